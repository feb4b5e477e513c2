#pragma once

#include "core/lab/converter.h"

#include <cmath>
#include <functional>
#include <numbers>

namespace sinc::lab::test {

/// A converter by a whole factor whose every output frame is a given function of the input so far: what it does is
/// known on paper. Holds back `delay` output frames.
class KnownConverter final : public RateConverter<double> {
public:
    /// @param at the output frame k, from the input (silence before and after it)
    using Rule = std::function<double(const std::function<double(std::ptrdiff_t)>& input, std::ptrdiff_t k)>;

    KnownConverter(RatePair rates, Rule rule, std::size_t delay = 0)
        : m_ratio(rates.ratio())
        , m_rule(std::move(rule))
        , m_delay(delay) {}

    [[nodiscard]] std::size_t maxOutputFrames(std::size_t frames) const noexcept override {
        return static_cast<std::size_t>(static_cast<double>(frames) * m_ratio) + m_delay + 2;
    }
    std::size_t process(const double* in, std::size_t frames, double* out) noexcept override {
        m_input.insert(m_input.end(), in, in + frames);
        const std::size_t ready = total();
        return give(ready > m_delay ? ready - m_delay : 0, out);
    }
    std::size_t flush(double* out, std::size_t room) noexcept override {
        return give(std::min(total(), m_given + room), out);
    }
    void reset() noexcept override {
        m_input.clear();
        m_given = 0;
    }

private:
    [[nodiscard]] std::size_t total() const {
        return static_cast<std::size_t>(std::llround(static_cast<double>(m_input.size()) * m_ratio));
    }
    std::size_t give(std::size_t upTo, double* out) {
        const std::size_t from = m_given;
        const auto input = [this](std::ptrdiff_t n) {
            const bool inside = n >= 0 && n < static_cast<std::ptrdiff_t>(m_input.size());
            return inside ? m_input[static_cast<std::size_t>(n)] : 0.0;
        };
        for (; m_given < upTo; ++m_given) {
            out[m_given - from] = m_rule(input, static_cast<std::ptrdiff_t>(m_given));
        }
        return m_given - from;
    }

    double m_ratio;
    Rule m_rule;
    std::size_t m_delay;
    std::vector<double> m_input;
    std::size_t m_given = 0;
};

/// Takes every second frame and does nothing else: what lies above the new Nyquist frequency comes back at full
/// level.
inline KnownConverter everySecond(RatePair rates, std::size_t delay = 0) {
    return {rates, [](const auto& in, std::ptrdiff_t k) { return in(2 * k); }, delay};
}

/// Smooths with 1/4, 1/2, 1/4, then takes every second frame. Gain: cos^2(pi f / input rate).
inline KnownConverter smoothedSecond(RatePair rates) {
    return {rates, [](const auto& in, std::ptrdiff_t k) {
                return 0.25 * in(2 * k - 1) + 0.5 * in(2 * k) + 0.25 * in(2 * k + 1);
            }};
}

/// Gives every frame twice. Gain cos(pi f / (2 in)), image sin(pi f / (2 in)).
inline KnownConverter twice(RatePair rates) {
    return {rates, [](const auto& in, std::ptrdiff_t k) { return in(k / 2); }};
}

} // namespace sinc::lab::test
