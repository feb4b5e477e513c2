#include "core/record/file_writer.h"
#include "tests/core/record/recorded_sound.h"
#include "tests/core/record/test_devices.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace sinc;

/// Files beyond 4 GiB, almost all of them holes, so that the disk hardly notices.
class TestLargeFiles : public QObject {
    Q_OBJECT

    static constexpr int kChannels = 64;
    static constexpr std::int64_t kBlock = 4'096;
    static constexpr std::int64_t kFrames = 4'200 * kBlock; // * 64 channels * 4 bytes = 4.4e9 bytes

    QTemporaryDir m_folder;
    std::string inFolder(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

    /// Silence with one telling frame at its beginning and one at its end.
    FileWriter::Finished writeLarge(const std::string& path, std::span<const RecordingMark> marks) {
        const auto sparse =
            recorded::devices([](auto disk) { return std::make_unique<recorded::SparseDisk>(std::move(disk)); });
        auto writer = FileWriter::create(
            {path, containerOf(path).value(), {192'000, kChannels}, SampleFormat::F32, false}, sparse);
        std::vector<float> block(kBlock * kChannels);
        for (std::int64_t done = 0; done < kFrames; done += kBlock) {
            block.front() = done == 0 ? 0.25F : 0.0F;
            block.back() = done + kBlock == kFrames ? -0.5F : 0.0F;
            writer.value()->write(block.data(), kBlock);
        }
        return writer.value()->finish(marks);
    }

    void verify(const std::string& path) {
        SndfileHandle file = soundHandle(path);
        QCOMPARE(static_cast<std::int64_t>(file.frames()), kFrames);
        std::vector<float> frame(kChannels);
        QCOMPARE(file.readf(frame.data(), 1), sf_count_t(1));
        QCOMPARE(frame.front(), 0.25F);
        QCOMPARE(file.seek(kFrames - 1, SEEK_SET), sf_count_t(kFrames - 1));
        QCOMPARE(file.readf(frame.data(), 1), sf_count_t(1));
        QCOMPARE(frame.back(), -0.5F);

        if (!recorded::kHasFfmpeg) {
            return;
        }
        QProcess ffprobe;
        ffprobe.start(QStringLiteral("ffprobe"),
                      {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_entries"),
                       QStringLiteral("stream=duration_ts"), QStringLiteral("-of"), QStringLiteral("csv=p=0"),
                       QString::fromStdString(path)});
        QVERIFY(ffprobe.waitForFinished());
        QCOMPARE(ffprobe.readAllStandardOutput().trimmed(), QByteArray::number(qlonglong(kFrames)));
    }

private Q_SLOTS:
    void wavBeyond4GiB_isRf64AndComplete_withItsMarks() {
        const std::string path = inFolder("marked.wav");
        const std::vector<RecordingMark> marks{{RecordingMark::Kind::Gap, kFrames - 5, 3}};
        const FileWriter::Finished finished = writeLarge(path, marks);
        QVERIFY(finished.problems.empty());
        QVERIFY(finished.file.bytes > 0x1'0000'0000);
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(4), QByteArray("RF64"));
        std::int64_t riffSize = 0;
        QVERIFY(file.seek(20) && file.read(reinterpret_cast<char*>(&riffSize), 8) == 8);
        QCOMPARE(riffSize, finished.file.bytes - 8);
        verify(path);
        QVERIFY(file.seek(finished.file.bytes - 100) && file.readAll().contains("gap: 3 frames lost"));
        file.close();
        std::filesystem::remove(path);
    }

    void w64Beyond4GiB_isComplete() {
        const std::string path = inFolder("large.w64");
        QVERIFY(writeLarge(path, {}).problems.empty());
        verify(path);
        std::filesystem::remove(path);
    }
};

QTEST_APPLESS_MAIN(TestLargeFiles)
#include "tst_large_files.moc"
