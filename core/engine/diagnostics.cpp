#include "core/engine/diagnostics.h"

#include "core/audio/process_usage.h"
#include "core/dsp/linear_trend.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace sinc {

namespace {
constexpr std::int64_t kSecondNs = 1'000'000'000;
constexpr std::size_t kMostSamples = 2048;
/// Until then rings are filled and caches warmed for the first time; that is no growth.
constexpr double kWarmUpSeconds = 15.0;
} // namespace

GrowthVerdict verdictOn(const MemoryGrowth& growth) noexcept {
    const double low = growth.mbPerHour - growth.halfWidthMbPerHour;
    const double high = growth.mbPerHour + growth.halfWidthMbPerHour;
    if (growth.seconds < MemoryGrowth::kShortestSeconds || !std::isfinite(high)) {
        return GrowthVerdict::TooEarly;
    }
    if (low > MemoryGrowth::kSteadyMbPerHour) {
        return GrowthVerdict::Growing;
    }
    if (high < -MemoryGrowth::kSteadyMbPerHour) {
        return GrowthVerdict::Shrinking;
    }
    const bool within = low >= -MemoryGrowth::kSteadyMbPerHour && high <= MemoryGrowth::kSteadyMbPerHour;
    return within ? GrowthVerdict::Steady : GrowthVerdict::TooEarly;
}

DiagnosticsSampler::DiagnosticsSampler() {
    m_hours.reserve(kMostSamples);
    m_megabytes.reserve(kMostSamples);
}

void DiagnosticsSampler::reset() noexcept {
    m_reading = {};
    m_hours.clear();
    m_megabytes.clear();
    m_every = 1;
    m_untilKept = 0;
    m_startNs = -1;
    m_captureHigh = m_writerHigh = 0.0F;
    for (int role = 0; role < kThreadRoles; ++role) {
        forgetWorstBlock(static_cast<ThreadRole>(role));
    }
}

bool DiagnosticsSampler::advance(std::int64_t nowNs, const Fill& fill) noexcept {
    const bool starts = m_startNs < 0;
    if (starts) {
        m_startNs = m_lastNs = nowNs;
        readThreads(0.0);
    }
    m_captureHigh = std::max(m_captureHigh, fill.capture);
    m_writerHigh = std::max(m_writerHigh, fill.writer);
    if (nowNs - m_lastNs < kSecondNs) {
        return starts;
    }
    m_reading.captureFill = std::exchange(m_captureHigh, 0.0F);
    m_reading.writerFill = std::exchange(m_writerHigh, 0.0F);
    m_reading.droppedFrames = fill.droppedFrames;
    m_reading.repairedFrames = fill.repairedFrames;
    m_reading.seconds = static_cast<double>(nowNs - m_startNs) / 1e9;
    readThreads(static_cast<double>(nowNs - m_lastNs) / 1e9);
    readMemory();
    m_lastNs = nowNs;
    return true;
}

/// @param elapsed seconds since the last call; 0 = only the counts from which the next call goes on
void DiagnosticsSampler::readThreads(double elapsed) noexcept {
    for (std::size_t role = 0; role < m_before.size(); ++role) {
        const ThreadAccount now = accountOf(static_cast<ThreadRole>(role));
        const ThreadAccount& before = m_before[role];
        ThreadReading& reading = m_reading.threads[role];
        reading.worstBlockMs = static_cast<double>(now.worstBlockNs) / 1e6;
        reading.deadlineMs = static_cast<double>(now.deadlineNs) / 1e6;
        reading.blocks = now.blocks;
        if (elapsed > 0.0) {
            const bool same = now.cpuNs >= before.cpuNs && before.cpuNs >= 0; // the same thread as a second ago
            reading.load = same ? static_cast<double>(now.cpuNs - before.cpuNs) / 1e9 / elapsed
                                : (now.cpuNs >= 0 ? 0.0 : -1.0);
            reading.ourPerSecond = static_cast<double>(now.ourAllocations - before.ourAllocations) / elapsed;
            reading.libraryPerSecond =
                static_cast<double>(now.libraryAllocations - before.libraryAllocations) / elapsed;
        }
        m_before[role] = now;
    }
}

void DiagnosticsSampler::readMemory() noexcept {
    m_reading.residentBytes = residentBytes();
    // The system counts its own highest value only now and then.
    m_reading.peakResidentBytes =
        std::max({peakResidentBytes(), m_reading.residentBytes, m_reading.peakResidentBytes});
    if (m_reading.residentBytes < 0 || m_reading.seconds < kWarmUpSeconds || --m_untilKept > 0) {
        return;
    }
    m_untilKept = m_every;
    m_hours.push_back(m_reading.seconds / 3600.0);
    m_megabytes.push_back(static_cast<double>(m_reading.residentBytes) / 1e6);
    // The newer half: what was used for the first time in the older one would be taken for growth, for ever.
    const std::size_t from = m_hours.size() / 2;
    const LinearTrend trend = linearTrend(std::span(m_hours).subspan(from), std::span(m_megabytes).subspan(from));
    MemoryGrowth& growth = m_reading.growth;
    growth.mbPerHour = trend.slope;
    growth.halfWidthMbPerHour = trend.halfWidth;
    growth.seconds = (m_hours.back() - m_hours[from]) * 3600.0;
    growth.verdict = verdictOn(growth);
    if (m_hours.size() == kMostSamples) {
        thinOut();
    }
}

/// Keeps every other sample and goes on at half the pace, so that days fit.
void DiagnosticsSampler::thinOut() noexcept {
    for (std::size_t i = 0; i < kMostSamples / 2; ++i) {
        m_hours[i] = m_hours[2 * i];
        m_megabytes[i] = m_megabytes[2 * i];
    }
    m_hours.resize(kMostSamples / 2);
    m_megabytes.resize(kMostSamples / 2);
    m_every *= 2;
}

} // namespace sinc
