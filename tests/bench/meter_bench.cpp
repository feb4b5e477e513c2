#include "core/meter/level_meter.h"
#include "core/meter/loudness_meter.h"
#include "core/meter/true_peak_meter.h"

#include <ebur128.h>

#include <chrono>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

namespace {

constexpr int kRate = 96'000;
constexpr int kChannels = 8;
constexpr std::size_t kSeconds = 20;
constexpr std::size_t kFrames = kSeconds * kRate;
constexpr std::size_t kBlock = 960; // 10 ms, as a device delivers
constexpr sinc::StreamFormat kFormat{kRate, kChannels, 0};

using Feed = std::function<void(const sinc::BlockView&)>;

std::vector<float> noise() {
    std::mt19937 random(1);
    std::normal_distribution<float> normal(0.0F, 0.1F);
    std::vector<float> samples(kFrames * kChannels);
    for (float& sample : samples) {
        sample = normal(random);
    }
    return samples;
}

/// Feeds everything block by block, three times, and prints the quickest.
double measure(const char* name, const std::vector<float>& samples, const Feed& feed) {
    double best = 1.0e9;
    for (int round = 0; round < 3; ++round) {
        const auto start = std::chrono::steady_clock::now();
        for (std::size_t n = 0; n < kFrames; n += kBlock) {
            feed({samples.data() + n * kChannels, kBlock, kChannels});
        }
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        best = std::min(best, taken.count());
    }
    const double nsPerFrame = best / static_cast<double>(kFrames) * 1.0e9;
    std::printf("%-44s %8.1f ns per frame  %7.3f %% of a core\n", name, nsPerFrame,
                best / static_cast<double>(kSeconds) * 100.0);
    return nsPerFrame;
}

} // namespace

int main() {
    const std::vector<float> samples = noise();
    std::printf("%d channels at %d Hz, blocks of %zu frames\n", kChannels, kRate, kBlock);
    sinc::LevelMeter level;
    level.prepare(kFormat);
    measure("levels and statistics", samples, [&](const sinc::BlockView& b) { level.process(b); });
    sinc::TruePeakMeter truePeak;
    truePeak.prepare(kFormat);
    measure("true peak, 4x", samples, [&](const sinc::BlockView& b) { truePeak.process(b); });
    sinc::LoudnessMeter loudness;
    loudness.prepare(kFormat);
    measure("loudness, read every 10 ms", samples, [&](const sinc::BlockView& b) {
        loudness.process(b);
        (void)loudness.reading();
    });
}
