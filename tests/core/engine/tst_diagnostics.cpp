#include "core/engine/diagnostics.h"
#include "core/engine/sentences.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace sinc;

namespace {
constexpr std::int64_t kSecond = 1'000'000'000;
}

class TestDiagnostics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void verdict_followsTheInterval_data() {
        QTest::addColumn<double>("slope");
        QTest::addColumn<double>("halfWidth");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("steady") << 0.02 << 0.1 << 1920.0 << QStringLiteral("steady: 0.0 ± 0.1 MB/h over 32 min");
        QTest::newRow("growing") << 16.07 << 2.0 << 3600.0
                                 << QStringLiteral("growing: 16.1 ± 2.0 MB/h over 60 min");
        QTest::newRow("shrinking") << -5.0 << 1.0 << 90.0 << QStringLiteral("shrinking: -5.0 ± 1.0 MB/h over 90 s");
        QTest::newRow("too wide") << 3.0 << 4.0 << 3600.0 << QStringLiteral("too early to say");
        QTest::newRow("too short") << 0.0 << 0.0 << 20.0 << QStringLiteral("too early to say");
        QTest::newRow("no interval") << 0.0 << std::numeric_limits<double>::infinity() << 3600.0
                                     << QStringLiteral("too early to say");
    }
    void verdict_followsTheInterval() {
        QFETCH(double, slope);
        QFETCH(double, halfWidth);
        QFETCH(double, seconds);
        QFETCH(QString, words);
        MemoryGrowth growth{slope, halfWidth, seconds, GrowthVerdict::TooEarly};
        growth.verdict = verdictOn(growth);
        QCOMPARE(growthInWords(growth), words);
    }

    void readings_comeOnceASecond_withTheHighestFill() {
        DiagnosticsSampler sampler;
        int readings = 0;
        for (int tick = 1; tick <= 301; ++tick) { // three seconds
            const float fill = tick == 150 ? 0.7F : 0.1F;
            readings += sampler.advance(tick * kSecond / 100, {fill, 0.2F, 3, 5}) ? 1 : 0;
            if (tick == 201) {
                QCOMPARE(sampler.reading().captureFill, 0.7F);
            }
        }
        QCOMPARE(readings, 4); // the first one at once
        QCOMPARE(sampler.reading().captureFill, 0.1F);
        QCOMPARE(sampler.reading().droppedFrames, std::uint64_t{3});
        QCOMPARE(sampler.reading().repairedFrames, std::int64_t{5});
        QVERIFY(sampler.reading().residentBytes > 0);
    }

    void hours_fit_andEndInAVerdict() {
        DiagnosticsSampler sampler;
        for (int run = 0; run < 2; ++run) { // the first one takes the pages that a sanitizer keeps books in
            sampler.reset();
            for (int second = 0; second < 3 * 3600; ++second) {
                sampler.advance(second * kSecond, {});
            }
        }
        QVERIFY(sampler.reading().growth.seconds > 1.4 * 3600.0);
        QCOMPARE(sampler.reading().growth.verdict, GrowthVerdict::Steady);
    }

    /// Megabytes that are taken once, in the first minutes, are no leak.
    void warmingUp_isForgotten() {
        DiagnosticsSampler sampler;
        std::vector<std::vector<char>> taken;
        for (int second = 0; second < 3600; ++second) {
            if (second > 20 && second < 600 && second % 60 == 0) {
                taken.emplace_back(1'000'000, 'x');
            }
            sampler.advance(second * kSecond, {});
            if (second == 590) {
                QVERIFY(sampler.reading().growth.verdict == GrowthVerdict::Growing ||
                        sampler.reading().growth.verdict == GrowthVerdict::TooEarly);
            }
        }
        QCOMPARE(sampler.reading().growth.verdict, GrowthVerdict::Steady);
    }

    /// And the ones that are taken again and again are.
    void leak_isFound() {
        DiagnosticsSampler sampler;
        std::vector<std::vector<char>> taken;
        for (int second = 0; second < 3600; ++second) {
            if (second % 10 == 0) {
                taken.emplace_back(300'000, 'x');
            }
            sampler.advance(second * kSecond, {});
        }
        const MemoryGrowth& growth = sampler.reading().growth;
        QCOMPARE(growth.verdict, GrowthVerdict::Growing);
        QVERIFY2(std::fabs(growth.mbPerHour - 108.0) < 20.0, qPrintable(QString::number(growth.mbPerHour)));
    }

    void highestMemory_isNeverBelowWhatThereIs() {
        DiagnosticsSampler sampler;
        sampler.advance(0, {});
        std::vector<std::vector<char>> taken;
        for (int second = 1; second < 30; ++second) {
            taken.emplace_back(100'000, 'x');
            sampler.advance(second * kSecond, {});
            QVERIFY(sampler.reading().peakResidentBytes >= sampler.reading().residentBytes);
        }
    }

    void sampling_allocatesNothing() {
        DiagnosticsSampler sampler;
        setThreadRole(ThreadRole::Capture, HeapOwner::Ours);
        const std::uint64_t before = accountOf(ThreadRole::Capture).ourAllocations;
        for (int second = 0; second < 5'000; ++second) {
            sampler.advance(second * kSecond, {});
        }
        QCOMPARE(accountOf(ThreadRole::Capture).ourAllocations, before);
        setThreadRole(ThreadRole::Other, HeapOwner::Ours);
    }
};

QTEST_APPLESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
