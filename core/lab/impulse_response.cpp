#include "core/lab/impulse_response.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <random>
#include <set>
#include <tuple>

namespace sinc::lab {

namespace {

constexpr std::size_t kLongestHalf = 8192;   ///< of a filter, in frames of the lower rate
constexpr std::int64_t kAllDistances = 1024; ///< up to so many are all measured
constexpr std::int64_t kSomeDistances = 512;
constexpr double kNothing = 1.0e-12;

/// Places of pulses and what is known about the grid that their answers lie on.
struct Grid {
    std::int64_t in = 1;  ///< M
    std::int64_t out = 1; ///< L
    std::int64_t distances = 1;

    explicit Grid(RatePair rates) {
        const std::int64_t common = std::gcd(rates.inputRate, rates.outputRate);
        in = rates.inputRate / common;
        out = rates.outputRate / common;
        distances = in <= kAllDistances ? in : kSomeDistances;
    }

    /// An input position, less than M, whose outputs lie `rank` * M / distances (rounded down) parts beside it.
    [[nodiscard]] std::int64_t residue(std::int64_t rank) const {
        const std::int64_t wanted = rank * in / distances;
        return (in - wanted) % in * inverseOfOut() % in;
    }

    /// Index on the fine grid of an output frame against a pulse.
    [[nodiscard]] std::int64_t index(std::int64_t outputFrame, std::int64_t pulseAt) const {
        const std::int64_t parts = outputFrame * in - pulseAt * out; // of 1/L input frames
        const std::int64_t scaled = parts * distances;
        return (scaled >= 0 ? scaled + in - 1 : scaled) / in; // the residues were rounded down
    }

private:
    [[nodiscard]] std::int64_t inverseOfOut() const {
        // Extended Euclid: out * x = 1 (mod in).
        std::int64_t r0 = in;
        std::int64_t r1 = out % in;
        std::int64_t x0 = 0;
        std::int64_t x1 = 1;
        while (r1 > 1) {
            const std::int64_t q = r0 / r1;
            std::tie(r0, r1) = std::pair(r1, r0 - q * r1);
            std::tie(x0, x1) = std::pair(x1, x0 - q * x1);
        }
        return in == 1 ? 0 : (x1 % in + in) % in;
    }
};

/// Adds the answers to the pulses at `places` within the support around each.
void collect(const std::vector<double>& out, const std::vector<std::size_t>& places, const Grid& grid,
             std::int64_t first, std::int64_t last, std::vector<double>& values) {
    for (const std::size_t place : places) {
        const auto at = static_cast<std::int64_t>(place);
        const auto centre = at * grid.out / grid.in;
        const std::int64_t reach = std::max(-first, last) / grid.distances + 2;
        const auto end = std::min(static_cast<std::int64_t>(out.size()), centre + reach);
        for (std::int64_t k = std::max<std::int64_t>(0, centre - reach); k < end; ++k) {
            const std::int64_t index = grid.index(k, at);
            if (index >= first && index <= last) {
                values[static_cast<std::size_t>(index - first)] = out[static_cast<std::size_t>(k)];
            }
        }
    }
}

/// One conversion for all pulses.
struct PulseTrain {
    std::vector<std::size_t> places;
    std::vector<double> wave;
};

/// Takes up to `count` of the residues and places a pulse at each, as densely as the answers allow.
PulseTrain pulseTrain(const Grid& grid, const Support& support, std::set<std::int64_t>& residues,
                      std::size_t count) {
    const auto spacing = static_cast<std::int64_t>(support.before + support.after + 4);
    auto earliest = static_cast<std::int64_t>(support.before) + 1;
    PulseTrain train;
    while (train.places.size() < count && !residues.empty()) {
        auto next = residues.lower_bound(earliest % grid.in);
        next = next == residues.end() ? residues.begin() : next;
        const std::int64_t place = earliest + (*next - earliest % grid.in + grid.in) % grid.in;
        residues.erase(next);
        train.places.push_back(static_cast<std::size_t>(place));
        earliest = place + spacing;
    }
    train.wave.assign(train.places.back() + support.after + 4, 0.0);
    for (const std::size_t place : train.places) {
        train.wave[place] = 1.0;
    }
    return train;
}

/// Short answers are looked at one by one in the first block, so that a converter which forgets its past at every
/// block, or loses frames there, is seen as it is within a block.
bool fitsOneBlock(const Grid& grid, const Support& support) {
    const auto reach = static_cast<std::size_t>(grid.in) + support.before;
    return support.before + support.after < 200 && reach + support.after + 4 < kBlockFrames;
}

} // namespace

Support supportOf(RateConverter<double>& converter, RatePair rates) {
    const double stretch = std::max(1.0, 1.0 / rates.ratio());
    const auto half = static_cast<std::size_t>(static_cast<double>(kLongestHalf) * stretch);
    // In the middle of a block, so that a short answer is not cut by a converter that thinks in blocks. Several
    // pulses of random size in a row: some converters do not see a single one at an unlucky place at all.
    const auto burst = static_cast<std::size_t>(std::min<std::int64_t>(Grid(rates).in, kBlockFrames / 4));
    const std::size_t place = half / kBlockFrames * kBlockFrames + kBlockFrames / 2 - burst / 2;
    std::vector<double> wave(2 * place + burst, 0.0);
    std::minstd_rand random(1);
    std::uniform_real_distribution<double> level(0.5, 1.0);
    for (std::size_t n = place; n < place + burst; ++n) {
        wave[n] = n % 2 == 0 ? level(random) : -level(random);
    }
    const std::vector<double> out = convertAll<double>(converter, wave);
    double peak = 0.0;
    double noise = 0.0; // where no filter can reach any more
    const std::size_t quiet = out.size() / 16;
    for (std::size_t k = 0; k < out.size(); ++k) {
        peak = std::max(peak, std::fabs(out[k]));
        noise = k < quiet ? std::max(noise, std::fabs(out[k])) : noise;
    }
    const double threshold = std::max(peak * kNothing, 2.0 * noise);
    Support support;
    for (std::size_t k = 0; k < out.size(); ++k) {
        if (std::fabs(out[k]) > threshold) {
            const double at = static_cast<double>(k) / rates.ratio();
            const double early = static_cast<double>(place) - at;
            const double late = at - static_cast<double>(place + burst - 1);
            support.before = std::max(support.before, static_cast<std::size_t>(std::max(0.0, std::ceil(early))));
            support.after = std::max(support.after, static_cast<std::size_t>(std::max(0.0, std::ceil(late))));
        }
    }
    const auto least = static_cast<std::size_t>(stretch);
    return {std::max(support.before, least) + 2, std::max(support.after, least) + 2};
}

ImpulseResponse impulseResponse(RateConverter<double>& converter, RatePair rates, const Control& control) {
    const Grid grid(rates);
    const Support support = supportOf(converter, rates);
    const double perFrame =
        static_cast<double>(grid.out) * static_cast<double>(grid.distances) / static_cast<double>(grid.in);
    const auto first = -static_cast<std::int64_t>(static_cast<double>(support.before) * perFrame);
    const auto last = static_cast<std::int64_t>(static_cast<double>(support.after) * perFrame);
    ImpulseResponse response{static_cast<double>(first) / perFrame, 1.0 / perFrame, {}};
    response.values.assign(static_cast<std::size_t>(last - first + 1), 0.0);
    const std::size_t batch = fitsOneBlock(grid, support) ? 1 : 32;
    std::set<std::int64_t> residues;
    for (std::int64_t rank = 0; rank < grid.distances; ++rank) {
        residues.insert(grid.residue(rank));
    }
    while (!residues.empty()) {
        if (control.cancelled()) {
            return {};
        }
        const PulseTrain train = pulseTrain(grid, support, residues, batch);
        collect(convertAll<double>(converter, train.wave), train.places, grid, first, last, response.values);
    }
    return response;
}

bool isThinned(RatePair rates) noexcept {
    return rates.inputRate / std::gcd(rates.inputRate, rates.outputRate) > kAllDistances;
}

ImpulseResponse stepResponse(const ImpulseResponse& impulse) {
    // An input that is 1 from frame 0 on is a pulse at every frame: s(t) = h(t) + h(t - 1) + ...
    const double perFrame = 1.0 / impulse.step;
    const double whole = std::max(1.0, std::ceil(perFrame - 1.0e-6));
    const auto stride = static_cast<std::size_t>(whole);
    ImpulseResponse step{impulse.start, 1.0 / whole, impulse.values};
    if (whole - perFrame > 1.0e-6 && !impulse.values.empty()) { // rounding the stride would add up, frame by frame
        const double last = static_cast<double>(impulse.values.size() - 1);
        step.values.resize(static_cast<std::size_t>(last / perFrame * whole) + 1);
        for (std::size_t i = 0; i < step.values.size(); ++i) {
            const double place = std::min(static_cast<double>(i) / whole * perFrame, last);
            const auto before = static_cast<std::size_t>(place);
            const std::size_t after = std::min(before + 1, impulse.values.size() - 1);
            step.values[i] =
                std::lerp(impulse.values[before], impulse.values[after], place - static_cast<double>(before));
        }
    }
    for (std::size_t i = stride; i < step.values.size(); ++i) {
        step.values[i] += step.values[i - stride];
    }
    return step;
}

} // namespace sinc::lab
