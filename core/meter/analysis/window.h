#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace sinc {

/// The shapes that a piece of sound can be faded in and out with before its spectrum is taken.
enum class WindowShape {
    Rectangular,    ///< none: for what repeats exactly within the piece
    Hann,           ///< for most sound
    BlackmanHarris, ///< four terms, side lobes at -92 dB: for faint tones beside loud ones
    FlatTop,        ///< five terms, reads the level of any tone to 0.01 dB
};

inline constexpr std::array kWindowShapes{WindowShape::Hann, WindowShape::BlackmanHarris, WindowShape::FlatTop,
                                          WindowShape::Rectangular};

/// Stable, for settings: hann, blackman-harris, flat-top, rectangular.
[[nodiscard]] std::string_view nameOf(WindowShape shape) noexcept;

/// A window as the sum of cosines a0 - a1 cos(x) + a2 cos(2x) - ..., periodic. Sources: F. J. Harris, "On the use
/// of windows for harmonic analysis with the discrete Fourier transform", 1978; flat top: ISO 18431-2.
struct WindowTerms {
    std::array<double, 5> a{};
};
[[nodiscard]] WindowTerms termsOf(WindowShape shape) noexcept;

/// The window's values.
[[nodiscard]] std::vector<float> makeWindow(WindowShape shape, std::size_t size);

/// Width in bins of an ideal filter that lets as much noise through as one bin of this window: 1 for none, 1.5 for
/// Hann.
[[nodiscard]] double noiseBandwidthBins(WindowShape shape) noexcept;

/// How strongly a tone shows that lies `bins` beside a bin, against one that lies on it.
/// @param size of the transform
[[nodiscard]] double windowResponse(WindowShape shape, double bins, std::size_t size) noexcept;

} // namespace sinc
