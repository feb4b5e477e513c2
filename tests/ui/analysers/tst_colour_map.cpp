#include "ui/analysers/colour_map.h"

#include <QTest>

#include <cmath>

using namespace sinc;

namespace {

double linear(int value) {
    const double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

/// Relative luminance (ITU-R BT.709) of linear light.
double luminance(double r, double g, double b) {
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/// How light a colour seems, 0..100 (CIE L*).
double lightness(double y) {
    return y > 0.008856 ? 116.0 * std::cbrt(y) - 16.0 : 903.3 * y;
}

enum class Eye { Full, NoRed, NoGreen };

/// Lightness of a colour to an eye; without red or green cones after Vienot, Brettel and Mollon (1999).
double lightnessTo(Eye eye, QRgb colour) {
    const double r = linear(qRed(colour));
    const double g = linear(qGreen(colour));
    const double b = linear(qBlue(colour));
    if (eye == Eye::Full) {
        return lightness(luminance(r, g, b));
    }
    const double yellow = eye == Eye::NoRed ? 0.11238 * r + 0.88762 * g : 0.29275 * r + 0.70725 * g;
    const double blue = eye == Eye::NoRed ? 0.00401 * (r - g) + b : -0.02234 * (r - g) + b;
    return lightness(luminance(yellow, yellow, std::max(blue, 0.0)));
}

} // namespace

class TestColourMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lightness_risesEvenly_toEveryEye_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("eye");
        for (const NamedColourMap& map : colourMaps()) {
            QTest::addRow("%s, all colours", qPrintable(map.id)) << map.id << static_cast<int>(Eye::Full);
            QTest::addRow("%s, without red", qPrintable(map.id)) << map.id << static_cast<int>(Eye::NoRed);
            QTest::addRow("%s, without green", qPrintable(map.id)) << map.id << static_cast<int>(Eye::NoGreen);
        }
    }

    /// So a louder place is always lighter, and no two levels look alike that lie a sixteenth of the scale apart.
    void lightness_risesEvenly_toEveryEye() {
        QFETCH(QString, id);
        QFETCH(int, eye);
        const ColourMap& map = colourMap(id);
        constexpr std::size_t kStep = 16;
        for (std::size_t i = kStep; i < map.size(); i += kStep) {
            const double rise =
                lightnessTo(static_cast<Eye>(eye), map[i]) - lightnessTo(static_cast<Eye>(eye), map[i - kStep]);
            QVERIFY2(rise > 2.0, qPrintable(QStringLiteral("%1 at %2").arg(rise).arg(i)));
        }
        QVERIFY(lightnessTo(static_cast<Eye>(eye), map.back()) - lightnessTo(static_cast<Eye>(eye), map.front()) >
                60.0);
    }

    void unknownName_givesTheFirstMap() {
        QVERIFY(colourMap(QStringLiteral("nonsense")) == colourMap(colourMaps().front().id));
    }
};

QTEST_APPLESS_MAIN(TestColourMap)
#include "tst_colour_map.moc"
