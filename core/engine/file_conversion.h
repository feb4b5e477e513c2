#pragma once

#include "core/audio/failure.h"
#include "core/audio/sample_format.h"
#include "core/audio/stream_format.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace sinc {

/// A file to be written anew at another sample rate.
struct ConversionRequest {
    std::string input;                          ///< UTF-8
    std::string output;                         ///< UTF-8; its suffix chooses the container
    int sampleRate = 48'000;                    ///< Hz, of the output
    std::string quality = "high";               ///< of the resampler; custom:... too
    std::optional<SampleFormat> sampleFormat{}; ///< of the output; else the input's, or the nearest that fits
    bool overwrite = false;
    bool oneThread = false; ///< everything on the caller's thread; the result is the same, bit for bit
};

/// What became of it.
struct ConversionReport {
    StreamFormat inputFormat;
    StreamFormat outputFormat;
    SampleFormat sampleFormat = SampleFormat::F32;
    bool sampleFormatChanged = false; ///< the container cannot hold the wanted one
    std::int64_t framesIn = 0;
    std::int64_t framesOut = 0;
    std::uint64_t clippedSamples = 0;  ///< by the conversion to integers
    std::uint64_t replacedSamples = 0; ///< not-a-number and infinity in the input, read as 0
    std::vector<std::string> files;    ///< more than one only for plain WAV beyond 4 GB
};

/// Converts a sound file of any length in constant memory. One thread reads, the caller's converts, one writes. The
/// output appears under its own name when it is complete; after a failure or when it is cancelled nothing is left.
/// @param progress called now and then on the caller's thread with 0..1; returning false cancels
/// Errors: SameFile, FileMissing, FileUnreadable, NotAudio, RateOutOfRange, RatioOutOfRange, ChannelsOutOfRange,
/// QualityUnknown, FilterImpossible, ContainerUnknown, OutputExists, FolderMissing, FolderNotWritable, DiskFull,
/// WriteFailed, Cancelled. Thread: any.
[[nodiscard]] Result<ConversionReport> convertFile(const ConversionRequest& request,
                                                   const std::function<bool(double)>& progress = {});

} // namespace sinc
