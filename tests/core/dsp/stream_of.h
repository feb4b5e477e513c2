#pragma once

#include "core/dsp/resampler.h"

#include <algorithm>
#include <cstddef>
#include <random>
#include <vector>

namespace sinc::test {

/// Noise with a fixed seed, -1 to 1.
template <typename Sample>
std::vector<Sample> noise(std::size_t values, unsigned seed = 1) {
    std::mt19937 random(seed);
    std::vector<Sample> made(values);
    for (Sample& sample : made) {
        sample = static_cast<Sample>(static_cast<double>(random()) / 2147483648.0 - 1.0);
    }
    return made;
}

/// Appends what is left in the resampler, `room` frames at a time.
template <typename Sample>
void appendRest(Resampler& resampler, std::size_t channels, std::size_t room, std::vector<Sample>& out) {
    std::vector<Sample> rest(room * channels);
    while (const std::size_t got = resampler.flush(rest.data(), room)) {
        out.insert(out.end(), rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(got * channels));
    }
}

/// A whole stream in blocks whose lengths `nextLength` gives; 0 is a length, too.
template <typename Sample, typename NextLength>
std::vector<Sample> streamInBlocks(Resampler& resampler, const std::vector<Sample>& in, std::size_t channels,
                                   NextLength nextLength) {
    resampler.reset();
    std::vector<Sample> out;
    std::vector<Sample> block; // one for all: a large ratio has much room to ask for, a frame at a time
    const std::size_t frames = in.size() / channels;
    for (std::size_t done = 0; done < frames;) {
        const std::size_t now = std::min<std::size_t>(nextLength(), frames - done);
        block.resize(std::max(block.size(), resampler.maxOutputFrames(now) * channels));
        const std::size_t got = resampler.process(in.data() + done * channels, now, block.data());
        out.insert(out.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(got * channels));
        done += now;
    }
    appendRest(resampler, channels, 1000, out);
    return out;
}

template <typename Sample>
std::vector<Sample> stream(Resampler& resampler, const std::vector<Sample>& in, std::size_t channels = 1) {
    return streamInBlocks(resampler, in, channels, [] { return std::size_t{480}; });
}

} // namespace sinc::test
