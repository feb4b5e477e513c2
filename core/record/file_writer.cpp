#include "core/record/file_writer.h"

#include "core/audio/thread_account.h"
#include "core/audio/utf8_path.h"
#include "core/record/file_names.h"
#include "core/record/file_system.h"
#include "core/record/mark_writer.h"
#include "core/record/sample_converter.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <string_view>

namespace sinc {

namespace {

constexpr std::size_t kChunkFrames = 4096;
constexpr std::int64_t kFlacBlockFrames = 4096; // libFLAC's block at libsndfile's default level
constexpr double kVorbisQuality = 0.6;          // about 192 kbit/s in stereo
constexpr double kOpusPageMs = 200.0;

int subtypeOf(SampleFormat format) noexcept {
    switch (format) {
    case SampleFormat::S16:
        return SF_FORMAT_PCM_16;
    case SampleFormat::S24:
        return SF_FORMAT_PCM_24;
    case SampleFormat::S32:
        return SF_FORMAT_PCM_32;
    case SampleFormat::F32:
        return SF_FORMAT_FLOAT;
    }
    return 0;
}

int sndfileFormatOf(const FileSpec& spec) noexcept {
    const int subtype = subtypeOf(spec.sampleFormat);
    switch (spec.container.kind) {
    case ContainerKind::Wav:
        return subtype | (isPlainWav(spec.container, spec.format.channels, spec.sampleFormat) ? SF_FORMAT_WAV
                                                                                              : SF_FORMAT_RF64);
    case ContainerKind::W64:
        return subtype | SF_FORMAT_W64;
    case ContainerKind::Flac:
        return subtype | SF_FORMAT_FLAC;
    case ContainerKind::OggVorbis:
        return SF_FORMAT_OGG | SF_FORMAT_VORBIS;
    case ContainerKind::OggOpus:
        return SF_FORMAT_OGG | SF_FORMAT_OPUS;
    case ContainerKind::Raw:
        return subtype | SF_FORMAT_RAW | SF_ENDIAN_LITTLE;
    }
    return 0;
}

bool isOgg(ContainerKind kind) noexcept {
    return kind == ContainerKind::OggVorbis || kind == ContainerKind::OggOpus;
}

/// libsndfile's words for the speakers of WAVE_FORMAT_EXTENSIBLE's mask, in the order of its bits.
constexpr std::array kSpeakers{
    SF_CHANNEL_MAP_LEFT,
    SF_CHANNEL_MAP_RIGHT,
    SF_CHANNEL_MAP_CENTER,
    SF_CHANNEL_MAP_LFE,
    SF_CHANNEL_MAP_REAR_LEFT,
    SF_CHANNEL_MAP_REAR_RIGHT,
    SF_CHANNEL_MAP_FRONT_LEFT_OF_CENTER,
    SF_CHANNEL_MAP_FRONT_RIGHT_OF_CENTER,
    SF_CHANNEL_MAP_REAR_CENTER,
    SF_CHANNEL_MAP_SIDE_LEFT,
    SF_CHANNEL_MAP_SIDE_RIGHT,
    SF_CHANNEL_MAP_TOP_CENTER,
    SF_CHANNEL_MAP_TOP_FRONT_LEFT,
    SF_CHANNEL_MAP_TOP_FRONT_CENTER,
    SF_CHANNEL_MAP_TOP_FRONT_RIGHT,
    SF_CHANNEL_MAP_TOP_REAR_LEFT,
    SF_CHANNEL_MAP_TOP_REAR_CENTER,
    SF_CHANNEL_MAP_TOP_REAR_RIGHT,
};

std::vector<int> channelMapOf(const StreamFormat& format) {
    std::vector<int> map;
    for (std::size_t bit = 0; bit < kSpeakers.size(); ++bit) {
        if ((format.channelMask >> bit & 1U) != 0) {
            map.push_back(kSpeakers[bit]);
        }
    }
    return map;
}

} // namespace

FileWriter::FileWriter(const FileSpec& spec, std::string partialPath, std::unique_ptr<ByteDevice> device)
    : m_spec(spec)
    , m_partialPath(std::move(partialPath))
    , m_device(std::move(device)) {}

FileWriter::~FileWriter() {
    closeSound();
}

Result<std::unique_ptr<FileWriter>> FileWriter::create(const FileSpec& spec, const DeviceFactory& makeDevice) {
    if (Status free = checkFree(spec.path, spec.overwrite); !free) {
        return free.failure();
    }
    std::string partialPath = partialPathOf(spec.path);
    if (spec.overwrite) {
        if (Status removed = removeLeftover(partialPath); !removed) {
            return removed.failure();
        }
    }
    Result<std::unique_ptr<ByteDevice>> device = makeDevice(partialPath);
    if (!device) {
        return device.failure();
    }
    std::unique_ptr<FileWriter> writer(new FileWriter(spec, std::move(partialPath), std::move(device).value()));
    if (Status opened = writer->open(); !opened) {
        writer->discard();
        return opened.failure();
    }
    return writer;
}

Status FileWriter::open() {
    SF_VIRTUAL_IO io{deviceLength, deviceSeek, nullptr, deviceWrite, deviceTell};
    SF_INFO info{};
    info.samplerate = m_spec.format.sampleRate;
    info.channels = m_spec.format.channels;
    info.format = sndfileFormatOf(m_spec);
    m_sound = sf_open_virtual(&io, SFM_WRITE, &info, this);
    if (m_sound == nullptr) {
        return m_error > 0 ? failureOf(m_error, m_spec.path)
                           : Failure{Fault::WriteFailed, m_spec.path, {}, {}, sf_strerror(nullptr)};
    }
    configure();
    m_integers.resize(kChunkFrames * static_cast<std::size_t>(m_spec.format.channels));
    if (m_updatesHeader) {
        sf_command(m_sound, SFC_UPDATE_HEADER_NOW, nullptr, 0);
    }
    m_headerBytes = m_frameBytes > 0 ? m_bytes : 0;
    return failed() ? Status(failure()) : Status();
}

/// Settings between opening and the first sample.
void FileWriter::configure() noexcept {
    const ContainerKind kind = m_spec.container.kind;
    m_updatesHeader = kind == ContainerKind::Wav || kind == ContainerKind::W64;
    if (!isOgg(kind) && kind != ContainerKind::Flac) {
        m_frameBytes = m_spec.format.channels * bytesPerSample(m_spec.sampleFormat);
    }
    sf_command(m_sound, SFC_SET_ADD_PEAK_CHUNK, nullptr, SF_FALSE); // it would put the time of day into the file
    if (kind == ContainerKind::Wav) {
        sf_command(m_sound, SFC_RF64_AUTO_DOWNGRADE, nullptr, SF_TRUE);
        std::vector<int> map = channelMapOf(m_spec.format);
        if (map.size() == static_cast<std::size_t>(m_spec.format.channels)) {
            sf_command(m_sound, SFC_SET_CHANNEL_MAP_INFO, map.data(), static_cast<int>(map.size() * sizeof(int)));
        }
    } else if (kind == ContainerKind::OggVorbis) {
        double quality = kVorbisQuality;
        sf_command(m_sound, SFC_SET_VBR_ENCODING_QUALITY, &quality, sizeof quality);
    } else if (kind == ContainerKind::OggOpus) {
        double pageMs = kOpusPageMs;
        sf_command(m_sound, SFC_SET_OGG_PAGE_LATENCY_MS, &pageMs, sizeof pageMs);
    }
}

std::size_t FileWriter::write(const float* samples, std::size_t frames) noexcept {
    std::size_t done = 0;
    while (done < frames && !failed()) {
        const std::size_t chunk = std::min(frames - done, kChunkFrames);
        const sf_count_t taken =
            writeChunk(samples + done * static_cast<std::size_t>(m_spec.format.channels), chunk);
        done += static_cast<std::size_t>(std::max<sf_count_t>(taken, 0));
        m_frames += std::max<sf_count_t>(taken, 0);
        if (taken < static_cast<sf_count_t>(chunk) && m_error == 0) {
            m_error = -1;
        }
    }
    if (!failed() && m_frames - m_framesInHeader >= m_spec.format.sampleRate) {
        updateHeader();
    }
    return done;
}

sf_count_t FileWriter::writeChunk(const float* samples, std::size_t frames) noexcept {
    const HeapOwnerScope library(HeapOwner::Library); // an encoder allocates as it likes
    const auto count = static_cast<sf_count_t>(frames);
    if (m_spec.sampleFormat == SampleFormat::F32) {
        return sf_writef_float(m_sound, samples, count);
    }
    const std::size_t values = frames * static_cast<std::size_t>(m_spec.format.channels);
    toTopAligned(m_spec.sampleFormat, samples, values, m_integers.data());
    return sf_writef_int(m_sound, m_integers.data(), count);
}

void FileWriter::updateHeader() noexcept {
    const HeapOwnerScope library(HeapOwner::Library);
    m_framesInHeader = m_frames;
    if (m_updatesHeader) {
        sf_command(m_sound, SFC_UPDATE_HEADER_NOW, nullptr, 0);
    }
}

void FileWriter::sync() noexcept {
    if (m_spec.endurance == Endurance::PowerCut && !failed() && !m_device->sync()) {
        m_error = m_device->lastError();
    }
}

Failure FileWriter::failure() const {
    return m_error > 0 ? failureOf(m_error, m_spec.path)
                       : Failure{Fault::WriteFailed, m_spec.path, {}, {}, sf_strerror(m_sound)};
}

std::int64_t FileWriter::framesOnDisk() const noexcept {
    switch (m_spec.container.kind) {
    case ContainerKind::Flac:
        return std::max<std::int64_t>(0, (m_frames - 1) / kFlacBlockFrames * kFlacBlockFrames);
    case ContainerKind::OggVorbis:
        return std::min(m_frames, m_oggGranule);
    case ContainerKind::OggOpus: // counts at 48 kHz whatever the rate is, and from 6.5 ms before the first frame
        return std::clamp<std::int64_t>((m_oggGranule - 312) * m_spec.format.sampleRate / 48'000, 0, m_frames);
    default:
        return m_frames;
    }
}

FileWriter::Finished FileWriter::finish(std::span<const RecordingMark> marks) {
    Finished result;
    const bool hadFailed = failed();
    if (hadFailed) {
        result.problems.push_back(failure());
    }
    const std::int64_t known = framesOnDisk();
    closeSound();
    clearPeakTime();
    if (!hadFailed && failed()) {
        result.problems.push_back(failure()); // the last frames of an encoder found no room
    }
    if (!marks.empty() && !failed()) {
        writeMarks(marks);
    }
    if (m_spec.endurance == Endurance::PowerCut && !m_device->sync() && !failed()) {
        result.problems.push_back(failureOf(m_device->lastError(), m_spec.path));
    }
    m_bytes = m_device->size();
    result.file = {m_partialPath, failed() ? known : m_frames, m_bytes};
    const Status moved = m_device->isOrphan()
                             ? Status(Failure{Fault::WriteFailed, m_spec.path, {}, {}, "the file was deleted"})
                             : moveIntoPlace(m_partialPath, m_spec.path, m_spec.overwrite, m_spec.endurance);
    if (moved) {
        result.file.path = m_spec.path;
    } else {
        Failure problem = moved.failure();
        if (problem.fault == Fault::OutputExists) {
            problem.detail = "the new recording is kept as " + m_partialPath;
        }
        result.problems.push_back(std::move(problem));
    }
    m_device.reset(); // and with it the lock
    return result;
}

void FileWriter::closeSound() noexcept {
    if (m_sound == nullptr) {
        return;
    }
    if (failed()) { // cut a frame or a page of which only a part found room
        const std::int64_t whole = m_frameBytes > 0 ? m_headerBytes + m_frames * m_frameBytes : m_wholeBytes;
        if (whole < m_bytes && m_device->truncate(whole)) {
            m_bytes = whole;
            m_offset = std::min(m_offset, whole);
        }
    }
    sf_close(m_sound);
    m_sound = nullptr;
}

/// libsndfile puts a PEAK chunk with the time of day into RF64 files of floats whatever it is told; without the
/// time the same sound gives the same bytes.
void FileWriter::clearPeakTime() noexcept {
    constexpr std::int64_t kTimeBehindName = 12; // name, size, version
    std::array<char, 256> head{};
    const std::int64_t length =
        m_device->read(0, head.data(), std::min(m_headerBytes, static_cast<std::int64_t>(head.size())));
    const std::string_view text(head.data(), static_cast<std::size_t>(std::max<std::int64_t>(length, 0)));
    const std::size_t peak = text.find("PEAK");
    if (m_spec.container.kind == ContainerKind::Wav && peak != std::string_view::npos) {
        constexpr std::int32_t kNoTime = 0;
        m_device->write(static_cast<std::int64_t>(peak) + kTimeBehindName, &kNoTime, sizeof kNoTime);
    }
}

void FileWriter::writeMarks(std::span<const RecordingMark> marks) {
    if (m_spec.container.kind == ContainerKind::Wav && appendCueChunks(*m_device, marks)) {
        return;
    }
    const std::string path = gapsPathOf(m_spec.path);
    const std::string name = utf8Of(pathFromUtf8(m_spec.path).filename());
    const std::string json = marksAsJson(name, m_spec.format.sampleRate, marks);
    if (m_spec.overwrite) {
        removeFile(path);
    }
    if (Result<std::unique_ptr<ByteDevice>> sidecar = createDiskFile(path); sidecar.ok()) {
        sidecar.value()->write(0, json.data(), static_cast<std::int64_t>(json.size()));
    }
}

void FileWriter::discard() noexcept {
    closeSound();
    removeFile(m_partialPath);
    m_device.reset(); // Windows keeps the name until then
}

/// Notes that a write at the end of the file succeeded. libFLAC writes whole frames; Ogg's pages come as a head and
/// a body, and the head says how many frames lie before the page's end (RFC 3533, 6).
void FileWriter::noteWhole(const void* data, std::int64_t bytes) noexcept {
    constexpr std::int64_t kGranuleAt = 6;
    const auto* byte = static_cast<const unsigned char*>(data);
    const bool pageHead =
        isOgg(m_spec.container.kind) && bytes >= kGranuleAt + 8 && std::memcmp(byte, "OggS", 4) == 0;
    if (!pageHead) {
        m_wholeBytes = m_bytes;
        m_oggGranule = m_granuleAhead;
        return;
    }
    std::uint64_t granule = 0;
    for (int i = 7; i >= 0; --i) {
        granule = granule << 8 | byte[kGranuleAt + i];
    }
    if (const auto position = static_cast<std::int64_t>(granule); position >= 0) { // -1: no packet ends here
        m_granuleAhead = position;
    }
}

sf_count_t FileWriter::deviceLength(void* self) {
    return static_cast<FileWriter*>(self)->m_bytes;
}

sf_count_t FileWriter::deviceSeek(sf_count_t offset, int whence, void* self) {
    auto* writer = static_cast<FileWriter*>(self);
    const std::int64_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? writer->m_offset : writer->m_bytes;
    writer->m_offset = from + offset;
    return writer->m_offset;
}

/// Once a write has failed, nothing is added any more, so that the file does not go on behind a hole; the header
/// can still be mended.
sf_count_t FileWriter::deviceWrite(const void* data, sf_count_t bytes, void* self) {
    const HeapOwnerScope ours(HeapOwner::Ours);
    auto* writer = static_cast<FileWriter*>(self);
    if (writer->m_error > 0 && writer->m_offset + bytes > writer->m_bytes) {
        return 0;
    }
    const std::int64_t done = writer->m_device->write(writer->m_offset, data, bytes);
    if (done < bytes) {
        writer->m_error = writer->m_device->lastError() != 0 ? writer->m_device->lastError() : EIO;
    }
    writer->m_offset += done;
    writer->m_bytes = std::max(writer->m_bytes, writer->m_offset);
    if (done == bytes) {
        writer->noteWhole(data, bytes);
    }
    return done;
}

sf_count_t FileWriter::deviceTell(void* self) {
    return static_cast<FileWriter*>(self)->m_offset;
}

} // namespace sinc
