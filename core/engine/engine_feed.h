#pragma once

#include "core/audio/latest_value.h"
#include "core/engine/engine_types.h"
#include "core/meter/envelope_history.h"

namespace sinc {

/// What the engine lets the window see while sound flows, without a signal per block and without waiting.
/// Thread: the engine's worker writes; one reader (the GUI thread) reads when it paints.
class EngineFeed {
public:
    /// The newest snapshot; valid until the next call. Thread: reader.
    [[nodiscard]] const EngineSnapshot& snapshot() noexcept { return m_snapshot.read(); }
    /// The rolling outline of the chosen source. Thread: reader.
    [[nodiscard]] const EnvelopeHistory& envelope() const noexcept { return m_envelope; }
    /// Points of the envelope per second of sound.
    static constexpr int kEnvelopePointsPerSecond = EnvelopeHistory::kPointsPerSecond;

private:
    friend class AudioEngine;
    LatestValue<EngineSnapshot> m_snapshot;
    EnvelopeHistory m_envelope;
};

} // namespace sinc
