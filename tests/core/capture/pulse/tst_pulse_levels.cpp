#include "core/capture/pulse/pulse_backend.h"

#include <QTemporaryDir>
#include <QTest>

#include "pulse_test_support.h"

using namespace sinc;
using namespace sinc::test;

namespace {

using State = SourceLevel::State;

State stateOf(const CaptureBackend& backend, const std::string& id) {
    const std::vector<SourceInfo> sources = backend.sources();
    const SourceInfo* source = find(sources, id);
    return source != nullptr ? source->level->state() : State::Closed;
}

std::shared_ptr<SourceLevel> levelOf(const CaptureBackend& backend, const std::string& id) {
    return find(backend.sources(), id)->level;
}

/// How many streams record from the source with the server's name, whoever they belong to.
qsizetype recordingsOf(const QString& name) {
    const auto table = [](const QString& what) {
        QList<QStringList> rows;
        const QString text = pactl({QStringLiteral("list"), QStringLiteral("short"), what});
        for (const QString& line : text.split(QLatin1Char('\n'))) {
            rows.append(line.split(QLatin1Char('\t')));
        }
        return rows;
    };
    qsizetype count = 0;
    for (const QStringList& source : table(QStringLiteral("sources"))) {
        for (const QStringList& recording : table(QStringLiteral("source-outputs"))) {
            const bool matches = source.value(1) == name && recording.value(1) == source.value(0);
            count += matches ? 1 : 0;
        }
    }
    return count;
}

/// Waits until the level shows this peak.
bool shows(const std::shared_ptr<SourceLevel>& level, float peak) {
    return QTest::qWaitFor([&] { return level->take() == peak; });
}

/// The stereo sound that a mix to mono would not show: the same on both sides, with opposite signs.
std::vector<float> oppositeSides(float value, std::size_t frames) {
    std::vector<float> samples;
    samples.reserve(2 * frames);
    for (std::size_t i = 0; i < frames; ++i) {
        samples.push_back(value);
        samples.push_back(-value);
    }
    return samples;
}

} // namespace

class TestPulseLevels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void levels_followThePolicy();
    void levels_moveWhileSomethingPlays();
    void levels_stayWithTheirSource_whenTheListChanges();
    void levels_ofACapturedSource_goOn();
    void levels_keepNoDeviceAwake();

private:
    QTemporaryDir m_folder;
    QString m_song;
};

void TestPulseLevels::initTestCase() {
    QVERIFY2(qEnvironmentVariableIsSet("PULSE_SERVER"), "run this test through tests/support/with-servers.sh");
    m_song = m_folder.filePath(QStringLiteral("song.raw"));
    QVERIFY(writeRaw(m_song, oppositeSides(0.5F, 48'000 * 60)));
}

void TestPulseLevels::levels_followThePolicy() {
    PulseBackend backend;
    QVERIFY(backend.start([] {}).ok());
    QCOMPARE(stateOf(backend, "pulse-monitor:sinc_a"), State::Closed);
    QCOMPARE(stateOf(backend, "pulse:sinc_mic"), State::Closed);

    backend.watchLevels({true, true});
    QTRY_COMPARE(stateOf(backend, "pulse-monitor:sinc_a"), State::Open);
    QTRY_COMPARE(stateOf(backend, "pulse:sinc_mic"), State::Open);
    QCOMPARE(recordingsOf(QStringLiteral("sinc_mic")), 1);

    backend.watchLevels({true, false});
    QTRY_COMPARE(stateOf(backend, "pulse:sinc_mic"), State::KeptClosed);
    QCOMPARE(stateOf(backend, "pulse-monitor:sinc_a"), State::Open);
    QTRY_COMPARE(recordingsOf(QStringLiteral("sinc_mic")), 0); // closed means closed

    backend.watchLevels({false, true});
    QTRY_COMPARE(stateOf(backend, "pulse-monitor:sinc_a"), State::Closed);
    QCOMPARE(stateOf(backend, "pulse:sinc_mic"), State::Closed);
}

void TestPulseLevels::levels_moveWhileSomethingPlays() {
    PulseBackend backend;
    QVERIFY(backend.start([] {}).ok());
    backend.watchLevels({true, true});
    const Player player(m_song, QStringLiteral("sinc_b"), 44'100, 2, QStringLiteral("Loud"));
    QVERIFY(shows(levelOf(backend, "pulse-monitor:sinc_b"), 0.5F));
    QVERIFY(shows(levelOf(backend, "pulse-monitor:sinc_b"), 0.5F)); // and goes on
    QTRY_COMPARE(stateOf(backend, applicationNamed(backend, "Loud").id), State::Open);
    QVERIFY(shows(levelOf(backend, applicationNamed(backend, "Loud").id), 0.5F));
    QCOMPARE(levelOf(backend, "pulse-monitor:sinc_a")->take(), 0.0F);
    QCOMPARE(levelOf(backend, "pulse:sinc_mic")->take(), 0.0F);
}

void TestPulseLevels::levels_stayWithTheirSource_whenTheListChanges() {
    PulseBackend backend;
    QVERIFY(backend.start([] {}).ok());
    backend.watchLevels({true, true});
    const auto level = levelOf(backend, "pulse-monitor:sinc_a");
    const ExtraSink extra(QStringLiteral("sinc_newcomer"));
    QTRY_COMPARE(stateOf(backend, "pulse-monitor:sinc_newcomer"), State::Open); // watched without being asked again
    QCOMPARE(levelOf(backend, "pulse-monitor:sinc_a"), level);
    const Player player(m_song, QStringLiteral("sinc_newcomer"), 48'000, 2, QStringLiteral("Newcomer"));
    QVERIFY(shows(levelOf(backend, "pulse-monitor:sinc_newcomer"), 0.5F));
}

void TestPulseLevels::levels_ofACapturedSource_goOn() {
    PulseBackend backend;
    QVERIFY(backend.start([] {}).ok());
    backend.watchLevels({true, true});
    KeepingSink sink(2 * 48'000 * 30);
    auto opened = backend.open("pulse-monitor:sinc_a", {});
    QVERIFY(opened.ok() && opened.value()->start(sink).ok());
    const Player player(m_song, QStringLiteral("sinc_a"), 48'000, 2, QStringLiteral("Both"));
    QTRY_VERIFY(sink.contains(0.5F));
    QVERIFY(shows(levelOf(backend, "pulse-monitor:sinc_a"), 0.5F));
    QCOMPARE(stateOf(backend, "pulse-monitor:sinc_a"), State::Open);
}

void TestPulseLevels::levels_keepNoDeviceAwake() {
    const QString module = pactl(
        {QStringLiteral("load-module"), QStringLiteral("module-suspend-on-idle"), QStringLiteral("timeout=0")});
    QVERIFY(!module.isEmpty());
    const ExtraSink extra(QStringLiteral("sinc_drowsy"));
    PulseBackend backend;
    QVERIFY(backend.start([] {}).ok());
    backend.watchLevels({true, true});
    QTRY_COMPARE(stateOf(backend, "pulse-monitor:sinc_drowsy"), State::Open);
    const auto isAsleep = [] {
        const QString sinks = pactl({QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("sinks")});
        const QStringList lines = sinks.split(QLatin1Char('\n')).filter(QStringLiteral("sinc_drowsy"));
        return lines.size() == 1 && lines.front().endsWith(QStringLiteral("SUSPENDED"));
    };
    QTRY_VERIFY(isAsleep());
    pactl({QStringLiteral("unload-module"), module});
}

QTEST_GUILESS_MAIN(TestPulseLevels)
#include "tst_pulse_levels.moc"
