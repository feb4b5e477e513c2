#pragma once

#include "core/engine/engine_types.h"

#include <QList>
#include <QString>

namespace sinc {

/// How a loudness meter shows what it reads, after EBU Tech 3341.
struct LoudnessFace {
    double targetLufs = -23.0;
    bool relative = true; ///< LU around the target, else LUFS
    int scaleTop = 9;     ///< EBU +9 (-18..+9 LU) or EBU +18 (-36..+18 LU)

    [[nodiscard]] double lowestLu() const { return -2.0 * scaleTop; }
    [[nodiscard]] double highestLu() const { return scaleTop; }
    /// 0..1 on the scale.
    [[nodiscard]] double placeOf(double lufs) const;
    /// With one decimal, as Tech 3341 asks, in LU or LUFS; a dash in silence.
    [[nodiscard]] QString text(double lufs) const;
    [[nodiscard]] QString unit() const;
};

/// Targets in LUFS to choose from: EBU R 128; ATSC A/85 and others; streaming services.
[[nodiscard]] QList<double> loudnessTargets();

/// The rows of the loudness panel, worked out of what the engine reads.
struct LoudnessRow {
    QString id; ///< stable: momentary, short-term, integrated, range, momentary-max, short-term-max, true-peak-max
    QString title;
    QString value;
    QString unit;
    double number = 0.0; ///< LUFS, LU or dBTP; -infinity: silence
    bool settled = true; ///< false: not yet to be relied on
    bool alarming = false;
};
[[nodiscard]] QList<LoudnessRow> loudnessRows(const LevelReadings& readings, const LoudnessFace& face);

/// Tech 3341: loudness range is unstable in its first minute.
inline constexpr double kRangeSettlesAfterSeconds = 60.0;
/// EBU R 128: the highest permitted true peak.
inline constexpr double kTruePeakLimitDbtp = -1.0;

} // namespace sinc
