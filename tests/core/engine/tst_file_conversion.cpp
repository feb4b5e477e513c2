#include "core/engine/file_conversion.h"
#include "tests/core/record/recorded_sound.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace sinc;

namespace {

constexpr int kFloatWav = SF_FORMAT_WAV | SF_FORMAT_FLOAT;

void writeSound(const std::string& path, const StreamFormat& format, std::size_t frames, int type) {
    SndfileHandle file(path, SFM_WRITE, type, format.channels, format.sampleRate);
    const std::vector<float> samples = recorded::frames(0, frames, format.channels);
    file.writef(samples.data(), static_cast<sf_count_t>(frames));
}

QByteArray bytesOf(const std::string& path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFileConversion : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] std::string path(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

private Q_SLOTS:
    void length_isTheRoundedRatio_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("frames");
        QTest::newRow("48 to 44.1") << 48'000 << 44'100 << 48'001;
        QTest::newRow("44.1 to 48") << 44'100 << 48'000 << 12'345;
        QTest::newRow("48 to 8") << 48'000 << 8'000 << 99'997;
        QTest::newRow("8 to 192") << 8'000 << 192'000 << 1'001;
        QTest::newRow("one frame") << 48'000 << 44'100 << 1;
        QTest::newRow("no frame") << 48'000 << 44'100 << 0;
        QTest::newRow("same rate") << 48'000 << 48'000 << 7'681;
    }
    void length_isTheRoundedRatio() {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, frames);
        writeSound(path("length.wav"), {from, 2}, static_cast<std::size_t>(frames), kFloatWav);
        const auto report = convertFile(
            {.input = path("length.wav"), .output = path("length-out.wav"), .sampleRate = to, .overwrite = true});
        QVERIFY(report.ok());
        QCOMPARE(report.value().framesIn, std::int64_t(frames));
        const std::int64_t expected = std::llround(static_cast<double>(frames) * to / from);
        QCOMPARE(report.value().framesOut, expected);
        QCOMPARE(recorded::read(path("length-out.wav")).frames(), expected);
    }

    void twoCores_giveTheBitsOfOne_data() {
        QTest::addColumn<QString>("quality");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("channels");
        QTest::newRow("standard, stereo") << QStringLiteral("standard") << QStringLiteral("wav") << 2;
        QTest::newRow("high, FLAC") << QStringLiteral("high") << QStringLiteral("flac") << 2;
        QTest::newRow("draft, six channels") << QStringLiteral("draft") << QStringLiteral("wav") << 6;
        QTest::newRow("linear, mono") << QStringLiteral("linear") << QStringLiteral("w64") << 1;
    }
    void twoCores_giveTheBitsOfOne() {
        QFETCH(QString, quality);
        QFETCH(QString, suffix);
        QFETCH(int, channels);
        writeSound(path("cores.wav"), {48'000, channels}, 200'003, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        ConversionRequest request{.input = path("cores.wav"),
                                  .output = path("one.") + suffix.toStdString(),
                                  .sampleRate = 44'100,
                                  .quality = quality.toStdString(),
                                  .overwrite = true,
                                  .oneThread = true};
        QVERIFY(convertFile(request).ok());
        const QByteArray one = bytesOf(request.output);
        request.output = path("two.") + suffix.toStdString();
        request.oneThread = false;
        QVERIFY(convertFile(request).ok());
        QVERIFY(!one.isEmpty());
        QVERIFY(bytesOf(request.output) == one);
    }

    void sampleFormat_staysAsItIs_data() {
        QTest::addColumn<int>("subtype");
        QTest::newRow("16 bit") << int(SF_FORMAT_PCM_16);
        QTest::newRow("24 bit") << int(SF_FORMAT_PCM_24);
        QTest::newRow("32 bit") << int(SF_FORMAT_PCM_32);
        QTest::newRow("float") << int(SF_FORMAT_FLOAT);
    }
    void sampleFormat_staysAsItIs() {
        QFETCH(int, subtype);
        writeSound(path("format.wav"), {48'000, 1}, 5'000, SF_FORMAT_WAV | subtype);
        QVERIFY(convertFile({.input = path("format.wav"),
                             .output = path("format-out.wav"),
                             .sampleRate = 32'000,
                             .overwrite = true})
                    .ok());
        QCOMPARE(recorded::read(path("format-out.wav")).format & SF_FORMAT_SUBMASK, subtype);
    }

    void equalRates_passBitForBit() {
        writeSound(path("equal.wav"), {44'100, 2}, 30'000, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        QVERIFY(
            convertFile({.input = path("equal.wav"), .output = path("equal-out.wav"), .sampleRate = 44'100}).ok());
        QCOMPARE(recorded::read(path("equal-out.wav")).samples, recorded::read(path("equal.wav")).samples);
    }

    void notANumber_isReadAsZero_andCounted() {
        {
            SndfileHandle file(path("nan.wav"), SFM_WRITE, kFloatWav, 1, 48'000);
            std::vector<float> samples(10'000, 0.25F);
            samples[5'000] = std::numeric_limits<float>::quiet_NaN();
            samples[6'000] = std::numeric_limits<float>::infinity();
            file.writef(samples.data(), 10'000);
        }
        const auto report =
            convertFile({.input = path("nan.wav"), .output = path("nan-out.wav"), .sampleRate = 44'100});
        QVERIFY(report.ok());
        QCOMPARE(report.value().replacedSamples, std::uint64_t(2));
        for (const float sample : recorded::read(path("nan-out.wav")).samples) {
            QVERIFY(std::isfinite(sample));
        }
    }

    void sixtyFourChannels_at768kHz_areConverted() {
        writeSound(path("wide.wav"), {768'000, 64}, 10'000, kFloatWav);
        const auto report = convertFile(
            {.input = path("wide.wav"), .output = path("wide-out.wav"), .sampleRate = 48'000, .quality = "draft"});
        QVERIFY(report.ok());
        QCOMPARE(report.value().framesOut, std::int64_t(625));
        QCOMPARE(recorded::read(path("wide-out.wav")).channels, 64);
    }

    /// The file that it takes the place of is gone, and nothing else is there.
    void overwriting_replacesTheFile_andLeavesNothingBeside() {
        writeSound(path("over.wav"), {48'000, 2, 0}, 4'800, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        for (const int rate : {44'100, 16'000}) {
            const auto report = convertFile(
                {.input = path("over.wav"), .output = path("over-out.wav"), .sampleRate = rate, .overwrite = true});
            QVERIFY(report);
            QCOMPARE(report.value().files, std::vector<std::string>{path("over-out.wav")});
            QCOMPARE(recorded::read(path("over-out.wav")).sampleRate, rate);
            QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("over-out*")}).size(), 1);
        }
    }

    void cancelling_leavesNothing() {
        writeSound(path("cancel.wav"), {48'000, 2}, 200'000, kFloatWav);
        for (const bool oneThread : {true, false}) {
            const auto report = convertFile({.input = path("cancel.wav"),
                                             .output = path("cancel-out.wav"),
                                             .sampleRate = 44'100,
                                             .oneThread = oneThread},
                                            [](double) { return false; });
            QVERIFY(!report.ok());
            QVERIFY(report.failure().fault == Fault::Cancelled);
            QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("cancel-out*")}).isEmpty());
        }
    }

    void progress_risesToOne() {
        writeSound(path("progress.wav"), {48'000, 2}, 100'000, kFloatWav);
        double last = 0.0;
        bool rises = true;
        QVERIFY(
            convertFile({.input = path("progress.wav"), .output = path("progress-out.wav"), .sampleRate = 44'100},
                        [&](double share) {
                            rises = rises && share >= last && share <= 1.0;
                            last = share;
                            return true;
                        })
                .ok());
        QVERIFY(rises);
        QCOMPARE(last, 1.0);
    }

    void aFileThatEndsEarly_isTold_andLeavesNothing() {
        writeSound(path("whole.flac"), {48'000, 2}, 200'000, SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
        QFile file(QString::fromStdString(path("whole.flac")));
        QVERIFY(file.resize(file.size() / 2));
        const auto report =
            convertFile({.input = path("whole.flac"), .output = path("whole-out.wav"), .sampleRate = 44'100});
        QVERIFY(!report.ok());
        QVERIFY(report.failure().fault == Fault::FileUnreadable);
        QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("whole-out*")}).isEmpty());
    }

    void theSameFile_isRefused() {
        writeSound(path("same.wav"), {48'000, 2}, 1'000, kFloatWav);
        const auto report = convertFile(
            {.input = path("same.wav"), .output = path("./same.wav"), .sampleRate = 44'100, .overwrite = true});
        QVERIFY(!report.ok());
        QVERIFY(report.failure().fault == Fault::SameFile);
        QCOMPARE(recorded::read(path("same.wav")).frames(), std::int64_t(1'000));
    }
};

QTEST_APPLESS_MAIN(TestFileConversion)
#include "tst_file_conversion.moc"
