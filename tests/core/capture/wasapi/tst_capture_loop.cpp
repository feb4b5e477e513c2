#include "core/capture/wasapi/capture_loop.h"
#include "tests/core/capture/wasapi/scripted_system.h"

#include <QTest>

#include <cmath>
#include <map>
#include <random>

using namespace sinc;
using namespace sinc::test;
using namespace sinc::wasapi;

namespace {

constexpr std::int64_t kSecond = 48'000;
constexpr std::int64_t kPeriod = 480;

/// Opens, runs the script to its end, and keeps what came out.
KeepingSink run(ScriptedSystem& system, Quiet quiet = Quiet::KeepsDelivering) {
    CaptureLoop loop(system, quiet);
    const Opening opening = loop.open();
    KeepingSink sink(loop.format().channels);
    if (!opening.failure.any()) {
        loop.run(sink);
    }
    return sink;
}

/// True when the timeline holds `count` frames of the counting device from `position` on, the first being number
/// `first` (the device's first frame is number 1).
bool counts(const KeepingSink& sink, std::int64_t position, std::int64_t count, std::int64_t first) {
    for (std::int64_t i = 0; i < count; ++i) {
        if (position + i >= sink.end ||
            sink.samples[static_cast<std::size_t>(position + i)] != static_cast<float>(first + i)) {
            return false;
        }
    }
    return true;
}

bool isSilent(const KeepingSink& sink, std::int64_t from, std::int64_t to) {
    for (std::int64_t i = from; i < to; ++i) {
        if (i >= sink.end || sink.samples[static_cast<std::size_t>(i)] != 0.0F) {
            return false;
        }
    }
    return true;
}

bool isNear(std::int64_t frames, std::int64_t expected) {
    return std::abs(frames - expected) <= kPeriod;
}

/// An hour in which a program plays and falls silent by turns, for 30 ms to 20 s.
struct HourOfTurns {
    /// @param positionGoesOn whether the device counts on while nothing plays
    HourOfTurns(ScriptedSystem& system, bool positionGoesOn) {
        std::mt19937 random(7);
        std::uniform_int_distribution<int> periods(3, 2000);
        std::int64_t device = 0;
        for (int period = 0; period < kPeriods;) {
            const int sounding = std::min(periods(random), kPeriods - period);
            system.play(0.01 * period, 0.01 * (period + sounding), device);
            begins[device] = period * kPeriod;
            const int silent = periods(random);
            device += (sounding + (positionGoesOn ? silent : 0)) * kPeriod;
            period += sounding + silent;
            played += sounding * kPeriod;
        }
        system.happen(3600.0, Wake::Stop);
    }

    static constexpr int kPeriods = 360'000;
    std::map<std::int64_t, std::int64_t> begins; ///< device position -> frame of the hour
    std::int64_t played = 0;
};

/// Compares where each block lies with where its sound was played, and keeps nothing.
struct PlacingSink final : CaptureSink {
    explicit PlacingSink(const HourOfTurns& turns)
        : hour(turns) {}

    void deliver(const BlockView& block) noexcept override {
        missed += block.position != end ? 1 : 0;
        end = block.position + static_cast<std::int64_t>(block.frames);
        if (block.samples == nullptr) {
            return;
        }
        sounding += static_cast<std::int64_t>(block.frames);
        const auto device = static_cast<std::int64_t>(block.samples[0]) - 1; // to 16 frames, as a float counts
        const auto turn = std::prev(hour.begins.upper_bound(device + 16));
        const std::int64_t meant = turn->second + (device - turn->first);
        furthest = std::max(furthest, std::abs(block.position - meant));
    }
    [[nodiscard]] std::size_t room() const noexcept override { return 1U << 20U; }
    void ended(CaptureEnd) noexcept override {}

    const HourOfTurns& hour;
    std::int64_t end = 0;
    std::int64_t missed = 0;
    std::int64_t sounding = 0;
    std::int64_t furthest = 0; ///< frames between a sound and where it belongs
};

} // namespace

