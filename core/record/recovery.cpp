#include "core/record/recovery.h"

#include "core/record/container.h"
#include "core/record/file_system.h"
#include "core/record/file_writer.h"
#include "core/record/sound_extent.h"

#include <sndfile.hh>

#include <algorithm>
#include <array>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace sinc {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPartial = ".partial";
constexpr std::string_view kWorking = ".recovering";
constexpr std::size_t kChunkBytes = std::size_t{1} << 20;
constexpr sf_count_t kChunkFrames = 4096;

fs::path nativePath(const std::string& utf8) {
    return fs::path(std::u8string(utf8.begin(), utf8.end()));
}

std::string textOf(const fs::path& path) {
    const std::u8string utf8 = path.u8string();
    return {utf8.begin(), utf8.end()};
}

/// "take.partial.wav" -> "take"; nothing when the name is none of a leftover.
std::optional<std::string> finalStemOf(const fs::path& path) {
    std::string stem = textOf(path.stem());
    if (stem.size() <= kPartial.size() || !stem.ends_with(kPartial)) {
        return std::nullopt;
    }
    stem.resize(stem.size() - kPartial.size());
    return stem;
}

/// The first free name for the playable file.
std::string targetOf(const fs::path& path) {
    const std::optional<std::string> stem = finalStemOf(path);
    const std::string suffix = textOf(path.extension());
    const std::string base = stem.value_or(textOf(path.stem()));
    std::string name = stem ? base : base + " (recovered)";
    for (int number = 1;; ++number) {
        std::string target = textOf(path.parent_path() / nativePath(name + suffix));
        if (checkFree(target, false)) {
            return target;
        }
        name = base;
        name.append(" (recovered").append(number > 1 ? std::string(1, ' ').append(std::to_string(number)) : "");
        name.append(")");
    }
}

/// The file that is worked on: it goes away again unless it gets its final name.
class WorkFile {
public:
    explicit WorkFile(std::string path)
        : m_path(std::move(path)) {
        removeFile(m_path); // what an interrupted recovery left
    }
    WorkFile(const WorkFile&) = delete;
    WorkFile& operator=(const WorkFile&) = delete;
    ~WorkFile() {
        if (!m_moved) {
            removeFile(m_path);
        }
    }

    [[nodiscard]] const std::string& path() const { return m_path; }
    Status moveTo(const std::string& target) {
        Status moved = moveIntoPlace(m_path, target, false, Endurance::PowerCut);
        m_moved = moved.ok();
        return moved;
    }

private:
    std::string m_path;
    bool m_moved = false;
};

Status copyBytes(const std::string& from, ByteDevice& to) {
    std::ifstream in(nativePath(from), std::ios::binary);
    std::vector<char> chunk(kChunkBytes);
    std::int64_t at = 0;
    while (in) {
        in.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
        const std::int64_t bytes = in.gcount();
        if (to.write(at, chunk.data(), bytes) != bytes) {
            return failureOf(to.lastError(), from);
        }
        at += bytes;
    }
    return in.eof() ? Status() : Status(Failure{Fault::FileUnreadable, from, {}, {}, {}});
}

/// End of the last whole Ogg page (RFC 3533, 6): a head of 27 bytes, a table of lengths, and a body.
std::int64_t wholePages(ByteDevice& file) {
    std::int64_t end = 0;
    const std::int64_t size = file.size();
    std::array<unsigned char, 27 + 255> head{};
    while (end + 27 <= size) {
        const std::int64_t read =
            file.read(end, head.data(), std::min<std::int64_t>(size - end, static_cast<std::int64_t>(head.size())));
        const std::int64_t lengths = head[26];
        if (read < 27 + lengths || std::memcmp(head.data(), "OggS", 4) != 0) {
            break;
        }
        std::int64_t body = 0;
        for (std::int64_t i = 0; i < lengths; ++i) {
            body += head[static_cast<std::size_t>(27 + i)];
        }
        if (end + 27 + lengths + body > size) {
            break;
        }
        end += 27 + lengths + body;
    }
    return end;
}

/// Brings the copy into order. @return false when there is nothing to play in it
bool repair(ByteDevice& copy, ContainerKind kind) {
    switch (kind) {
    case ContainerKind::Wav:
    case ContainerKind::W64: {
        const std::optional<SoundExtent> extent = soundExtentOf(copy);
        return extent && (extent->consistent || writeTrueSizes(copy, *extent));
    }
    case ContainerKind::OggVorbis:
    case ContainerKind::OggOpus: {
        const std::int64_t end = wholePages(copy);
        return end > 0 && copy.truncate(end);
    }
    case ContainerKind::Raw:
    case ContainerKind::Flac:
        return true;
    }
    return false;
}

