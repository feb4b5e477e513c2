#pragma once

#include <cmath>
#include <cstdint>

namespace sinc {

/// A position between input frames, in steps of 2^-64: adding a step rounds nothing.
struct Position {
    std::int64_t whole = 0;
    std::uint64_t part = 0; ///< of a frame, in units of 2^-64

    /// @param frames 0 or more
    [[nodiscard]] static Position of(double frames) noexcept {
        const double floor = std::floor(frames);
        return {static_cast<std::int64_t>(floor), static_cast<std::uint64_t>(std::ldexp(frames - floor, 64))};
    }

    /// inputs / outputs, to the last bit.
    [[nodiscard]] static Position ofRatio(std::int64_t inputs, std::int64_t outputs) noexcept {
        Position position{inputs / outputs, 0};
        auto rest = static_cast<std::uint64_t>(inputs % outputs);
        const auto divisor = static_cast<std::uint64_t>(outputs);
        for (int bit = 0; bit < 64; ++bit) { // long division; the rates leave room to double the rest
            rest *= 2;
            position.part = position.part * 2 + (rest >= divisor ? 1 : 0);
            rest -= rest >= divisor ? divisor : 0;
        }
        return position;
    }

    Position& operator+=(const Position& step) noexcept {
        const std::uint64_t before = part;
        part += step.part;
        whole += step.whole + (part < before ? 1 : 0);
        return *this;
    }

    /// So many steps of this size.
    [[nodiscard]] Position times(std::uint32_t count) const noexcept {
        const std::uint64_t low = (part & 0xffff'ffffU) * count;
        const std::uint64_t high = (part >> 32U) * count + (low >> 32U);
        return {whole * static_cast<std::int64_t>(count) + static_cast<std::int64_t>(high >> 32U),
                (high << 32U) + (low & 0xffff'ffffU)};
    }

    /// 0 to 1, never 1.
    [[nodiscard]] double fraction() const noexcept {
        return static_cast<double>(static_cast<std::int64_t>(part >> 11U)) * 0x1p-53; // signed: one instruction
    }
    [[nodiscard]] double frames() const noexcept { return static_cast<double>(whole) + fraction(); }
};

} // namespace sinc
