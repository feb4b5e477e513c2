#include "core/record/file_names.h"
#include "core/record/file_system.h"
#include "core/record/file_writer.h"
#include "core/record/recovery.h"
#include "tests/core/record/recorded_sound.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace sinc;

namespace {

constexpr StreamFormat kFormat{48'000, 2};

QByteArray bytesOf(const std::string& path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a crash leaves of a recording of so many frames: the file as it stands on the disk before it is closed, cut
/// or filled up by `extraBytes` of the next frame, while the header knows of the last full second only.
void leaveBehind(const std::string& partial, SampleFormat format, std::int64_t frames) {
    const std::string path = partial + ".whole" + std::string(std::string_view(partial).substr(partial.rfind('.')));
    auto writer = FileWriter::create({path, containerOf(path).value(), kFormat, format, true}, createDiskFile);
    QVERIFY(writer.ok());
    for (std::int64_t at = 0; at < frames; at += 1'000) {
        const std::vector<float> samples = recorded::frames(at, 1'000, kFormat.channels);
        writer.value()->write(samples.data(), 1'000);
    }
    QFile::copy(QString::fromStdString(partialPathOf(path)), QString::fromStdString(partial));
    writer.value()->discard();
}

/// With the separators that Qt uses everywhere.
std::string generic(const std::string& path) {
    return QDir::fromNativeSeparators(QString::fromStdString(path)).toStdString();
}

} // namespace

class TestRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLeftover_isPlayable_underItsFinalName_data() {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("formatIndex");
        QTest::newRow("plain WAV") << QStringLiteral("wav") << 0;
        QTest::newRow("RF64") << QStringLiteral("wav") << 3;
        QTest::newRow("24 bit") << QStringLiteral("wav") << 1;
        QTest::newRow("Wave64") << QStringLiteral("w64") << 3;
        QTest::newRow("FLAC") << QStringLiteral("flac") << 0;
        QTest::newRow("Vorbis") << QStringLiteral("ogg") << 3;
        QTest::newRow("Opus") << QStringLiteral("opus") << 3;
    }
    void aLeftover_isPlayable_underItsFinalName() {
        QFETCH(QString, suffix);
        QFETCH(int, formatIndex);
        const SampleFormat format = kSampleFormats[static_cast<std::size_t>(formatIndex)];
        const QTemporaryDir folder;
        const std::string partial = folder.filePath(QStringLiteral("take.partial.") + suffix).toStdString();
        leaveBehind(partial, format, 150'000);
        QFile file(QString::fromStdString(partial));
        QVERIFY(file.open(QIODevice::Append));
        file.write("\x7f\x01\x55", 3); // a frame of which only a part reached the disk
        file.close();
        const QByteArray leftover = bytesOf(partial);

        const auto first = recoverFile(partial);
        QVERIFY(first.ok());
        const std::string take = folder.filePath(QStringLiteral("take.") + suffix).toStdString();
        QCOMPARE(generic(first.value().to), take);
        QVERIFY(!QFile::exists(QString::fromStdString(partial)));
        const recorded::Sound sound = recorded::read(take);
        QCOMPARE(sound.frames(), first.value().frames);
        QVERIFY2(sound.frames() >= 100'000, qPrintable(QString::number(sound.frames())));
        const bool lossless = containerOf(take).value().lossless;
        if (lossless) {
            QCOMPARE(sound.samples,
                     recorded::frames(0, static_cast<std::size_t>(sound.frames()), kFormat.channels));
            QVERIFY(!recorded::kHasFfmpeg || recorded::decodedByFfmpeg({}, take) == sound.samples);
        } else {
            QVERIFY(!recorded::kHasFfmpeg || recorded::decodedByFfmpeg({}, take).size() >= 200'000);
        }
        if (suffix != QStringLiteral("flac") && lossless) {
            QCOMPARE(sound.frames(), std::int64_t(150'000)); // by payload, not by header
        }

        // The same leftover once more gives the same bytes, beside the first.
        const QByteArray bytes = bytesOf(take);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(leftover);
        file.close();
        const auto second = recoverFile(partial);
        QVERIFY(second.ok());
        QVERIFY(second.value().to != take);
        QVERIFY(bytesOf(second.value().to) == bytes);
        QVERIFY(bytesOf(take) == bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }

    void whatCannotBePlayed_staysUntouched() {
        const QTemporaryDir folder;
        for (const char* name : {"a.partial.wav", "b.partial.flac", "c.partial.ogg", "d.partial.w64"}) {
            const QString path = folder.filePath(QString::fromLatin1(name));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("RIFFxxxxWAVE and then nothing");
            file.close();
            const auto recovered = recoverFile(path.toStdString());
            QVERIFY(!recovered.ok());
            QVERIFY(recovered.failure().fault == Fault::NotAudio);
            QCOMPARE(bytesOf(path.toStdString()), QByteArray("RIFFxxxxWAVE and then nothing"));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 4);
    }

    void aRunningRecording_isLeftAlone() {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("running.wav")).toStdString();
        auto writer = FileWriter::create({path, containerOf(path).value(), kFormat, SampleFormat::S16, false},
                                         createDiskFile);
        QVERIFY(writer.ok());
        const auto recovered = recoverFile(partialPathOf(path));
        QVERIFY(!recovered.ok());
        QVERIFY(recovered.failure().fault == Fault::FileInUse);
        writer.value()->discard();
    }

    void folder_listsLeftoversOnly() {
        const QTemporaryDir folder;
        for (const char* name :
             {"b.partial.wav", "a.partial.flac", "c.wav", "d.partial.txt", "x.recovering.partial.flac"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const auto found = leftoversIn(folder.path().toStdString());
        QVERIFY(found.ok());
        const std::vector<std::string> expected{folder.filePath(QStringLiteral("a.partial.flac")).toStdString(),
                                                folder.filePath(QStringLiteral("b.partial.wav")).toStdString()};
        std::vector<std::string> names;
        std::transform(found.value().begin(), found.value().end(), std::back_inserter(names), generic);
        QCOMPARE(names, expected);
        QVERIFY(!leftoversIn("/nowhere").ok());
    }

    void aFileOfAnotherName_isRepairedBesideItself() {
        const QTemporaryDir folder;
        const std::string partial = folder.filePath(QStringLiteral("x.partial.wav")).toStdString();
        leaveBehind(partial, SampleFormat::S16, 70'000);
        const QString other = folder.filePath(QStringLiteral("broken.wav"));
        QVERIFY(QFile::rename(QString::fromStdString(partial), other));
        const auto recovered = recoverFile(other.toStdString());
        QVERIFY(recovered.ok());
        QCOMPARE(generic(recovered.value().to),
                 folder.filePath(QStringLiteral("broken (recovered).wav")).toStdString());
        QCOMPARE(recovered.value().frames, std::int64_t(70'000));
        QVERIFY(QFile::exists(other));
    }
};

QTEST_APPLESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