/// Reads a file to its end. Error: NotAudio.
Status verify(const std::string& path, RecoveredFile& result) {
    SndfileHandle file(path);
    if (!file || file.channels() < 1) { // an empty file opens, and has none
        return Failure{Fault::NotAudio, result.from, {}, {}, file.strError()};
    }
    std::vector<float> block(static_cast<std::size_t>(kChunkFrames * file.channels()));
    for (sf_count_t n = file.readf(block.data(), kChunkFrames); n > 0; n = file.readf(block.data(), kChunkFrames)) {
        result.frames += n;
    }
    result.sampleRate = file.samplerate();
    result.channels = file.channels();
    return {};
}

/// A copy of the leftover, brought into order.
Status makeCopy(const std::string& from, const std::string& to, ContainerKind kind) {
    Result<std::unique_ptr<ByteDevice>> copy = createDiskFile(to);
    if (!copy) {
        return copy.failure();
    }
    if (Status copied = copyBytes(from, *copy.value()); !copied) {
        return copied;
    }
    if (!repair(*copy.value(), kind)) {
        return Failure{Fault::NotAudio, from, {}, {}, {}};
    }
    return copy.value()->sync() ? Status() : Status(failureOf(copy.value()->lastError(), to));
}

/// A FLAC file that was not closed does not know its own length, which many players need: what can be decoded is
/// encoded anew, sample for sample.
Status encodeAnew(const std::string& from, const std::string& to, const Container& container) {
    SndfileHandle in(from);
    if (!in || (in.format() & SF_FORMAT_TYPEMASK) != SF_FORMAT_FLAC) {
        return Failure{Fault::NotAudio, from, {}, {}, in.strError()};
    }
    const bool sixteen = (in.format() & SF_FORMAT_SUBMASK) == SF_FORMAT_PCM_16;
    const StreamFormat format{in.samplerate(), in.channels(), 0};
    Result<std::unique_ptr<FileWriter>> writer = FileWriter::create(
        {to, container, format, sixteen ? SampleFormat::S16 : SampleFormat::S24, true}, createDiskFile);
    if (!writer) {
        return writer.failure();
    }
    std::vector<float> block(static_cast<std::size_t>(kChunkFrames * in.channels()));
    for (sf_count_t n = in.readf(block.data(), kChunkFrames); n > 0; n = in.readf(block.data(), kChunkFrames)) {
        writer.value()->write(block.data(), static_cast<std::size_t>(n));
    }
    const FileWriter::Finished finished = writer.value()->finish({});
    return finished.problems.empty() ? Status() : Status(finished.problems.front());
}

bool isLeftover(const fs::path& path) {
    const std::optional<std::string> stem = finalStemOf(path);
    return stem && !stem->ends_with(kWorking) && containerOf(textOf(path)).ok();
}

} // namespace

Result<std::vector<std::string>> leftoversIn(const std::string& folder) {
    std::error_code error;
    std::vector<std::string> found;
    for (fs::directory_iterator entry(nativePath(folder), error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->is_regular_file(error) && isLeftover(entry->path())) {
            found.push_back(textOf(entry->path()));
        }
    }
    if (error) {
        return Failure{Fault::FolderMissing, folder, {}, {}, {}};
    }
    std::sort(found.begin(), found.end());
    return found;
}

Result<RecoveredFile> recoverFile(const std::string& path) {
    const Result<Container> container = containerOf(path);
    if (Status free = checkAbandoned(path); !free) {
        return free.failure();
    }
    if (!container) {
        return Failure{Fault::NotAudio, path, {}, {}, {}};
    }
    const fs::path file = nativePath(path);
    RecoveredFile result{path, targetOf(file), 0, 0, 0};
    const std::string stem = finalStemOf(file).value_or(textOf(file.stem()));
    WorkFile work(textOf(file.parent_path() / nativePath(stem + std::string(kWorking) + textOf(file.extension()))));
    const ContainerKind kind = container.value().kind;
    Status made = kind == ContainerKind::Flac ? encodeAnew(path, work.path(), container.value())
                                              : makeCopy(path, work.path(), kind);
    if (made && kind != ContainerKind::Raw) {
        made = verify(work.path(), result);
    }
    if (made) {
        made = work.moveTo(result.to);
    }
    if (!made) {
        return made.failure();
    }
    if (finalStemOf(file)) {
        removeFile(path); // its sound is safe under its own name
    }
    return result;
}

} // namespace sinc
