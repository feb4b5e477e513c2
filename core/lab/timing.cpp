#include "core/lab/timing.h"

#include "core/audio/process_usage.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <random>

namespace sinc::lab {

namespace {

double passedSeconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Windows counts in steps of 16 ms, which is too coarse for a round.
double computedSeconds() {
#if defined(_WIN32)
    return passedSeconds();
#else
    return static_cast<double>(cpuTimeNs(clockOfThisThread())) * 1.0e-9;
#endif
}

/// Noise, so that no converter is favoured by zeros.
std::vector<float> noise(std::size_t samples) {
    std::mt19937 random(1);
    std::uniform_real_distribution<float> level(-0.5F, 0.5F);
    std::vector<float> wave(samples);
    std::generate(wave.begin(), wave.end(), [&] { return level(random); });
    return wave;
}

} // namespace

double latencyOutputFrames(RateConverter<double>& converter, RatePair rates, double groupDelaySeconds) {
    constexpr double kLongest = 40'000.0; // frames of the lower rate: longer than any filter with its buffers
    const auto blocks = static_cast<std::size_t>(kLongest * rates.inputRate / rates.lowerRate() / kBlockFrames) + 4;
    const std::vector<double> silence(kBlockFrames);
    std::vector<double> out(converter.maxOutputFrames(kBlockFrames));
    std::vector<std::size_t> produced;
    std::size_t total = 0;
    converter.reset();
    for (std::size_t block = 0; block < blocks; ++block) {
        total += converter.process(silence.data(), kBlockFrames, out.data());
        produced.push_back(total);
    }
    while (const std::size_t frames = converter.flush(out.data(), out.size())) {
        total += frames;
    }
    // A converter that loses frames is late by what it still owes, not by what never comes.
    const double perBlock = static_cast<double>(total) / static_cast<double>(blocks);
    double latency = 0.0;
    for (std::size_t block = 0; block < blocks; ++block) {
        latency =
            std::max(latency, perBlock * static_cast<double>(block + 1) - static_cast<double>(produced[block]));
    }
    return latency + std::max(0.0, groupDelaySeconds) * rates.outputRate;
}

Clocks Clocks::real() {
    return {passedSeconds, computedSeconds};
}

Cost costOf(RateConverter<float>& converter, RatePair rates, const Control& control, const Clocks& clocks) {
    constexpr int kRounds = 7;
    constexpr double kRoundSeconds = 0.03;
    const std::vector<float> in = noise(2 * kBlockFrames * 16);
    std::vector<float> out(2 * converter.maxOutputFrames(kBlockFrames));
    std::vector<double> rounds;
    for (int round = -1; round < kRounds && !control.cancelled(); ++round) {
        std::size_t framesMade = 0;
        const double begin = clocks.passed();
        const double before = clocks.computed();
        for (std::size_t block = 0; clocks.passed() - begin < kRoundSeconds; ++block) {
            framesMade += converter.process(&in[2 * kBlockFrames * (block % 16)], kBlockFrames, out.data());
        }
        const double taken = clocks.computed() - before;
        if (round >= 0) { // the first one warms up
            rounds.push_back(taken / static_cast<double>(std::max<std::size_t>(1, framesMade)));
        }
    }
    if (rounds.empty()) {
        return {};
    }
    std::sort(rounds.begin(), rounds.end());
    const double perFrame = rounds[rounds.size() / 2];
    return {perFrame * 1.0e9, perFrame * rates.outputRate, 0.0};
}

Result<Cost> measureCost(std::string_view name, RatePair rates, const Control& control) {
    const Clocks clocks = Clocks::real();
    const double start = clocks.computed();
    auto made = makeConverter<float>(name, rates, 2);
    if (!made) {
        return made.failure();
    }
    const double prepareSeconds = clocks.computed() - start;
    Cost cost = costOf(*made.value(), rates, control, clocks);
    cost.prepareSeconds = prepareSeconds;
    return cost;
}

} // namespace sinc::lab
