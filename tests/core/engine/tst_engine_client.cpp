#include "core/capture/file/file_backend.h"
#include "core/capture/signal/signal_backend.h"
#include "core/engine/engine_client.h"
#include "tests/core/engine/fake_backend.h"
#include "tests/core/record/recorded_sound.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sinc;
using namespace Qt::StringLiterals;

namespace {

/// An engine with devices that the test moves, and everything that it said.
class Engine {
public:
    Engine() {
        QObject::connect(&client, &EngineClient::noticed, &client, [this](const Notice& n) {
            if (n.text.contains(kNowhere)) {
                ++m_answers;
            } else {
                notices.push_back(n);
            }
        });
        QObject::connect(&client, &EngineClient::recordingRefused, &client,
                         [this](const Notice& n) { refusals.push_back(n); });
        QObject::connect(&client, &EngineClient::recordingFinished, &client,
                         [this](const RecordingInfo& r) { finished.push_back(r); });
        client.start();
    }

    static std::vector<std::unique_ptr<CaptureBackend>> backends(const std::shared_ptr<FakeDevices>& devices) {
        std::vector<std::unique_ptr<CaptureBackend>> all;
        all.push_back(std::make_unique<FakeBackend>(devices));
        all.push_back(std::make_unique<SignalBackend>());
        all.push_back(std::make_unique<FileBackend>());
        return all;
    }
    /// Waits until the engine has done what it was told so far: it answers a question that comes after all that.
    void settle() {
        const int before = m_answers;
        client.play(kNowhere);
        QTRY_COMPARE_WITH_TIMEOUT(m_answers, before + 1, 30'000);
    }
    void open(const QString& id) {
        client.selectSource(id);
        QTRY_VERIFY_WITH_TIMEOUT(client.state().monitor == MonitorState::Running &&
                                     client.state().source.id == id.toStdString(),
                                 10'000);
    }
    void record(const QString& path) {
        RecordRequest request;
        request.path = path;
        client.startRecording(request);
        QTRY_VERIFY_WITH_TIMEOUT(client.state().record == RecordState::Recording, 10'000);
    }
    void waitForFiles(std::size_t count) { QTRY_COMPARE_WITH_TIMEOUT(finished.size(), count, 20'000); }

    std::shared_ptr<FakeDevices> devices = std::make_shared<FakeDevices>();
    std::vector<Notice> notices;
    std::vector<Notice> refusals;
    std::vector<RecordingInfo> finished;
    EngineClient client{backends(devices)};

private:
    inline static const QString kNowhere = QStringLiteral("/nowhere/settled.wav");
    int m_answers = 0;
};

/// The first channel of a file, as runs of one value: length, value, length, value …
std::vector<float> runsOf(const QString& path) {
    const recorded::Sound sound = recorded::read(path.toStdString());
    std::vector<float> runs;
    float last = -1.0F;
    for (std::size_t i = 0; i < sound.samples.size(); i += static_cast<std::size_t>(sound.channels)) {
        if (sound.samples[i] != last) {
            last = sound.samples[i];
            runs.insert(runs.end(), {0.0F, last});
        }
        runs[runs.size() - 2] += 1.0F;
    }
    return runs;
}

using Runs = std::vector<float>;

} // namespace

class TestEngineClient : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void start_tellsSourcesAndOutputs() {
        Engine e;
        QTRY_VERIFY(!e.client.sources().empty() && !e.client.outputs().empty());
        QCOMPARE(e.client.sources().front().id, std::string("fake:mic"));
        QVERIFY(e.client.state().monitor == MonitorState::Idle);
        QVERIFY(e.client.state().record == RecordState::Idle);
    }

    void select_opens_andEmptyCloses() {
        Engine e;
        e.open(u"fake:mic"_s);
        QCOMPARE(e.client.state().plan.summary.isEmpty(), false);
        e.devices->deliver(4'800, 0.25F);
        QTRY_COMPARE(e.client.feed().snapshot().position, FramePosition{4'800});
        QCOMPARE(e.client.feed().snapshot().channels, 2);
        e.client.selectSource({});
        QTRY_VERIFY(e.client.state().monitor == MonitorState::Idle);
        QVERIFY(e.client.state().source.id.empty());
        QCOMPARE(e.devices->streamsAlive(), 0);
        QVERIFY(e.notices.empty());
    }

    void select_whatIsNotThere_isNamed_andTheNextOneWorks_data() {
        QTest::addColumn<QString>("id");
        QTest::newRow("no backend") << u"cassette:1"_s;
        QTest::newRow("no device") << u"fake:gone"_s;
        QTest::newRow("no file") << u"file:/nowhere.wav"_s;
    }
    void select_whatIsNotThere_isNamed_andTheNextOneWorks() {
        QFETCH(QString, id);
        Engine e;
        e.client.selectSource(id);
        QTRY_COMPARE(e.notices.size(), std::size_t{1});
        QVERIFY2(e.notices[0].text.contains(id.section(u"file:"_s, -1)), qPrintable(e.notices[0].text));
        QTRY_VERIFY(e.client.state().monitor == MonitorState::Lost);
        e.open(u"fake:mic"_s);
    }

    void whatCannotBeFound_leavesTheRunningSourceAlone() {
        Engine e;
        e.open(u"fake:mic"_s);
        e.client.selectSource(u"file:/nowhere.wav"_s);
        QTRY_COMPARE(e.notices.size(), std::size_t{1});
        QVERIFY(e.notices[0].topic == NoticeTopic::Source);
        e.settle();
        QVERIFY(e.client.state().monitor == MonitorState::Running);
        QCOMPARE(e.client.state().source.id, std::string("fake:mic"));
    }

    void aDeviceThatRefuses_isNamed_whileOpeningAndStarting() {
        Engine e;
        const Failure refused{Fault::SourceRefused, "Fake microphone", {}, {}, "in use"};
        e.devices->failToOpen(refused);
        e.client.selectSource(u"fake:mic"_s);
        QTRY_COMPARE(e.notices.size(), std::size_t{1});
        e.devices->failToOpen({});
        e.devices->failToStart(refused);
        e.client.selectSource(u"fake:mic"_s);
        QTRY_COMPARE(e.notices.size(), std::size_t{2});
        QVERIFY(e.notices[1].text.contains(u"in use"_s));
        QTRY_VERIFY(e.client.state().monitor == MonitorState::Lost);
        RecordRequest request; // the same, on the way to a recording: nothing is left of it
        request.path = path(u"refused.wav"_s);
        request.sourceId = u"fake:mic"_s;
        e.client.startRecording(request);
        QTRY_COMPARE(e.refusals.size(), std::size_t{1});
        QVERIFY(e.refusals[0].topic == NoticeTopic::Recording && e.notices.back().topic == NoticeTopic::Recording);
        e.settle();
        QVERIFY(e.client.state().record == RecordState::Idle);
        QVERIFY(!QFileInfo::exists(request.path));
        QVERIFY(!QFileInfo::exists(path(u"refused.partial.wav"_s)));
    }

    void sourcesSwitchedQuickly_theLastOneWins() {
        Engine e;
        const QStringList ids{u"fake:mic"_s, u"signal:pink"_s, u"fake:mono"_s, u"signal:sine:997:-20"_s};
        for (int i = 0; i < 200; ++i) {
            e.client.selectSource(ids[i % 4]);
        }
        e.settle();
        e.open(u"fake:mono"_s);
        QCOMPARE(e.devices->openSource(), std::string("fake:mono"));
        QCOMPARE(e.devices->streamsAlive(), 1);
        QCOMPARE(e.devices->timesOpened(), 101);
        e.devices->deliver(160, 0.5F);
        QTRY_COMPARE(e.client.feed().snapshot().position, FramePosition{160});
        QCOMPARE(e.client.feed().snapshot().channels, 1);
        QCOMPARE(e.client.feed().snapshot().sampleRate, 16'000);
        QVERIFY(e.notices.empty());
    }

    void commands_inEveryState_data() {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("expected"); // RecordState
        QTest::addColumn<int>("refusals");
        const auto row = [](const QString& state, const QString& command, RecordState expected, int refusals) {
            QTest::newRow(qPrintable(state + u", "_s + command))
                << state << command << static_cast<int>(expected) << refusals;
        };
        for (const QString& command : {u"pause"_s, u"resume"_s, u"stop"_s}) {
            row(u"no source"_s, command, RecordState::Idle, 0);
            row(u"monitoring"_s, command, RecordState::Idle, 0);
        }
        row(u"no source"_s, u"start"_s, RecordState::Idle, 1);
        row(u"monitoring"_s, u"start"_s, RecordState::Recording, 0);
        row(u"recording"_s, u"start"_s, RecordState::Recording, 1);
        row(u"recording"_s, u"pause"_s, RecordState::Paused, 0);
        row(u"recording"_s, u"resume"_s, RecordState::Recording, 0);
        row(u"recording"_s, u"stop"_s, RecordState::Idle, 0);
        row(u"paused"_s, u"start"_s, RecordState::Paused, 1);
        row(u"paused"_s, u"pause"_s, RecordState::Paused, 0);
        row(u"paused"_s, u"resume"_s, RecordState::Recording, 0);
        row(u"paused"_s, u"stop"_s, RecordState::Idle, 0);
    }
    void commands_inEveryState() {
        QFETCH(QString, state);
        QFETCH(QString, command);
        QFETCH(int, expected);
        QFETCH(int, refusals);
        const QTemporaryDir folder;
        Engine e;
        RecordRequest request;
        request.path = folder.filePath(u"take.wav"_s);
        if (state != u"no source"_s) {
            e.open(u"fake:mic"_s);
        }
        if (state == u"recording"_s || state == u"paused"_s) {
            e.record(request.path);
        }
        if (state == u"paused"_s) {
            e.client.pauseRecording();
        }
        if (command == u"start"_s) {
            e.client.startRecording(request);
        } else if (command == u"pause"_s) {
            e.client.pauseRecording();
        } else if (command == u"resume"_s) {
            e.client.resumeRecording();
        } else {
            e.client.stopRecording();
        }
        e.settle();
        QTRY_COMPARE(static_cast<int>(e.client.state().record), expected);
        QCOMPARE(e.refusals.size(), static_cast<std::size_t>(refusals));
        QCOMPARE(e.notices.size(), static_cast<std::size_t>(refusals)); // noticed() says the same
        if (refusals > 0) {
            QVERIFY(!e.refusals[0].text.isEmpty() && !e.refusals[0].advice.isEmpty());
        }
        const bool wasStopped = command == u"stop"_s && (state == u"recording"_s || state == u"paused"_s);
        QTRY_COMPARE(e.finished.size(), wasStopped ? std::size_t{1} : std::size_t{0});
    }

    void pause_leavesOut_whatFallsIntoIt() {
        Engine e;
        e.open(u"fake:mic"_s);
        e.devices->deliver(700, 0.125F); // before the recording
        QTRY_COMPARE(e.client.feed().snapshot().position, FramePosition{700});
        const QString file = path(u"pause.wav"_s);
        e.record(file);
        e.devices->deliver(1'000, 0.25F);
        e.client.pauseRecording(); // takes what was captured until now, however late it is drained
        QTRY_VERIFY(e.client.state().record == RecordState::Paused);
        e.devices->deliver(2'000, 0.5F);
        e.client.resumeRecording();
        QTRY_VERIFY(e.client.state().record == RecordState::Recording);
        e.devices->deliver(3'000, 0.75F);
        e.client.stopRecording();
        e.waitForFiles(1);
        QCOMPARE(e.finished[0].frames, std::int64_t{4'000});
        QCOMPARE(e.finished[0].gaps, 0U);
        QVERIFY(!e.finished[0].failed);
        QCOMPARE(runsOf(file), (Runs{1'000, 0.25F, 3'000, 0.75F}));
    }

    void lostFrames_areSilenceInTheFile_andCounted() {
        Engine e;
        e.open(u"fake:mic"_s);
        const QString file = path(u"gap.wav"_s);
        e.record(file);
        e.devices->deliver(1'000, 0.25F);
        e.devices->lose(500);
        e.devices->deliver(1'000, 0.5F);
        e.client.stopRecording();
        e.waitForFiles(1);
        QCOMPARE(runsOf(file), (Runs{1'000, 0.25F, 500, 0.0F, 1'000, 0.5F}));
        QCOMPARE(e.finished[0].gaps, 1U);
        QCOMPARE(e.finished[0].gapFrames, std::int64_t{500});
    }

    void preRoll_beginsInThePast() {
        Engine e;
        e.client.setPreRoll(1.0);
        e.open(u"fake:mic"_s);
        e.devices->deliver(40'000, 0.25F);
        e.devices->deliver(20'000, 0.5F);
        QTRY_COMPARE(e.client.feed().snapshot().position, FramePosition{60'000});
        RecordRequest request;
        request.path = path(u"past.wav"_s);
        request.preRollSeconds = 0.75;
        e.client.startRecording(request);
        QTRY_VERIFY(e.client.state().record == RecordState::Recording);
        e.devices->deliver(100, 0.75F);
        e.client.stopRecording();
        e.waitForFiles(1);
        QCOMPARE(runsOf(request.path), (Runs{16'000, 0.25F, 20'000, 0.5F, 100, 0.75F}));
    }

    void aSourceThatGoesAway_leavesAFile_andTheNextOneRecords() {
        Engine e;
        e.open(u"fake:mic"_s);
        const QString file = path(u"lost.wav"_s);
        e.record(file);
        e.devices->deliver(5'000, 0.25F);
        e.devices->end(CaptureEnd::Gone);
        e.waitForFiles(1);
        QVERIFY(e.finished[0].failed);
        QVERIFY2(e.finished[0].remark.contains(u"Fake microphone"_s), qPrintable(e.finished[0].remark));
        QCOMPARE(runsOf(file), (Runs{5'000, 0.25F}));
        QCOMPARE(e.notices.size(), std::size_t{1});
        QVERIFY(e.notices[0].topic == NoticeTopic::Source);
        QVERIFY(e.client.state().monitor == MonitorState::Lost);
        e.open(u"fake:mono"_s);
        e.record(path(u"next.wav"_s));
        e.devices->deliver(300, 0.5F);
        e.client.stopRecording();
        e.waitForFiles(2);
        QVERIFY(!e.finished[1].failed);
        QCOMPARE(runsOf(path(u"next.wav"_s)), (Runs{300, 0.5F}));
    }

    void whileRecording_anotherSourceIsRefused() {
        Engine e;
        e.open(u"fake:mic"_s);
        e.record(path(u"kept.wav"_s));
        e.client.selectSource(u"fake:mono"_s);
        QTRY_COMPARE(e.notices.size(), std::size_t{1});
        e.settle();
        QCOMPARE(e.client.state().source.id, std::string("fake:mic"));
        QVERIFY(e.client.state().record == RecordState::Recording);
        e.devices->deliver(100, 0.25F);
        e.client.stopRecording();
        e.waitForFiles(1);
        QCOMPARE(e.finished[0].frames, std::int64_t{100});
    }

    void outputs_thatCannotBe_areRefused_andNothingIsLeft_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("no folder") << u"no/such/take.wav"_s;
        QTest::newRow("no container") << u"take.xyz"_s;
        QTest::newRow("exists") << u"there.wav"_s;
    }
    void outputs_thatCannotBe_areRefused_andNothingIsLeft() {
        QFETCH(QString, name);
        QFile there(path(u"there.wav"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        Engine e;
        e.open(u"fake:mic"_s);
        RecordRequest request;
        request.path = path(name);
        e.client.startRecording(request);
        QTRY_COMPARE(e.refusals.size(), std::size_t{1});
        QVERIFY(e.client.state().record == RecordState::Idle);
        QVERIFY(e.client.state().monitor == MonitorState::Running); // the source stays chosen
        QCOMPARE(there.size(), 0);
    }

    void quickStartsAndStops_eachGivesAFileOrARefusal() {
        const QTemporaryDir folder;
        Engine e;
        e.open(u"signal:sine:997:-20"_s);
        constexpr int kTimes = 200;
        for (int i = 0; i < kTimes; ++i) {
            RecordRequest request;
            request.path = folder.filePath(u"take-%1.wav"_s.arg(i));
            e.client.startRecording(request);
            e.client.stopRecording();
        }
        QTRY_COMPARE_WITH_TIMEOUT(e.finished.size() + e.refusals.size(), std::size_t{kTimes}, 60'000);
        QTRY_VERIFY(e.client.state().record == RecordState::Idle);
        QVERIFY(!e.finished.empty());
        for (const RecordingInfo& recording : e.finished) {
            QVERIFY2(!recording.failed, qPrintable(recording.remark));
            QCOMPARE(recorded::read(recording.files[0].toStdString()).frames(), recording.frames);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), static_cast<qsizetype>(e.finished.size()));
    }

    void twoEngines_doNotDisturbEachOther_orWriteOneFile() {
        Engine a;
        Engine b;
        a.open(u"fake:mic"_s);
        b.open(u"fake:mono"_s);
        a.record(path(u"both.wav"_s));
        RecordRequest request;
        request.path = path(u"both.wav"_s);
        b.client.startRecording(request);
        QTRY_COMPARE(b.refusals.size(), std::size_t{1});
        QVERIFY2(b.refusals[0].text.contains(u"both"_s), qPrintable(b.refusals[0].text));
        b.record(path(u"other.wav"_s));
        a.devices->deliver(1'000, 0.25F);
        b.devices->deliver(2'000, 0.5F);
        a.client.stopRecording();
        b.client.stopRecording();
        a.waitForFiles(1);
        b.waitForFiles(1);
        QCOMPARE(runsOf(path(u"both.wav"_s)), (Runs{1'000, 0.25F}));
        QCOMPARE(runsOf(path(u"other.wav"_s)), (Runs{2'000, 0.5F}));
    }

    void destroyingTheClient_finishesTheFile() {
        const QString file = path(u"closed.wav"_s);
        {
            Engine e;
            e.open(u"fake:mic"_s);
            e.record(file);
            e.devices->deliver(3'000, 0.25F);
        }
        QCOMPARE(runsOf(file), (Runs{3'000, 0.25F}));
        QVERIFY(!QFileInfo::exists(path(u"closed.partial.wav"_s)));
    }

    void aFileThatEnds_endsItsRecording() {
        const QString in = path(u"in.wav"_s);
        {
            SndfileHandle file(in.toStdString(), SFM_WRITE, SF_FORMAT_WAV | SF_FORMAT_FLOAT, 2, 44'100);
            file.writef(recorded::frames(0, 50'000, 2).data(), 50'000);
        }
        Engine e;
        e.client.setPaced(false);
        RecordRequest request;
        request.path = path(u"out.wav"_s);
        request.sourceId = u"file:"_s + in;
        e.client.startRecording(request);
        e.waitForFiles(1);
        QVERIFY(!e.finished[0].failed);
        QVERIFY(e.client.state().monitor == MonitorState::Ended);
        QCOMPARE(recorded::read(request.path.toStdString()).samples, recorded::frames(0, 50'000, 2));
    }

    void duration_isExact() {
        Engine e;
        e.client.setPaced(false);
        RecordRequest request;
        request.path = path(u"exact.wav"_s);
        request.sourceId = u"signal:white"_s;
        request.durationSeconds = 0.7;
        e.client.startRecording(request);
        e.waitForFiles(1);
        QCOMPARE(e.finished[0].frames, std::int64_t{33'600});
    }

    void output_isPlanned_andAProblemIsASentence() {
        Engine e;
        e.open(u"fake:mic"_s);
        OutputSettings settings;
        settings.profile = u"openai-whisper"_s;
        e.client.setOutput(settings);
        QTRY_COMPARE(e.client.state().plan.format.sampleRate, 16'000);
        settings.sampleRate = 44'100;
        settings.suffix = u"opus"_s;
        e.client.setOutput(settings);
        QTRY_VERIFY(e.client.state().planProblem.contains(u"44100"_s));
    }

    void listening_isHeard_butNotWhereItFeedsBack() {
        Engine e;
        e.open(u"fake:monitor"_s);
        e.client.listen(u"fake:speakers"_s);
        QTRY_COMPARE(e.notices.size(), std::size_t{1});
        QVERIFY2(e.notices[0].text.contains(u"Fake speakers"_s), qPrintable(e.notices[0].text));
        QVERIFY(e.notices[0].topic == NoticeTopic::Listening);
        e.settle();
        QVERIFY(e.client.state().listeningTo.isEmpty());
        QVERIFY(!e.devices->isPlaying());
        e.client.listen(u"fake:phones"_s);
        QTRY_VERIFY(e.devices->isPlaying());
        e.devices->deliver(4'800, 0.25F);
        QTRY_COMPARE(e.client.feed().snapshot().position, FramePosition{4'800});
        const std::vector<float> heard = e.devices->listen(480);
        QCOMPARE(heard.size(), std::size_t{960});
        QCOMPARE(heard.back(), 0.25F);
        e.devices->loseOutput();
        QTRY_COMPARE(e.notices.size(), std::size_t{2});
        QVERIFY2(e.notices[1].text.contains(u"fake:phones"_s), qPrintable(e.notices[1].text));
        QVERIFY(e.notices[1].topic == NoticeTopic::Listening);
        QTRY_VERIFY(e.client.state().listeningTo.isEmpty());
        QVERIFY(e.client.state().monitor == MonitorState::Running);
    }

    void muting_isTold_whileItRuns_andWhenChosen() {
        Engine e;
        e.open(u"fake:mic"_s);
        e.devices->setMuted("fake:mic", true);
        QTRY_COMPARE(e.notices.size(), std::size_t{1});
        QVERIFY(e.notices[0].severity == Notice::Severity::Warning);
        QVERIFY(e.notices[0].topic == NoticeTopic::Muted);
        QVERIFY2(e.notices[0].text.contains(u"Fake microphone"_s), qPrintable(e.notices[0].text));
        e.client.selectSource({});
        e.open(u"fake:mic"_s);
        QTRY_COMPARE(e.notices.size(), std::size_t{2});
    }

    void anInterruption_isToldOnce_andSoIsItsEnd() {
        Engine e;
        e.open(u"fake:mic"_s);
        e.devices->interrupt(Failure{Fault::SourceGone, "Fake microphone", {}, {}, "unplugged"});
        QTRY_COMPARE(e.notices.size(), std::size_t{1});
        QVERIFY(e.notices[0].text.contains(u"unplugged"_s));
        QTest::qWait(50);
        QCOMPARE(e.notices.size(), std::size_t{1});
        e.devices->interrupt({});
        QTRY_COMPARE(e.notices.size(), std::size_t{2});
        QVERIFY(e.notices[1].severity == Notice::Severity::Info);
        QVERIFY(e.notices[0].topic == NoticeTopic::Interruption && e.notices[1].topic == NoticeTopic::Interruption);
    }

    void anInterruption_isToldAgain_whenAPersonCanHelp() {
        Engine e;
        e.open(u"fake:mic"_s);
        e.devices->interrupt(Failure{Fault::SourceGone, "Fake microphone", {}, {}, "unplugged"});
        QTRY_COMPARE(e.notices.size(), std::size_t{1});
        e.devices->interrupt(Failure{Fault::SourceUnknown, "Fake microphone", {}, {}, "still unplugged"});
        QTest::qWait(50);
        QCOMPARE(e.notices.size(), std::size_t{1});
        e.devices->interrupt(Failure{Fault::SourceInUse, "Fake microphone", {}, {}, "taken"});
        QTRY_COMPARE(e.notices.size(), std::size_t{2});
        QVERIFY(e.notices[1].text.contains(u"taken"_s) && e.notices[1].topic == NoticeTopic::Interruption);
        QTest::qWait(50);
        QCOMPARE(e.notices.size(), std::size_t{2});
        e.devices->interrupt({});
        QTRY_COMPARE(e.notices.size(), std::size_t{3});
        QVERIFY(e.notices[2].severity == Notice::Severity::Info);
    }

    void aServerThatGoes_isTold_andSoIsItsReturn() {
        Engine e;
        QTRY_VERIFY(!e.client.sources().empty());
        e.devices->setConnection(Failure{Fault::ServerUnavailable, "Fake server", {}, {}, "it stopped"});
        QTRY_COMPARE(e.notices.size(), std::size_t{1});
        QVERIFY(e.notices[0].severity == Notice::Severity::Warning && e.notices[0].text.contains(u"it stopped"_s));
        QVERIFY(e.notices[0].topic == NoticeTopic::Server);
        e.devices->setConnection({});
        QTRY_COMPARE(e.notices.size(), std::size_t{2});
        QVERIFY(e.notices[1].severity == Notice::Severity::Info && e.notices[1].topic == NoticeTopic::Server);
    }

    void kindsThatTheSystemLacks_areToldWithTheReason() {
        Engine e;
        QTRY_VERIFY(!e.client.sources().empty());
        e.devices->setAbsences({{SourceKind::Application, "Another system"}});
        QTRY_COMPARE(e.client.state().absences.size(), std::size_t{1});
        QCOMPARE(e.client.state().absences[0].needs, std::string("Another system"));
    }

    void play_tellsWhatPlays_andWhenItEnds() {
        const QString in = path(u"played.wav"_s);
        {
            SndfileHandle file(in.toStdString(), SFM_WRITE, SF_FORMAT_WAV | SF_FORMAT_FLOAT, 2, 48'000);
            file.writef(recorded::frames(0, 24'000, 2).data(), 24'000);
        }
        Engine e;
        e.client.play(u"/nowhere.wav"_s);
        QTRY_COMPARE(e.notices.size(), std::size_t{1});
        e.client.play(in, u"fake:phones"_s);
        QTRY_COMPARE(e.client.state().playing, in);
        QTRY_COMPARE(e.client.feed().snapshot().playbackDuration, 0.5);
        std::vector<float> heard;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const std::vector<float> some = e.devices->listen(4'800);
                heard.insert(heard.end(), some.begin(), some.end());
                return e.client.state().playing.isEmpty();
            }(),
            10'000);
        QCOMPARE(heard, recorded::frames(0, 24'000, 2));
        e.client.play(in);
        QTRY_COMPARE(e.client.state().playing, in);
        e.client.stopPlaying();
        QTRY_VERIFY(e.client.state().playing.isEmpty());
        QVERIFY(!e.devices->isPlaying());
    }
};

QTEST_GUILESS_MAIN(TestEngineClient)
#include "tst_engine_client.moc"
