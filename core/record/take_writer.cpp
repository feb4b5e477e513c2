#include "core/record/take_writer.h"

#include "core/record/file_names.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace sinc {

namespace {

using namespace std::chrono_literals;

constexpr auto kLookInterval = 1s;
constexpr auto kSyncInterval = 5s;
constexpr std::size_t kChunkFrames = 4096;
constexpr double kShortestSplitSeconds = 0.1;
constexpr std::int64_t kSmallestSplitBytes = 65'536;
constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

Status checkSplit(const RecordingSpec& spec) {
    if (spec.splitSeconds != 0.0 && !(spec.splitSeconds >= kShortestSplitSeconds && spec.splitSeconds <= 1e9)) {
        return Failure{Fault::ValueInvalid,
                       "the length of a file",
                       std::to_string(spec.splitSeconds) + " s",
                       "0.1 s or more",
                       {}};
    }
    if (spec.splitBytes != 0 && spec.splitBytes < kSmallestSplitBytes) {
        return Failure{Fault::ValueInvalid,
                       "the size of a file",
                       std::to_string(spec.splitBytes) + " bytes",
                       "64 KiB or more",
                       {}};
    }
    return {};
}

} // namespace

Status TakeWriter::check(const RecordingSpec& spec) {
    const Result<Container> container = containerOf(spec.path);
    if (!container) {
        return container.failure();
    }
    m_container = container.value();
    if (Status holds = checkHolds(m_container, spec.format); !holds) {
        return holds;
    }
    const SampleFormat nearest = nearestSampleFormat(m_container, spec.sampleFormat);
    if (nearest != spec.sampleFormat) {
        return Failure{Fault::SampleFormatUnsupported,
                       std::string(m_container.name),
                       std::string(nameOf(spec.sampleFormat)),
                       std::string(nameOf(nearest)),
                       {}};
    }
    return checkSplit(spec);
}

Status TakeWriter::open(const RecordingSpec& spec) {
    if (Status fits = check(spec); !fits) {
        return fits;
    }
    m_spec = spec;
    m_folder = folderOf(spec.path);
    m_silence.assign(kChunkFrames * static_cast<std::size_t>(spec.format.channels), 0.0F);
    m_fileMarks.reserve(RecordingReport::kMaxMarks);
    m_report.marks.reserve(RecordingReport::kMaxMarks);
    m_lastSync = Clock::now(); // nothing is worth a sync yet
    if (Status opened = openNextFile(); !opened) {
        return opened;
    }
    refreshFreeBytes();
    const std::int64_t free = m_diskFree.load(std::memory_order_relaxed);
    if (free >= 0 && free <= m_tuning.reserveBytes) {
        discard();
        return Failure{Fault::DiskFull, spec.path, {}, {}, {}};
    }
    return {};
}

/// A part whose name is taken gets the next free number: a running recording must not end for that.
Status TakeWriter::openNextFile() {
    for (int number = m_fileIndex.load(std::memory_order_relaxed) + 1;; ++number) {
        const FileSpec file{partPathOf(m_spec.path, number),
                            m_container,
                            m_spec.format,
                            m_spec.sampleFormat,
                            m_spec.overwrite,
                            m_tuning.endurance};
        Result<std::unique_ptr<FileWriter>> writer = FileWriter::create(file, m_tuning.makeDevice);
        if (writer) {
            m_file = std::move(writer).value();
            m_fileIndex.store(number, std::memory_order_relaxed);
            m_fileStart = m_written;
            return {};
        }
        if (number == 1 || writer.failure().fault != Fault::OutputExists) {
            return writer.failure();
        }
    }
}

void TakeWriter::write(const BlockView& block) noexcept {
    const bool silent = has(block.flags, BlockFlags::Silence);
    if (has(block.flags, kAfterPause)) {
        addMark(RecordingMark::Kind::Pause, 0);
    }
    if (block.position > m_written) {
        fillGap(block.position - m_written);
        m_markGrows = false;
    } else if (has(block.flags, BlockFlags::Discontinuity)) {
        addMark(RecordingMark::Kind::Gap, silent ? static_cast<std::int64_t>(block.frames) : 0);
        m_markGrows = silent;
    } else if (m_markGrows && silent) {
        growMark(static_cast<std::int64_t>(block.frames));
    } else {
        m_markGrows = false;
    }
    writeFrames(block.samples, block.frames);
    publish();
}

