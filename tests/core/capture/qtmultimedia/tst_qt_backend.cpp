#include "core/capture/qtmultimedia/qt_backend.h"
#include "tests/core/capture/pulse/pulse_test_support.h"

#include <QTest>

using namespace sinc;
using namespace sinc::test;

namespace {

const std::string kMicrophone = "qt:sinc_mic";

/// Counts how often it is asked, and plays silence.
class CountingFeed final : public PlaybackFeed {
public:
    std::size_t read(float* out, std::size_t frames) noexcept override {
        std::fill_n(out, 2 * frames, 0.25F);
        ++m_calls;
        return frames;
    }
    [[nodiscard]] int calls() const noexcept { return m_calls; }

private:
    std::atomic<int> m_calls{0};
};

} // namespace

class TestQtBackend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sources_listTheMicrophone();
    void change_isTold_whenAMicrophoneComesAndGoes();
    void levels_stayClosed();
    void capture_countsFramesWithoutHoles();
    void capture_endsOnce_whenTheMicrophoneIsRemoved();
    void play_asksForFrames_untilDestroyed();
    void open_namesWhatIsWrong();

private:
    QtMultimediaBackend m_backend;
};

void TestQtBackend::initTestCase() {
    QVERIFY2(qEnvironmentVariableIsSet("PULSE_SERVER"), "run this test through tests/support/with-servers.sh");
    QCOMPARE(m_backend.describe(kMicrophone).failure().fault, Fault::NotReady);
    QVERIFY(m_backend.start([] {}).ok());
    QCOMPARE(m_backend.name(), std::string_view("qt"));
}

void TestQtBackend::sources_listTheMicrophone() {
    const std::vector<SourceInfo> sources = m_backend.sources();
    const SourceInfo* microphone = find(sources, kMicrophone);
    QVERIFY(microphone != nullptr);
    QCOMPARE(microphone->name, std::string("Test microphone"));
    QCOMPARE(microphone->kind, SourceKind::Microphone);
    QCOMPARE(microphone->backend, std::string("qt"));
    QCOMPARE(microphone->format, (StreamFormat{48'000, 1, 0}));
    QVERIFY(microphone->isDefault);
    QCOMPARE(m_backend.describe(kMicrophone).value(), *microphone);

    const std::vector<OutputInfo> outputs = m_backend.outputs();
    QVERIFY(std::find(outputs.begin(), outputs.end(), OutputInfo{"qt:sinc_a", "Test output A", true}) !=
            outputs.end());
}

void TestQtBackend::change_isTold_whenAMicrophoneComesAndGoes() {
    std::atomic<int> changes{0};
    QtMultimediaBackend backend;
    QVERIFY(backend.start([&] { ++changes; }).ok());
    const QString module = pactl({QStringLiteral("load-module"), QStringLiteral("module-null-source"),
                                  QStringLiteral("source_name=sinc_second")});
    QVERIFY(!module.isEmpty());
    QTRY_VERIFY(find(backend.sources(), "qt:sinc_second") != nullptr);
    QTRY_VERIFY(changes > 0);
    pactl({QStringLiteral("unload-module"), module});
    QTRY_VERIFY(find(backend.sources(), "qt:sinc_second") == nullptr);
}

void TestQtBackend::levels_stayClosed() {
    const auto level = m_backend.describe(kMicrophone).value().level;
    QCOMPARE(level->state(), SourceLevel::State::Closed);
    m_backend.watchLevels({true, true});
    QCOMPARE(level->state(), SourceLevel::State::KeptClosed);
    m_backend.watchLevels({false, true});
    QCOMPARE(level->state(), SourceLevel::State::Closed);
}

// How many frames Qt passes on is its own affair; that nothing is lost is promised by other backends only.
void TestQtBackend::capture_countsFramesWithoutHoles() {
    KeepingSink sink(48'000 * 60);
    auto stream = m_backend.open(kMicrophone, {});
    QVERIFY(stream.ok());
    QCOMPARE(stream.value()->format(), (StreamFormat{48'000, 1, 0}));
    QVERIFY(stream.value()->start(sink).ok());
    QTRY_VERIFY_WITH_TIMEOUT(sink.sampleCount() > 0, 30'000);
    QTest::qWait(500);
    std::move(stream).value().reset();
    const std::size_t count = sink.sampleCount();
    QCOMPARE(sink.gaps().size(), std::size_t{0});
    QCOMPARE(sink.position(), static_cast<FramePosition>(count));
    QTest::qWait(200);
    QCOMPARE(sink.sampleCount(), count);
    QCOMPARE(sink.ends(), 0);
}

void TestQtBackend::capture_endsOnce_whenTheMicrophoneIsRemoved() {
    const QString module = pactl({QStringLiteral("load-module"), QStringLiteral("module-null-source"),
                                  QStringLiteral("source_name=sinc_third")});
    QTRY_VERIFY(find(m_backend.sources(), "qt:sinc_third") != nullptr);
    KeepingSink sink(2 * 48'000 * 60);
    auto stream = m_backend.open("qt:sinc_third", {});
    QVERIFY(stream.ok() && stream.value()->start(sink).ok());
    pactl({QStringLiteral("unload-module"), module});
    QTRY_COMPARE(sink.ends(), 1);
    QCOMPARE(sink.end(), CaptureEnd::Gone);
    QTest::qWait(200);
    QCOMPARE(sink.ends(), 1);
    QCOMPARE(sink.blocksAfterEnd(), 0);
}

void TestQtBackend::play_asksForFrames_untilDestroyed() {
    CountingFeed feed;
    {
        auto playback = m_backend.play("qt:sinc_a", {48'000, 2, 0}, feed);
        QVERIFY(playback.ok());
        QTRY_VERIFY(feed.calls() > 3);
        QVERIFY(!playback.value()->ended());
    }
    const int calls = feed.calls();
    QTest::qWait(200);
    QCOMPARE(feed.calls(), calls);
}

void TestQtBackend::open_namesWhatIsWrong() {
    CountingFeed feed;
    QCOMPARE(m_backend.open("qt:nobody", {}).failure().fault, Fault::SourceUnknown);
    QCOMPARE(m_backend.open("qt:", {}).failure().fault, Fault::SourceMalformed);
    QCOMPARE(m_backend.describe("qt:nobody").failure().fault, Fault::SourceUnknown);
    QCOMPARE(m_backend.play("qt:nobody", {48'000, 2, 0}, feed).failure().fault, Fault::OutputUnknown);
    QCOMPARE(m_backend.play("pulse:sinc_a", {48'000, 2, 0}, feed).failure().fault, Fault::OutputUnknown);
    QCOMPARE(m_backend.play("qt:sinc_a", {48'000, 0, 0}, feed).failure().fault, Fault::OutputRefused);
}

QTEST_GUILESS_MAIN(TestQtBackend)
#include "tst_qt_backend.moc"
