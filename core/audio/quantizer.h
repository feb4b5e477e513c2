#pragma once

#include "core/audio/grid_rounding.h"
#include "core/audio/realtime.h"
#include "core/audio/sample_format.h"

#include <cstddef>
#include <cstdint>

namespace sinc {

/// Brings float32 samples onto the grid of an integer format, in place: what comes out is k / 2^(bits-1) with k in
/// the format's range, so that the later conversion to integers is exact.
///
/// Precision that is not lost is not dithered: frames that already lie on the grid pass bit for bit. From the first
/// frame that does not, and until kHoldSeconds after the last one, TPDF dither of +-1 LSB is added before rounding
/// (S. P. Lipshitz, R. A. Wannamaker, J. Vanderkooy, "Quantization and Dither", JAES 40 (5), 1992), so that music
/// is dithered throughout and digital silence stays silent. The decision and the noise depend on frame numbers
/// only: any split into blocks gives the same output. s32 and f32 are not dithered: float32 carries 24 bits, which
/// both hold. Thread: one.
class Quantizer {
public:
    static constexpr double kHoldSeconds = 0.1;

    /// Starts afresh. Real-time safe: yes.
    /// @param channels 1..kMaxChannels, sampleRate in Hz
    void prepare(SampleFormat format, int channels, int sampleRate) noexcept;

    /// @param samples frames * channels values; not-a-number becomes 0; f32 passes untouched
    void process(float* samples, std::size_t frames) noexcept SINC_NONBLOCKING;

    /// Samples beyond the format's range since prepare(); they were set to its end.
    [[nodiscard]] std::uint64_t clippedSamples() const noexcept { return m_clipped; }

private:
    [[nodiscard]] bool onGrid(const float* frame) const noexcept;
    float rounded(float sample, bool dithered) noexcept;
    float roundedToS32(float sample) noexcept;

    SampleFormat m_format = SampleFormat::F32;
    int m_channels = 1;
    double m_scale = 1.0;    ///< steps to full scale
    SampleGrid m_grid{1.0F}; ///< the same, of s16 and s24
    std::int64_t m_holdFrames = 0;
    std::int64_t m_ditherFramesLeft = 0;
    std::uint32_t m_sampleCounter = 0;
    std::uint64_t m_clipped = 0;
};

} // namespace sinc
