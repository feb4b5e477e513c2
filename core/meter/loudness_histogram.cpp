#include "core/meter/loudness_histogram.h"

#include "core/meter/decibels.h"

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {

constexpr std::size_t kBins = 10'000;
static_assert(static_cast<double>(kBins) * LoudnessHistogram::kBinLu ==
              LoudnessHistogram::kLoudestLufs - LoudnessHistogram::kAbsoluteGateLufs);

std::size_t binOf(double lufs) noexcept {
    const double bin = (lufs - LoudnessHistogram::kAbsoluteGateLufs) / LoudnessHistogram::kBinLu;
    return static_cast<std::size_t>(std::clamp(bin, 0.0, static_cast<double>(kBins - 1)));
}

} // namespace

double energyToLufs(double energy) noexcept {
    return -0.691 + powerToDb(energy);
}

LoudnessHistogram::LoudnessHistogram()
    : m_counts(kBins)
    , m_energies(kBins) {}

void LoudnessHistogram::clear() noexcept {
    std::fill(m_counts.begin(), m_counts.end(), 0U);
    std::fill(m_energies.begin(), m_energies.end(), 0.0);
    m_count = 0;
    m_total = 0.0;
}

void LoudnessHistogram::add(double energy) noexcept {
    const double lufs = energyToLufs(energy);
    if (!(lufs > kAbsoluteGateLufs)) {
        return;
    }
    const std::size_t bin = binOf(lufs);
    ++m_counts[bin];
    m_energies[bin] += energy;
    ++m_count;
    m_total += energy;
}

std::size_t LoudnessHistogram::firstBinAbove(double gateLu) const noexcept {
    const double gate = energyToLufs(m_total / static_cast<double>(m_count)) + gateLu;
    return gate <= kAbsoluteGateLufs ? 0 : binOf(gate);
}

double LoudnessHistogram::gatedMean(double gateLu) const noexcept {
    if (m_count == 0) {
        return 0.0;
    }
    double energy = 0.0;
    std::int64_t blocks = 0;
    for (std::size_t bin = firstBinAbove(gateLu); bin < kBins; ++bin) {
        energy += m_energies[bin];
        blocks += m_counts[bin];
    }
    return energy / static_cast<double>(blocks); // the mean lies above its own gate: there is at least one block
}

double LoudnessHistogram::range(double gateLu, double low, double high) const noexcept {
    if (m_count == 0) {
        return 0.0;
    }
    const std::size_t first = firstBinAbove(gateLu);
    std::int64_t blocks = 0;
    for (std::size_t bin = first; bin < kBins; ++bin) {
        blocks += m_counts[bin];
    }
    const auto rankOf = [blocks](double share) {
        return static_cast<std::int64_t>(std::llround(static_cast<double>(blocks - 1) * share));
    };
    const auto binAt = [this, first](std::int64_t rank) {
        std::size_t bin = first;
        for (std::int64_t seen = m_counts[bin]; seen <= rank && bin + 1 < kBins; seen += m_counts[bin]) {
            ++bin;
        }
        return bin;
    };
    return static_cast<double>(binAt(rankOf(high)) - binAt(rankOf(low))) * kBinLu;
}

} // namespace sinc
