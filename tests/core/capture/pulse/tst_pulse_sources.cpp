#include "core/capture/pulse/pulse_backend.h"

#include <QTemporaryDir>
#include <QTest>

#include "pulse_test_support.h"

using namespace sinc;
using namespace sinc::test;

class TestPulseSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void start_hasTheFirstListAtOnce();
    void sources_tellFormatsAndDefaults();
    void describe_answersForWhatExistsOnly();
    void change_isTold_whenAnOutputComesAndGoes();
    void change_isTold_whenTheDefaultChanges();
    void change_isTold_whenSomethingIsMuted();
    void applications_areListedWithTheirNames();

private:
    QTemporaryDir m_folder;
    QString m_song;
};

void TestPulseSources::initTestCase() {
    QVERIFY2(qEnvironmentVariableIsSet("PULSE_SERVER"), "run this test through tests/support/with-servers.sh");
    m_song = m_folder.filePath(QStringLiteral("song.raw"));
    QVERIFY(writeRaw(m_song, std::vector<float>(2 * 48'000 * 60, 0.25F)));
}

void TestPulseSources::start_hasTheFirstListAtOnce() {
    PulseBackend backend;
    QVERIFY(backend.sources().empty());
    QVERIFY(backend.start([] {}).ok());
    QVERIFY(find(backend.sources(), "pulse-monitor:sinc_a") != nullptr);
    QCOMPARE(backend.name(), std::string_view("pulse"));
}

void TestPulseSources::sources_tellFormatsAndDefaults() {
    PulseBackend backend;
    QVERIFY(backend.start([] {}).ok());
    const std::vector<SourceInfo> sources = backend.sources();
    const SourceInfo* a = find(sources, "pulse-monitor:sinc_a");
    const SourceInfo* b = find(sources, "pulse-monitor:sinc_b");
    const SourceInfo* microphone = find(sources, "pulse:sinc_mic");
    QVERIFY(a != nullptr && b != nullptr && microphone != nullptr);
    QVERIFY(find(sources, "pulse:sinc_a.monitor") == nullptr);

    QCOMPARE(a->name, std::string("Test output A"));
    QCOMPARE(a->kind, SourceKind::Loopback);
    QCOMPARE(a->backend, std::string("pulse"));
    QCOMPARE(a->format, (StreamFormat{48'000, 2, 0}));
    QCOMPARE(a->outputId, std::string("pulse:sinc_a"));
    QCOMPARE(b->format, (StreamFormat{44'100, 2, 0}));
    QVERIFY(a->isDefault && !b->isDefault && microphone->isDefault);

    QCOMPARE(microphone->name, std::string("Test microphone"));
    QCOMPARE(microphone->kind, SourceKind::Microphone);
    QCOMPARE(microphone->format, (StreamFormat{48'000, 1, 0}));
    QCOMPARE(microphone->outputId, std::string("pulse:sinc_cable")); // listening to it there would feed back
    QVERIFY(!microphone->muted && !microphone->isHandsFree);
    for (const SourceInfo& source : sources) {
        QVERIFY(source.level != nullptr);
    }

    const std::vector<OutputInfo> outputs = backend.outputs();
    QVERIFY(!outputs.empty());
    QCOMPARE(outputs.front(), (OutputInfo{"pulse:sinc_a", "Test output A", true}));
}

void TestPulseSources::describe_answersForWhatExistsOnly() {
    PulseBackend backend;
    QCOMPARE(backend.describe("pulse-monitor:sinc_a").failure().fault, Fault::NotReady);
    QVERIFY(backend.start([] {}).ok());
    QCOMPARE(backend.describe("pulse-monitor:sinc_a").value().name, std::string("Test output A"));
    QCOMPARE(backend.describe("pulse:nobody").failure().fault, Fault::SourceUnknown);
    QCOMPARE(backend.describe("pulse:nobody").failure().subject, std::string("pulse:nobody"));
    QCOMPARE(backend.describe("pulse-app:x").failure().fault, Fault::SourceMalformed);
    QVERIFY(!backend.describe("pulse-app:x").failure().allowed.empty());
}

void TestPulseSources::change_isTold_whenAnOutputComesAndGoes() {
    std::atomic<int> changes{0};
    PulseBackend backend;
    QVERIFY(backend.start([&] { ++changes; }).ok());
    const int before = changes;
    ExtraSink extra(QStringLiteral("sinc_new"), QStringLiteral("rate=96000 channels=1"));
    QVERIFY(extra.exists());
    QTRY_VERIFY(find(backend.sources(), "pulse-monitor:sinc_new") != nullptr);
    QCOMPARE(find(backend.sources(), "pulse-monitor:sinc_new")->format, (StreamFormat{96'000, 1, 0}));
    QTRY_VERIFY(changes > before);
    extra.remove();
    QTRY_VERIFY(find(backend.sources(), "pulse-monitor:sinc_new") == nullptr);
    QTRY_VERIFY(changes > before + 1);
}

void TestPulseSources::change_isTold_whenTheDefaultChanges() {
    PulseBackend backend;
    QVERIFY(backend.start([] {}).ok());
    pactl({QStringLiteral("set-default-sink"), QStringLiteral("sinc_b")});
    QTRY_VERIFY(find(backend.sources(), "pulse-monitor:sinc_b")->isDefault);
    QVERIFY(!find(backend.sources(), "pulse-monitor:sinc_a")->isDefault);
    QTRY_COMPARE(backend.outputs().front().id, std::string("pulse:sinc_b"));
    pactl({QStringLiteral("set-default-sink"), QStringLiteral("sinc_a")});
    QTRY_VERIFY(find(backend.sources(), "pulse-monitor:sinc_a")->isDefault);
}

void TestPulseSources::change_isTold_whenSomethingIsMuted() {
    PulseBackend backend;
    QVERIFY(backend.start([] {}).ok());
    const Player player(m_song, QStringLiteral("sinc_b"), 48'000, 2, QStringLiteral("Muted player"));
    QTRY_VERIFY(!applicationNamed(backend, "Muted player").id.empty());
    const auto application = QString::fromStdString(applicationNamed(backend, "Muted player").id);
    const QString input = application.section(QLatin1Char(':'), 1);

    pactl({QStringLiteral("set-sink-mute"), QStringLiteral("sinc_b"), QStringLiteral("1")});
    QTRY_VERIFY(find(backend.sources(), "pulse-monitor:sinc_b")->muted);
    QVERIFY(!find(backend.sources(), "pulse-monitor:sinc_a")->muted);
    QVERIFY(!applicationNamed(backend, "Muted player").muted);
    pactl({QStringLiteral("set-sink-mute"), QStringLiteral("sinc_b"), QStringLiteral("0")});
    QTRY_VERIFY(!find(backend.sources(), "pulse-monitor:sinc_b")->muted);

    pactl({QStringLiteral("set-source-mute"), QStringLiteral("sinc_mic"), QStringLiteral("1")});
    QTRY_VERIFY(find(backend.sources(), "pulse:sinc_mic")->muted);
    pactl({QStringLiteral("set-source-mute"), QStringLiteral("sinc_mic"), QStringLiteral("0")});
    QTRY_VERIFY(!find(backend.sources(), "pulse:sinc_mic")->muted);

    pactl({QStringLiteral("set-sink-input-mute"), input, QStringLiteral("1")});
    QTRY_VERIFY(applicationNamed(backend, "Muted player").muted);
}

void TestPulseSources::applications_areListedWithTheirNames() {
    PulseBackend backend;
    QVERIFY(backend.start([] {}).ok());
    QVERIFY(applicationNamed(backend, "Choir").id.empty());
    {
        const Player player(m_song, QStringLiteral("sinc_b"), 48'000, 2, QStringLiteral("Choir"));
        QTRY_VERIFY(!applicationNamed(backend, "Choir").id.empty());
        const SourceInfo choir = applicationNamed(backend, "Choir");
        QCOMPARE(choir.name, std::string("Choir"));
        QCOMPARE(choir.detail, std::string("Song of Choir"));
        QCOMPARE(choir.iconName, std::string("pacat"));
        QCOMPARE(choir.outputId, std::string("pulse:sinc_b"));
        QCOMPARE(choir.format, (StreamFormat{44'100, 2, 0})); // the output's, which is what can be heard
        QVERIFY(backend.recognises(choir.id));
        QCOMPARE(backend.describe(choir.id).value().persistentName, std::string("Choir"));
    }
    QTRY_VERIFY(applicationNamed(backend, "Choir").id.empty());
}

QTEST_GUILESS_MAIN(TestPulseSources)
#include "tst_pulse_sources.moc"
