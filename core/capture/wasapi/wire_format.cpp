#include "core/capture/wasapi/wire_format.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace sinc::wasapi {

namespace {

constexpr unsigned kTagPcm = 1;
constexpr unsigned kTagFloat = 3;
constexpr unsigned kTagExtensible = 0xFFFE;
constexpr std::size_t kPlainBytes = 16;     ///< up to and with wBitsPerSample
constexpr std::size_t kExtensionBytes = 22; ///< what cbSize counts

/// The sub-format of WAVEFORMATEXTENSIBLE is a GUID whose first two bytes are the old tag; this is its rest.
constexpr std::array<unsigned char, 14> kSubFormatTail{0x00, 0x00, 0x00, 0x00, 0x10, 0x00, 0x80,
                                                       0x00, 0x00, 0xAA, 0x00, 0x38, 0x9B, 0x71};

unsigned read(std::span<const std::byte> bytes, std::size_t at, std::size_t count) {
    unsigned value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        value |= std::to_integer<unsigned>(bytes[at + i]) << (8 * i);
    }
    return value;
}

void write(std::span<std::byte> bytes, std::size_t at, std::size_t count, unsigned value) {
    for (std::size_t i = 0; i < count; ++i) {
        bytes[at + i] = static_cast<std::byte>((value >> (8 * i)) & 0xFFU);
    }
}

std::optional<WireSample> sampleOf(unsigned tag, unsigned bits, unsigned validBits) {
    if (tag == kTagFloat) {
        return bits == 32   ? std::optional(WireSample::F32)
               : bits == 64 ? std::optional(WireSample::F64)
                            : std::nullopt;
    }
    if (tag != kTagPcm) {
        return std::nullopt;
    }
    switch (bits) {
    case 8:
        return WireSample::U8;
    case 16:
        return WireSample::S16;
    case 24:
        return WireSample::S24;
    case 32: // valid bits lie at the upper end, so a container of 32 bits reads alike however many there are
        return validBits != 0 && validBits < 32 ? WireSample::S24In32 : WireSample::S32;
    default:
        return std::nullopt;
    }
}

bool isFloat(WireSample sample) noexcept {
    return sample == WireSample::F32 || sample == WireSample::F64;
}

} // namespace

const char* nameOf(WireSample sample) noexcept {
    constexpr std::array kNames{"8 bit",  "16 bit",       "24 bit",      "24 bit in 32",
                                "32 bit", "32 bit float", "64 bit float"};
    return kNames[static_cast<std::size_t>(sample)];
}

std::size_t bytesPerSample(WireSample sample) noexcept {
    constexpr std::array<std::size_t, 7> kBytes{1, 2, 3, 4, 4, 4, 8};
    return kBytes[static_cast<std::size_t>(sample)];
}

Result<WireFormat> parseWaveFormat(std::span<const std::byte> bytes) {
    if (bytes.size() < kPlainBytes) {
        return Failure{Fault::SourceRefused, "WAVEFORMATEX", std::to_string(bytes.size()) + " bytes", {}, {}};
    }
    unsigned tag = read(bytes, 0, 2);
    const unsigned channels = read(bytes, 2, 2);
    const unsigned rate = read(bytes, 4, 4);
    const unsigned bits = read(bytes, 14, 2);
    unsigned validBits = bits;
    ChannelMask mask = 0;
    if (tag == kTagExtensible) {
        if (bytes.size() < kWaveFormatExtensibleBytes || read(bytes, 16, 2) < kExtensionBytes) {
            return Failure{
                Fault::SourceRefused, "WAVEFORMATEXTENSIBLE", std::to_string(bytes.size()) + " bytes", {}, {}};
        }
        validBits = read(bytes, 18, 2);
        mask = read(bytes, 20, 4);
        const bool standard = std::memcmp(bytes.data() + 26, kSubFormatTail.data(), kSubFormatTail.size()) == 0;
        tag = standard ? read(bytes, 24, 2) : kTagExtensible;
    }
    const std::optional<WireSample> sample = sampleOf(tag, bits, validBits);
    if (!sample) {
        return Failure{Fault::SampleFormatUnsupported,
                       "WASAPI",
                       "format tag " + std::to_string(tag) + " with " + std::to_string(bits) + " bits",
                       "8, 16, 24 and 32 bit PCM, 32 and 64 bit float",
                       {}};
    }
    if (rate < static_cast<unsigned>(kMinSampleRate) || rate > static_cast<unsigned>(kMaxSampleRate)) {
        return Failure{Fault::RateOutOfRange, {}, std::to_string(rate), "4000 to 768000 Hz", {}};
    }
    if (channels < 1 || channels > static_cast<unsigned>(kMaxChannels)) {
        return Failure{Fault::ChannelsOutOfRange, {}, std::to_string(channels), "1 to 64 channels", {}};
    }
    return WireFormat{*sample, {static_cast<int>(rate), static_cast<int>(channels), mask}};
}

std::array<std::byte, kWaveFormatExtensibleBytes> composeWaveFormat(const WireFormat& format) {
    std::array<std::byte, kWaveFormatExtensibleBytes> bytes{};
    const auto sampleBytes = static_cast<unsigned>(bytesPerSample(format.sample));
    const auto frameBytes = static_cast<unsigned>(format.frameBytes());
    const auto rate = static_cast<unsigned>(format.stream.sampleRate);
    write(bytes, 0, 2, kTagExtensible);
    write(bytes, 2, 2, static_cast<unsigned>(format.stream.channels));
    write(bytes, 4, 4, rate);
    write(bytes, 8, 4, rate * frameBytes);
    write(bytes, 12, 2, frameBytes);
    write(bytes, 14, 2, sampleBytes * 8);
    write(bytes, 16, 2, kExtensionBytes);
    write(bytes, 18, 2, format.sample == WireSample::S24In32 ? 24 : sampleBytes * 8);
    write(bytes, 20, 4,
          format.stream.channelMask != 0 ? format.stream.channelMask : usualMask(format.stream.channels));
    write(bytes, 24, 2, isFloat(format.sample) ? kTagFloat : kTagPcm);
    std::memcpy(bytes.data() + 26, kSubFormatTail.data(), kSubFormatTail.size());
    return bytes;
}

ChannelMask usualMask(int channels) noexcept {
    // mono: centre; stereo: left, right; then 2.1, quad, 5.0, 5.1, 6.1, 7.1 with side speakers
    constexpr std::array<ChannelMask, 9> kMasks{0, 0x4, 0x3, 0xB, 0x33, 0x37, 0x3F, 0x13F, 0x63F};
    return static_cast<std::size_t>(channels) < kMasks.size() ? kMasks[static_cast<std::size_t>(channels)] : 0;
}

} // namespace sinc::wasapi
