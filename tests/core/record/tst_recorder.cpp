#include "core/record/recorder.h"
#include "tests/core/record/recorded_sound.h"
#include "tests/core/record/test_devices.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <thread>

using namespace sinc;
using recorded::frames;

namespace {

/// Pushes the frames that belong at these positions.
void push(Recorder& recorder, FramePosition first, std::size_t count, int channels,
          BlockFlags flags = BlockFlags::None) {
    const std::vector<float> samples = frames(first, count, channels);
    recorder.push({samples.data(), count, channels, first, 0, flags});
}

/// As a source that is not bound to a clock does: never more than fits.
void pushAll(Recorder& recorder, FramePosition first, std::size_t count, int channels, std::size_t blockFrames) {
    for (std::size_t done = 0; done < count;) {
        const std::size_t piece = std::min(blockFrames, count - done);
        while (recorder.room() < piece) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        push(recorder, first + static_cast<FramePosition>(done), piece, channels);
        done += piece;
    }
}

std::vector<float> allSamplesOf(const RecordingReport& report) {
    std::vector<float> all;
    for (const RecordedFile& file : report.files) {
        const recorded::Sound sound = recorded::read(file.path);
        if (sound.frames() != file.frames) {
            return {};
        }
        all.insert(all.end(), sound.samples.begin(), sound.samples.end());
    }
    return all;
}

} // namespace

class TestRecorder : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string inFolder(const std::string& name) const {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }

