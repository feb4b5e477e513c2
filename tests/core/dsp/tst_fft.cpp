#include "core/dsp/fft.h"

#include <QTest>

#include <cmath>
#include <cstdint>
#include <numbers>

using namespace sinc;

namespace {

template <typename T>
void fillWithTone(FftArray<T>& samples, double cycles, double amplitude) {
    for (std::size_t n = 0; n < samples.size(); ++n) {
        const double turn = cycles * static_cast<double>(n) / static_cast<double>(samples.size());
        samples[n] = static_cast<T>(amplitude * std::cos(2.0 * std::numbers::pi * turn));
    }
}

/// A tone of `cycles` periods has amplitude * size / 2 in that bin and nothing elsewhere.
template <typename T>
void checkTone(std::size_t size, double floor) {
    constexpr std::size_t kCycles = 7;
    constexpr double kAmplitude = 0.5;
    const RealFft<T> fft(size);
    FftArray<T> samples(size);
    FftArray<std::complex<T>> bins(fft.bins());
    fillWithTone(samples, static_cast<double>(kCycles), kAmplitude);
    fft.forward(samples.data(), bins.data());
    for (std::size_t k = 0; k < bins.size(); ++k) {
        const double expected = k == kCycles ? kAmplitude * static_cast<double>(size) / 2.0 : 0.0;
        const double read = std::abs(std::complex<double>(bins[k]));
        QVERIFY2(std::fabs(read - expected) < floor * static_cast<double>(size),
                 qPrintable(QStringLiteral("bin %1 reads %2").arg(k).arg(read)));
    }
}

} // namespace

class TestFft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forward_findsATone_data() {
        QTest::addColumn<quint64>("size");
        for (const quint64 size : {64U, 100U, 441U, 1024U, 2940U, 8192U}) {
            QTest::addRow("%llu samples", static_cast<unsigned long long>(size)) << size;
        }
    }
    void forward_findsATone() {
        QFETCH(quint64, size);
        checkTone<float>(size, 1.0e-6);
        checkTone<double>(size, 1.0e-15);
    }

    void inverse_givesTheSamplesBack_timesTheSize() {
        const RealFft<double> fft(1470);
        FftArray<double> samples(fft.size());
        FftArray<double> back(fft.size());
        FftArray<std::complex<double>> bins(fft.bins());
        fillWithTone(samples, 12.25, 1.0);
        fft.forward(samples.data(), bins.data());
        fft.inverse(bins.data(), back.data());
        for (std::size_t n = 0; n < samples.size(); ++n) {
            QVERIFY(std::fabs(back[n] / static_cast<double>(fft.size()) - samples[n]) < 1.0e-14);
        }
    }

    void sameSize_givesTheSameBits_inEveryPlan() {
        const RealFft<float> one(960);
        const RealFft<float> other(960);
        FftArray<float> samples(960);
        fillWithTone(samples, 3.7, 0.9);
        FftArray<std::complex<float>> a(one.bins());
        FftArray<std::complex<float>> b(one.bins());
        one.forward(samples.data(), a.data());
        other.forward(samples.data(), b.data());
        for (std::size_t k = 0; k < a.size(); ++k) {
            QCOMPARE(a[k], b[k]);
        }
    }

    void arrays_areAligned() {
        const FftArray<float> array(3);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(array.data()) % 64, std::uintptr_t(0));
        QCOMPARE(array[2], 0.0F);
    }
};

QTEST_APPLESS_MAIN(TestFft)
#include "tst_fft.moc"
