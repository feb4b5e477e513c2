#pragma once

#include "core/meter/level_meter.h"
#include "core/meter/loudness_meter.h"
#include "core/meter/meter_readings.h"
#include "core/meter/true_peak_meter.h"

namespace sinc {

/// All level and loudness meters of one stream: the window, the command line and a recording's log read these, so
/// that they can never disagree. Thread: one.
class MeterBank {
public:
    /// Starts afresh for a format; allocates.
    void prepare(const StreamFormat& format);
    /// Starts afresh for the same format. Real-time safe: yes.
    void restart() noexcept SINC_NONBLOCKING { prepare(m_format); } // every buffer keeps its size
    /// Real-time safe: yes. Any split into blocks gives the same readings.
    void process(const BlockView& block) noexcept SINC_NONBLOCKING;
    /// At the end of a stream: takes in what steps and filters still hold.
    void flush() noexcept;

    /// Pauses and continues what the loudness meter measures over time.
    void setRunning(bool running) noexcept { m_loudness.setRunning(running); }
    /// Starts integrated loudness, range, maxima, statistics, hold and latches afresh, together (Tech 3341).
    void resetMeasurement() noexcept;

    /// @param dbfs plain RMS below which sound is silence
    void setSilenceThreshold(double dbfs) noexcept { m_level.setSilenceThreshold(dbfs); }

    /// Copies the readings. Real-time safe: yes.
    void read(MeterReadings& readings) noexcept SINC_NONBLOCKING;

    [[nodiscard]] LevelMeter& level() noexcept { return m_level; }
    [[nodiscard]] TruePeakMeter& truePeak() noexcept { return m_truePeak; }
    [[nodiscard]] LoudnessMeter& loudness() noexcept { return m_loudness; }

private:
    StreamFormat m_format;
    LevelMeter m_level;
    TruePeakMeter m_truePeak;
    LoudnessMeter m_loudness;
};

} // namespace sinc
