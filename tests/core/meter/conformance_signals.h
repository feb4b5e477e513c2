#pragma once

#include "core/audio/block_view.h"
#include "core/audio/stream_format.h"
#include "tests/core/meter/conformance_table.h"

#include <vector>

/// A signal in memory, interleaved.
struct TestSignal {
    sinc::StreamFormat format;
    std::vector<float> samples;

    [[nodiscard]] std::size_t frames() const { return samples.size() / static_cast<std::size_t>(format.channels); }
    [[nodiscard]] sinc::BlockView view() const { return {samples.data(), frames(), format.channels}; }
};

/// The signal that a row of the groups EBU3341, EBU3342, BS1770, BS1770-K, PPM-*, VU, DPM, LEVEL describes.
TestSignal synthesize(const ConformanceRow& row, int sampleRate);

/// A sine of one frequency and amplitude in every channel, from phase 0.
TestSignal sineSignal(const sinc::StreamFormat& format, double hertz, double amplitude, double seconds);
