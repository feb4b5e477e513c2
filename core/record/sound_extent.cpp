#include "core/record/sound_extent.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>

namespace sinc {

namespace {

constexpr std::int64_t kLargestRiff = std::numeric_limits<std::uint32_t>::max();
constexpr std::int64_t kRiffHead = 12;   // "RIFF" size "WAVE"
constexpr std::int64_t kChunkHead = 8;   // name and size
constexpr std::int64_t kWave64Head = 40; // GUID, size, GUID
constexpr std::int64_t kWave64Chunk = 24;
constexpr std::int64_t kDs64Content = 28; // RIFF size, data size, sample count, and an empty table's length

std::uint64_t numberAt(ByteDevice& file, std::int64_t offset, std::size_t bytes) {
    std::array<unsigned char, 8> read{};
    file.read(offset, read.data(), static_cast<std::int64_t>(bytes));
    std::uint64_t number = 0;
    for (std::size_t i = bytes; i-- > 0;) {
        number = number << 8 | read[i];
    }
    return number;
}

bool writeNumber(ByteDevice& file, std::int64_t offset, std::int64_t number, std::size_t bytes) {
    std::array<unsigned char, 8> out{};
    for (std::size_t i = 0; i < bytes; ++i) {
        out[i] = static_cast<unsigned char>(static_cast<std::uint64_t>(number) >> (8 * i));
    }
    return file.write(offset, out.data(), static_cast<std::int64_t>(bytes)) == static_cast<std::int64_t>(bytes);
}

bool writeName(ByteDevice& file, std::int64_t offset, std::string_view name) {
    const auto bytes = static_cast<std::int64_t>(name.size());
    return file.write(offset, name.data(), bytes) == bytes;
}

std::string nameAt(ByteDevice& file, std::int64_t offset) {
    std::string name(4, '\0');
    file.read(offset, name.data(), 4);
    return name;
}

/// Whole frames from the data's beginning to the end of the file.
void measureData(ByteDevice& file, SoundExtent& extent) {
    const std::int64_t bytes = file.size() - extent.dataStart;
    extent.dataBytes = bytes - bytes % extent.frameBytes;
}

std::optional<SoundExtent> riffExtent(ByteDevice& file, bool rf64) {
    SoundExtent extent;
    extent.kind = rf64 ? SoundExtent::Kind::Rf64 : SoundExtent::Kind::Riff;
    const std::int64_t size = file.size();
    bool formatSeen = false;
    std::uint64_t claimed = numberAt(file, 4, 4);
    for (std::int64_t at = kRiffHead; at + kChunkHead <= size;) {
        const std::string name = nameAt(file, at);
        const auto content = static_cast<std::int64_t>(numberAt(file, at + 4, 4));
        if (name == "data") {
            extent.dataHead = at;
            extent.dataStart = at + kChunkHead;
            if (!formatSeen) {
                return std::nullopt;
            }
            measureData(file, extent);
            extent.consistent = claimed + kChunkHead == static_cast<std::uint64_t>(size);
            return extent;
        }
        if (name == "fmt ") {
            extent.frameBytes = static_cast<int>(numberAt(file, at + kChunkHead + 12, 2));
            formatSeen = extent.frameBytes > 0;
        } else if (name == "fact") {
            extent.factAt = at + kChunkHead;
        } else if ((name == "ds64" || name == "JUNK") && !formatSeen && content >= kDs64Content - 4) {
            extent.ds64At = at;
            claimed = rf64 ? numberAt(file, at + kChunkHead, 8) : claimed;
        }
        at += kChunkHead + content + content % 2;
    }
    return std::nullopt;
}

std::optional<SoundExtent> wave64Extent(ByteDevice& file) {
    SoundExtent extent;
    extent.kind = SoundExtent::Kind::Wave64;
    const std::int64_t size = file.size();
    bool formatSeen = false;
    for (std::int64_t at = kWave64Head; at + kWave64Chunk <= size;) {
        const std::string name = nameAt(file, at); // a GUID begins with the chunk's name
        const auto whole = static_cast<std::int64_t>(numberAt(file, at + 16, 8));
        if (name == "data") {
            extent.dataHead = at;
            extent.dataStart = at + kWave64Chunk;
            if (!formatSeen) {
                return std::nullopt;
            }
            measureData(file, extent);
            extent.consistent = numberAt(file, 16, 8) == static_cast<std::uint64_t>(size);
            return extent;
        }
        if (name == "fmt ") {
            extent.frameBytes = static_cast<int>(numberAt(file, at + kWave64Chunk + 12, 2));
            formatSeen = extent.frameBytes > 0;
        } else if (name == "fact") {
            extent.factAt = at + kWave64Chunk;
        }
        if (whole < kWave64Chunk || whole > size) {
            return std::nullopt;
        }
        at += (whole + 7) / 8 * 8;
    }
    return std::nullopt;
}

bool writeRiffSizes(ByteDevice& file, const SoundExtent& extent, std::int64_t size) {
    const bool large = size - kChunkHead > kLargestRiff;
    const std::int64_t frames = extent.dataBytes / extent.frameBytes;
    if (large && extent.ds64At < 0) {
        return false; // no room for 64-bit sizes
    }
    bool good = writeName(file, 0, large ? "RF64" : "RIFF") &&
                writeNumber(file, 4, large ? kLargestRiff : size - kChunkHead, 4) &&
                writeNumber(file, extent.dataHead + 4, large ? kLargestRiff : extent.dataBytes, 4);
    if (extent.ds64At >= 0) {
        const std::int64_t at = extent.ds64At + kChunkHead;
        good = good && writeName(file, extent.ds64At, large ? "ds64" : "JUNK") &&
               writeNumber(file, at, large ? size - kChunkHead : 0, 8) &&
               writeNumber(file, at + 8, large ? extent.dataBytes : 0, 8) &&
               writeNumber(file, at + 16, large ? frames : 0, 8);
    }
    if (extent.factAt >= 0) {
        good = good && writeNumber(file, extent.factAt, std::min(frames, kLargestRiff), 4);
    }
    return good;
}

} // namespace

std::optional<SoundExtent> soundExtentOf(ByteDevice& file) {
    const std::string name = nameAt(file, 0);
    if (name == "RIFF" || name == "RF64") {
        return riffExtent(file, name == "RF64");
    }
    return name == "riff" ? wave64Extent(file) : std::nullopt;
}

bool writeTrueSizes(ByteDevice& file, const SoundExtent& extent) noexcept {
    std::int64_t size = extent.dataStart + extent.dataBytes;
    if (!file.truncate(size)) {
        return false;
    }
    if (extent.kind == SoundExtent::Kind::Wave64) {
        const std::int64_t frames = extent.dataBytes / extent.frameBytes;
        return writeNumber(file, 16, size, 8) &&
               writeNumber(file, extent.dataHead + 16, extent.dataBytes + kWave64Chunk, 8) &&
               (extent.factAt < 0 || writeNumber(file, extent.factAt, frames, 8));
    }
    if (size % 2 != 0) { // chunks end at even places
        constexpr char kPadding = 0;
        if (file.write(size, &kPadding, 1) != 1) {
            return false;
        }
        ++size;
    }
    return writeRiffSizes(file, extent, size);
}

} // namespace sinc