private Q_SLOTS:
    void whatIsPushed_isInTheFile_frameByFrame() {
        Recorder recorder;
        QVERIFY(recorder.finished());
        const std::string path = inFolder("exact.wav");
        QVERIFY(recorder.start({path, {48'000, 2}, SampleFormat::F32}).ok());
        QVERIFY(!recorder.finished());
        QVERIFY(!recorder.start({inFolder("second.wav"), {48'000, 2}, SampleFormat::F32}).ok());
        QCOMPARE(recorder.progress().state, RecordingState::Recording);
        pushAll(recorder, 777, 200'003, 2, 1'021); // the first position is the beginning
        recorder.requestStop();
        recorder.waitUntilFinished();
        QVERIFY(recorder.finished());
        const RecordingReport& report = recorder.report();
        QVERIFY(!report.failure);
        QCOMPARE(report.files.size(), std::size_t(1));
        QCOMPARE(report.files[0].path, path);
        QCOMPARE(report.frames, std::int64_t(200'003));
        QCOMPARE(report.gaps, 0U);
        QCOMPARE(recorded::read(path).samples, frames(777, 200'003, 2));
        const RecordingProgress progress = recorder.progress();
        QCOMPARE(progress.state, RecordingState::Finished);
        QCOMPARE(progress.framesAccepted, std::int64_t(200'003));
        QCOMPARE(progress.framesOnDisk, std::int64_t(200'003));
        QCOMPARE(progress.bytesOnDisk, report.bytes);
        QVERIFY(progress.diskFreeBytes > 0 && progress.secondsLeft != 0.0);
    }

    void oneRecorder_makesOneRecordingAfterTheOther() {
        Recorder recorder;
        for (int take = 0; take < 100; ++take) {
            const std::string path = inFolder("take " + std::to_string(take) + ".wav");
            QVERIFY(recorder.start({path, {16'000, 1}, SampleFormat::S16}).ok());
            push(recorder, take, static_cast<std::size_t>(take), 1);
            recorder.waitUntilFinished();
            QCOMPARE(recorder.report().frames, static_cast<std::int64_t>(take));
            QCOMPARE(recorded::read(path).samples, frames(take, static_cast<std::size_t>(take), 1));
        }
    }

    void twoThreads_loseNothing() {
        RecordingTuning tuning;
        tuning.bufferSeconds = 0.05; // a small ring, so that it wraps often
        Recorder recorder(tuning);
        const std::string path = inFolder("threads.flac");
        QVERIFY(recorder.start({path, {48'000, 3}, SampleFormat::S16}).ok());
        bool neverAhead = true;
        std::thread worker([&recorder] {
            FramePosition position = 0;
            for (std::size_t size = 1; position < 100'000; size = size * 7 % 499 + 1) {
                while (recorder.room() < size) {
                    std::this_thread::yield();
                }
                push(recorder, position, size, 3);
                position += static_cast<FramePosition>(size);
            }
            recorder.requestStop();
        });
        while (!recorder.finished()) {
            const RecordingProgress progress = recorder.progress(); // as the window does
            neverAhead = neverAhead && progress.framesOnDisk <= progress.framesAccepted;
        }
        worker.join();
        QVERIFY(neverAhead);
        const RecordingReport& report = recorder.report();
        QCOMPARE(report.droppedFrames, std::uint64_t(0));
        QVERIFY(report.frames >= 100'000);
        QCOMPARE(recorded::read(path).samples, frames(0, static_cast<std::size_t>(report.frames), 3));
    }

    void missingFrames_becomeSilenceOfTheirLength_markedAndCounted() {
        Recorder recorder;
        const std::string path = inFolder("gaps.wav");
        QVERIFY(recorder.start({path, {48'000, 1}, SampleFormat::S16}).ok());
        push(recorder, 1'000, 500, 1);
        push(recorder, 1'600, 400, 1); // 100 are missing
        push(recorder, 12'000, 10, 1); // 10'000 are missing
        recorder.waitUntilFinished();
        const RecordingReport& report = recorder.report();
        std::vector<float> expected = frames(1'000, 11'010, 1);
        std::fill(expected.begin() + 500, expected.begin() + 600, 0.0F);
        std::fill(expected.begin() + 1'000, expected.begin() + 11'000, 0.0F);
        QCOMPARE(recorded::read(path).samples, expected);
        QCOMPARE(report.gaps, 2U);
        QCOMPARE(report.gapFrames, std::int64_t(10'100));
        QCOMPARE(report.marks.size(), std::size_t(2));
        QCOMPARE(report.marks[1].frame, std::int64_t(1'000));
        QCOMPARE(report.marks[1].frames, std::int64_t(10'000));
        SF_CUES cues{};
        QCOMPARE(soundHandle(path).command(SFC_GET_CUE, &cues, sizeof cues), SF_TRUE);
        QCOMPARE(cues.cue_count, 2U);
        QCOMPARE(cues.cue_points[0].sample_offset, 500U);
    }

    void aGapThatWasFilledBefore_isMarkedButNotCountedAgain() {
        Recorder recorder;
        QVERIFY(recorder.start({inFolder("filled.wav"), {48'000, 1}, SampleFormat::F32}).ok());
        const std::vector<float> silence(300, 0.0F);
        push(recorder, 0, 100, 1);
        recorder.push({silence.data(), 300, 1, 100, 0, BlockFlags::Discontinuity | BlockFlags::Silence});
        recorder.push({silence.data(), 200, 1, 400, 0, BlockFlags::Silence}); // the gap goes on
        push(recorder, 600, 100, 1);
        push(recorder, 700, 100, 1, BlockFlags::Discontinuity);
        recorder.waitUntilFinished();
        const RecordingReport& report = recorder.report();
        QCOMPARE(report.gaps, 0U);
        QCOMPARE(report.marks.size(), std::size_t(2));
        QCOMPARE(report.marks[0].frame, std::int64_t(100));
        QCOMPARE(report.marks[0].frames, std::int64_t(500));
        QCOMPARE(report.marks[1].frame, std::int64_t(700));
        QCOMPARE(report.marks[1].frames, std::int64_t(0));
    }

    void positionsThatRunBackwards_loseNoFrame() {
        Recorder recorder;
        const std::string path = inFolder("backwards.wav");
        QVERIFY(recorder.start({path, {48'000, 1}, SampleFormat::S16}).ok());
        push(recorder, 5'000, 100, 1);
        push(recorder, 0, 100, 1);
        push(recorder, 100, 100, 1);
        push(recorder, std::int64_t{1} << 60, 100, 1); // no gap, but nonsense
        recorder.waitUntilFinished();
        std::vector<float> expected = frames(5'000, 100, 1);
        for (const std::vector<float>& part : {frames(0, 200, 1), frames(std::int64_t{1} << 60, 100, 1)}) {
            expected.insert(expected.end(), part.begin(), part.end());
        }
        QCOMPARE(recorded::read(path).samples, expected);
        QCOMPARE(recorder.report().positionResets, 2U);
        QCOMPARE(recorder.report().gapFrames, std::int64_t(0));
    }

    void aPause_leavesNoGap_butAMark() {
        Recorder recorder;
        const std::string path = inFolder("pause.wav");
        QVERIFY(recorder.start({path, {48'000, 2}, SampleFormat::S16}).ok());
        recorder.markPause(); // before the first frame: nothing to mark
        push(recorder, 100, 50, 2);
        recorder.markPause();
        push(recorder, 90'000, 50, 2);
        push(recorder, 90'060, 50, 2); // and a gap is still one
        recorder.waitUntilFinished();
        const recorded::Sound sound = recorded::read(path);
        QCOMPARE(sound.frames(), std::int64_t(160));
        const std::vector<float> second = frames(90'000, 50, 2);
        QVERIFY(std::equal(second.begin(), second.end(), sound.samples.begin() + 100));
        const RecordingReport& report = recorder.report();
        QCOMPARE(report.gaps, 1U);
        QCOMPARE(report.marks.size(), std::size_t(2));
        QCOMPARE(report.marks[0].kind, RecordingMark::Kind::Pause);
        QCOMPARE(report.marks[0].frame, std::int64_t(50));
        QCOMPARE(report.marks[1].frame, std::int64_t(100));
    }

    void aStalledDisk_losesNothing_whileTheBufferLasts() {
        std::atomic<bool> stalls{false};
        RecordingTuning tuning;
        tuning.makeDevice = recorded::devices(
            [&stalls](auto disk) { return std::make_unique<recorded::StallingDisk>(std::move(disk), stalls); });
        Recorder recorder(tuning);
        const std::string path = inFolder("stalled.wav");
        QVERIFY(recorder.start({path, {8'000, 1}, SampleFormat::S16}).ok());
        QVERIFY(recorder.room() >= 80'000); // ten seconds
        stalls.store(true);
        for (FramePosition position = 0; position < 80'000; position += 80) {
            push(recorder, position, 80, 1);
        }
        QVERIFY(recorder.progress().fill > 0.5F);
        stalls.store(false);
        recorder.waitUntilFinished();
        QCOMPARE(recorded::read(path).samples, frames(0, 80'000, 1));
        QCOMPARE(recorder.report().droppedFrames, std::uint64_t(0));
    }

    void aShortRecording_waitsForTheDiskOnce() {
        std::atomic<int> syncs{0};
        RecordingTuning tuning;
        tuning.makeDevice = recorded::devices(
            [&syncs](auto disk) { return std::make_unique<recorded::CountingDisk>(std::move(disk), syncs); });
        Recorder recorder(tuning);
        QVERIFY(recorder.start({inFolder("short.wav"), {8'000, 1}, SampleFormat::S16}).ok());
        push(recorder, 0, 80, 1);
        QTRY_COMPARE(recorder.progress().framesOnDisk,
                     std::int64_t(80)); // and the writer has looked after the disk
        recorder.waitUntilFinished();
        QCOMPARE(syncs.load(), 1);
    }

    void aFullBuffer_becomesAGap_alsoAtTheVeryEnd() {
        std::atomic<bool> stalls{false};
        RecordingTuning tuning;
        tuning.bufferSeconds = 0.1;
        tuning.makeDevice = recorded::devices(
            [&stalls](auto disk) { return std::make_unique<recorded::StallingDisk>(std::move(disk), stalls); });
        Recorder recorder(tuning);
        const std::string path = inFolder("overrun.wav");
        QVERIFY(recorder.start({path, {8'000, 1}, SampleFormat::S16}).ok());
        stalls.store(true);
        for (FramePosition position = 0; position < 40'000; position += 100) {
            push(recorder, position, 100, 1);
        }
        stalls.store(false);
        recorder.waitUntilFinished();
        const RecordingReport& report = recorder.report();
        QVERIFY(report.droppedFrames > 30'000);
        QCOMPARE(static_cast<std::uint64_t>(report.gapFrames), report.droppedFrames);
        const std::vector<float> samples = recorded::read(path).samples;
        QCOMPARE(samples.size(), std::size_t(40'000)); // the timeline stays true
        for (std::size_t i = 0; i < samples.size(); ++i) {
            QVERIFY(samples[i] == 0.0F || samples[i] == recorded::sampleAt(static_cast<std::int64_t>(i), 0));
        }
    }

    void split_putsEveryFrameIntoExactlyOneFile_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("formatIndex");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<qint64>("bytes");
        const auto row = [](const char* title, const char* name, SampleFormat format, double seconds,
                            qint64 bytes) {
            QTest::newRow(title) << QString::fromLatin1(name) << static_cast<int>(format) << seconds << bytes;
        };
        row("WAV by time", "time.wav", SampleFormat::S16, 0.25, 0);
        row("WAV by size", "size.wav", SampleFormat::S16, 0.0, 65'537);
        row("RF64 by size", "size float.wav", SampleFormat::F32, 0.0, 100'003);
        row("W64 by both", "both.w64", SampleFormat::S24, 0.5, 80'000);
        row("FLAC by time", "time.flac", SampleFormat::S16, 0.3, 0);
        row("FLAC by size", "size.flac", SampleFormat::S24, 0.0, 70'000);
    }

    void split_putsEveryFrameIntoExactlyOneFile() {
        QFETCH(QString, name);
        QFETCH(int, formatIndex);
        QFETCH(double, seconds);
        QFETCH(qint64, bytes);
        Recorder recorder;
        const std::string path = inFolder(name.toStdString());
        QVERIFY(recorder.start({path, {48'000, 2}, static_cast<SampleFormat>(formatIndex), false, seconds, bytes})
                    .ok());
        pushAll(recorder, 0, 100'000, 2, 997);
        recorder.waitUntilFinished();
        const RecordingReport& report = recorder.report();
        QVERIFY(!report.failure);
        QVERIFY(report.files.size() >= 3);
        QCOMPARE(report.files[0].path, path);
        QVERIFY(report.files[1].path.find("-002.") != std::string::npos);
        QCOMPARE(report.frames, std::int64_t(100'000));
        QCOMPARE(allSamplesOf(report), frames(0, 100'000, 2));
        for (const RecordedFile& file : report.files) {
            QCOMPARE(file.bytes, static_cast<std::int64_t>(std::filesystem::file_size(file.path)));
            QVERIFY(seconds == 0.0 || file.frames <= std::llround(seconds * 48'000));
            const bool exact = !name.endsWith(QStringLiteral("flac"));
            QVERIFY(bytes == 0 || file.bytes <= (exact ? bytes : bytes + 4 * 4'096 * 6));
        }
        QCOMPARE(recorder.progress().fileIndex, static_cast<int>(report.files.size()));
    }

    void split_passesOverNamesThatAreTaken() {
        const std::string path = inFolder("taken.wav");
        std::ofstream(inFolder("taken-002.wav")) << "precious";
        Recorder recorder;
        QVERIFY(recorder.start({path, {8'000, 1}, SampleFormat::S16, false, 0.5}).ok());
        push(recorder, 0, 6'000, 1);
        recorder.waitUntilFinished();
        const RecordingReport& report = recorder.report();
        QCOMPARE(report.files.size(), std::size_t(2));
        QCOMPARE(report.files[1].path, inFolder("taken-003.wav"));
        QCOMPARE(allSamplesOf(report), frames(0, 6'000, 1));
        QCOMPARE(std::filesystem::file_size(inFolder("taken-002.wav")), std::uintmax_t(8));
    }

    void plainWav_movesToANewFileBeforeItsLimit() {
        const RecordingTuning standard;
        QVERIFY(standard.plainWavLimitBytes < 0xFFFF'FFFF - 0x1000'0000); // well before 4 GiB
        RecordingTuning tuning;
        tuning.plainWavLimitBytes = 300'002;
        Recorder recorder(tuning);
        QVERIFY(recorder.start({inFolder("long speech.wav"), {48'000, 2}, SampleFormat::S16}).ok());
        pushAll(recorder, 0, 200'000, 2, 4'801);
        recorder.waitUntilFinished();
        const RecordingReport& report = recorder.report();
        QCOMPARE(report.files.size(), std::size_t(3));
        QCOMPARE(report.files[0].frames, std::int64_t((300'002 - 44) / 4));
        QCOMPARE(allSamplesOf(report), frames(0, 200'000, 2));
        QVERIFY(recorder.start({inFolder("long music.wav"), {48'000, 2}, SampleFormat::F32}).ok()); // RF64 has none
        pushAll(recorder, 0, 200'000, 2, 4'801);
        recorder.waitUntilFinished();
        QCOMPARE(recorder.report().files.size(), std::size_t(1));
    }

    void marks_countFromTheStartOfTheirFile() {
        Recorder recorder;
        QVERIFY(recorder.start({inFolder("part.wav"), {8'000, 1}, SampleFormat::S16, false, 0.5}).ok());
        push(recorder, 0, 5'000, 1);
        push(recorder, 5'100, 100, 1);
        recorder.waitUntilFinished();
        const RecordingReport& report = recorder.report();
        QCOMPARE(report.marks[0].frame, std::int64_t(5'000));
        SF_CUES cues{};
        QCOMPARE(soundHandle(report.files[1].path).command(SFC_GET_CUE, &cues, sizeof cues), SF_TRUE);
        QCOMPARE(cues.cue_points[0].sample_offset, 1'000U);
        QCOMPARE(soundHandle(report.files[0].path).command(SFC_GET_CUE, &cues, sizeof cues), SF_FALSE);
    }

    void abandon_leavesNothingBehind() {
        QTemporaryDir folder;
        Recorder recorder;
        QVERIFY(
            recorder
                .start({folder.filePath(QStringLiteral("a.flac")).toStdString(), {48'000, 2}, SampleFormat::S16})
                .ok());
        push(recorder, 0, 1'000, 2);
        recorder.abandon();
        QVERIFY(recorder.finished());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void anEmptyRecording_isAValidFile_data() {
        QTest::addColumn<QString>("suffix");
        for (const Container& container : containers()) {
            QTest::addRow("%s", container.suffix.data()) << QString::fromLatin1(container.suffix.data());
        }
    }

    void anEmptyRecording_isAValidFile() {
        QFETCH(QString, suffix);
        const std::string path = inFolder("empty." + suffix.toStdString());
        Recorder recorder;
        const SampleFormat format = nearestSampleFormat(containerOf(path).value(), SampleFormat::S16);
        QVERIFY(recorder.start({path, {48'000, 2}, format}).ok());
        recorder.waitUntilFinished();
        QVERIFY(!recorder.report().failure);
        QVERIFY(std::filesystem::exists(path));
        QCOMPARE(recorder.report().frames, std::int64_t(0));
    }

    void whatCannotBeRecorded_isRefusedBeforeItBegins_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("formatIndex");
        QTest::addColumn<double>("splitSeconds");
        QTest::addColumn<qint64>("splitBytes");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* title, const char* path, int rate, int channels, SampleFormat format,
                            double splitSeconds, qint64 splitBytes, Fault fault) {
            QTest::newRow(title) << QString::fromLatin1(path) << rate << channels << static_cast<int>(format)
                                 << splitSeconds << splitBytes << static_cast<int>(fault);
        };
        const SampleFormat s16 = SampleFormat::S16;
        row("no container", "a.xyz", 48'000, 2, s16, 0, 0, Fault::ContainerUnknown);
        row("no rate", "a.wav", 0, 2, s16, 0, 0, Fault::RateOutOfRange);
        row("a rate of 10^9", "a.wav", 1'000'000'000, 2, s16, 0, 0, Fault::RateOutOfRange);
        row("Opus at 44.1 kHz", "a.opus", 44'100, 2, SampleFormat::F32, 0, 0, Fault::RateOutOfRange);
        row("no channel", "a.wav", 48'000, 0, s16, 0, 0, Fault::ChannelsOutOfRange);
        row("FLAC with 9 channels", "a.flac", 48'000, 9, s16, 0, 0, Fault::ChannelsOutOfRange);
        row("FLAC as float", "a.flac", 48'000, 2, SampleFormat::F32, 0, 0, Fault::SampleFormatUnsupported);
        row("files of no length", "a.wav", 48'000, 2, s16, -1.0, 0, Fault::ValueInvalid);
        row("files of a length that is no number", "a.wav", 48'000, 2, s16, std::nan(""), 0, Fault::ValueInvalid);
        row("files of one byte", "a.wav", 48'000, 2, s16, 0, 1, Fault::ValueInvalid);
        row("a folder that is not there", "none/a.wav", 48'000, 2, s16, 0, 0, Fault::FolderMissing);
        row("a folder that is a file", "file/a.wav", 48'000, 2, s16, 0, 0, Fault::FolderMissing);
#ifdef __linux__
        row("a folder of the kernel's", "/proc/a.wav", 48'000, 2, s16, 0, 0, Fault::FolderNotWritable);
#endif
        row("an existing folder", "folder.wav", 48'000, 2, s16, 0, 0, Fault::OutputExists);
        row("an existing file", "exists.wav", 48'000, 2, s16, 0, 0, Fault::OutputExists);
    }

    void whatCannotBeRecorded_isRefusedBeforeItBegins() {
        QFETCH(QString, path);
        QFETCH(int, rate);
        QFETCH(int, channels);
        QFETCH(int, formatIndex);
        QFETCH(double, splitSeconds);
        QFETCH(qint64, splitBytes);
        QTemporaryDir folder;
        const std::filesystem::path root(folder.path().toStdString());
        std::ofstream(root / "file") << "no folder";
        std::ofstream(root / "exists.wav") << "precious";
        std::filesystem::create_directory(root / "folder.wav");
        Recorder recorder;
        const Status refused = recorder.start({(root / path.toStdString()).string(),
                                               {rate, channels},
                                               static_cast<SampleFormat>(formatIndex),
                                               false,
                                               splitSeconds,
                                               splitBytes});
        QVERIFY(!refused.ok());
        QTEST(static_cast<int>(refused.failure().fault), "fault");
        QVERIFY(!refused.failure().subject.empty());
        QVERIFY(recorder.finished());
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 3);
        QCOMPARE(std::filesystem::file_size(root / "exists.wav"), std::uintmax_t(8));
    }
};

QTEST_APPLESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
