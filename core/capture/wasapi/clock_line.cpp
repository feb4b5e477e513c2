#include "core/capture/wasapi/clock_line.h"

#include <algorithm>
#include <cmath>

namespace sinc::wasapi {

namespace {

constexpr double kTicksPerSecond = 1e7;
constexpr double kBiasSeconds = 1.0;      ///< of packets whose mean tells how far off the first one was
constexpr double kFollowSeconds = 30.0;   ///< time constant with which the line follows a stretch
constexpr double kPartSeconds = 1200.0;   ///< of a long stretch that are fitted as one
constexpr double kNominalSquares = 50.0;  ///< what the nominal rate is worth: 100 ppm of doubt at 0.6 ms of jitter
constexpr double kMostSquares = 4e10;     ///< about 20 minutes of packets; what is older counts half
constexpr double kLargestDrift = 1000e-6; ///< no sound card is further off; larger is a fault of the time stamps

} // namespace

void ClockLine::anchor(std::int64_t ticks, std::int64_t position, int nominalRate) noexcept {
    if (nominalRate != m_nominalRate) {
        *this = {};
        m_nominalRate = nominalRate;
        m_rate = nominalRate;
    }
    m_ticks = ticks;
    m_position = static_cast<double>(position);
    beginStretch();
}

void ClockLine::pass(std::int64_t ticks) noexcept {
    m_position = positionAt(ticks);
    m_ticks = ticks;
    beginStretch();
}

void ClockLine::beginStretch() noexcept {
    m_stretchSeconds = 0.0;
    m_bias = 0.0;
    m_partSeconds = 0.0;
    m_partFrames = 0.0;
    m_partPackets = 0.0;
}

void ClockLine::follow(std::int64_t ticks, std::int64_t position) noexcept {
    const double seconds = static_cast<double>(ticks - m_ticks) / kTicksPerSecond;
    if (seconds <= 0.0) {
        return;
    }
    const double predicted = positionAt(ticks);
    const double error = static_cast<double>(position) - predicted;
    m_stretchSeconds += seconds;
    m_partSeconds += seconds;
    m_partFrames += (m_rate - m_nominalRate) * seconds;
    learnRate(m_partSeconds, m_partFrames + error);
    m_ticks = ticks;
    m_position = predicted;
    if (m_stretchSeconds < kBiasSeconds) {
        m_bias += (error - m_bias) * std::min(1.0, seconds / m_stretchSeconds);
        return;
    }
    const double correction = (error - m_bias) * std::min(1.0, seconds / kFollowSeconds);
    m_position += correction;
    m_partFrames += correction;
}

/// One more point of the current part, by Welford's update. @param position frames since the part began, more than
/// nominal
void ClockLine::learnRate(double seconds, double position) noexcept {
    if (seconds > kPartSeconds) {
        m_partSeconds = 0.0;
        m_partFrames = 0.0;
        m_partPackets = 0.0;
        return;
    }
    m_partPackets += 1.0;
    if (m_partPackets <= 1.0) {
        m_meanSeconds = 0.0;
        m_meanFrames = 0.0;
    }
    const double away = seconds - m_meanSeconds;
    m_meanSeconds += away / m_partPackets;
    m_meanFrames += (position - m_meanFrames) / m_partPackets;
    m_sumSquares += away * (seconds - m_meanSeconds);
    m_sumProducts += away * (position - m_meanFrames);
    if (m_sumSquares > kMostSquares) {
        m_sumSquares *= 0.5;
        m_sumProducts *= 0.5;
    }
    const double drift = m_sumProducts / (m_sumSquares + kNominalSquares);
    m_rate = m_nominalRate + std::clamp(drift, -kLargestDrift * m_nominalRate, kLargestDrift * m_nominalRate);
}

double ClockLine::positionAt(std::int64_t ticks) const noexcept {
    return m_position + static_cast<double>(ticks - m_ticks) / kTicksPerSecond * m_rate;
}

std::int64_t ClockLine::timeOf(std::int64_t position) const noexcept {
    return m_ticks + std::llround((static_cast<double>(position) - m_position) / m_rate * kTicksPerSecond);
}

double ClockLine::driftPpm() const noexcept {
    return m_nominalRate > 0 ? (m_rate / m_nominalRate - 1.0) * 1e6 : 0.0;
}

} // namespace sinc::wasapi
