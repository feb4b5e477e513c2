#include "core/lab/converter.h"
#include "core/lab/references/reference.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace sinc;
using namespace sinc::lab;
using namespace Qt::StringLiterals;

namespace {

std::vector<double> sine(double hz, int rate, std::size_t frames) {
    std::vector<double> wave(frames);
    for (std::size_t n = 0; n < frames; ++n) {
        wave[n] = std::sin(2.0 * std::numbers::pi * hz * static_cast<double>(n) / rate);
    }
    return wave;
}

/// Largest distance from the same sine at the new rate, away from both ends.
double errorAgainst(const std::vector<double>& out, double hz, int rate) {
    const std::vector<double> wanted = sine(hz, rate, out.size());
    double worst = 0.0;
    for (std::size_t n = out.size() / 4; n < out.size() * 3 / 4; ++n) {
        worst = std::max(worst, std::fabs(out[n] - wanted[n]));
    }
    return worst;
}

} // namespace

class TestConverter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reference_convertsASine_inTimeAndInLength_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (const Reference& reference : references()) {
            const QString name = QString::fromStdString(std::string(reference.name));
            for (const auto& [from, to] : {std::pair(96'000, 44'100), std::pair(44'100, 48'000)}) {
                QTest::addRow("%s, %d to %d Hz", qPrintable(name), from, to) << name << from << to;
            }
        }
    }
    void reference_convertsASine_inTimeAndInLength() {
        QFETCH(QString, name);
        QFETCH(int, from);
        QFETCH(int, to);
        auto converter = makeConverter<double>(name.toStdString(), {from, to});
        QVERIFY(converter.ok());
        const std::vector<double> in = sine(997.0, from, 30'001);
        const std::vector<double> out = convertAll<double>(*converter.value(), in);
        QVERIFY(std::fabs(static_cast<double>(out.size()) - 30'001.0 * to / from) <=
                1.0); // libsamplerate rounds down
        QVERIFY2(errorAgainst(out, 997.0, to) < 2.0e-3, qPrintable(QString::number(errorAgainst(out, 997.0, to))));
        QCOMPARE(convertAll<double>(*converter.value(), in), out); // nothing is left over from the first run
    }

    /// Two channels may go through one complex transform, whose rounding lies below what the qualities promise.
    void convertAll_keepsChannelsApart() {
        constexpr float kRounding = 5.0e-7F; // -126 dB
        for (const ConverterInfo& info : converterList()) {
            auto converter = makeConverter<float>(info.name, {48'000, 44'100}, 2);
            QVERIFY2(converter.ok(), info.name.c_str());
            std::vector<float> in(2 * 9600, 0.0F);
            for (std::size_t n = 0; n < 9600; ++n) {
                in[2 * n] = static_cast<float>(std::sin(0.1 * static_cast<double>(n)));
            }
            const std::vector<float> out = convertAll<float>(*converter.value(), in, 2);
            QCOMPARE(out.size(), 2U * 8820U);
            float right = 0.0F;
            float left = 0.0F;
            for (std::size_t n = 0; n < out.size(); n += 2) {
                left = std::max(left, std::fabs(out[n]));
                right = std::max(right, std::fabs(out[n + 1]));
            }
            QVERIFY2(left > 0.9F && right < kRounding,
                     qPrintable(QString::fromStdString(info.name) + u' ' + QString::number(right)));
        }
    }

    void makeConverter_refuses_whatItCannotDo_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* title, const QString& name, int from, int to, Fault fault) {
            QTest::newRow(title) << name << from << to << static_cast<int>(fault);
        };
        row("equal rates", u"standard"_s, 48'000, 48'000, Fault::RatesEqual);
        row("equal rates, reference", u"soxr-hq"_s, 48'000, 48'000, Fault::RatesEqual);
        row("1 Hz", u"soxr-hq"_s, 1, 48'000, Fault::RateOutOfRange);
        row("10 MHz", u"standard"_s, 48'000, 10'000'000, Fault::RateOutOfRange);
        row("no such quality", u"splendid"_s, 48'000, 44'100, Fault::QualityUnknown);
        row("more than a million taps", u"custom:200:0.999"_s, 768'000, 4000, Fault::FilterImpossible);
        row("a custom one out of range", u"custom:500:0.9"_s, 48'000, 44'100, Fault::FilterImpossible);
    }
    void makeConverter_refuses_whatItCannotDo() {
        QFETCH(QString, name);
        QFETCH(int, from);
        QFETCH(int, to);
        const auto converter = makeConverter<double>(name.toStdString(), {from, to});
        QVERIFY(!converter.ok());
        QTEST(static_cast<int>(converter.failure().fault), "fault");
    }

    void makeReference_namesTheLibrary_whenItIsNotBuiltIn() {
        const Reference absent{"soxr-hq", "libsoxr0", "", 0, nullptr, nullptr};
        for (const Failure& failure : {makeReference<float>(absent, {48'000, 44'100}, 1).failure(),
                                       makeReference<double>(absent, {48'000, 44'100}, 1).failure()}) {
            QCOMPARE(failure.fault, Fault::LibraryMissing);
            QCOMPARE(failure.subject, "soxr-hq");
            QCOMPARE(failure.value, "libsoxr0");
        }
    }
};

QTEST_GUILESS_MAIN(TestConverter)
#include "tst_converter.moc"
