#pragma once

#include "core/audio/failure.h"
#include "core/audio/stream_format.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace sinc {

class MeterBank;

/// What `measure` tells of a sound file. Decibel values of silence are absent. Per-channel values in the order of
/// the channel mask, which is the file's where it does not say otherwise.
struct FileMeasurement {
    int sampleRate = 0; ///< Hz
    int channels = 0;
    std::int64_t frames = 0;
    std::optional<double> integratedLufs;   ///< ITU-R BS.1770-4, EBU R 128 gating
    std::optional<double> momentaryMaxLufs; ///< 400 ms window, every 10 ms
    std::optional<double> shortTermMaxLufs; ///< 3 s window, every 10 ms
    std::optional<double> loudnessRangeLu;  ///< EBU Tech 3342
    std::vector<std::optional<double>> truePeakDbtp;
    std::vector<std::optional<double>> samplePeakDbfs;
    std::vector<std::optional<double>>
        rmsDbfs;                              ///< 0 dBFS = a full-scale square wave; a full-scale sine reads -3.01
    std::vector<double> dcOffset;             ///< mean, linear, 1 = full scale
    std::vector<std::int64_t> clippedSamples; ///< at or beyond full scale (16-bit integers' largest positive value)
};

/// The figures of meters that have been flushed: `measure`, the window and a recording's report all come from here.
/// Thread: the meters'.
[[nodiscard]] FileMeasurement measurementOf(MeterBank& meters, const StreamFormat& format, std::int64_t frames);

/// Reads a whole file, anything that libsndfile opens, and measures it in constant memory.
/// @param path UTF-8
/// @param progress called now and then with 0..1; returning false cancels (Cancelled)
/// Errors: FileMissing, NotAudio, FileUnreadable, RateOutOfRange, ChannelsOutOfRange, Cancelled. Thread: any.
[[nodiscard]] Result<FileMeasurement> measureFile(const std::string& path,
                                                  const std::function<bool(double)>& progress = {});

} // namespace sinc
