#pragma once

#include "core/engine/engine_types.h"

#include <QHash>
#include <QString>

namespace sinc {

/// The small bars of the source list: takes the peaks that backends leave and lets each bar fall like a digital
/// meter's. Fed with elapsed time. Thread: GUI; it is the one reader of SourceLevel::take().
class SourceLevels {
public:
    /// The lower end of a bar.
    static constexpr double kFloorDb = -60.0;

    /// Brings the bar of one source up to date. @return whether it changed visibly
    /// @param chosenPeak of the chosen source, linear; it is metered by the engine, not by its row
    bool advance(const SourceInfo& source, double seconds, double chosenPeak);
    /// 0..1 of the bar's length.
    [[nodiscard]] double fractionOf(const QString& id) const { return m_bars.value(id).fraction; }
    void forgetAllBut(const SourceList& sources);

private:
    struct Bar {
        double peak = 0.0; ///< linear
        double fraction = 0.0;
    };
    QHash<QString, Bar> m_bars;
};

} // namespace sinc
