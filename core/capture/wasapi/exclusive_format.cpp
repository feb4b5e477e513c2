#include "core/capture/wasapi/exclusive_format.h"

#include "core/capture/wasapi/packet_source.h"

#include <array>

namespace sinc::wasapi {

namespace {
constexpr std::array kSamples{WireSample::F32, WireSample::S32, WireSample::S24In32, WireSample::S24,
                              WireSample::S16};
constexpr std::array kRates{48'000, 44'100, 96'000, 192'000, 88'200, 176'400, 32'000, 16'000};
} // namespace

std::vector<WireFormat> exclusiveCandidates(const StreamFormat& own) {
    std::vector<WireFormat> candidates;
    const auto add = [&](const StreamFormat& stream) {
        for (const WireSample sample : kSamples) {
            candidates.push_back({sample, stream});
        }
    };
    add(own);
    for (const int rate : kRates) {
        if (rate != own.sampleRate) {
            add({rate, own.channels, own.channelMask});
        }
    }
    return candidates;
}

std::int64_t alignedPeriodTicks(std::uint32_t frames, int rate) noexcept {
    return (static_cast<std::int64_t>(frames) * kTicksPerSecond + rate / 2) / rate;
}

} // namespace sinc::wasapi
