#pragma once

#include <array>

namespace sinc {

/// The scale of the level bars: dBFS from -60 to 0, with more room where it matters, after the deflection of
/// IEC 60268-18.
struct LevelScale {
    static constexpr double kLowestDb = -60.0;
    static constexpr double kLoudDb = -12.0; ///< from here on the bar has the colour of loud
    static constexpr double kHighDb = -3.0;  ///< from here on that of close to full scale
    static constexpr std::array kMarksDb{0.0, -3.0, -6.0, -9.0, -12.0, -18.0, -24.0, -30.0, -40.0, -50.0, -60.0};

    /// 0..1 of the bar's length. @param db any, also -infinity
    [[nodiscard]] static double fractionOf(double db) noexcept;
};

} // namespace sinc