class TestCaptureLoop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packets_comeOutAsTheyWentIn() {
        ScriptedSystem system;
        system.play(0.0, 2.0, 0);
        system.happen(2.05, Wake::Stop);
        const KeepingSink sink = run(system);
        QCOMPARE(sink.frames(), 2 * kSecond);
        QVERIFY(counts(sink, 0, 2 * kSecond, 1));
        QCOMPARE(sink.holes, 0);
        QCOMPARE(sink.discontinuities, 0);
        QVERIFY(sink.ends.empty());
    }

    void packets_ofAnySize_areReadToTheLastOne() {
        ScriptedSystem system;
        std::int64_t position = 0;
        double time = 0.0;
        const std::uint32_t sizes[] = {1, 479, 3, 4097, 0, 480, 10'000, 7, 2048, 5000};
        for (int round = 0; round < 20; ++round) {
            std::vector<ScriptedPacket> packets;
            for (const std::uint32_t frames : sizes) {
                packets.push_back({frames, 0, position, static_cast<double>(position) / kSecond});
                position += frames;
            }
            time = static_cast<double>(position) / kSecond;
            system.deliver(time, packets);
        }
        system.happen(time, Wake::Stop);
        const KeepingSink sink = run(system);
        QCOMPARE(sink.frames(), position);
        QVERIFY(counts(sink, 0, position, 1));
    }

    void silentPackets_areTimeAndAreNotRead() {
        ScriptedSystem system;
        system.play(0.0, 0.1, 0);
        system.play(0.1, 0.2, 4'800, 48'000, kPacketSilent);
        system.play(0.2, 0.3, 9'600);
        system.happen(0.31, Wake::Stop);
        const KeepingSink sink = run(system);
        QCOMPARE(sink.frames(), 14'400);
        QVERIFY(counts(sink, 0, 4'800, 1));
        QVERIFY(isSilent(sink, 4'800, 9'600));
        QVERIFY(counts(sink, 9'600, 4'800, 9'601));
    }

    void lostFrames_leaveAHoleOfTheirLength() {
        ScriptedSystem system;
        system.play(0.0, 1.0, 0);
        system.play(1.5, 2.0, 72'000, 48'000, kPacketDiscontinuity);
        system.happen(2.01, Wake::Stop);
        const KeepingSink sink = run(system);
        QCOMPARE(sink.holes, kSecond / 2);
        QCOMPARE(sink.frames(), 2 * kSecond);
        QVERIFY(counts(sink, 72'000, 24'000, 72'001));
        QVERIFY(sink.discontinuities > 0);
    }

    void loopback_hasTheLengthOfTheTime_whereverNothingPlays() {
        ScriptedSystem system; // ten seconds of nothing at the start, in the middle and at the end
        system.play(10.0, 12.0, 0);
        system.play(22.0, 24.0, 2 * kSecond);
        system.happen(34.0, Wake::Stop);
        const KeepingSink sink = run(system, Quiet::FallsSilent);
        QVERIFY2(isNear(sink.frames(), 34 * kSecond), qPrintable(QString::number(sink.frames())));
        QVERIFY(isSilent(sink, 0, 10 * kSecond - kPeriod));
        const auto start =
            std::find_if(sink.samples.begin(), sink.samples.end(), [](float s) { return s == 1.0F; });
        const auto second =
            std::find(sink.samples.begin(), sink.samples.end(), static_cast<float>(2 * kSecond + 1));
        QVERIFY(isNear(start - sink.samples.begin(), 10 * kSecond));
        QVERIFY(isNear(second - sink.samples.begin(), 22 * kSecond));
        QCOMPARE(sink.lostSilence, 0);
        QCOMPARE(sink.holes, 0);
    }

    void anHourOfSoundAndSilence_isAnHourLong_data() {
        QTest::addColumn<bool>("positionGoesOn");
        QTest::newRow("the device counts on in silence") << true;
        QTest::newRow("the device stands still in silence") << false;
    }

    void anHourOfSoundAndSilence_isAnHourLong() {
        QFETCH(bool, positionGoesOn);
        ScriptedSystem system;
        const HourOfTurns hour(system, positionGoesOn);
        CaptureLoop loop(system, Quiet::FallsSilent);
        QVERIFY(!loop.open().failure.any());
        PlacingSink sink(hour);
        loop.run(sink);
        QVERIFY2(isNear(sink.end, 3600 * kSecond), qPrintable(QString::number(sink.end)));
        QCOMPARE(sink.missed, 0);
        QCOMPARE(sink.sounding, hour.played);
        QVERIFY2(sink.furthest <= kPeriod, qPrintable(QString::number(sink.furthest)));
    }

    void loopback_getsEveryFrame_whenEventsComeLate() {
        ScriptedSystem system;
        std::vector<ScriptedPacket> held;
        for (std::int64_t position = 0; position < 10 * kSecond; position += kPeriod) {
            held.push_back({480, 0, position, static_cast<double>(position) / kSecond});
            if (held.size() == 9) { // an event every 90 ms only
                system.deliver(static_cast<double>(position + kPeriod) / kSecond, std::exchange(held, {}));
            }
        }
        system.deliver(10.0, held);
        system.happen(10.0, Wake::Stop);
        const KeepingSink sink = run(system, Quiet::FallsSilent);
        QVERIFY(counts(sink, 0, 10 * kSecond, 1));
    }

    void loss_isFilledAndMarked_whenAnyCallFails_data() {
        QTest::addColumn<int>("where");
        QTest::addColumn<quint32>("code");
        const char* calls[] = {"GetBuffer", "ReleaseBuffer", "the second GetBuffer"};
        for (int where = 0; where < 3; ++where) {
            QTest::addRow("%s, device invalidated", calls[where]) << where << 0x88890004U;
            QTest::addRow("%s, resources invalidated", calls[where]) << where << 0x88890026U;
            QTest::addRow("%s, service stopped", calls[where]) << where << 0x88890010U;
            QTest::addRow("%s, an unknown code", calls[where]) << where << 0x80001234U;
        }
    }

    void loss_isFilledAndMarked_whenAnyCallFails() {
        QFETCH(int, where);
        QFETCH(quint32, code);
        ScriptedSystem system;
        system.device({});
        system.device({{}, codeOf(0x88890004), 0}); // at once: still away
        system.device({});
        system.play(0.0, 1.0, 0);
        const HResult failure = codeOf(code);
        std::vector<ScriptedPacket> last{{480, 0, kSecond, 1.0}};
        if (where == 0) {
            last = {{0, 0, 0, 0.0, failure}};
        } else if (where == 1) {
            last[0].released = failure;
        } else {
            last.push_back({0, 0, 0, 0.0, failure});
        }
        system.deliver(1.01, last);
        system.play(2.5, 4.0, 0); // the device counts from zero when it is back
        system.happen(4.01, Wake::Stop);
        const KeepingSink sink = run(system);

        QVERIFY2(isNear(sink.frames(), 4 * kSecond), qPrintable(QString::number(sink.frames())));
        QVERIFY(counts(sink, 0, kSecond, 1));
        QVERIFY(isSilent(sink, kSecond + kPeriod, 2 * kSecond));
        QVERIFY(counts(sink, sink.end - kSecond, kSecond, kSecond / 2 + 1));
        QVERIFY(isNear(sink.lostSilence, kSecond + kSecond / 2));
        QCOMPARE(sink.deviceChanges, 1);
        QCOMPARE(sink.overlaps, 0);
        QCOMPARE(system.opened(), 2);
        QCOMPARE(system.openAtOnce(), 1);
        QVERIFY(sink.ends.empty());
    }

    void loss_goesOn_whenOpeningOrStartingFails_data() {
        QTest::addColumn<bool>("opens");
        QTest::addColumn<quint32>("code");
        for (const bool opens : {false, true}) {
            const char* call = opens ? "Start" : "open";
            QTest::addRow("%s, device invalidated", call) << opens << 0x88890004U;
            QTest::addRow("%s, resources invalidated", call) << opens << 0x88890026U;
            QTest::addRow("%s, service stopped", call) << opens << 0x88890010U;
        }
    }
    void loss_goesOn_whenOpeningOrStartingFails() {
        QFETCH(bool, opens);
        QFETCH(quint32, code);
        ScriptedSystem system;
        system.device({});
        system.device({{}, opens ? code::kOk : codeOf(code), opens ? codeOf(code) : code::kOk});
        system.device({});
        system.play(0.0, 1.0, 0);
        system.deliver(1.01, {{0, 0, 0, 0.0, code::kDeviceInvalidated}});
        system.play(2.5, 4.0, 0);
        system.happen(4.01, Wake::Stop);
        const KeepingSink sink = run(system);
        QVERIFY2(isNear(sink.frames(), 4 * kSecond), qPrintable(QString::number(sink.frames())));
        QVERIFY(counts(sink, 0, kSecond, 1));
        QVERIFY(counts(sink, sink.end - kSecond, kSecond, kSecond / 2 + 1));
        QCOMPARE(sink.overlaps, 0);
        QCOMPARE(system.openAtOnce(), 1);
    }

    /// It opens, but what it delivers cannot become what the recording began with.
    void loss_staysOne_whileTheDeviceReturnsWithAnImpossibleFormat() {
        ScriptedSystem system;
        system.device({});
        system.device({{WireSample::F32, {3'000'000, 1, 0}}});
        system.play(0.0, 1.0, 0);
        system.deliver(1.0, {{0, 0, 0, 0.0, code::kDeviceInvalidated}});
        system.happen(5.0, Wake::Stop);
        CaptureLoop loop(system, Quiet::KeepsDelivering);
        QVERIFY(!loop.open().failure.any());
        KeepingSink sink;
        loop.run(sink);
        QVERIFY(isNear(sink.frames(), 5 * kSecond));
        QCOMPARE(loop.interruption().code, code::kUnsupportedFormat);
    }

    void loss_isRetriedEverySecond_andSilenceGoesOn() {
        ScriptedSystem system;
        system.device({});
        system.device({{}, code::kDeviceInUse, 0});
        system.play(0.0, 1.0, 0);
        system.deliver(1.0, {{0, 0, 0, 0.0, code::kDeviceInvalidated}});
        system.happen(60.0, Wake::Stop);
        CaptureLoop loop(system, Quiet::KeepsDelivering);
        QVERIFY(!loop.open().failure.any());
        KeepingSink sink;
        loop.run(sink);
        QVERIFY(isNear(sink.frames(), 60 * kSecond));
        QVERIFY2(system.attempts().size() >= 55 && system.attempts().size() <= 62,
                 qPrintable(QString::number(system.attempts().size())));
        QCOMPARE(loop.interruption().code, code::kDeviceInUse);
        QCOMPARE(describe(loop.interruption()),
                 std::string("IAudioClient::Initialize: AUDCLNT_E_DEVICE_IN_USE, 0x8889000A"));
    }

    void loss_isRetriedEverySecond_alsoWhenItOpensButDoesNotStart() {
        ScriptedSystem system;
        system.device({});
        system.device({{}, code::kOk, code::kDeviceInvalidated});
        system.play(0.0, 1.0, 0);
        system.deliver(1.0, {{0, 0, 0, 0.0, code::kDeviceInvalidated}});
        system.happen(30.0, Wake::Stop);
        CaptureLoop loop(system, Quiet::KeepsDelivering);
        QVERIFY(!loop.open().failure.any());
        KeepingSink sink;
        loop.run(sink);
        QVERIFY(isNear(sink.frames(), 30 * kSecond));
        QVERIFY2(system.attempts().size() >= 25 && system.attempts().size() <= 32,
                 qPrintable(QString::number(system.attempts().size())));
        QCOMPARE(describe(loop.interruption()),
                 std::string("IAudioClient::Start: AUDCLNT_E_DEVICE_INVALIDATED, 0x88890004"));
    }

    void loss_endsAtOnce_whenTheDeviceReturns() {
        ScriptedSystem system;
        system.device({});
        system.device({{}, code::kNotFound, 0});
        system.device({});
        system.play(0.0, 1.0, 0);
        system.deliver(1.0, {{0, 0, 0, 0.0, code::kDeviceInvalidated}});
        system.happen(1.3, Wake::DevicesChanged);
        system.happen(1.5, Wake::Stop);
        CaptureLoop loop(system, Quiet::FallsSilent);
        QVERIFY(!loop.open().failure.any());
        KeepingSink sink;
        loop.run(sink);
        QCOMPARE(system.attempts().size(), 3U);
        QVERIFY(system.attempts().back() < 1.35);
        QVERIFY(!loop.interruption().any());
    }

    void failureToStart_isALossToo() {
        ScriptedSystem system;
        system.device({{}, 0, code::kDeviceInvalidated});
        system.device({});
        system.play(0.5, 1.0, 0);
        system.happen(1.01, Wake::Stop);
        const KeepingSink sink = run(system);
        QCOMPARE(system.opened(), 2);
        QVERIFY(isNear(sink.frames(), kSecond));
    }

    void passingTrouble_waitsForTheNextEvent() {
        ScriptedSystem system;
        system.play(0.0, 1.0, 0);
        for (int i = 0; i < 20; ++i) {
            system.deliver(1.0, {{0, 0, 0, 0.0, i % 2 == 0 ? code::kOperationPending : code::kBufferError}});
        }
        system.play(1.0, 2.0, kSecond);
        system.happen(2.05, Wake::Stop);
        const KeepingSink sink = run(system);
        QCOMPARE(system.opened(), 1);
        QVERIFY(counts(sink, 0, 2 * kSecond, 1));
    }

    void passingTrouble_thatDoesNotPass_isALoss() {
        ScriptedSystem system;
        for (int i = 0; i < 60; ++i) {
            system.deliver(0.01 * i, {{0, 0, 0, 0.0, code::kBufferError}});
        }
        system.happen(1.0, Wake::Stop);
        (void)run(system);
        QCOMPARE(system.opened(), 2);
    }

    void formatChange_keepsTheFormatOfTheStream_data() {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::newRow("44.1 kHz, mono") << 44'100 << 1;
        QTest::newRow("96 kHz, stereo") << 96'000 << 2;
        QTest::newRow("48 kHz, 8 channels") << 48'000 << 8;
        QTest::newRow("16 kHz, mono: a headset on the telephone") << 16'000 << 1;
    }

    void formatChange_keepsTheFormatOfTheStream() {
        QFETCH(int, rate);
        QFETCH(int, channels);
        for (const Quiet quiet : {Quiet::KeepsDelivering, Quiet::FallsSilent}) {
            ScriptedSystem system;
            system.device({{WireSample::F32, {48'000, 2, 0}}});
            system.device({{WireSample::F32, {rate, channels, 0}}});
            system.play(0.0, 1.0, 0);
            system.deliver(1.0, {{0, 0, 0, 0.0, code::kDeviceInvalidated}});
            system.play(1.1, 3.0, 0, rate);
            system.happen(3.01, Wake::Stop);
            const KeepingSink sink = run(system, quiet);
            QVERIFY2(isNear(sink.frames(), 3 * kSecond), qPrintable(QString::number(sink.frames())));
            QCOMPARE(sink.samples.size(), static_cast<std::size_t>(sink.frames()) * 2);
            // Frame n of the device, one second after it came back, has the value n + 1 in every channel.
            const auto at = static_cast<std::size_t>(2.1 * 48'000) * 2;
            QVERIFY2(std::abs(sink.samples[at] - static_cast<float>(rate)) < static_cast<float>(rate) * 0.011F,
                     qPrintable(QString::number(sink.samples[at])));
            QCOMPARE(sink.overlaps, 0);
        }
    }

    void newDefault_isTakenUp_withTheGapFilledAndMarked() {
        ScriptedSystem system;
        system.setMeansAnotherDevice(true);
        system.play(0.0, 1.0, 0);
        system.happen(1.0, Wake::DevicesChanged);
        system.play(1.2, 2.0, 0);
        system.happen(2.0, Wake::Stop);
        const KeepingSink sink = run(system);
        QCOMPARE(system.opened(), 2);
        QCOMPARE(sink.deviceChanges, 1);
        QVERIFY(isNear(sink.frames(), 2 * kSecond));
        QVERIFY(isNear(sink.lostSilence, kSecond / 5));
    }

    void otherDevices_doNotDisturb() {
        ScriptedSystem system;
        system.play(0.0, 1.0, 0);
        for (int i = 0; i < 50; ++i) {
            system.happen(0.005 + 0.01 * i, Wake::DevicesChanged);
        }
        system.happen(1.05, Wake::Stop);
        const KeepingSink sink = run(system);
        QCOMPARE(system.opened(), 1);
        QVERIFY(counts(sink, 0, kSecond, 1));
    }

    void application_thatEnds_endsTheStream() {
        ScriptedSystem system;
        system.play(0.0, 1.0, 0);
        system.happen(1.5, Wake::TargetEnded);
        const KeepingSink sink = run(system, Quiet::FallsSilent);
        QCOMPARE(sink.ends, std::vector{CaptureEnd::Gone});
        QVERIFY(isNear(sink.frames(), kSecond + kSecond / 2));
        QVERIFY(counts(sink, 0, kSecond, 1));
    }

    void sleep_isARealGap() {
        ScriptedSystem system; // eight hours, through which the computer's clock goes on
        system.play(0.0, 1.0, 0);
        system.play(28'801.0, 28'802.0, kSecond, 48'000, kPacketDiscontinuity);
        system.happen(28'802.0, Wake::Stop);
        CaptureLoop loop(system, Quiet::KeepsDelivering);
        QVERIFY(!loop.open().failure.any());
        struct CountingSink final : CaptureSink {
            void deliver(const BlockView& block) noexcept override {
                end = block.position + static_cast<std::int64_t>(block.frames);
            }
            [[nodiscard]] std::size_t room() const noexcept override { return 1U << 20U; }
            void ended(CaptureEnd) noexcept override {}
            std::int64_t end = 0;
        } sink;
        loop.run(sink);
        QVERIFY2(isNear(sink.end, 28'802 * kSecond), qPrintable(QString::number(sink.end)));
    }

    void clockThatJumpsBack_losesNothing() {
        ScriptedSystem system;
        system.play(10.0, 11.0, 0);
        std::vector<ScriptedPacket> packets;
        for (std::int64_t i = 0; i < 100; ++i) { // from here on the stamps begin at zero again
            packets.push_back({480, 0, kSecond + i * kPeriod, 0.01 * static_cast<double>(i) + 0.001});
        }
        system.deliver(12.0, packets);
        system.happen(12.0, Wake::Stop);
        const KeepingSink sink = run(system);
        QVERIFY(counts(sink, 0, kSecond, 1));
        QVERIFY(counts(sink, sink.end - kSecond, kSecond, kSecond + 1));
    }

    void open_passesOnWhatWindowsSaid() {
        ScriptedSystem system;
        system.device({{}, code::kAccessDenied, 0});
        CaptureLoop loop(system, Quiet::KeepsDelivering);
        const Opening opening = loop.open();
        QCOMPARE(opening.failure.code, code::kAccessDenied);
        QCOMPARE(std::string(opening.failure.call), std::string("IAudioClient::Initialize"));
    }

    void everyWireFormat_isDecoded_data() {
        QTest::addColumn<int>("sample");
        for (int sample = 0; sample <= static_cast<int>(WireSample::F64); ++sample) {
            QTest::addRow("%s", nameOf(static_cast<WireSample>(sample))) << sample;
        }
    }

    void everyWireFormat_isDecoded() {
        QFETCH(int, sample);
        for (const int channels : {1, 2, 3, 4, 5, 6, 7, 8, 12}) {
            const WireFormat format{static_cast<WireSample>(sample), {48'000, channels, 0}};
            ScriptedSystem system;
            system.device({format});
            // Half of full scale in every format: its highest byte is 0xC0, 0x40, or a float's 0.5.
            std::vector<std::byte> one(bytesPerSample(format.sample));
            one.back() = format.sample == WireSample::U8 ? std::byte{0xC0} : std::byte{0x40};
            if (format.sample == WireSample::F32 || format.sample == WireSample::F64) {
                one.back() = std::byte{0x3F};
                one[one.size() - 2] = format.sample == WireSample::F64 ? std::byte{0xE0} : std::byte{0x00};
            }
            std::vector<std::byte> bytes;
            for (int i = 0; i < 480 * channels; ++i) {
                bytes.insert(bytes.end(), one.begin(), one.end());
            }
            system.deliver(0.01, {{480, 0, 0, 0.0, 0, 0, bytes}});
            system.happen(0.01, Wake::Stop);
            const KeepingSink sink = run(system);
            QCOMPARE(sink.samples, std::vector<float>(480 * static_cast<std::size_t>(channels), 0.5F));
        }
    }
};

QTEST_APPLESS_MAIN(TestCaptureLoop)
#include "tst_capture_loop.moc"
