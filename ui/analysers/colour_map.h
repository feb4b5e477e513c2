#pragma once

#include <QList>
#include <QRgb>
#include <QString>

#include <array>

namespace sinc {

/// Colours for values from low (0) to high (255).
using ColourMap = std::array<QRgb, 256>;

struct NamedColourMap {
    QString id;    ///< stable, for settings
    QString title; ///< for people
};

/// What there is to choose from: dusk, blue-yellow, embers, grey.
[[nodiscard]] QList<NamedColourMap> colourMaps();

/// The colours of a map; an unknown id gives the first one. Lightness rises evenly from the lowest to the highest
/// value in every map, so that they read the same to colour-blind eyes and in grey print. Worked out in the OKLab
/// space (B. Ottosson, 2020) from a straight line of lightness and a path of hue.
[[nodiscard]] const ColourMap& colourMap(const QString& id);

} // namespace sinc
