#include "core/record/mark_writer.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <limits>
#include <string_view>

namespace sinc {

namespace {

constexpr std::int64_t kRiffSizeAt = 4;
constexpr std::int64_t kDs64RiffSizeAt = 20; // "RF64" size "WAVE" "ds64" size, then the 64-bit RIFF size
constexpr std::int64_t kChunkHead = 8;       // a chunk's name and size; the RIFF size leaves out its own

template <typename Number>
void appendNumber(std::string& bytes, Number value) {
    for (std::size_t i = 0; i < sizeof(Number); ++i) {
        bytes.push_back(static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i)));
    }
}

void appendChunk(std::string& bytes, std::string_view name, std::string content) {
    bytes.append(name);
    appendNumber(bytes, static_cast<std::uint32_t>(content.size()));
    content.resize(content.size() + content.size() % 2); // chunks begin at even places
    bytes.append(content);
}

std::string labelOf(const RecordingMark& mark) {
    if (mark.kind == RecordingMark::Kind::Pause) {
        return "pause";
    }
    return mark.frames > 0 ? "gap: " + std::to_string(mark.frames) + " frames lost" : "gap";
}

std::string cueChunks(std::span<const RecordingMark> marks) {
    std::string points;
    std::string labels = "adtl";
    std::uint32_t count = 0;
    for (const RecordingMark& mark : marks) {
        if (mark.frame > std::numeric_limits<std::uint32_t>::max()) {
            continue; // a cue point counts with 32 bits
        }
        const std::uint32_t id = ++count;
        const auto frame = static_cast<std::uint32_t>(mark.frame);
        appendNumber(points, id);
        appendNumber(points, frame);
        points.append("data");
        appendNumber(points, std::uint64_t{0}); // where the chunk and the block begin: there is one
        appendNumber(points, frame);
        std::string label;
        appendNumber(label, id);
        label.append(labelOf(mark)).push_back('\0');
        appendChunk(labels, "labl", std::move(label));
    }
    std::string cue;
    appendNumber(cue, count);
    cue.append(points);
    std::string bytes;
    appendChunk(bytes, "cue ", std::move(cue));
    appendChunk(bytes, "LIST", std::move(labels));
    return bytes;
}

bool writeSize(ByteDevice& file, bool large, std::int64_t riffSize) noexcept {
    std::string bytes;
    if (large) {
        appendNumber(bytes, riffSize);
    } else {
        appendNumber(bytes, static_cast<std::uint32_t>(riffSize));
    }
    const auto length = static_cast<std::int64_t>(bytes.size());
    return file.write(large ? kDs64RiffSizeAt : kRiffSizeAt, bytes.data(), length) == length;
}

/// The text as a JSON string.
std::string quoted(std::string_view text) {
    std::string json = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            json.append(1, '\\').append(1, c);
        } else if (static_cast<unsigned char>(c) < 0x20) {
            std::array<char, 8> code{};
            std::snprintf(code.data(), code.size(), "\\u%04x", static_cast<unsigned>(c));
            json.append(code.data());
        } else {
            json.push_back(c);
        }
    }
    return json + '"';
}

} // namespace

bool appendCueChunks(ByteDevice& file, std::span<const RecordingMark> marks) noexcept {
    std::array<char, 4> magic{};
    file.read(0, magic.data(), 4);
    const bool large = std::memcmp(magic.data(), "RF64", 4) == 0;
    if (!large && std::memcmp(magic.data(), "RIFF", 4) != 0) {
        return false;
    }
    const std::int64_t size = file.size();
    std::string chunks(static_cast<std::size_t>(size % 2), '\0');
    chunks += cueChunks(marks);
    const auto length = static_cast<std::int64_t>(chunks.size());
    if (!large && size + length > std::numeric_limits<std::uint32_t>::max()) {
        return false;
    }
    // First the chunks, then the size that makes them part of the file: torn in between, the file is as it was.
    if (file.write(size, chunks.data(), length) != length || !writeSize(file, large, size + length - kChunkHead)) {
        file.truncate(size);
        writeSize(file, large, size - kChunkHead);
        return false;
    }
    return true;
}

std::string marksAsJson(const std::string& fileName, int sampleRate, std::span<const RecordingMark> marks) {
    std::string json = "{\n  \"file\": " + quoted(fileName) + ",\n  \"sampleRate\": " + std::to_string(sampleRate) +
                       ",\n  \"marks\": [";
    const char* separator = "\n";
    for (const RecordingMark& mark : marks) {
        json.append(separator).append(R"(    {"kind": )");
        json.append(mark.kind == RecordingMark::Kind::Gap ? R"("gap")" : R"("pause")");
        json.append(R"(, "frame": )").append(std::to_string(mark.frame));
        json.append(R"(, "frames": )").append(std::to_string(mark.frames)).append("}");
        separator = ",\n";
    }
    return json + "\n  ]\n}\n";
}

} // namespace sinc
