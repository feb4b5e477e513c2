#include "core/record/file_names.h"
#include "core/record/recorder.h"
#include "tests/core/record/recorded_sound.h"
#include "tests/core/record/test_devices.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <filesystem>
#include <fstream>

using namespace sinc;

namespace {

constexpr int kChannels = 2;
constexpr StreamFormat kFormat{48'000, kChannels};

/// Pushes until the recording ends by itself, at most ten minutes of sound.
std::int64_t pushUntilItEnds(Recorder& recorder) {
    FramePosition position = 0;
    while (!recorder.finished() && position < 600 * 48'000) {
        if (recorder.room() < 1'000) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            continue;
        }
        const std::vector<float> samples = recorded::frames(position, 1'000, kChannels);
        recorder.push({samples.data(), 1'000, kChannels, position});
        position += 1'000;
    }
    return position;
}

/// Lowers the limit on the size of files that this process writes, for as long as it lives.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit lowered{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &lowered);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestDiskFaults : public QObject {
    Q_OBJECT

    static void addContainerRows() {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("formatIndex");
        for (const Container& container : containers()) {
            for (const SampleFormat format : container.sampleFormats) {
                QTest::addRow("%s %s", container.suffix.data(), nameOf(format).data())
                    << QString::fromLatin1(container.suffix.data()) << static_cast<int>(format);
            }
        }
    }

    /// The file plays, and holds what was captured from the beginning on.
    static void verifyPlayable(const RecordedFile& file, SampleFormat sampleFormat) {
        const Container container = containerOf(file.path).value();
        constexpr int kSubtypes[]{SF_FORMAT_PCM_16, SF_FORMAT_PCM_24, SF_FORMAT_PCM_32, SF_FORMAT_FLOAT};
        const bool raw = container.kind == ContainerKind::Raw;
        const recorded::Sound sound =
            recorded::read(file.path, kFormat, raw ? kSubtypes[static_cast<int>(sampleFormat)] : 0);
        QVERIFY2(sound.frames() >= file.frames,
                 qPrintable(QStringLiteral("%1 < %2").arg(sound.frames()).arg(file.frames)));
        if (container.lossless) {
            const std::vector<float> ideal =
                recorded::frames(0, static_cast<std::size_t>(sound.frames()), kChannels);
            QCOMPARE(sound.samples, ideal);
        }
        if (!raw) {
            QVERIFY(!recorded::decodedByFfmpeg({}, file.path).empty());
        }
    }

private Q_SLOTS:
    void aDiskThatFillsUp_leavesAPlayableFile_data() { addContainerRows(); }

    void aDiskThatFillsUp_leavesAPlayableFile() {
        QFETCH(QString, suffix);
        QFETCH(int, formatIndex);
        for (const std::int64_t capacity : {300'001, 1'000'003}) {
            QTemporaryDir folder;
            RecordingTuning tuning;
            tuning.makeDevice = recorded::devices([capacity](auto disk) {
                return std::make_unique<recorded::SmallDisk>(std::move(disk), capacity, ENOSPC);
            });
            Recorder recorder(tuning);
            const std::string path = folder.filePath(QStringLiteral("full.") + suffix).toStdString();
            QVERIFY(recorder.start({path, kFormat, static_cast<SampleFormat>(formatIndex)}).ok());
            pushUntilItEnds(recorder);
            recorder.waitUntilFinished();
            const RecordingReport& report = recorder.report();
            QCOMPARE(recorder.progress().state, RecordingState::Failed);
            QVERIFY(report.failure);
            QCOMPARE(report.failure->fault, Fault::DiskFull);
            QCOMPARE(report.failure->subject, path);
            QCOMPARE(report.files.size(), std::size_t(1));
            QCOMPARE(report.files[0].path, path);
            QVERIFY(report.files[0].bytes <= capacity);
            if (containerOf(path).value().kind == ContainerKind::Wav) { // all that found room is in it
                const int frameBytes = kChannels * bytesPerSample(static_cast<SampleFormat>(formatIndex));
                QVERIFY(report.frames * frameBytes > capacity - 200 - frameBytes);
            }
            verifyPlayable(report.files[0], static_cast<SampleFormat>(formatIndex));
        }
    }

    void aDiskThatBreaks_isToldInItsOwnWords() {
        QTemporaryDir folder;
        RecordingTuning tuning;
        tuning.makeDevice = recorded::devices(
            [](auto disk) { return std::make_unique<recorded::SmallDisk>(std::move(disk), 500'000, EIO); });
        Recorder recorder(tuning);
        const std::string path = folder.filePath(QStringLiteral("broken.wav")).toStdString();
        QVERIFY(recorder.start({path, kFormat, SampleFormat::S16}).ok());
        pushUntilItEnds(recorder);
        recorder.waitUntilFinished();
        QCOMPARE(recorder.report().failure->fault, Fault::WriteFailed);
        QVERIFY(!recorder.report().failure->detail.empty());
        verifyPlayable(recorder.report().files[0], SampleFormat::S16);
    }

    /// The kernel itself refuses to let the file grow.
    void aLimitOfTheSystem_leavesAPlayableFile_data() { addContainerRows(); }

    void aLimitOfTheSystem_leavesAPlayableFile() {
        QFETCH(QString, suffix);
        QFETCH(int, formatIndex);
        QTemporaryDir folder;
        Recorder recorder;
        const std::string path = folder.filePath(QStringLiteral("limited.") + suffix).toStdString();
        {
            const FileSizeLimit limit(700'001);
            QVERIFY(recorder.start({path, kFormat, static_cast<SampleFormat>(formatIndex)}).ok());
            pushUntilItEnds(recorder);
            recorder.waitUntilFinished();
        }
        const RecordingReport& report = recorder.report();
        QVERIFY(report.failure);
        QCOMPARE(report.failure->fault, Fault::WriteFailed);
        QCOMPARE(static_cast<std::int64_t>(std::filesystem::file_size(path)), report.files[0].bytes);
        verifyPlayable(report.files[0], static_cast<SampleFormat>(formatIndex));
    }

    void beforeTheDiskIsFull_theRecordingEnds_withAllThatWasCaptured() {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("nearly.wav")).toStdString();
        RecordingTuning tuning;
        constexpr std::int64_t kDisk = 40 << 20;
        tuning.freeBytesOf = [&path](const std::string&) {
            std::error_code none;
            const auto used = std::filesystem::file_size(partialPathOf(path), none);
            return none ? kDisk : kDisk - static_cast<std::int64_t>(used);
        };
        Recorder recorder(tuning);
        QVERIFY(recorder.start({path, kFormat, SampleFormat::F32}).ok());
        pushUntilItEnds(recorder);
        recorder.waitUntilFinished();
        const RecordingReport& report = recorder.report();
        QCOMPARE(report.failure->fault, Fault::DiskFull);
        QVERIFY(report.bytes >= kDisk - tuning.reserveBytes);
        QVERIFY2(report.bytes <= kDisk - tuning.reserveBytes / 2, qPrintable(QString::number(report.bytes)));
        QVERIFY(recorder.progress().diskFreeBytes <= tuning.reserveBytes);
        QCOMPARE(report.gapFrames, std::int64_t(0));
        verifyPlayable(report.files[0], SampleFormat::F32);
    }

    void aDiskWithoutRoom_isRefusedAtOnce() {
        QTemporaryDir folder;
        RecordingTuning tuning;
        tuning.freeBytesOf = [](const std::string&) { return std::int64_t{1} << 20; };
        Recorder recorder(tuning);
        const Status refused =
            recorder.start({folder.filePath(QStringLiteral("a.wav")).toStdString(), kFormat, SampleFormat::S16});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.failure().fault, Fault::DiskFull);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aFolderThatTakesNoFiles_isRefusedAtOnce() {
        Recorder recorder;
        const Status refused = recorder.start({"/proc/self/a.wav", kFormat, SampleFormat::S16});
        QVERIFY(!refused.ok());
        QVERIFY(refused.failure().fault == Fault::FolderNotWritable ||
                refused.failure().fault == Fault::FolderMissing);
        QCOMPARE(refused.failure().subject, std::string("/proc/self"));
    }

    void aFolderThatIsDeleted_endsTheRecordingWithAWord() {
        QTemporaryDir folder;
        const std::filesystem::path inner = std::filesystem::path(folder.path().toStdString()) / "inner";
        std::filesystem::create_directory(inner);
        Recorder recorder;
        QVERIFY(recorder.start({(inner / "gone.wav").string(), kFormat, SampleFormat::S16}).ok());
        std::filesystem::remove_all(inner);
        pushUntilItEnds(recorder);
        recorder.waitUntilFinished();
        QVERIFY(recorder.report().failure);
        QCOMPARE(recorder.report().failure->fault, Fault::WriteFailed);
        QCOMPARE(recorder.report().failure->subject, (inner / "gone.wav").string());
        QVERIFY(!std::filesystem::exists(inner));
    }

    void aNameThatIsTakenMeanwhile_keepsBothFiles() {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("raced.wav")).toStdString();
        Recorder recorder;
        QVERIFY(recorder.start({path, kFormat, SampleFormat::S16}).ok());
        const std::vector<float> samples = recorded::frames(0, 1'000, kChannels);
        recorder.push({samples.data(), 1'000, kChannels, 0});
        std::ofstream(path) << "precious";
        recorder.waitUntilFinished();
        const RecordingReport& report = recorder.report();
        QCOMPARE(report.failure->fault, Fault::OutputExists);
        QCOMPARE(report.files[0].path, partialPathOf(path));
        QCOMPARE(recorded::read(partialPathOf(path)).samples, samples);
        QCOMPARE(std::filesystem::file_size(path), std::uintmax_t(8));
    }
};

QTEST_APPLESS_MAIN(TestDiskFaults)
#include "tst_disk_faults.moc"