/// Silence for frames that did not arrive; counted and marked.
void TakeWriter::fillGap(std::int64_t frames) noexcept {
    addMark(RecordingMark::Kind::Gap, frames);
    m_gaps.fetch_add(1, std::memory_order_relaxed);
    while (frames > 0 && !m_broken) {
        const auto piece = std::min(frames, static_cast<std::int64_t>(kChunkFrames));
        writeFrames(m_silence.data(), static_cast<std::size_t>(piece));
        m_gapFrames.fetch_add(piece, std::memory_order_relaxed);
        frames -= piece;
        publish();
        lookAfterDisk();
    }
}

/// Into the current file, and on into the next where it is time to split.
void TakeWriter::writeFrames(const float* samples, std::size_t frames) noexcept {
    while (frames > 0 && !m_broken) {
        const std::int64_t left = framesLeftInFile();
        if (left <= 0) {
            closeFile();
            if (Status opened = m_broken ? Status() : openNextFile(); !opened) {
                breakOff(opened.failure());
            }
            continue;
        }
        const auto piece = static_cast<std::size_t>(std::min(left, static_cast<std::int64_t>(frames)));
        const std::size_t taken = m_file->write(samples, piece);
        m_written += static_cast<std::int64_t>(taken);
        if (m_file->failed()) {
            breakOff(m_file->failure());
        }
        samples += taken * static_cast<std::size_t>(m_spec.format.channels);
        frames -= taken;
    }
}

std::int64_t TakeWriter::framesLeftInFile() const noexcept {
    std::int64_t left = kNever;
    if (m_spec.splitSeconds > 0.0) {
        left = std::llround(m_spec.splitSeconds * m_spec.format.sampleRate) - m_file->frames();
    }
    std::int64_t limit = m_spec.splitBytes > 0 ? m_spec.splitBytes : kNever;
    if (isPlainWav(m_container, m_spec.format.channels, m_spec.sampleFormat)) {
        limit = std::min(limit, m_tuning.plainWavLimitBytes);
    }
    if (m_file->frameBytes() > 0) {
        return std::min(left, (limit - m_file->headerBytes()) / m_file->frameBytes() - m_file->frames());
    }
    return m_file->bytes() < limit ? left : 0;
}

void TakeWriter::closeFile() noexcept {
    FileWriter::Finished finished = m_file->finish(m_fileMarks);
    m_file.reset();
    m_fileMarks.clear();
    m_report.frames += finished.file.frames;
    m_report.bytes += finished.file.bytes;
    m_report.files.push_back(std::move(finished.file));
    for (Failure& problem : finished.problems) {
        if (problem.fault == Fault::OutputExists) {
            note(std::move(problem)); // the sound is safe under its partial name
        } else {
            breakOff(std::move(problem));
        }
    }
    publish();
}

void TakeWriter::finish(std::int64_t lengthFrames) noexcept {
    if (lengthFrames > m_written && !m_broken) {
        fillGap(lengthFrames - m_written); // what the full buffer lost at the very end
    }
    if (m_file != nullptr) {
        closeFile();
    }
    m_report.gaps = m_gaps.load(std::memory_order_relaxed);
    m_report.gapFrames = m_gapFrames.load(std::memory_order_relaxed);
}

void TakeWriter::discard() noexcept {
    if (m_file != nullptr) {
        m_file->discard();
        m_file.reset();
    }
}

void TakeWriter::addMark(RecordingMark::Kind kind, std::int64_t frames) noexcept {
    if (m_report.marks.size() < RecordingReport::kMaxMarks) {
        m_report.marks.push_back({kind, m_written, frames});
    }
    if (m_fileMarks.size() < RecordingReport::kMaxMarks) {
        m_fileMarks.push_back({kind, m_written - m_fileStart, frames});
    }
}

