#include "core/capture/file/file_backend.h"
#include "tests/core/capture/collecting_sink.h"
#include "tests/support/sound_handle.h"

#include <QTemporaryDir>
#include <QTest>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

#include <cmath>

using namespace sinc;

class TestFileBackend : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string inFolder(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

    std::string makeFile(const char* name, int format, int rate, int channels, const std::vector<float>& samples) {
        const std::string path = inFolder(name);
        SndfileHandle file = soundHandle(path, SFM_WRITE, format, channels, rate);
        file.write(samples.data(), static_cast<sf_count_t>(samples.size()));
        return path;
    }

    static std::vector<float> ramp(std::size_t count) {
        std::vector<float> samples(count);
        for (std::size_t i = 0; i < count; ++i) {
            samples[i] = static_cast<float>(static_cast<int>(i * 37 % 65'536) - 32'768) / 32'768.0F;
        }
        return samples;
    }

private Q_SLOTS:
    void aFile_isDeliveredBitForBit_thenFinished_data() {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("rate");
        QTest::addColumn<std::size_t>("frames");
        QTest::addRow("mono, not a whole number of blocks") << 1 << 44'100 << std::size_t(100'001);
        QTest::addRow("stereo, whole blocks") << 2 << 48'000 << std::size_t(96'000);
        QTest::addRow("64 channels") << 64 << 8'000 << std::size_t(8'123);
        QTest::addRow("no frame at all") << 2 << 48'000 << std::size_t(0);
    }

    void aFile_isDeliveredBitForBit_thenFinished() {
        QFETCH(int, channels);
        QFETCH(int, rate);
        QFETCH(std::size_t, frames);
        std::vector<float> samples = ramp(frames * static_cast<std::size_t>(channels));
        if (!samples.empty()) {
            samples[0] = 3.5F; // float files may go beyond full scale
        }
        const std::string id =
            "file:" + makeFile("float.wav", SF_FORMAT_WAV | SF_FORMAT_FLOAT, rate, channels, samples);
        FileBackend backend;
        QVERIFY(backend.recognises(id));
        auto stream = backend.open(id, {.paced = false});
        QVERIFY(stream.ok());
        QCOMPARE(stream.value()->format().sampleRate, rate);
        QCOMPARE(stream.value()->format().channels, channels);
        CollectingSink sink(channels, 16'384);
        QVERIFY(stream.value()->start(sink).ok());
        sink.collect(SIZE_MAX / 64);
        QCOMPARE(sink.end(), std::optional(CaptureEnd::Finished));
        QVERIFY(sink.contiguous());
        QCOMPARE(sink.collected, samples);
    }

    void pacedFile_takesItsTime() {
        const std::vector<float> samples = ramp(4'800);
        const std::string id = "file:" + makeFile("short.wav", SF_FORMAT_WAV | SF_FORMAT_FLOAT, 16'000, 1, samples);
        FileBackend backend;
        auto stream = backend.open(id, {});
        CollectingSink sink(1, 65'536);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(stream.value()->start(sink).ok());
        sink.collect(SIZE_MAX / 2);
        QVERIFY(timer.elapsed() >= 299);
        QCOMPARE(sink.collected, samples);
    }

    void describe_tellsNameAndFormat() {
        const std::string path =
            makeFile("Stück № 1.flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_24, 96'000, 2, ramp(1'000));
        const Result<SourceInfo> info = FileBackend().describe("file:" + path);
        QVERIFY(info.ok());
        QCOMPARE(info.value().name, std::string("Stück № 1.flac"));
        QCOMPARE(info.value().kind, SourceKind::File);
        QCOMPARE(info.value().format.sampleRate, 96'000);
        QVERIFY(info.value().level != nullptr);
    }

    void filesThatDoNotKnowTheirLength_areReadToTheirEnd() {
        const std::vector<float> samples = ramp(96'000);
        const std::string whole = makeFile("whole.ogg", SF_FORMAT_OGG | SF_FORMAT_VORBIS, 48'000, 1, samples);
        QFile file(QString::fromStdString(whole));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 half = file.size() / 2;
        QVERIFY(file.resize(half)); // as a crash leaves it: no last page
        file.close();
        FileBackend backend;
        auto stream = backend.open("file:" + whole, {.paced = false});
        QVERIFY(stream.ok());
        CollectingSink sink(1, 65'536);
        QVERIFY(stream.value()->start(sink).ok());
        sink.collect(SIZE_MAX / 2);
        QVERIFY(sink.end());
        QVERIFY(sink.collected.size() > 10'000 && sink.collected.size() < 96'000);
    }

    void whatIsNoAudio_isRefusedByItsName_data() {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<int>("fault");
        const auto put = [this](const char* name, const QByteArray& bytes) {
            QFile file(m_folder.filePath(QString::fromUtf8(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        put("text.wav", "this is no audio");
        put("empty.wav", "");
        put("torn.wav", QByteArray::fromHex("524946462400000057415645666d7420"));
#ifndef Q_OS_WIN
        const std::string pipe = inFolder("pipe.wav");
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
#endif
        const auto row = [this](const char* name, const char* file, Fault fault) {
            QTest::newRow(name) << QByteArray::fromStdString("file:" + inFolder(file)) << static_cast<int>(fault);
        };
        row("missing", "none.wav", Fault::FileMissing);
        row("text", "text.wav", Fault::NotAudio);
        row("empty", "empty.wav", Fault::NotAudio);
        row("torn header", "torn.wav", Fault::NotAudio);
        row("a folder", ".", Fault::NotAudio);
#ifndef Q_OS_WIN
        row("a pipe that nobody writes", "pipe.wav", Fault::NotAudio);
#endif
        row("below a file", "text.wav/x.wav", Fault::FileMissing);
        QTest::newRow("no path") << QByteArray("file:") << static_cast<int>(Fault::SourceMalformed);
    }

    void whatIsNoAudio_isRefusedByItsName() {
        QFETCH(QByteArray, id);
        QFETCH(int, fault);
        FileBackend backend;
        const auto stream = backend.open(id.toStdString(), {});
        QVERIFY(!stream.ok());
        QCOMPARE(static_cast<int>(stream.failure().fault), fault);
        QVERIFY(id.endsWith(QByteArray::fromStdString(stream.failure().subject)));
        QCOMPARE(static_cast<int>(backend.describe(id.toStdString()).failure().fault), fault);
    }
};

QTEST_APPLESS_MAIN(TestFileBackend)
#include "tst_file_backend.moc"
