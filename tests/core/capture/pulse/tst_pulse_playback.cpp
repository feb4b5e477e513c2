#include "core/capture/pulse/pulse_backend.h"

#include <QTest>

#include <cstring>

#include "pulse_test_support.h"

using namespace sinc;
using namespace sinc::test;

namespace {

constexpr StreamFormat kStereo44{44'100, 2, 0};

/// Supplies a signal once, then nothing.
class OnceFeed final : public PlaybackFeed {
public:
    explicit OnceFeed(std::vector<float> signal)
        : m_signal(std::move(signal)) {}

    std::size_t read(float* out, std::size_t frames) noexcept override {
        const std::size_t count = std::min(frames * 2, m_signal.size() - m_next);
        std::copy_n(m_signal.begin() + static_cast<std::ptrdiff_t>(m_next), count, out);
        m_next += count;
        ++m_calls;
        return count / 2;
    }
    [[nodiscard]] int calls() const noexcept { return m_calls; }

private:
    std::vector<float> m_signal;
    std::size_t m_next = 0;
    std::atomic<int> m_calls{0};
};

} // namespace

class TestPulsePlayback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void play_isHeardOnTheOutputsMonitor_bitForBit();
    void play_isNotListedAsAnApplication();
    void play_asksForNothingMore_onceDestroyed();
    void play_ends_whenTheOutputIsRemoved();
    void play_namesWhatIsWrong();

private:
    PulseBackend m_backend;
};

void TestPulsePlayback::initTestCase() {
    QVERIFY2(qEnvironmentVariableIsSet("PULSE_SERVER"), "run this test through tests/support/with-servers.sh");
    QVERIFY(m_backend.start([] {}).ok());
}

void TestPulsePlayback::play_isHeardOnTheOutputsMonitor_bitForBit() {
    KeepingSink sink(2 * 44'100 * 60);
    auto monitor = m_backend.open("pulse-monitor:sinc_b", {});
    QVERIFY(monitor.ok() && monitor.value()->start(sink).ok());
    const std::vector<float> signal = knownSignal(2 * 44'100);
    std::vector<float> song(2 * 44'100, 0.0F);
    song.insert(song.end(), signal.begin(), signal.end());
    OnceFeed feed(song);
    auto playback = m_backend.play("pulse:sinc_b", kStereo44, feed);
    QVERIFY(playback.ok());
    QTRY_VERIFY_WITH_TIMEOUT(sink.contains(signal.back()), 20'000);
    QVERIFY(!playback.value()->ended());
    const std::vector<float> heard = sink.samples();
    const auto start = std::search(heard.begin(), heard.end(), signal.begin(), signal.end(),
                                   [](float a, float b) { return std::memcmp(&a, &b, sizeof(float)) == 0; });
    QVERIFY(start != heard.end());
}

void TestPulsePlayback::play_isNotListedAsAnApplication() {
    OnceFeed feed({});
    auto playback = m_backend.play("pulse:sinc_b", kStereo44, feed);
    QVERIFY(playback.ok());
    QVERIFY(pactl({QStringLiteral("list"), QStringLiteral("sink-inputs")}).contains(QStringLiteral("Sincscope")));
    const ExtraSink extra(QStringLiteral("sinc_later")); // a list that shows this was asked for after play()
    QTRY_VERIFY(find(m_backend.sources(), "pulse-monitor:sinc_later") != nullptr);
    QVERIFY(applicationNamed(m_backend, "Sincscope").id.empty());
}

void TestPulsePlayback::play_asksForNothingMore_onceDestroyed() {
    OnceFeed feed(knownSignal(44'100));
    {
        auto playback = m_backend.play("pulse:sinc_b", kStereo44, feed);
        QVERIFY(playback.ok());
        QTRY_VERIFY(feed.calls() > 0);
    }
    const int calls = feed.calls();
    QTest::qWait(200);
    QCOMPARE(feed.calls(), calls);
}

void TestPulsePlayback::play_ends_whenTheOutputIsRemoved() {
    ExtraSink extra(QStringLiteral("sinc_unplugged"));
    OnceFeed feed({});
    auto playback = m_backend.play("pulse:sinc_unplugged", kStereo44, feed);
    QVERIFY(playback.ok());
    QTRY_VERIFY(feed.calls() > 0);
    QVERIFY(!playback.value()->ended());
    extra.remove();
    QTRY_VERIFY(playback.value()->ended());
}

void TestPulsePlayback::play_namesWhatIsWrong() {
    OnceFeed feed({});
    QCOMPARE(m_backend.play("pulse:nobody", kStereo44, feed).failure().fault, Fault::OutputUnknown);
    QCOMPARE(m_backend.play("qt:sinc_b", kStereo44, feed).failure().fault, Fault::OutputUnknown);
    QCOMPARE(m_backend.play("pulse:sinc_b", {44'100, 64, 0}, feed).failure().fault, Fault::OutputRefused);
    QCOMPARE(m_backend.play("pulse:sinc_b", {0, 2, 0}, feed).failure().fault, Fault::OutputRefused);
    QCOMPARE(feed.calls(), 0);
}

QTEST_GUILESS_MAIN(TestPulsePlayback)
#include "tst_pulse_playback.moc"
