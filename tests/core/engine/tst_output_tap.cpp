#include "core/capture/signal/signal_backend.h"
#include "core/engine/engine_client.h"
#include "tests/core/record/recorded_sound.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <limits>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace sinc;

namespace {

constexpr std::size_t kNewest = 8'000;

std::vector<std::unique_ptr<CaptureBackend>> signalsOnly() {
    std::vector<std::unique_ptr<CaptureBackend>> backends;
    backends.push_back(std::make_unique<SignalBackend>());
    return backends;
}

/// Level in dB below a sine of full scale.
double sineDb(const std::vector<float>& samples) {
    double sum = 0.0;
    for (const float sample : samples) {
        sum += static_cast<double>(sample) * static_cast<double>(sample);
    }
    return 10.0 * std::log10(2.0 * sum / static_cast<double>(samples.size()) + 1.0e-30);
}

} // namespace

/// What the analysers see of the pipeline's output: the tone as the file would hold it, before and while it is
/// recorded.
class TestOutputTap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_engine = std::make_unique<EngineClient>(signalsOnly());
        OutputSettings output;
        output.profile = u"openai-whisper"_s; // 16 kHz, mono, 16 bit
        m_engine->setOutput(output);
        m_engine->feed().tap().addReader();
        m_engine->feed().outputTap().addReader();
        m_engine->start();
    }

    void cleanup() { m_engine.reset(); }

    void aTone_isThereAtTheRateOfTheFile() {
        QVERIFY(choose(u"signal:sine:997:-20"_s));
        const SampleTap& output = m_engine->feed().outputTap();
        QCOMPARE(output.sampleRate(), 16'000);
        QCOMPARE(output.channels(), 1);
        const std::vector<float> newest = read(output, 0);
        QVERIFY2(std::fabs(sineDb(newest) + 20.0) < 0.01, qPrintable(QString::number(sineDb(newest))));
        int risings = 0;
        for (std::size_t n = 1; n < newest.size(); ++n) {
            risings += newest[n - 1] < 0.0F && newest[n] >= 0.0F ? 1 : 0;
        }
        QVERIFY(std::abs(risings - 997 / 2) <= 1); // half a second of it
    }

    void whatTheFileCannotHold_isInTheSourceOnly() {
        QVERIFY(choose(u"signal:sine:12000:-20"_s));
        QVERIFY(std::fabs(sineDb(read(m_engine->feed().tap(), 0)) + 20.0) < 0.1);
        const double left = sineDb(read(m_engine->feed().outputTap(), 0));
        QVERIFY2(left < -90.0, qPrintable(QString::number(left))); // dither of 16 bit remains at most
    }

    void nobodyWhoLooks_meansNothingIsKept() {
        m_engine->feed().outputTap().removeReader();
        QVERIFY(selectAndRun(u"signal:sine:997:-20"_s));
        QTest::qWait(300);
        QCOMPARE(m_engine->feed().outputTap().position(), std::uint64_t{0});
        m_engine->feed().outputTap().addReader();
        QTRY_VERIFY(m_engine->feed().outputTap().position() > 0);
    }

    /// While a file is made, the tap holds that file's frames, sample by sample.
    void recording_showsTheFileItself() {
        QVERIFY(choose(u"signal:white"_s));
        RecordingInfo finished;
        connect(m_engine.get(), &EngineClient::recordingFinished, this,
                [&finished](const RecordingInfo& info) { finished = info; });
        record(u"tap.wav"_s);
        QTRY_COMPARE(m_engine->state().record, RecordState::Recording);
        const SampleTap& output = m_engine->feed().outputTap();
        QTRY_VERIFY(output.position() > kNewest);
        const std::uint64_t end = output.position();
        std::vector<float> seen(kNewest);
        output.read(0, end, seen);
        m_engine->stopRecording();
        QTRY_VERIFY(!finished.files.isEmpty());

        const recorded::Sound file = recorded::read(finished.files.first().toStdString());
        QCOMPARE(file.sampleRate, 16'000);
        QVERIFY(static_cast<std::uint64_t>(file.frames()) >= end);
        float worst = 0.0F;
        for (std::size_t n = 0; n < kNewest; ++n) {
            worst = std::max(worst, std::fabs(seen[n] - file.samples[end - kNewest + n]));
        }
        QVERIFY2(worst <= 1.0F / 32'768.0F, qPrintable(QString::number(static_cast<double>(worst))));
        QVERIFY(sineDb(seen) > -40.0); // it was no silence
    }

    /// All meters read what a file would hold: here one channel of half the energy of the source's two.
    void meters_readWhatAFileWouldHold() {
        QVERIFY(choose(u"signal:sine:997:-20"_s));
        QTRY_COMPARE(m_engine->feed().outputReadings().channels, 1);
        m_engine->resetMeters(); // forgets the moment before the tone
        QTRY_VERIFY(std::fabs(readPeakDb() + 20.0) < 0.01);
        QTRY_VERIFY(std::fabs(m_engine->feed().outputReadings().meters.loudness.integrated + 23.0) < 0.1);
        QCOMPARE(m_engine->feed().snapshot().channels, 2);
        QVERIFY(std::fabs(m_engine->feed().snapshot().meters.loudness.momentary + 20.0) < 0.1);

        // Where nobody looked, nothing was measured: it begins afresh.
        m_engine->feed().outputTap().removeReader();
        m_engine->selectSource(u"signal:sine:997:-40"_s);
        QTest::qWait(300);
        QVERIFY(std::fabs(readPeakDb() + 20.0) < 0.01);
        m_engine->feed().outputTap().addReader();
        QTRY_VERIFY(std::fabs(readPeakDb() + 40.0) < 1.0); // a filter overshoots where a tone begins
    }

    /// What the window shows of a file under way is what the recording's log says of it, whatever is reset or
    /// paused.
    void meters_ofARecording_areTheFiles() {
        QVERIFY(choose(u"signal:sine:997:-20"_s));
        RecordingInfo finished;
        connect(m_engine.get(), &EngineClient::recordingFinished, this,
                [&finished](const RecordingInfo& info) { finished = info; });
        const auto measured = [this] { return m_engine->feed().outputReadings().meters.loudness.measuredSeconds; };
        m_engine->resetMeters(); // so that what was measured before cannot stand for the file
        record(u"meters.wav"_s);
        QTRY_COMPARE(m_engine->state().record, RecordState::Recording);
        QTRY_VERIFY(measured() > 0.5);
        m_engine->resetMeters();
        m_engine->pauseMeters(true);
        QTRY_VERIFY(measured() > 1.0);
        const LevelReadings shown = m_engine->feed().outputReadings();
        m_engine->stopRecording();
        QTRY_VERIFY(!finished.files.isEmpty());
        QCOMPARE(shown.channels, 1);
        QVERIFY(std::fabs(finished.readings.integratedLufs.value_or(0.0) - shown.meters.loudness.integrated) <
                0.05);
    }

    /// A file's meters run in any case: its history is there when somebody looks later. A pause is a gap of it.
    void history_ofARecording_isKept_thoughNobodyLooks() {
        m_engine->feed().outputTap().removeReader();
        QVERIFY(selectAndRun(u"signal:sine:997:-20"_s));
        QTRY_VERIFY(std::isnan(peaks().back()));
        record(u"history.wav"_s);
        QTRY_VERIFY(std::fabs(peaks().back() + 20.0F) < 0.1F);
        QTRY_VERIFY(std::fabs(newest(m_engine->feed().outputHistory().loudness).back() + 23.0F) < 0.2F); // mono
        m_engine->pauseRecording();
        QTRY_VERIFY(std::isnan(peaks().back()));
        m_engine->resumeRecording();
        QTRY_VERIFY(std::fabs(peaks().back() + 20.0F) < 0.1F);
        // What is recorded stands on the source's timeline.
        const auto sourceSteps = m_engine->feed().history().peak.count();
        QVERIFY(m_engine->feed().outputHistory().peak.count() + 1 >= sourceSteps);
    }

    void history_ofWhatAFileWouldHold_hasAGap_whileNobodyLooks() {
        QVERIFY(choose(u"signal:sine:997:-20"_s));
        QTRY_VERIFY(std::fabs(peaks().back() + 20.0F) < 0.1F);
        m_engine->feed().outputTap().removeReader();
        QTRY_VERIFY(std::isnan(peaks().back()));
        m_engine->feed().outputTap().addReader();
        QTRY_VERIFY(std::fabs(peaks().back() + 20.0F) < 0.1F);
    }

private:
    void record(const QString& name) {
        RecordRequest request;
        request.path = m_folder.filePath(name);
        request.output.profile = u"openai-whisper"_s;
        m_engine->startRecording(request);
    }
    [[nodiscard]] double readPeakDb() const {
        return 20.0 * std::log10(static_cast<double>(m_engine->feed().outputReadings().meters.statistics[0].peak));
    }
    static std::vector<float> newest(const LevelHistory& history) {
        std::vector<HistoryPoint> points(1'000);
        points.resize(history.newest(0, points));
        std::vector<float> values{std::numeric_limits<float>::infinity()}; // so that there is a last one
        for (const HistoryPoint& point : points) {
            values.push_back(point.mean);
        }
        return values;
    }
    [[nodiscard]] std::vector<float> peaks() const { return newest(m_engine->feed().outputHistory().peak); }

    [[nodiscard]] bool selectAndRun(const QString& source) {
        m_engine->selectSource(source);
        return QTest::qWaitFor([this] { return m_engine->state().monitor == MonitorState::Running; });
    }

    /// Until the output's filters have settled, too.
    [[nodiscard]] bool choose(const QString& source) {
        return selectAndRun(source) &&
               QTest::qWaitFor([this] { return m_engine->feed().outputTap().position() > 2 * kNewest; });
    }

    static std::vector<float> read(const SampleTap& tap, int channel) {
        std::vector<float> newest(kNewest);
        tap.read(channel, tap.position(), newest);
        return newest;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<EngineClient> m_engine;
};

QTEST_GUILESS_MAIN(TestOutputTap)
#include "tst_output_tap.moc"
