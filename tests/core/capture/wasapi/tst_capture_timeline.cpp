#include "core/capture/wasapi/capture_timeline.h"
#include "tests/support/sanitized.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace sinc::wasapi;

namespace {

constexpr int kRate = 48'000;
constexpr std::uint32_t kPeriod = 480;
constexpr std::int64_t kPeriodTicks = 100'000;

Packet packet(std::int64_t devicePosition, std::int64_t ticks, std::uint32_t flags = 0,
              std::uint32_t frames = kPeriod) {
    return {nullptr, frames, flags, devicePosition, ticks};
}

/// A device that delivers one packet for each period, beginning at one second on the computer's clock.
struct Device {
    std::int64_t position = 0;
    std::int64_t ticks = kTicksPerSecond;

    Packet next(std::uint32_t flags = 0) {
        const Packet made = packet(position, ticks, flags);
        position += kPeriod;
        ticks += kPeriodTicks;
        return made;
    }
    /// Time in which frames are captured but not delivered.
    void lose(int periods) {
        position += periods * static_cast<std::int64_t>(kPeriod);
        ticks += periods * kPeriodTicks;
    }
    /// Time in which the device does not count at all.
    void pause(std::int64_t duration) { ticks += duration; }
};

bool isPlain(const Placement& placement) {
    return placement.silence == 0 && placement.lost == 0 && placement.skip == 0 && !placement.glitch;
}

CaptureTimeline begun(Quiet quiet, std::int64_t ticks = kTicksPerSecond) {
    CaptureTimeline timeline;
    timeline.begin(kRate, quiet, ticks);
    return timeline;
}

} // namespace

class TestCaptureTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void place_addsNothing_whilePacketsFollowEachOther() {
        auto timeline = begun(Quiet::KeepsDelivering);
        Device device;
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(isPlain(timeline.place(device.next())));
        }
        QCOMPARE(timeline.position(), 1000 * 480);
    }

    void place_ignoresTheFlagOfTheFirstPacket() {
        auto timeline = begun(Quiet::KeepsDelivering);
        Device device;
        QVERIFY(isPlain(timeline.place(device.next(kPacketDiscontinuity))));
        QVERIFY(timeline.place(device.next(kPacketDiscontinuity)).glitch);
    }

    void place_takesTheLossFromTheDevicePosition() {
        auto timeline = begun(Quiet::KeepsDelivering);
        Device device;
        (void)timeline.place(device.next());
        device.lose(3);
        device.ticks += 7'000; // the clock's word is worth less than the position's
        const Placement placed = timeline.place(device.next(kPacketDiscontinuity));
        QCOMPARE(placed.lost, 3 * 480);
        QVERIFY(placed.glitch);
        QCOMPARE(timeline.position(), 5 * 480);
    }

    void place_noticesALossWithoutAFlag() {
        auto timeline = begun(Quiet::KeepsDelivering);
        Device device;
        (void)timeline.place(device.next());
        device.lose(1);
        const Placement placed = timeline.place(device.next());
        QCOMPARE(placed.lost, 480);
        QVERIFY(placed.glitch);
    }

    void place_marksADiscontinuityWithoutAJump() {
        auto timeline = begun(Quiet::KeepsDelivering);
        Device device;
        (void)timeline.place(device.next());
        const Placement placed = timeline.place(device.next(kPacketDiscontinuity));
        QCOMPARE(placed.lost, 0);
        QVERIFY(placed.glitch);
    }

    void place_doesNotBelieveAJumpForWhichThereWasNoTime() {
        auto timeline = begun(Quiet::KeepsDelivering);
        Device device;
        (void)timeline.place(device.next());
        device.position += 1'000'000;
        QCOMPARE(timeline.place(device.next()).lost, 0);
        QVERIFY(isPlain(timeline.place(device.next())));
    }

    void place_goesByTime_whenTheDeviceCountsFromZeroAgain() {
        auto timeline = begun(Quiet::KeepsDelivering);
        Device device;
        (void)timeline.place(device.next());
        device.position = 0;
        device.pause(kTicksPerSecond);
        QCOMPARE(timeline.place(device.next()).lost, 48'000);
    }

    void place_takesATimestampErrorForAPacketLikeAnyOther() {
        auto timeline = begun(Quiet::KeepsDelivering);
        Device device;
        (void)timeline.place(device.next());
        QVERIFY(isPlain(timeline.place(packet(999'999'999, 1, kPacketTimestampError))));
        QVERIFY(isPlain(timeline.place(packet(0, 0))));
        device.lose(2); // the two packets that had no time
        QVERIFY(isPlain(timeline.place(device.next())));
        QCOMPARE(timeline.position(), 4 * 480);
    }

    void place_goesOn_whenTheClockRunsBackwards() {
        auto timeline = begun(Quiet::FallsSilent);
        Device device;
        (void)timeline.place(device.next());
        device.ticks = 0;
        for (int i = 0; i < 100; ++i) {
            QVERIFY(isPlain(timeline.place(device.next())));
        }
    }

    void place_fillsLoopbackWithSilence_whenNothingPlayed() {
        auto timeline = begun(Quiet::FallsSilent);
        Device device;
        (void)timeline.place(device.next());
        device.pause(2 * kTicksPerSecond); // the position stands still
        const Placement stoodStill = timeline.place(device.next());
        QCOMPARE(stoodStill.silence, 96'000);
        QCOMPARE(stoodStill.lost, 0);
        QVERIFY(!stoodStill.glitch);
        device.lose(500); // the position went on
        const Placement wentOn = timeline.place(device.next());
        QCOMPARE(wentOn.silence, 500 * 480);
        QVERIFY(!wentOn.glitch);
    }

    void place_fillsTheSilenceBeforeTheFirstSound() {
        auto timeline = begun(Quiet::FallsSilent, 0);
        QCOMPARE(timeline.place(packet(0, 10 * kTicksPerSecond)).silence, 480'000);
    }

    void place_letsAMicrophoneBeginWithItsFirstPacket() {
        auto timeline = begun(Quiet::KeepsDelivering, 0);
        QVERIFY(isPlain(timeline.place(packet(12'345, 10 * kTicksPerSecond))));
    }

    void place_takesJitterForJitter() {
        auto timeline = begun(Quiet::FallsSilent);
        Device device;
        std::mt19937 random(3);
        std::uniform_int_distribution<int> jitter(-50'000, 50'000); // five milliseconds either way
        for (int i = 0; i < 10'000; ++i) {
            Packet next = device.next();
            next.qpcTicks += jitter(random);
            QVERIFY(isPlain(timeline.place(next)));
        }
    }

    void place_believesTheCountOfAMicrophone_whenItsTimesComeLate() {
        auto timeline = begun(Quiet::KeepsDelivering);
        Device device;
        std::mt19937 random(5);
        std::uniform_int_distribution<std::int64_t> lateness(0, kTicksPerSecond / 5); // a busy machine
        for (int i = 0; i < 10'000; ++i) {
            Packet next = device.next();
            next.qpcTicks += lateness(random);
            QVERIFY(isPlain(timeline.place(next)));
        }
        QCOMPARE(timeline.position(), 10'000 * static_cast<std::int64_t>(kPeriod));
    }

    void idle_fillsUpToWhatMayStillCome() {
        auto timeline = begun(Quiet::FallsSilent, 0);
        QCOMPARE(timeline.idle(kTicksPerSecond / 10).silence, 0);
        QCOMPARE(timeline.idle(kTicksPerSecond).silence, 43'200);
        QCOMPARE(timeline.idle(kTicksPerSecond).silence, 0);
        QCOMPARE(timeline.place(packet(0, 2 * kTicksPerSecond)).silence, 52'800);
        QCOMPARE(timeline.position(), 96'480);
    }

    void idle_countsNoFrameTwice_whenThePacketIsOlderThanItsSilence() {
        auto timeline = begun(Quiet::FallsSilent, 0);
        QCOMPARE(timeline.idle(kTicksPerSecond).silence, 43'200);
        const Placement placed = timeline.place(packet(0, kTicksPerSecond / 2, 0, 48'000));
        QCOMPARE(placed.silence, 0);
        QCOMPARE(placed.skip, 19'200U);
        QCOMPARE(timeline.position(), 24'000 + 48'000);
    }

    void idle_waitsLongerForAMicrophone() {
        auto timeline = begun(Quiet::KeepsDelivering);
        QCOMPARE(timeline.idle(100 * kTicksPerSecond).lost, 0); // it has not begun
        (void)timeline.place(packet(0, kTicksPerSecond));
        QCOMPARE(timeline.idle(2 * kTicksPerSecond).lost, 0);
        const Placement stalled = timeline.idle(4 * kTicksPerSecond);
        QCOMPARE(stalled.lost, 3 * 48'000 - 480 - 4'800);
        QCOMPARE(stalled.silence, 0);
    }

    void end_fillsTheRest() {
        auto timeline = begun(Quiet::FallsSilent, 0);
        (void)timeline.place(packet(0, 0));
        QCOMPARE(timeline.end(10 * kTicksPerSecond).silence, 480'000 - 480);
        QCOMPARE(timeline.position(), 480'000);
    }

    void emptyPackets_changeNothing() {
        auto timeline = begun(Quiet::KeepsDelivering);
        Device device;
        (void)timeline.place(device.next());
        QVERIFY(isPlain(timeline.place(packet(device.position, device.ticks, 0, 0))));
        QVERIFY(isPlain(timeline.place(device.next())));
        QCOMPARE(timeline.position(), 960);
    }

    void aDay_hasAsManyFramesAsTheDeviceDelivered_data() {
        QTest::addColumn<double>("ppm");
        QTest::newRow("300 ppm fast") << 300.0;
        QTest::newRow("300 ppm slow") << -300.0;
    }

    void aDay_hasAsManyFramesAsTheDeviceDelivered() {
        QFETCH(double, ppm);
        for (const Quiet quiet : {Quiet::KeepsDelivering, Quiet::FallsSilent}) {
            auto timeline = begun(quiet, 0);
            std::mt19937 random(11);
            std::uniform_int_distribution<int> jitter(-20'000, 20'000);
            const double ticksPerFrame = 1e7 / (kRate * (1.0 + ppm * 1e-6));
            constexpr std::int64_t kDay = (kSanitized ? 1LL : 24LL) * 3600 * kRate;
            std::int64_t filled = 0;
            for (std::int64_t position = 0; position < kDay; position += kPeriod) {
                const double ticks = static_cast<double>(position) * ticksPerFrame;
                const Placement placed =
                    timeline.place(packet(position, std::llround(ticks) + jitter(random) + 20'000));
                filled += placed.lost + placed.silence;
            }
            QCOMPARE(filled, 0);
            QCOMPARE(timeline.position(), kDay);
        }
    }

    /// The device's clock stands still or goes on while nothing plays; the length is true to a period in both
    /// cases.
    void anHourOfSoundAndSilence_doesNotDrift_data() {
        QTest::addColumn<double>("ppm");
        QTest::addColumn<bool>("positionGoesOn");
        QTest::newRow("exact clock, position stands still") << 0.0 << false;
        QTest::newRow("fast clock, position stands still") << 100.0 << false;
        QTest::newRow("slow clock, position goes on") << -100.0 << true;
    }

    void anHourOfSoundAndSilence_doesNotDrift() {
        QFETCH(double, ppm);
        QFETCH(bool, positionGoesOn);
        auto timeline = begun(Quiet::FallsSilent, 0);
        std::mt19937 random(5);
        std::uniform_int_distribution<int> jitter(-10'000, 10'000);
        std::uniform_int_distribution<int> periods(3, 700); // 30 ms to 7 s
        const double periodTicks = kPeriod / (kRate * (1.0 + ppm * 1e-6)) * 1e7;
        std::int64_t device = 0;
        std::int64_t played = 0; // periods since the beginning, sounding or not
        double worst = 0.0;
        while (played < 360'000) {
            for (int left = periods(random); left > 0; --left, ++played, device += kPeriod) {
                const double ticks = static_cast<double>(played) * periodTicks;
                (void)timeline.place(packet(device, std::llround(ticks) + jitter(random)));
            }
            worst = std::max(worst, std::abs(static_cast<double>(timeline.position() - played * kPeriod)));
            for (int left = periods(random); left > 0; --left, ++played) {
                (void)timeline.idle(std::llround(static_cast<double>(played) * periodTicks));
                device += positionGoesOn ? kPeriod : 0;
            }
        }
        QVERIFY2(worst <= kPeriod, qPrintable(QStringLiteral("%1 frames").arg(worst)));
    }
};

QTEST_APPLESS_MAIN(TestCaptureTimeline)
#include "tst_capture_timeline.moc"