void TakeWriter::growMark(std::int64_t frames) noexcept {
    for (std::vector<RecordingMark>* marks : {&m_report.marks, &m_fileMarks}) {
        if (!marks->empty() && marks->size() < RecordingReport::kMaxMarks) {
            marks->back().frames += frames;
        }
    }
}

void TakeWriter::lookAfterDisk() noexcept {
    const Clock::time_point now = Clock::now();
    const bool spaceMayBeLow =
        m_bytesUntilLook >= 0 && m_bytesOnDisk.load(std::memory_order_relaxed) > m_bytesUntilLook;
    if (m_mustEnd || m_file == nullptr || (now - m_lastLook < kLookInterval && !spaceMayBeLow)) {
        return;
    }
    m_lastLook = now;
    if (m_file->wasDeleted()) {
        breakOff({Fault::WriteFailed, m_spec.path, {}, {}, "the file was deleted"});
        return;
    }
    refreshFreeBytes();
    const std::int64_t free = m_diskFree.load(std::memory_order_relaxed);
    if (free >= 0 && free <= m_tuning.reserveBytes) {
        note({Fault::DiskFull, m_spec.path, {}, {}, {}});
        m_mustEnd = true; // while there is still room for what waits in memory, and for the header
        return;
    }
    if (now - m_lastSync >= kSyncInterval) {
        m_lastSync = now;
        m_file->sync();
    }
}

void TakeWriter::refreshFreeBytes() noexcept {
    const std::int64_t free = m_tuning.freeBytesOf(m_folder);
    m_diskFree.store(free, std::memory_order_relaxed);
    const std::int64_t bytes = m_bytesOnDisk.load(std::memory_order_relaxed);
    // Half of what is left may go before the next look: other programs write, too.
    m_bytesUntilLook = free < 0 ? -1 : bytes + std::max<std::int64_t>(0, free - m_tuning.reserveBytes) / 2;
    const double bytesPerSecond =
        m_written > 0 ? static_cast<double>(bytes) * m_spec.format.sampleRate / static_cast<double>(m_written)
                      : 0.0;
    m_secondsLeft.store(free >= 0 && bytesPerSecond > 0.0
                            ? static_cast<double>(std::max<std::int64_t>(0, free - m_tuning.reserveBytes)) /
                                  bytesPerSecond
                            : -1.0,
                        std::memory_order_relaxed);
}

void TakeWriter::publish() noexcept {
    const std::int64_t inFile = m_file != nullptr ? m_file->framesOnDisk() : 0;
    const std::int64_t before = m_file != nullptr ? m_fileStart : m_report.frames;
    m_framesOnDisk.store(before + inFile, std::memory_order_release);
    m_bytesOnDisk.store(m_report.bytes + (m_file != nullptr ? m_file->bytes() : 0), std::memory_order_relaxed);
}

void TakeWriter::breakOff(Failure failure) noexcept {
    m_broken = m_mustEnd = true;
    note(std::move(failure));
}

/// The first failure is the one to tell.
void TakeWriter::note(Failure failure) noexcept {
    if (!m_report.failure) {
        m_report.failure = std::move(failure);
    }
}

void TakeWriter::addTo(RecordingProgress& progress) const noexcept {
    progress.framesOnDisk = m_framesOnDisk.load(std::memory_order_acquire);
    progress.bytesOnDisk = m_bytesOnDisk.load(std::memory_order_relaxed);
    progress.diskFreeBytes = m_diskFree.load(std::memory_order_relaxed);
    progress.secondsLeft = m_secondsLeft.load(std::memory_order_relaxed);
    progress.gapFrames = m_gapFrames.load(std::memory_order_relaxed);
    progress.gaps = m_gaps.load(std::memory_order_relaxed);
    progress.fileIndex = m_fileIndex.load(std::memory_order_relaxed);
}

} // namespace sinc
