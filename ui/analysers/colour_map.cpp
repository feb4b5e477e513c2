#include "ui/analysers/colour_map.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sinc {

namespace {

/// How a map goes from low to high: lightness and hue change evenly, chroma swells and fades.
struct Path {
    double lightnessLow;
    double lightnessHigh;
    double hueLow; ///< degrees
    double hueHigh;
    double chromaLow; ///< at the ends and in the middle
    double chromaMiddle;
    double chromaHigh;
};

// The blue-yellow path changes hue at a stroke in the middle, where its chroma is zero.
constexpr Path kDusk{0.18, 0.93, 305.0, 103.0, 0.09, 0.125, 0.17};
constexpr Path kEmbers{0.16, 0.97, 285.0, 465.0, 0.06, 0.19, 0.07};
constexpr Path kGrey{0.10, 0.98, 0.0, 0.0, 0.0, 0.0, 0.0};

struct Linear {
    double r, g, b;
    [[nodiscard]] bool shows() const {
        const auto in = [](double value) { return value >= -1.0e-4 && value <= 1.0001; };
        return in(r) && in(g) && in(b);
    }
};

/// From OKLab to linear light, by the matrices that its author published.
Linear linearOf(double lightness, double a, double b) {
    const double l = std::pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3.0);
    const double m = std::pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3.0);
    const double s = std::pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3.0);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

/// sRGB's curve, IEC 61966-2-1.
int encoded(double linear) {
    const double value = std::clamp(linear, 0.0, 1.0);
    const double shaped = value <= 0.0031308 ? 12.92 * value : 1.055 * std::pow(value, 1.0 / 2.4) - 0.055;
    return static_cast<int>(std::lround(shaped * 255.0));
}

QRgb colourOf(double lightness, double chroma, double hueDegrees) {
    const double angle = hueDegrees * std::numbers::pi / 180.0;
    Linear light = linearOf(lightness, chroma * std::cos(angle), chroma * std::sin(angle));
    while (!light.shows() && chroma > 0.001) { // more colour than a screen has at this lightness
        chroma *= 0.97;
        light = linearOf(lightness, chroma * std::cos(angle), chroma * std::sin(angle));
    }
    return qRgb(encoded(light.r), encoded(light.g), encoded(light.b));
}

ColourMap along(const Path& path) {
    ColourMap map{};
    for (std::size_t i = 0; i < map.size(); ++i) {
        const double t = static_cast<double>(i) / 255.0;
        const double chroma = t < 0.5 ? path.chromaLow + (path.chromaMiddle - path.chromaLow) * 2.0 * t
                                      : path.chromaMiddle + (path.chromaHigh - path.chromaMiddle) * (2.0 * t - 1.0);
        map[i] = colourOf(path.lightnessLow + (path.lightnessHigh - path.lightnessLow) * t, chroma,
                          path.hueLow + (path.hueHigh - path.hueLow) * t);
    }
    return map;
}

ColourMap blueYellow() {
    ColourMap map{};
    for (std::size_t i = 0; i < map.size(); ++i) {
        const double t = static_cast<double>(i) / 255.0;
        const double towards = 2.0 * t - 1.0; // -1 blue, +1 yellow
        map[i] = colourOf(0.22 + 0.71 * t, std::fabs(towards) * (towards < 0.0 ? 0.10 : 0.16),
                          towards < 0.0 ? 258.0 : 100.0);
    }
    return map;
}

} // namespace

QList<NamedColourMap> colourMaps() {
    const auto tr = [](const char* text) { return QCoreApplication::translate("sinc::ColourMap", text); };
    return {{QStringLiteral("dusk"), tr(QT_TRANSLATE_NOOP("sinc::ColourMap", "Dusk: violet, green, yellow"))},
            {QStringLiteral("blue-yellow"), tr(QT_TRANSLATE_NOOP("sinc::ColourMap", "Blue to yellow"))},
            {QStringLiteral("embers"), tr(QT_TRANSLATE_NOOP("sinc::ColourMap", "Embers: black, red, white"))},
            {QStringLiteral("grey"), tr(QT_TRANSLATE_NOOP("sinc::ColourMap", "Grey"))}};
}

const ColourMap& colourMap(const QString& id) {
    static const QHash<QString, ColourMap> maps{{QStringLiteral("dusk"), along(kDusk)},
                                                {QStringLiteral("blue-yellow"), blueYellow()},
                                                {QStringLiteral("embers"), along(kEmbers)},
                                                {QStringLiteral("grey"), along(kGrey)}};
    const auto found = maps.constFind(id);
    return found != maps.constEnd() ? *found : *maps.constFind(QStringLiteral("dusk"));
}

} // namespace sinc
