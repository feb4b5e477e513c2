#include "core/meter/analysis/frequency_weighting.h"
#include "core/meter/analysis/octave_bands.h"
#include "core/meter/analysis/spectrum.h"
#include "core/meter/decibels.h"
#include "tests/core/meter/conformance_signals.h"
#include "tests/core/meter/conformance_table.h"

#include <QTest>

#include <cmath>
#include <cstdio>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace sinc;

namespace {

constexpr int kRate = 48'000;
constexpr std::size_t kSize = 65'536;

/// Level in dB of one band for a sine of full scale.
double bandLevel(Spectrum& spectrum, const BandSummer& summer, std::size_t band, double hertz) {
    const double seconds = static_cast<double>(kSize) / kRate;
    std::vector<float> levels(summer.bands().size());
    summer.sum(spectrum.analyse(sineSignal({kRate, 1, 0}, hertz, 1.0, seconds).samples), levels);
    return powerToDb(static_cast<double>(levels[band]));
}

std::size_t bandAt(const BandSummer& summer, double hertz) {
    const auto bands = summer.bands();
    std::size_t nearest = 0;
    for (std::size_t b = 1; b < bands.size(); ++b) {
        nearest = std::fabs(bands[b].midHz - hertz) < std::fabs(bands[nearest].midHz - hertz) ? b : nearest;
    }
    return nearest;
}

} // namespace

