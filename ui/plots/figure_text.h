#pragma once

#include <QLocale>
#include <QString>

#include <cmath>

namespace sinc {

/// A figure as people read it: in their language, with a proper minus, and never as "−0".
[[nodiscard]] inline QString figureText(double value, int decimals) {
    const bool nothing = std::fabs(value) < 0.5 * std::pow(10.0, -decimals);
    return QLocale().toString(nothing ? 0.0 : value, 'f', decimals).replace(u'-', u'−');
}

} // namespace sinc
