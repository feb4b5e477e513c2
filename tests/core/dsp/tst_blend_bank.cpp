#include "core/dsp/lowpass_design.h"
#include "core/dsp/prototype.h"
#include "core/dsp/stages/blend_bank.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace sinc;

namespace {

/// The coefficients that the bank has at a phase, 0 to 1.
template <typename T>
std::vector<double> coefficientsAt(const BlendBank<T>& bank, double phase) {
    const double place = phase * static_cast<double>(bank.cells);
    const auto cell = static_cast<std::size_t>(place);
    const T* rows = bank.cell(cell);
    std::vector<double> taps;
    for (std::size_t k = 0; k < bank.taps; ++k) {
        double value = 0.0;
        for (std::size_t power = bank.degree + 1; power-- > 0;) {
            value = value * (place - static_cast<double>(cell)) + static_cast<double>(rows[power * bank.taps + k]);
        }
        taps.push_back(value);
    }
    return taps;
}

/// What a polyphase filter of this prototype has there: the sum is 1.
std::vector<double> exactAt(const Prototype& prototype, int reach, std::size_t count, double phase) {
    std::vector<double> taps;
    double sum = 0.0;
    for (std::size_t k = 0; k < count; ++k) {
        taps.push_back(prototype.at(phase + reach - 1 - static_cast<double>(k)));
        sum += taps.back();
    }
    for (double& tap : taps) {
        tap /= sum;
    }
    return taps;
}

/// Largest deviation at any phase, in dB of full scale for an input that is as unlucky as can be.
template <typename T>
double errorDb(const Prototype& prototype, const BlendBank<T>& bank) {
    double worst = 0.0;
    for (int i = 0; i < 5'000; ++i) {
        const double phase = (i + 0.31) / 5'000.0;
        const std::vector<double> got = coefficientsAt(bank, phase);
        const std::vector<double> exact = exactAt(prototype, bank.reach, bank.taps, phase);
        double error = 0.0;
        for (std::size_t k = 0; k < got.size(); ++k) {
            error += std::fabs(got[k] - exact[k]);
        }
        worst = std::max(worst, error);
    }
    return 20.0 * std::log10(worst);
}

/// As it stands behind a filter that doubles the rate.
KaiserPrototype smoothFilter(double attenuationDb) {
    return {FlatLowpass(attenuationDb).between(0.49, 1.51), 1.0};
}

} // namespace

class TestBlendBank : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// No polynomial follows the step at either end of the window, which is as high as the stop band is deep.
    /// Smooth parts deviate less than that.
    void polynomials_stayCloseToThePrototype() {
        const KaiserPrototype sharp = smoothFilter(190.0);
        const double wide = errorDb(sharp, makeBlendBank<double>(sharp, 0));
        QVERIFY2(wide < -172.0, qPrintable(QString::number(wide)));
        const KaiserPrototype brief = smoothFilter(142.0);
        const double narrow = errorDb(brief, makeBlendBank<float>(brief, 0));
        QVERIFY2(narrow < -130.0, qPrintable(QString::number(narrow)));
    }

    void corners_lieBetweenCells() {
        const ClassicPrototype linear(Quality::Kind::Linear, 1.0);
        const double error = errorDb(linear, makeBlendBank<double>(linear, 0));
        QVERIFY2(error < -290.0, qPrintable(QString::number(error)));
    }

    void storedPhases_areTheirs() {
        const KaiserPrototype filter = smoothFilter(150.0);
        const auto bank = makeBlendBank<double>(filter, 37);
        QCOMPARE(bank.cells, std::size_t{37});
        QCOMPARE(bank.degree, std::size_t{0});
        for (int cell = 0; cell < 37; ++cell) {
            const double phase = (cell + 1.0e-9) / 37.0;
            const std::vector<double> got = coefficientsAt(bank, phase);
            const std::vector<double> exact = exactAt(filter, bank.reach, bank.taps, cell / 37.0);
            for (std::size_t k = 0; k < got.size(); ++k) {
                QVERIFY(std::fabs(got[k] - exact[k]) < 1.0e-15);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestBlendBank)
#include "tst_blend_bank.moc"
