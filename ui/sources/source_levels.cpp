#include "ui/sources/source_levels.h"

#include "core/engine/level_math.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace sinc {

bool SourceLevels::advance(const SourceInfo& source, double seconds, double chosenPeak) {
    Bar& bar = m_bars[QString::fromStdString(source.id)];
    const double taken = source.level != nullptr ? static_cast<double>(source.level->take()) : 0.0;
    bar.peak = std::max({taken, chosenPeak, bar.peak * PeakBar::fallOver(seconds)});
    const double db = amplitudeToDb(bar.peak);
    const double fraction = std::clamp(1.0 - db / kFloorDb, 0.0, 1.0);
    constexpr double kVisible = 1.0 / 512.0;
    const bool changed = std::abs(fraction - bar.fraction) > kVisible || (fraction == 0.0 && bar.fraction > 0.0);
    if (changed) {
        bar.fraction = fraction;
    }
    return changed;
}

void SourceLevels::forgetAllBut(const SourceList& sources) {
    QSet<QString> known;
    for (const SourceInfo& source : sources) {
        known.insert(QString::fromStdString(source.id));
    }
    m_bars.removeIf([&known](auto bar) { return !known.contains(bar.key()); });
}

} // namespace sinc
