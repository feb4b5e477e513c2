#include "core/capture/pulse/pulse_backend.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <optional>

#include "pulse_test_support.h"

using namespace sinc;
using namespace sinc::test;

namespace {

constexpr std::size_t kStereo = 2;

/// Where the signal begins in what was captured: at its first sample that is not zero.
std::optional<std::size_t> startOfSound(const std::vector<float>& samples) {
    const auto start = std::find_if(samples.begin(), samples.end(), [](float sample) { return sample != 0.0F; });
    return start == samples.end() ? std::nullopt
                                  : std::optional<std::size_t>(static_cast<std::size_t>(start - samples.begin()));
}

/// A silent beginning (a null sink rewinds the first moments of a stream, and an idle one wakes up only every two
/// seconds), then the signal.
std::vector<float> afterTwoSeconds(const std::vector<float>& signal, int rate) {
    std::vector<float> song(2 * kStereo * static_cast<std::size_t>(rate), 0.0F);
    song.insert(song.end(), signal.begin(), signal.end());
    return song;
}

} // namespace

class TestPulseCapture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void capture_findsEverySampleAgain_whileAllCoresAreBusy_data();
    void capture_findsEverySampleAgain_whileAllCoresAreBusy();
    void capture_ofAnApplication_hearsOnlyThatApplication();
    void capture_ofAMicrophone_hearsIt();
    void capture_endsOnce_whenTheDeviceIsRemoved();
    void capture_endsOnce_whenTheApplicationEnds();
    void capture_countsTheTimeOfASuspension();
    void capture_isSilentAfterItsEnd();
    void start_fails_whenTheSourceWentAfterOpening();
    void open_namesWhatIsWrong();

private:
    std::unique_ptr<CaptureStream> open(const std::string& id);

    PulseBackend m_backend;
    QTemporaryDir m_folder;
};

void TestPulseCapture::initTestCase() {
    QVERIFY2(qEnvironmentVariableIsSet("PULSE_SERVER"), "run this test through tests/support/with-servers.sh");
    QVERIFY(m_backend.start([] {}).ok());
}

std::unique_ptr<CaptureStream> TestPulseCapture::open(const std::string& id) {
    auto opened = m_backend.open(id, {});
    return opened ? std::move(opened).value() : nullptr;
}

void TestPulseCapture::capture_findsEverySampleAgain_whileAllCoresAreBusy_data() {
    QTest::addColumn<QString>("output");
    QTest::addColumn<int>("rate");
    QTest::newRow("48 kHz") << QStringLiteral("sinc_a") << 48'000;
    QTest::newRow("44.1 kHz") << QStringLiteral("sinc_b") << 44'100;
}