class TestOctaveBands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weighting_readsWithinTolerance_data() {
        QTest::addColumn<int>("index");
        const std::vector<ConformanceRow> rows = conformanceRows(u"IEC61672-weight"_s);
        for (int index = 0; index < static_cast<int>(rows.size()); ++index) {
            QTest::addRow("%s", qPrintable(rows[static_cast<std::size_t>(index)].id)) << index;
        }
    }

    /// The weighted level of a real sine's spectrum, as the table asks, at the rates that hold the frequency.
    void weighting_readsWithinTolerance() {
        QFETCH(int, index);
        const ConformanceRow row = conformanceRows(u"IEC61672-weight"_s)[static_cast<std::size_t>(index)];
        const FrequencyWeighting weighting =
            row.id.contains(u"-A-"_s) ? FrequencyWeighting::A : FrequencyWeighting::C;
        const double hertz = row.frequency.toDouble();
        QVERIFY(std::fabs(weightingDb(weighting, hertz) - row.expected.toDouble()) < 0.06); // the table's rounding
        for (const int rate : {44'100, 48'000, 96'000}) {
            const double finest = 32.0 * rate / 96'000.0; // below, the window is wider than the curve is even
            if (hertz < finest) {
                continue;
            }
            Spectrum spectrum(kSize, WindowShape::BlackmanHarris);
            const double seconds = static_cast<double>(kSize) / rate;
            const auto power = spectrum.analyse(sineSignal({rate, 1, 0}, hertz, 0.1, seconds).samples);
            double plain = 0.0;
            double weighted = 0.0;
            for (std::size_t k = 1; k < power.size(); ++k) {
                const double db =
                    weightingDb(weighting, static_cast<double>(k) * rate / static_cast<double>(kSize));
                plain += static_cast<double>(power[k]);
                weighted += static_cast<double>(power[k]) * dbToPower(db);
            }
            const double read = powerToDb(weighted / plain);
            const double tolerance = 0.2;
            std::printf("%-18s %6d  %8.1f %8.3f  +-%.1f dB\n", qPrintable(row.id), rate, row.expected.toDouble(),
                        read, tolerance);
            QVERIFY2(std::fabs(read - row.expected.toDouble()) <= tolerance, qPrintable(QString::number(read)));
        }
    }

    void middles_areThoseOfTheStandard() {
        const std::vector<OctaveBand> octaves = octaveBands(1, 31.0, 24'000.0);
        QVERIFY(std::fabs(octaves.front().midHz - 31.6228) < 0.001); // nominal 31.5 Hz
        QVERIFY(std::fabs(octaves.back().midHz - 15'848.93) < 0.01); // nominal 16 kHz
        QCOMPARE(octaves.size(), std::size_t{10});
        const std::vector<OctaveBand> thirds = octaveBands(3, 19.9, 24'000.0);
        QVERIFY(std::fabs(thirds.front().midHz - 19.9526) < 0.001);
        QCOMPARE(thirds.size(), std::size_t{31}); // nominal 20 Hz to 20 kHz
        QVERIFY(std::fabs(thirds[17].midHz - 1000.0) < 1.0e-9);
        const std::vector<OctaveBand> sixths = octaveBands(6, 900.0, 1200.0); // even: 1 kHz is an edge
        QVERIFY(std::fabs(sixths[0].highHz - 1000.0) < 1.0e-6);
        QVERIFY(std::fabs(sixths[1].lowHz - 1000.0) < 1.0e-6);
    }

    void neighbours_shareTheirEdge() {
        for (const int fraction : kOctaveFractions) {
            const std::vector<OctaveBand> bands = octaveBands(fraction, 20.0, 20'000.0);
            for (std::size_t b = 1; b < bands.size(); ++b) {
                QVERIFY(std::fabs(bands[b].lowHz / bands[b - 1].highHz - 1.0) < 1.0e-9);
                const double octave = std::pow(10.0, 0.3 / fraction);
                QVERIFY(std::fabs(bands[b].midHz / bands[b - 1].midHz - octave) < 1.0e-9);
            }
        }
    }

    void tone_readsWithinClass1_data() {
        QTest::addColumn<int>("fraction");
        QTest::addColumn<double>("hertz");
        for (const int fraction : kOctaveFractions) {
            for (const double hertz : {250.0, 1000.0, 8000.0}) {
                QTest::addRow("1/%d octave near %.0f Hz", fraction, hertz) << fraction << hertz;
            }
        }
    }

    /// Limits of IEC 61260-1 class 1 at the break points of an octave filter, carried to narrower bands as the
    /// standard says; the steps are in units of the half band.
    void tone_readsWithinClass1() {
        QFETCH(int, fraction);
        QFETCH(double, hertz);
        Spectrum spectrum(kSize, WindowShape::BlackmanHarris);
        BandSummer summer;
        summer.prepare(octaveBands(fraction, 20.0, 20'000.0), spectrum.bins(), static_cast<double>(kRate) / kSize,
                       noiseBandwidthBins(WindowShape::BlackmanHarris));
        const std::size_t band = bandAt(summer, hertz);
        const OctaveBand place = summer.bands()[band];
        QVERIFY(place.resolved);
        struct Limit {
            double step; ///< distance from the middle in half bands, on a logarithmic scale
            double leastDb;
            double mostDb;
        };
        const double anything = std::numeric_limits<double>::infinity();
        const std::array limits{Limit{0.0, -0.4, 0.4},  Limit{0.25, -0.4, 0.5},     Limit{0.5, -0.4, 0.7},
                                Limit{0.75, -0.4, 1.4}, Limit{2.0, 16.6, anything}, Limit{4.0, 40.5, anything}};
        for (const Limit& limit : limits) {
            for (const double sign : {-1.0, 1.0}) {
                const double tone = place.midHz * std::pow(place.highHz / place.midHz, sign * limit.step);
                const double attenuation = -bandLevel(spectrum, summer, band, tone);
                QVERIFY2(attenuation >= limit.leastDb && attenuation <= limit.mostDb,
                         qPrintable(u"%1 dB at %2 half bands"_s.arg(attenuation).arg(sign * limit.step)));
            }
        }
    }

    void toneOnAnEdge_readsThreeDecibelsLess_inBothBands() {
        Spectrum spectrum(kSize, WindowShape::Hann);
        BandSummer summer;
        summer.prepare(octaveBands(3, 20.0, 20'000.0), spectrum.bins(), static_cast<double>(kRate) / kSize,
                       noiseBandwidthBins(WindowShape::Hann));
        const std::size_t band = bandAt(summer, 1000.0);
        const double edge = summer.bands()[band].highHz;
        QVERIFY(std::fabs(bandLevel(spectrum, summer, band, edge) + 3.01) < 1.0);
        QVERIFY(std::fabs(bandLevel(spectrum, summer, band + 1, edge) + 3.01) < 1.0);
    }

    void bands_holdThePowerOfTheSpectrum() {
        std::vector<float> flat(kSize / 2 + 1, 1.0F);
        for (const int fraction : kOctaveFractions) {
            BandSummer summer;
            summer.prepare(octaveBands(fraction, 20.0, 20'000.0), flat.size(), static_cast<double>(kRate) / kSize,
                           1.0);
            std::vector<float> levels(summer.bands().size());
            summer.sum(flat, levels);
            const double total = std::accumulate(levels.begin(), levels.end(), 0.0);
            const double bins = (summer.bands().back().highHz - summer.bands().front().lowHz) * kSize / kRate;
            QVERIFY2(std::fabs(total / bins - 1.0) < 1.0e-3, qPrintable(QString::number(total / bins)));
        }
    }

    void bandsNarrowerThanTheWindow_sayThatTheyAreNotResolved() {
        BandSummer summer;
        summer.prepare(octaveBands(24, 20.0, 20'000.0), 1025, static_cast<double>(kRate) / 2048.0, 1.5);
        QVERIFY(!summer.bands().front().resolved);
        QVERIFY(summer.bands().back().resolved);
    }
};

QTEST_APPLESS_MAIN(TestOctaveBands)
#include "tst_octave_bands.moc"
