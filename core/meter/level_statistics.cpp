#include "core/meter/level_statistics.h"

#include "core/meter/decibels.h"

#include <algorithm>
#include <cmath>

namespace sinc {

double rmsToDb(double rms, RmsScale scale) noexcept {
    const double sineOfFullScale = 10.0 * std::log10(2.0);
    return amplitudeToDb(rms) + (scale == RmsScale::Aes17 ? sineOfFullScale : 0.0);
}

void LevelStatistics::reset(int sampleRate) noexcept {
    const double silencePower = m_silencePower;
    *this = {};
    m_silencePower = silencePower;
    m_sampleRate = sampleRate;
    m_windowFrames = static_cast<int>(kWindowSeconds * sampleRate);
}

void LevelStatistics::setSilenceThreshold(double dbfs) noexcept {
    m_silencePower = dbToPower(dbfs);
}

void LevelStatistics::add(const LevelSums& sums, int frames) noexcept {
    m_frames += frames;
    m_peak = std::max(m_peak, static_cast<double>(sums.peak));
    m_sum += static_cast<double>(sums.sum);
    m_squares += static_cast<double>(sums.squares);
    m_clipped += sums.clipped;
    m_broken += sums.broken;
    m_windowSquares += static_cast<double>(sums.squares);
    m_framesInWindow += frames;
    if (m_framesInWindow >= m_windowFrames) {
        finishWindow();
    }
}

void LevelStatistics::finishWindow() noexcept {
    const double meanSquare = m_windowSquares / m_framesInWindow;
    m_windows[m_windowCount % kWindows] = static_cast<float>(meanSquare);
    ++m_windowCount;
    m_noiseFloor = floorOfWindows();
    m_silentFrames = meanSquare < m_silencePower ? m_silentFrames + m_framesInWindow : 0;
    m_windowSquares = 0.0;
    m_framesInWindow = 0;
}

double LevelStatistics::rms() const noexcept {
    return m_frames > 0 ? std::sqrt(m_squares / static_cast<double>(m_frames)) : 0.0;
}

double LevelStatistics::dcOffset() const noexcept {
    return m_frames > 0 ? m_sum / static_cast<double>(m_frames) : 0.0;
}

double LevelStatistics::crestDb() const noexcept {
    const double level = rms();
    return level > 0.0 ? amplitudeToDb(m_peak / level) : 0.0;
}

double LevelStatistics::floorOfWindows() const noexcept {
    const std::size_t count = std::min(m_windowCount, kWindows);
    std::array<float, kWindows> sorted = m_windows;
    const auto rank = static_cast<std::ptrdiff_t>(std::lround(kFloorShare * static_cast<double>(count - 1)));
    std::nth_element(sorted.begin(), sorted.begin() + rank, sorted.begin() + static_cast<std::ptrdiff_t>(count));
    return std::sqrt(static_cast<double>(sorted[static_cast<std::size_t>(rank)]));
}

double LevelStatistics::silentSeconds() const noexcept {
    return static_cast<double>(m_silentFrames) / m_sampleRate;
}

} // namespace sinc