void TestPulseCapture::capture_findsEverySampleAgain_whileAllCoresAreBusy() {
    QFETCH(QString, output);
    QFETCH(int, rate);
    constexpr int kSeconds = 5;
    const auto samplesPerSecond = kStereo * static_cast<std::size_t>(rate);
    const std::vector<float> signal = knownSignal(kSeconds * samplesPerSecond);
    const QString song = m_folder.filePath(QStringLiteral("known.raw"));
    QVERIFY(writeRaw(song, afterTwoSeconds(signal, rate)));

    KeepingSink sink(90 * samplesPerSecond);
    const auto stream = open("pulse-monitor:" + output.toStdString());
    QVERIFY(stream);
    QCOMPARE(stream->format(), (StreamFormat{rate, 2, 0}));
    {
        const BusyCores busy;
        QVERIFY(stream->start(sink).ok());
        Player player(song, output, rate, 2, QStringLiteral("Known"));
        QVERIFY(player.waitForEnd(60'000));
        // pacat ends when all is played; what the monitor heard last may still be on its way
        QTRY_VERIFY_WITH_TIMEOUT(sink.contains(signal.back()), 10'000);
    }
    QVERIFY(!sink.full());
    QCOMPARE(sink.gaps().size(), std::size_t{0});
    QCOMPARE(sink.ends(), 0);
    const std::vector<float> captured = sink.samples();
    const auto start = startOfSound(captured);
    QVERIFY(start);
    QVERIFY(captured.size() - *start >= signal.size());
    for (std::size_t i = 0; i < signal.size(); ++i) {
        QVERIFY2(std::memcmp(&captured[*start + i], &signal[i], sizeof(float)) == 0,
                 qPrintable(QStringLiteral("sample %1 of %2").arg(i).arg(signal.size())));
    }
}

void TestPulseCapture::capture_ofAnApplication_hearsOnlyThatApplication() {
    const QString low = m_folder.filePath(QStringLiteral("low.raw"));
    const QString high = m_folder.filePath(QStringLiteral("high.raw"));
    QVERIFY(writeRaw(low, std::vector<float>(kStereo * 48'000 * 60, 0.25F)));
    QVERIFY(writeRaw(high, std::vector<float>(kStereo * 48'000 * 60, 0.5F)));
    const Player lowPlayer(low, QStringLiteral("sinc_a"), 48'000, 2, QStringLiteral("Low"));
    const Player highPlayer(high, QStringLiteral("sinc_a"), 48'000, 2, QStringLiteral("High"));
    QTRY_VERIFY(!applicationNamed(m_backend, "Low").id.empty() && !applicationNamed(m_backend, "High").id.empty());

    KeepingSink all(kStereo * 48'000 * 30);
    const auto allStream = open("pulse-monitor:sinc_a");
    QVERIFY(allStream && allStream->start(all).ok());
    QTRY_VERIFY(all.contains(0.75F)); // both are heard there

    KeepingSink one(kStereo * 48'000 * 30);
    const auto oneStream = open(applicationNamed(m_backend, "Low").id);
    QVERIFY(oneStream && oneStream->start(one).ok());
    QTRY_VERIFY(one.sampleCount() > kStereo * 48'000);
    for (const float sample : one.samples()) {
        QVERIFY2(sample == 0.25F || sample == 0.0F, qPrintable(QString::number(double{sample})));
    }
    QVERIFY(one.contains(0.25F));
}

void TestPulseCapture::capture_ofAMicrophone_hearsIt() {
    const QString voice = m_folder.filePath(QStringLiteral("voice.raw"));
    QVERIFY(writeRaw(voice, std::vector<float>(48'000 * 30, 0.375F)));
    KeepingSink sink(48'000 * 30);
    const auto stream = open("pulse:sinc_mic");
    QVERIFY(stream);
    QCOMPARE(stream->format(), (StreamFormat{48'000, 1, 0}));
    QVERIFY(stream->start(sink).ok());
    const Player player(voice, QStringLiteral("sinc_cable"), 48'000, 1, QStringLiteral("Voice"));
    QTRY_VERIFY(sink.contains(0.375F));
}

void TestPulseCapture::capture_endsOnce_whenTheDeviceIsRemoved() {
    ExtraSink extra(QStringLiteral("sinc_short"));
    KeepingSink sink(kStereo * 48'000 * 30);
    const auto stream = open("pulse-monitor:sinc_short");
    QVERIFY(stream && stream->start(sink).ok());
    QTRY_VERIFY(sink.sampleCount() > 0);
    extra.remove();
    QTRY_COMPARE(sink.ends(), 1);
    QCOMPARE(sink.end(), CaptureEnd::Gone);
    // Nothing more comes, although another output could have taken its place.
    QTRY_VERIFY(find(m_backend.sources(), "pulse-monitor:sinc_short") == nullptr);
    QTest::qWait(200);
    QCOMPARE(sink.ends(), 1);
    QCOMPARE(sink.blocksAfterEnd(), 0);
    QCOMPARE(sink.gaps().size(), std::size_t{0});
}

void TestPulseCapture::capture_endsOnce_whenTheApplicationEnds() {
    const QString song = m_folder.filePath(QStringLiteral("ending.raw"));
    QVERIFY(writeRaw(song, std::vector<float>(kStereo * 48'000 * 30, 0.25F)));
    KeepingSink sink(kStereo * 48'000 * 30);
    std::unique_ptr<CaptureStream> stream;
    {
        const Player player(song, QStringLiteral("sinc_a"), 48'000, 2, QStringLiteral("Ending"));
        QTRY_VERIFY(!applicationNamed(m_backend, "Ending").id.empty());
        stream = open(applicationNamed(m_backend, "Ending").id);
        QVERIFY(stream && stream->start(sink).ok());
        QTRY_VERIFY(sink.contains(0.25F));
    }
    QTRY_COMPARE(sink.ends(), 1);
    QCOMPARE(sink.end(), CaptureEnd::Gone);
}

void TestPulseCapture::capture_countsTheTimeOfASuspension() {
    const ExtraSink extra(QStringLiteral("sinc_sleepy"));
    KeepingSink sink(kStereo * 48'000 * 60);
    const auto stream = open("pulse-monitor:sinc_sleepy");
    QVERIFY(stream && stream->start(sink).ok());
    QTRY_VERIFY(sink.sampleCount() > 0);
    QElapsedTimer outer;
    outer.start();
    pactl({QStringLiteral("suspend-sink"), QStringLiteral("sinc_sleepy"), QStringLiteral("1")});
    QElapsedTimer inner;
    inner.start();
    QTest::qWait(700);
    const qint64 atLeastMs = inner.elapsed();
    pactl({QStringLiteral("suspend-sink"), QStringLiteral("sinc_sleepy"), QStringLiteral("0")});
    const FramePosition woken = sink.position();
    QTRY_VERIFY(sink.position() > woken);
    const qint64 atMostMs = outer.elapsed();

    QCOMPARE(sink.gaps().size(), std::size_t{1});
    const KeepingSink::Gap gap = sink.gaps().front();
    QVERIFY(has(gap.flags, BlockFlags::Discontinuity));
    const qint64 gapMs = gap.frames * 1'000 / 48'000;
    constexpr qint64 kBuffered = 100; // frames that were on their way when the device fell asleep
    QVERIFY2(gapMs >= atLeastMs - kBuffered && gapMs <= atMostMs, qPrintable(QString::number(gapMs)));
    QCOMPARE(sink.ends(), 0);
}

void TestPulseCapture::capture_isSilentAfterItsEnd() {
    KeepingSink sink(kStereo * 48'000 * 10);
    auto stream = open("pulse-monitor:sinc_a");
    QVERIFY(stream && stream->start(sink).ok());
    QTRY_VERIFY(sink.sampleCount() > 0);
    stream.reset();
    const std::size_t count = sink.sampleCount();
    QTest::qWait(200);
    QCOMPARE(sink.sampleCount(), count);
    QCOMPARE(sink.ends(), 0);
}

void TestPulseCapture::start_fails_whenTheSourceWentAfterOpening() {
    ExtraSink extra(QStringLiteral("sinc_brief"));
    KeepingSink sink(1);
    const auto stream = open("pulse-monitor:sinc_brief");
    QVERIFY(stream);
    extra.remove();
    QTRY_VERIFY(find(m_backend.sources(), "pulse-monitor:sinc_brief") == nullptr);
    QTest::qWait(100);
    const Status started = stream->start(sink);
    QVERIFY(!started.ok());
    QCOMPARE(started.failure().fault, Fault::SourceGone);
    QCOMPARE(sink.ends(), 0);
}

void TestPulseCapture::open_namesWhatIsWrong() {
    QCOMPARE(m_backend.open("pulse-monitor:nobody", {}).failure().fault, Fault::SourceUnknown);
    QCOMPARE(m_backend.open("pulse-monitor:nobody", {}).failure().subject, std::string("pulse-monitor:nobody"));
    QCOMPARE(m_backend.open("pulse-app:999999", {}).failure().fault, Fault::SourceUnknown);
    QCOMPARE(m_backend.open("pulse-app:one", {}).failure().fault, Fault::SourceMalformed);
    QCOMPARE(m_backend.open("pulse:", {}).failure().fault, Fault::SourceMalformed);
}

QTEST_GUILESS_MAIN(TestPulseCapture)
#include "tst_pulse_capture.moc"
