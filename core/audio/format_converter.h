#pragma once

#include "core/audio/failure.h"
#include "core/audio/quantizer.h"
#include "core/audio/realtime.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace sinc {

/// How samples lie in memory, little-endian, channels interleaved. Integers are signed but U8, whose silence is
/// 128.
enum class PackedFormat { U8, S16, S24, S32, F32 };

inline constexpr std::array kPackedFormats{PackedFormat::U8, PackedFormat::S16, PackedFormat::S24,
                                           PackedFormat::S32, PackedFormat::F32};

[[nodiscard]] constexpr std::size_t bytesPerSample(PackedFormat format) noexcept {
    switch (format) {
    case PackedFormat::U8:
        return 1;
    case PackedFormat::S16:
        return 2;
    case PackedFormat::S24:
        return 3;
    case PackedFormat::S32:
    case PackedFormat::F32:
        break;
    }
    return 4;
}

/// What hides the rounding to fewer bits.
enum class Dither {
    None,        ///< plain rounding: distorts what is quiet
    Tpdf,        ///< white, triangular, +-1 step: the error is noise of even loudness
    NoiseShaped, ///< as Tpdf, with the error moved to where the ear hears less of it
};

/// Samples of one format into samples of another, any pair of PackedFormat both ways.
///
/// Full scale is 2^(bits-1). To more bits is exact, and so is back again. To fewer bits is rounded and dithered;
/// values that need no rounding are not touched as long as all of a frame lie on the target's steps (see
/// Quantizer), so digital silence stays silent. Beyond the range is set to its end and counted; not-a-number
/// becomes 0. Any split into blocks gives the same bytes. Noise is shaped by the five taps of S. P. Lipshitz, J.
/// Vanderkooy, R. A. Wannamaker, "Minimally Audible Noise Shaping", JAES 39 (11), 1991, from 40 kHz on, and by 1 -
/// z^-1 below. Thread: one.
class FormatConverter {
public:
    struct Spec {
        PackedFormat from = PackedFormat::F32;
        PackedFormat to = PackedFormat::S16;
        int channels = 2;
        int sampleRate = 48'000; ///< Hz
        Dither dither = Dither::Tpdf;
    };

    /// Starts afresh; allocates. Errors: ChannelsOutOfRange, RateOutOfRange.
    Status prepare(const Spec& spec);

    /// @param in frames * channels samples; out: room for as many. They do not overlap.
    void process(const std::byte* in, std::size_t frames, std::byte* out) noexcept SINC_NONBLOCKING;

    /// Samples beyond the target's range since prepare().
    [[nodiscard]] std::uint64_t clippedSamples() const noexcept { return m_clipped; }

private:
    static constexpr std::size_t kTaps = 5;
    using Errors = std::array<double, kTaps>; ///< of one channel, newest first

    void roundFrame(double* frame) noexcept;
    double rounded(double scaled, std::size_t channel, bool dithered) noexcept;

    Spec m_spec;
    bool m_rounds = false; ///< the target may hold less than what comes
    double m_scale = 1.0;  ///< steps of the target to full scale
    std::int64_t m_holdFrames = 0;
    std::int64_t m_ditherFramesLeft = 0;
    std::uint32_t m_sampleCounter = 0;
    std::uint64_t m_clipped = 0;
    Errors m_shape{};
    std::vector<Errors> m_errors; ///< per channel
    std::vector<double> m_frame;  ///< one frame; a double holds every format exactly
};

} // namespace sinc
