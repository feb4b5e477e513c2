#pragma once

#include <QString>

#include <vector>

namespace sinc::test {

/// What a file holds, read with libsndfile.
struct RecordedFile {
    int sampleRate = 0; ///< 0: it cannot be read
    int channels = 0;
    std::vector<float> samples; ///< interleaved
    [[nodiscard]] std::size_t frames() const {
        return channels > 0 ? samples.size() / static_cast<std::size_t>(channels) : 0;
    }
};
[[nodiscard]] RecordedFile readFile(const QString& path);

/// A stretch of a recording that is an unbroken stretch of the built-in white noise.
struct NoiseRun {
    std::size_t fileFrame = 0;   ///< where it begins in the file
    std::size_t signalFrame = 0; ///< where it begins in the signal
    std::size_t frames = 0;
};

/// Takes a recording of `signal:white` (48 kHz stereo float32) apart into unbroken runs. Empty when any sample is
/// not one of the signal's first minute.
[[nodiscard]] std::vector<NoiseRun> noiseRuns(const RecordedFile& file);

} // namespace sinc::test
