#pragma once

#include <array>
#include <cstddef>
#include <cstring>

namespace sinc {

/// Four values side by side, for compilers that have no vectors of their own: loops which they can put in one
/// register.
struct FourFloatsByLoop {
    std::array<float, 4> lanes{};

    [[nodiscard]] float operator[](std::size_t lane) const noexcept { return lanes[lane]; }
    float& operator[](std::size_t lane) noexcept { return lanes[lane]; }
    FourFloatsByLoop operator-() const noexcept { return FourFloatsByLoop{} - *this; }
    FourFloatsByLoop& operator+=(const FourFloatsByLoop& other) noexcept { return *this = *this + other; }

    friend FourFloatsByLoop operator+(const FourFloatsByLoop& a, const FourFloatsByLoop& b) noexcept {
        return each(a, b, [](float x, float y) { return x + y; });
    }
    friend FourFloatsByLoop operator+(const FourFloatsByLoop& a, float b) noexcept {
        return a + FourFloatsByLoop{{b, b, b, b}};
    }
    friend FourFloatsByLoop operator-(const FourFloatsByLoop& a, const FourFloatsByLoop& b) noexcept {
        return each(a, b, [](float x, float y) { return x - y; });
    }
    friend FourFloatsByLoop operator*(const FourFloatsByLoop& a, const FourFloatsByLoop& b) noexcept {
        return each(a, b, [](float x, float y) { return x * y; });
    }
    friend FourFloatsByLoop larger(const FourFloatsByLoop& a, const FourFloatsByLoop& b) noexcept {
        return each(a, b, [](float x, float y) { return x > y ? x : y; });
    }

private:
    template <typename Operation>
    static FourFloatsByLoop each(const FourFloatsByLoop& a, const FourFloatsByLoop& b,
                                 Operation operation) noexcept {
        FourFloatsByLoop result;
        for (std::size_t n = 0; n < result.lanes.size(); ++n) {
            result.lanes[n] = operation(a.lanes[n], b.lanes[n]);
        }
        return result;
    }
};

/// The same as the vector of the smallest processor that we run on, where the compiler can say that.
#if defined(__GNUC__)
using FourFloats = float __attribute__((vector_size(16)));

inline FourFloats larger(FourFloats a, FourFloats b) noexcept {
    return a > b ? a : b;
}
#else
using FourFloats = FourFloatsByLoop;
#endif

} // namespace sinc
