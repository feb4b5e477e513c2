#include "core/lab/tone_measurement.h"
#include "tests/core/lab/known_converters.h"

#include <QTest>

using namespace sinc::lab;
using namespace sinc::lab::test;

namespace {

constexpr RatePair kHalf{96'000, 48'000};
constexpr RatePair kDouble{48'000, 96'000};

double decibels(double x) {
    return 20.0 * std::log10(x);
}

} // namespace

class TestToneMeasurement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measureTone_findsAKnownSpur_data() {
        QTest::addColumn<double>("level");
        for (const int dB : {-40, -100, -150, -180, -195}) {
            QTest::addRow("%d dB", dB) << static_cast<double>(dB);
        }
    }
    void measureTone_findsAKnownSpur() {
        QFETCH(double, level);
        const double amplitude = std::pow(10.0, level / 20.0);
        KnownConverter converter(kHalf, [=](const auto& in, std::ptrdiff_t k) {
            return in(2 * k) + amplitude * std::sin(2.0 * std::numbers::pi * 0.1234 * static_cast<double>(k));
        });
        const ToneMeasurement tone = measureTone(converter, kHalf, {2, 2}, 1000.0, 1.0);
        QVERIFY2(std::fabs(tone.worstSpurDb - level) < 0.1, qPrintable(QString::number(tone.worstSpurDb)));
        QVERIFY(std::fabs(tone.worstSpurHz - 0.1234 * 48'000.0) < 1.0);
        QVERIFY2(std::fabs(tone.thdPlusNoiseDb - level) < 0.5, qPrintable(QString::number(tone.thdPlusNoiseDb)));
        QVERIFY(std::fabs(tone.toneDb) < 1e-9 + 0.01 * amplitude);
    }

    void measureTone_readsBelowItsFloor_whenThereIsNothingButTheTone() {
        KnownConverter converter = everySecond(kHalf);
        const ToneMeasurement tone = measureTone(converter, kHalf, {2, 2}, edgeToneHz(kHalf), 1.0);
        QVERIFY2(tone.worstSpurDb < kToneFloorDb, qPrintable(QString::number(tone.worstSpurDb)));
        QVERIFY2(tone.thdPlusNoiseDb < kNoiseFloorDb, qPrintable(QString::number(tone.thdPlusNoiseDb)));
        QVERIFY(kToneFloorDb < -180.0 && kNoiseFloorDb < -180.0);
    }

    void measureTone_countsNoiseAsNoise() {
        // A square wave of amplitude a at a quarter of the rate has power a^2, against 1/2 of the sine.
        KnownConverter converter(
            kHalf, [](const auto& in, std::ptrdiff_t k) { return in(2 * k) + (k % 4 < 2 ? 1.0e-5 : -1.0e-5); });
        const ToneMeasurement tone = measureTone(converter, kHalf, {2, 2}, 997.0, 1.0);
        QVERIFY(std::fabs(tone.thdPlusNoiseDb - decibels(1.0e-5 * std::numbers::sqrt2)) < 0.01);
    }

    void spectrum_showsToneAndSpur_atTheirLevels() {
        KnownConverter converter(kHalf, [](const auto& in, std::ptrdiff_t k) {
            return 0.5 * in(2 * k) + 1.0e-6 * std::cos(2.0 * std::numbers::pi * 0.25 * static_cast<double>(k));
        });
        const ToneMeasurement tone = measureTone(converter, kHalf, {2, 2}, 1000.0, 1.0);
        const auto largestIn = [&](double from, double to) {
            double largest = kSilenceDb;
            for (std::size_t i = 0; i < tone.spectrumDb.x.size(); ++i) {
                if (tone.spectrumDb.x[i] > from && tone.spectrumDb.x[i] < to) {
                    largest = std::max(largest, tone.spectrumDb.y[i]);
                }
            }
            return largest;
        };
        QVERIFY(std::fabs(largestIn(900.0, 1100.0) - decibels(0.5)) < 0.9);
        QVERIFY(std::fabs(largestIn(11'900.0, 12'100.0) + 120.0) < 0.9);
        QVERIFY(largestIn(13'000.0, 23'000.0) < kToneFloorDb);
    }

    void measureAliases_seesFullLevel_whenNothingIsFiltered() {
        KnownConverter converter = everySecond(kHalf);
        Control control;
        const AliasMeasurement aliases = measureAliases(converter, kHalf, {2, 2}, {}, control);
        for (std::size_t i = 0; i < aliases.levelDb.x.size(); ++i) {
            const bool above = aliases.levelDb.x[i] > 24'000.0;
            const double dB = aliases.levelDb.y[i];
            QVERIFY2(above ? std::fabs(dB) < 0.01 : dB < kToneFloorDb,
                     qPrintable(QStringLiteral("%1 Hz: %2 dB").arg(aliases.levelDb.x[i]).arg(dB)));
        }
        QVERIFY(std::fabs(aliases.worstAliasDb) < 0.01);
        QVERIFY(aliases.inBandResidualDb < kToneFloorDb);
        QCOMPARE(control.progress(), 1.0);
    }

    void measureAliases_followsAKnownFilter() {
        KnownConverter converter = smoothedSecond(kHalf);
        Control control;
        const AliasMeasurement aliases = measureAliases(converter, kHalf, {2, 2}, {}, control);
        for (std::size_t i = 0; i < aliases.levelDb.x.size(); ++i) {
            const double cosine = std::cos(std::numbers::pi * aliases.levelDb.x[i] / 96'000.0);
            if (aliases.levelDb.x[i] > 24'000.0) {
                QVERIFY(std::fabs(aliases.levelDb.y[i] - decibels(cosine * cosine)) < 0.02);
            }
        }
        const double worst = std::cos(std::numbers::pi * 1.0025 / 4.0); // the lowest tone that counts
        QVERIFY(std::fabs(aliases.worstAliasDb - decibels(worst * worst)) < 0.02);
        QVERIFY(std::fabs(aliases.worstAliasHz - 1.0025 * 24'000.0) < 1e-6);
    }

    void measureAliases_seesImages_whenGoingUp() {
        KnownConverter converter = twice(kDouble);
        Control control;
        const AliasMeasurement aliases = measureAliases(converter, kDouble, {2, 2}, {}, control);
        for (std::size_t i = 0; i < aliases.levelDb.x.size(); ++i) {
            const double image = std::sin(std::numbers::pi * aliases.levelDb.x[i] / 96'000.0);
            QVERIFY2(std::fabs(aliases.levelDb.y[i] - decibels(image)) < 0.05,
                     qPrintable(QStringLiteral("%1 Hz: %2").arg(aliases.levelDb.x[i]).arg(aliases.levelDb.y[i])));
        }
        QVERIFY(std::fabs(aliases.worstAliasDb - decibels(std::sin(std::numbers::pi * 0.998 / 4.0))) < 0.05);
    }

    void measureAliases_countsFewerTones_forDraft() {
        QCOMPARE(aliasBandOf("draft").downFrom, 1.1);
        QCOMPARE(aliasBandOf("draft").upTo, 0.80);
        QCOMPARE(aliasBandOf("standard").downFrom, 1.0025);
    }

    void measureAliases_stops_whenCancelled() {
        KnownConverter converter = everySecond(kHalf);
        Control control;
        control.cancel();
        QVERIFY(measureAliases(converter, kHalf, {2, 2}, {}, control).levelDb.empty());
    }
};

QTEST_GUILESS_MAIN(TestToneMeasurement)
#include "tst_tone_measurement.moc"
