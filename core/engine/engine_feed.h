#pragma once

#include "core/audio/latest_value.h"
#include "core/engine/engine_types.h"
#include "core/meter/envelope_history.h"
#include "core/meter/history_step.h"
#include "core/meter/sample_tap.h"

namespace sinc {

/// What the engine lets the window see while sound flows, without a signal per block and without waiting.
/// Thread: the engine's worker writes; one reader (the GUI thread) reads when it paints.
class EngineFeed {
public:
    /// The newest snapshot; valid until the next call. Thread: reader.
    [[nodiscard]] const EngineSnapshot& snapshot() noexcept { return m_snapshot.read(); }
    /// How the engine itself is doing, a new reading every second while something flows. Thread: reader.
    [[nodiscard]] const DiagnosticsReading& diagnostics() noexcept { return m_diagnostics.read(); }
    /// Resident memory in MB, one value a second while something flows. Thread: reader.
    [[nodiscard]] const LevelHistory& memoryHistory() const noexcept { return m_memoryHistory; }
    /// The rolling outline of the chosen source. Thread: reader.
    [[nodiscard]] const EnvelopeHistory& envelope() const noexcept { return m_envelope; }
    /// The newest samples of the chosen source, for analysers; kept only while somebody is a reader of it
    /// (SampleTap::addReader()). Thread: reader.
    [[nodiscard]] SampleTap& tap() noexcept { return m_tap; }
    /// The newest samples of what a file holds, or would hold: after the pipeline. Kept while somebody reads it.
    /// Thread: reader.
    [[nodiscard]] SampleTap& outputTap() noexcept { return m_outputTap; }
    /// What the meters read of it while somebody reads the output's tap: of a file from its beginning, and of what
    /// a file would hold since somebody looks. Thread: reader.
    [[nodiscard]] const LevelReadings& outputReadings() noexcept { return m_outputReadings.read(); }
    /// Momentary loudness and highest sample peak of the source over hours, ten values a second. Thread: reader.
    [[nodiscard]] const LoudnessHistory& history() const noexcept { return m_history; }
    /// The same of what a file holds, whether somebody looks or not, and, while nothing is recorded, of what a file
    /// would hold, as long as its tap has a reader; what is not known is NaN. Thread: reader.
    [[nodiscard]] const LoudnessHistory& outputHistory() const noexcept { return m_outputHistory; }
    static constexpr int kHistoryPerSecond = HistoryStep::kPerSecond;
    /// Points of the envelope per second of sound.
    static constexpr int kEnvelopePointsPerSecond = EnvelopeHistory::kPointsPerSecond;

private:
    friend class AudioEngine;
    LatestValue<EngineSnapshot> m_snapshot;
    LatestValue<LevelReadings> m_outputReadings;
    LatestValue<DiagnosticsReading> m_diagnostics;
    EnvelopeHistory m_envelope;
    SampleTap m_tap;
    SampleTap m_outputTap;
    LevelHistory m_memoryHistory;
    LoudnessHistory m_history;
    LoudnessHistory m_outputHistory;
};

} // namespace sinc
