#pragma once

#include "core/audio/failure.h"
#include "core/audio/sample_format.h"
#include "core/audio/stream_format.h"

#include <span>
#include <string_view>

namespace sinc {

enum class ContainerKind { Wav, W64, Flac, OggVorbis, OggOpus, Raw };

/// One kind of file that a recording can be written to: what its suffix is and what it can hold.
struct Container {
    ContainerKind kind = ContainerKind::Wav;
    std::string_view suffix;                     ///< in lower case, without the dot
    std::string_view name;                       ///< for people
    int maxChannels = 0;                         ///< from 1 on
    int minSampleRate = 0;                       ///< Hz
    int maxSampleRate = 0;                       ///< Hz
    std::span<const int> onlySampleRates;        ///< Hz; empty: every rate in between
    std::span<const SampleFormat> sampleFormats; ///< ascending precision; lossy ones take f32 and nothing else
    bool lossless = true;
};

/// Every container, the one to suggest first.
[[nodiscard]] std::span<const Container> containers() noexcept;

/// The container that the suffix of a path names, in any case. Error: ContainerUnknown, naming the suffixes.
[[nodiscard]] Result<Container> containerOf(std::string_view path);

/// Whether the container takes this rate and this number of channels. Errors: RateOutOfRange, ChannelsOutOfRange,
/// naming what it takes.
[[nodiscard]] Status checkHolds(const Container& container, const StreamFormat& format);

/// The sample format itself where the container holds it, else the nearest that it holds (FLAC: s24 for s32 and
/// f32; lossy containers: f32, because they are fed with the unrounded signal).
[[nodiscard]] SampleFormat nearestSampleFormat(const Container& container, SampleFormat wanted) noexcept;

/// The rate itself where the container takes it, else the next higher one, else its highest. Hz
[[nodiscard]] int nearestSampleRate(const Container& container, int wanted) noexcept;

/// Whether this is written as WAV with a plain header of 44 bytes, which every reader takes but which ends at
/// 4 GiB: 16 bit, one or two channels. Every other .wav is RF64.
[[nodiscard]] bool isPlainWav(const Container& container, int channels, SampleFormat sampleFormat) noexcept;

} // namespace sinc
