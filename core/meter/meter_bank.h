#pragma once

#include "core/meter/level_meter.h"
#include "core/meter/loudness_meter.h"
#include "core/meter/true_peak_meter.h"

namespace sinc {

/// All level and loudness meters of one stream: the window, the command line and a recording's log read these, so
/// that they can never disagree. Thread: one.
class MeterBank {
public:
    /// Starts afresh for a format; allocates.
    void prepare(const StreamFormat& format) {
        m_level.prepare(format);
        m_truePeak.prepare(format);
        m_loudness.prepare(format);
    }

    /// Real-time safe: yes. Any split into blocks gives the same readings.
    void process(const BlockView& block) noexcept SINC_NONBLOCKING {
        m_level.process(block);
        m_truePeak.process(block);
        m_loudness.process(block);
    }

    /// At the end of a stream: takes in what steps and filters still hold.
    void flush() noexcept {
        m_level.flush();
        m_truePeak.flush();
    }

    /// Starts integrated loudness, range, maxima, statistics, hold and latches afresh, together (Tech 3341).
    void resetMeasurement() noexcept {
        m_level.resetLatches();
        m_level.resetStatistics();
        m_truePeak.resetMax();
        m_loudness.resetMeasurement();
    }

    [[nodiscard]] LevelMeter& level() noexcept { return m_level; }
    [[nodiscard]] TruePeakMeter& truePeak() noexcept { return m_truePeak; }
    [[nodiscard]] LoudnessMeter& loudness() noexcept { return m_loudness; }

private:
    LevelMeter m_level;
    TruePeakMeter m_truePeak;
    LoudnessMeter m_loudness;
};

} // namespace sinc
