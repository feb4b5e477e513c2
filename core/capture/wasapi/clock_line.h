#pragma once

#include <cstdint>

namespace sinc::wasapi {

/// The straight line between the computer's clock and the frames of a device: which frame belongs to which time, at
/// the rate that the device really has.
///
/// A device's clock differs from the computer's by some hundred ppm at most, and the time of a packet jitters by
/// milliseconds. So what one packet says hardly moves the line. Packets that follow each other without a break are
/// a stretch; the rate is the common slope of all stretches (least squares, with the nominal rate as a first
/// guess), and how far off the line a stretch as a whole lies is the jitter of its first packet, which the line
/// must not follow: over a thousand silences that would add up. Real-time safe: yes.
class ClockLine {
public:
    /// Puts frame `position` at `ticks`; a stretch begins there. What was learnt about the rate stays.
    void anchor(std::int64_t ticks, std::int64_t position, int nominalRate) noexcept;

    /// Learns that the device delivered frame `position` at `ticks`.
    void follow(std::int64_t ticks, std::int64_t position) noexcept;

    /// Goes along the line to `ticks` and learns nothing on the way, because nothing was delivered; a new stretch
    /// begins there.
    void pass(std::int64_t ticks) noexcept;

    [[nodiscard]] bool isAnchored() const noexcept { return m_nominalRate > 0; }
    [[nodiscard]] double positionAt(std::int64_t ticks) const noexcept;
    [[nodiscard]] std::int64_t timeOf(std::int64_t position) const noexcept;
    /// How much faster than nominal the device runs.
    [[nodiscard]] double driftPpm() const noexcept;

private:
    void beginStretch() noexcept;
    void learnRate(double seconds, double position) noexcept;

    int m_nominalRate = 0;    ///< 0: not anchored
    std::int64_t m_ticks = 0; ///< a point of the line,
    double m_position = 0.0;  ///< the frame there
    double m_rate = 0.0;      ///< and its slope in frames per second

    double m_stretchSeconds = 0.0;
    double m_bias = 0.0; ///< frames by which this stretch lies off the line

    // Least squares: means of the current part of the stretch, sums of all parts.
    double m_partSeconds = 0.0;
    double m_partFrames = 0.0; ///< since the part began, more than nominal
    double m_partPackets = 0.0;
    double m_meanSeconds = 0.0;
    double m_meanFrames = 0.0;
    double m_sumSquares = 0.0;
    double m_sumProducts = 0.0;
};

} // namespace sinc::wasapi
