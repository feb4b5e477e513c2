#pragma once

#include <cstdint>

namespace sinc {

/// Cuts a stream into steps of 1/stepsPerSecond on fixed frame numbers, whatever the rate: where the rate is no
/// multiple, steps differ by one frame and never drift. Meters work step by step, so a reading depends on the
/// frames alone and not on the blocks that they came in.
class FrameGrid {
public:
    void reset(int sampleRate, int stepsPerSecond) noexcept {
        m_rate = sampleRate;
        m_stepsPerSecond = stepsPerSecond;
        m_step = 0;
        m_left = stepFrames();
    }

    /// Frames that the current step still lacks, at least 1.
    [[nodiscard]] int left() const noexcept { return m_left; }
    /// Length of the current step in frames.
    [[nodiscard]] int stepFrames() const noexcept {
        return static_cast<int>(boundary(m_step + 1) - boundary(m_step));
    }

    /// Takes frames, at most left(). @return whether they complete the step; follow with next()
    [[nodiscard]] bool take(int frames) noexcept {
        m_left -= frames;
        return m_left == 0;
    }
    void next() noexcept {
        ++m_step;
        m_left = stepFrames();
    }

private:
    /// First frame of a step; a step has at least one frame because rates are above the steps per second.
    [[nodiscard]] std::int64_t boundary(std::int64_t step) const noexcept {
        return step * m_rate / m_stepsPerSecond;
    }

    std::int64_t m_step = 0;
    int m_rate = 48'000;
    int m_stepsPerSecond = 100;
    int m_left = 480;
};

} // namespace sinc
