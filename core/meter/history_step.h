#pragma once

#include "core/meter/decibels.h"
#include "core/meter/level_history.h"
#include "core/meter/level_meter.h"
#include "core/meter/loudness_meter.h"

#include <algorithm>
#include <limits>

namespace sinc {

/// What histories keep of one step of time. NaN: nothing is known of it.
struct HistoryValues {
    static constexpr float kFloorDb = -120.0F; ///< stands for silence

    float loudnessLufs = std::numeric_limits<float>::quiet_NaN(); ///< momentary, at the end of the step
    float peakDbfs = std::numeric_limits<float>::quiet_NaN();     ///< the highest of all channels
};

/// The step under way of one stream. Thread: the one that meters. Real-time safe: yes.
class HistoryStep {
public:
    static constexpr int kPerSecond = 10;

    /// At the start of a stream.
    void reset() noexcept {
        m_highest = 0.0F;
        m_taken = 0;
    }

    /// After every block that the meter has taken in.
    void note(const LevelMeter& meter) noexcept {
        for (int c = 0; c < meter.channels(); ++c) {
            m_highest = std::max(m_highest, meter.levels()[static_cast<std::size_t>(c)].peak);
        }
    }

    /// Ends the step. A block is short against it, so that the loudness of this moment stands for the step's end.
    [[nodiscard]] HistoryValues take(LoudnessMeter& meter) noexcept {
        const auto shown = [](double decibels) {
            return std::max(static_cast<float>(decibels), HistoryValues::kFloorDb);
        };
        HistoryValues values;
        values.peakDbfs = shown(amplitudeToDb(static_cast<double>(m_highest)));
        if (m_taken < kWindow) {
            ++m_taken;
        } else {
            values.loudnessLufs = shown(meter.reading().momentary);
        }
        m_highest = 0.0F;
        return values;
    }

private:
    /// Steps until momentary loudness has a whole window.
    static constexpr int kWindow = LoudnessMeter::kMomentarySteps * kPerSecond / LoudnessMeter::kStepsPerSecond;

    float m_highest = 0.0F; ///< linear
    int m_taken = 0;        ///< stops at kWindow
};

/// Momentary loudness and sample peak over hours.
struct LoudnessHistory {
    LevelHistory loudness; ///< LUFS
    LevelHistory peak;     ///< dBFS

    void reset() noexcept {
        loudness.reset();
        peak.reset();
    }
    void add(const HistoryValues& values) noexcept SINC_NONBLOCKING {
        loudness.add(values.loudnessLufs);
        peak.add(values.peakDbfs);
    }
};

} // namespace sinc
