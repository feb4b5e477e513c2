#include "core/record/file_names.h"
#include "core/record/file_system.h"
#include "core/record/file_writer.h"
#include "core/record/mark_writer.h"
#include "core/record/sample_converter.h"
#include "tests/core/record/recorded_sound.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>
#include <filesystem>
#include <limits>
#include <string_view>

using namespace sinc;

namespace {

using Writer = std::unique_ptr<FileWriter>;

Writer create(const std::string& path, StreamFormat format, SampleFormat sampleFormat, bool overwrite = false) {
    Result<Writer> writer =
        FileWriter::create({path, containerOf(path).value(), format, sampleFormat, overwrite}, createDiskFile);
    return writer ? std::move(writer).value() : nullptr;
}

QByteArray contentOf(const std::string& path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::uint32_t numberAt(const QByteArray& bytes, qsizetype at) {
    std::uint32_t value = 0;
    std::memcpy(&value, bytes.constData() + at, sizeof value);
    return value;
}

/// Loud noise on the finest grid that both the format and float32 have.
std::vector<float> finestNoise(SampleFormat format, std::size_t count) {
    std::vector<float> samples(count);
    const int bits = format == SampleFormat::S16 ? 16 : 24;
    std::uint32_t state = 1;
    for (float& sample : samples) {
        state = state * 1664525U + 1013904223U;
        const auto value = static_cast<std::int32_t>(state) >> (32 - bits);
        sample = std::ldexp(static_cast<float>(value), 1 - bits);
    }
    samples[0] = -1.0F;
    samples[1] = 1.0F - std::ldexp(1.0F, 1 - bits);
    return samples;
}

} // namespace

class TestFileWriter : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string inFolder(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

private Q_SLOTS:
    void finish_givesTheSameSamplesBack_data() {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("formatIndex");
        QTest::addColumn<int>("channels");
        for (const Container& container : containers()) {
            if (!container.lossless) {
                continue;
            }
            for (const SampleFormat format : container.sampleFormats) {
                for (const int channels : {1, 2, container.maxChannels}) {
                    QTest::addRow("%s %s, %d channels", container.suffix.data(), nameOf(format).data(), channels)
                        << QString::fromLatin1(container.suffix.data()) << static_cast<int>(format) << channels;
                }
            }
        }
    }

    void finish_givesTheSameSamplesBack() {
        QFETCH(QString, suffix);
        QFETCH(int, formatIndex);
        QFETCH(int, channels);
        const auto sampleFormat = static_cast<SampleFormat>(formatIndex);
        const std::string path = inFolder((QStringLiteral("round trip.") + suffix).toUtf8());
        const StreamFormat format{48'000, channels};
        std::vector<float> samples = finestNoise(sampleFormat, 10'001 * static_cast<std::size_t>(channels));
        if (sampleFormat == SampleFormat::F32) {
            samples[2] = 3.75F; // beyond full scale: neither clamped nor normalized
            samples[3] = 1e-30F;
            samples[4] = -17.0F;
        }
        Writer writer = create(path, format, sampleFormat, true);
        QVERIFY(writer != nullptr);
        QCOMPARE(writer->write(samples.data(), 7'001), std::size_t(7'001));
        QCOMPARE(writer->write(samples.data() + 7'001 * channels, 3'000), std::size_t(3'000));
        const FileWriter::Finished finished = writer->finish({});
        QVERIFY(finished.problems.empty());
        QCOMPARE(finished.file.path, path);
        QCOMPARE(finished.file.frames, std::int64_t(10'001));
        QCOMPARE(finished.file.bytes, static_cast<std::int64_t>(std::filesystem::file_size(path)));
        QVERIFY(!std::filesystem::exists(partialPathOf(path)));

        constexpr int kSubtypes[]{SF_FORMAT_PCM_16, SF_FORMAT_PCM_24, SF_FORMAT_PCM_32, SF_FORMAT_FLOAT};
        const bool raw = suffix == QStringLiteral("raw");
        const recorded::Sound sound = recorded::read(path, format, raw ? kSubtypes[formatIndex] : 0);
        QCOMPARE(sound.sampleRate, 48'000);
        QCOMPARE(sound.channels, channels);
        QCOMPARE(sound.format & SF_FORMAT_SUBMASK, kSubtypes[formatIndex]);
        QCOMPARE(sound.samples.size(), samples.size());
        QVERIFY(std::memcmp(sound.samples.data(), samples.data(), samples.size() * sizeof(float)) == 0);

        if (!recorded::kHasFfmpeg) {
            return;
        }
        const char* rawNames[]{"s16le", "s24le", "s32le", "f32le"};
        const std::string options =
            raw ? std::string("-f ") + rawNames[formatIndex] + " -ar 48000 -ac " + std::to_string(channels)
                : std::string();
        const std::vector<float> independent = recorded::decodedByFfmpeg(options, path);
        QCOMPARE(independent.size(), samples.size());
        QVERIFY(std::memcmp(independent.data(), samples.data(), samples.size() * sizeof(float)) == 0);
    }

    void lossyContainers_keepTheSound_data() {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("rate");
        for (const int rate : {8'000, 44'100, 96'000, 192'000}) {
            QTest::addRow("Vorbis at %d Hz", rate) << QStringLiteral("ogg") << rate;
        }
        for (const int rate : {8'000, 12'000, 16'000, 24'000, 48'000}) {
            QTest::addRow("Opus at %d Hz", rate) << QStringLiteral("opus") << rate;
        }
    }

    void lossyContainers_keepTheSound() {
        QFETCH(QString, suffix);
        QFETCH(int, rate);
        const std::string path = inFolder((QStringLiteral("tone.") + suffix).toUtf8());
        std::vector<float> samples(static_cast<std::size_t>(rate) * 4);
        for (std::size_t i = 0; i < samples.size() / 2; ++i) {
            samples[2 * i] = static_cast<float>(0.5 * std::sin(2.0 * M_PI * 500.0 * static_cast<double>(i) / rate));
            samples[2 * i + 1] = 0.0F;
        }
        Writer writer = create(path, {rate, 2}, SampleFormat::F32, true);
        QVERIFY(writer != nullptr);
        QCOMPARE(writer->write(samples.data(), samples.size() / 2), samples.size() / 2);
        QVERIFY(writer->finish({}).problems.empty());
        const recorded::Sound sound = recorded::read(path);
        QCOMPARE(sound.sampleRate, rate);
        QCOMPARE(sound.frames(), static_cast<std::int64_t>(samples.size() / 2));
        double error = 0.0;
        double power = 0.0;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            error += std::pow(static_cast<double>(sound.samples[i] - samples[i]), 2);
            power += std::pow(static_cast<double>(samples[i]), 2);
        }
        QVERIFY2(error < 0.01 * power, qPrintable(QString::number(10 * std::log10(error / power))));
        QVERIFY(!recorded::kHasFfmpeg || !recorded::decodedByFfmpeg({}, path).empty());
    }

    void speechWav_hasAHeaderOf44Bytes() {
        for (const int channels : {1, 2}) {
            const std::string path = inFolder("speech.wav");
            Writer writer = create(path, {16'000, channels}, SampleFormat::S16, true);
            const std::vector<float> samples = recorded::frames(0, 40'000, channels);
            writer->write(samples.data(), 40'000);
            QVERIFY(writer->finish({}).problems.empty());
            const QByteArray bytes = contentOf(path);
            const auto dataBytes = static_cast<std::uint32_t>(40'000 * channels * 2);
            QCOMPARE(bytes.size(), qsizetype(44 + dataBytes));
            QCOMPARE(bytes.left(4), QByteArray("RIFF"));
            QCOMPARE(numberAt(bytes, 4), 36U + dataBytes);
            QCOMPARE(bytes.mid(8, 8), QByteArray("WAVEfmt "));
            QCOMPARE(numberAt(bytes, 16), 16U);
            QCOMPARE(numberAt(bytes, 20), 0x0001U | static_cast<std::uint32_t>(channels) << 16);
            QCOMPARE(numberAt(bytes, 24), 16'000U);
            QCOMPARE(bytes.mid(36, 4), QByteArray("data"));
            QCOMPARE(numberAt(bytes, 40), dataBytes);
        }
    }

    void samplesBetweenTheSteps_areRoundedAndKeptInRange() {
        const std::vector<float> samples{
            0.4F / 32768, 0.6F / 32768, -0.6F / 32768, 2.0F, -2.0F, 1.0F, std::numeric_limits<float>::quiet_NaN()};
        std::vector<std::int32_t> out(samples.size() + 1, 77);
        toTopAligned(SampleFormat::S16, samples.data(), samples.size(), out.data());
        const std::vector<std::int32_t> expected{
            0, 65'536, -65'536, 32'767 * 65'536, -32'768 * 65'536, 32'767 * 65'536, 0, 77};
        QCOMPARE(out, expected);
        toTopAligned(SampleFormat::S32, samples.data() + 3, 2, out.data());
        QCOMPARE(out[0], std::numeric_limits<std::int32_t>::max());
        QCOMPARE(out[1], std::numeric_limits<std::int32_t>::min());
    }

    void namesInAnyScriptAndOfFullLength_work() {
        const std::string anyScript = "Aufnahme äöü — 録音 🎙.wav";
        std::string longest(251, 'x');
        longest += ".wav";
        std::string longestOfBytes(60, 'y');
        longestOfBytes += "ü";
        longestOfBytes.append(189, 'z') += ".wav";
        for (const std::string_view full :
             {std::string_view(anyScript), std::string_view(longest), std::string_view(longestOfBytes)}) {
            const std::string name(full);
            const std::string path = inFolder(name.c_str());
            Writer writer = create(path, {8'000, 1}, SampleFormat::S16);
            QVERIFY2(writer != nullptr, name.c_str());
            const std::vector<float> samples = recorded::frames(0, 100, 1);
            writer->write(samples.data(), 100);
            QVERIFY(writer->finish({}).problems.empty());
            QCOMPARE(recorded::read(path).samples, samples);
        }
    }

    void fileNames_areShortenedBetweenLetters() {
        QCOMPARE(partialPathOf("/a/b.c.wav"), std::string("/a/b.c.partial.wav"));
        QCOMPARE(partPathOf("/a/b.wav", 1), std::string("/a/b.wav"));
        QCOMPARE(partPathOf("/a/b.wav", 2), std::string("/a/b-002.wav"));
        QCOMPARE(partPathOf("b.flac", 1234), std::string("b-1234.flac"));
        QCOMPARE(gapsPathOf("/a/b.flac"), std::string("/a/b.gaps.json"));
        std::string umlauts;
        for (int i = 0; i < 125; ++i) {
            umlauts += "ü"; // two bytes each
        }
        const std::string partial = partialPathOf("/a/" + umlauts + ".wav");
        QVERIFY(partial.size() <= 3 + 255);
        QVERIFY(QString::fromStdString(partial).toStdString() == partial); // whole letters only
    }

    void anExistingFile_isRefusedAndLeftAlone() {
        const std::string path = inFolder("mine.wav");
        QFile mine(QString::fromStdString(path));
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("precious") == 8);
        mine.close();
        const Result<Writer> refused = FileWriter::create(
            {path, containerOf(path).value(), {48'000, 2}, SampleFormat::S16, false}, createDiskFile);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.failure().fault, Fault::OutputExists);
        QCOMPARE(contentOf(path), QByteArray("precious"));
        QVERIFY(!std::filesystem::exists(partialPathOf(path)));

        Writer writer = create(path, {48'000, 1}, SampleFormat::S16, true);
        QVERIFY(writer != nullptr);
        QCOMPARE(contentOf(path), QByteArray("precious")); // until the new one is complete
        QVERIFY(writer->finish({}).problems.empty());
        QCOMPARE(contentOf(path).size(), 44);
    }

    void aFileThatAppearsMeanwhile_isNotDestroyed() {
        const std::string path = inFolder("raced.wav");
        Writer writer = create(path, {48'000, 1}, SampleFormat::S16);
        const std::vector<float> samples = recorded::frames(0, 500, 1);
        writer->write(samples.data(), 500);
        QFile other(QString::fromStdString(path));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("precious") == 8);
        other.close();
        const FileWriter::Finished finished = writer->finish({});
        QCOMPARE(finished.problems.size(), std::size_t(1));
        QCOMPARE(finished.problems[0].fault, Fault::OutputExists);
        QVERIFY(finished.problems[0].detail.find(partialPathOf(path)) != std::string::npos);
        QCOMPARE(finished.file.path, partialPathOf(path));
        QCOMPARE(contentOf(path), QByteArray("precious"));
        QCOMPARE(recorded::read(partialPathOf(path)).samples, samples);
    }

    void aLeftover_isKept_unlessOverwritingIsAllowed_andNeverTakenFromARunningRecording() {
        const std::string path = inFolder("twice.wav");
        Writer running = create(path, {48'000, 1}, SampleFormat::S16);
        QVERIFY(create(path, {48'000, 1}, SampleFormat::S16, false) == nullptr);
        QVERIFY(create(path, {48'000, 1}, SampleFormat::S16, true) == nullptr); // it is being written
        const std::vector<float> samples = recorded::frames(0, 500, 1);
        running->write(samples.data(), 500);
        QVERIFY(running->finish({}).problems.empty());
        QCOMPARE(recorded::read(path).samples, samples);

        std::filesystem::rename(path, partialPathOf(path)); // as a crash leaves it
        QVERIFY(create(path, {48'000, 1}, SampleFormat::S16, false) == nullptr);
        QCOMPARE(recorded::read(partialPathOf(path)).samples, samples);
        Writer replacing = create(path, {48'000, 1}, SampleFormat::S16, true);
        QVERIFY(replacing != nullptr);
        replacing->discard();
        QVERIFY(!std::filesystem::exists(partialPathOf(path)));
    }

    void marks_becomeCuePointsBehindTheSound_data() {
        QTest::addColumn<int>("formatIndex");
        QTest::addColumn<int>("channels");
        QTest::addRow("plain WAV") << static_cast<int>(SampleFormat::S16) << 2;
        QTest::addRow("RF64, downgraded") << static_cast<int>(SampleFormat::F32) << 2;
        QTest::addRow("RF64 with an odd number of bytes") << static_cast<int>(SampleFormat::S24) << 1;
    }

    void marks_becomeCuePointsBehindTheSound() {
        QFETCH(int, formatIndex);
        QFETCH(int, channels);
        const std::string path = inFolder("marked.wav");
        Writer writer = create(path, {48'000, channels}, static_cast<SampleFormat>(formatIndex), true);
        const std::vector<float> samples = recorded::frames(0, 9'001, channels);
        writer->write(samples.data(), 9'001);
        const std::vector<RecordingMark> marks{{RecordingMark::Kind::Gap, 100, 48},
                                               {RecordingMark::Kind::Pause, 5'000, 0}};
        QVERIFY(writer->finish(marks).problems.empty());
        const QByteArray bytes = contentOf(path);
        QCOMPARE(numberAt(bytes, 4), static_cast<std::uint32_t>(bytes.size() - 8));
        SndfileHandle file = soundHandle(path);
        SF_CUES cues{};
        QCOMPARE(file.command(SFC_GET_CUE, &cues, sizeof cues), SF_TRUE);
        QCOMPARE(cues.cue_count, 2U);
        QCOMPARE(cues.cue_points[0].sample_offset, 100U);
        QCOMPARE(cues.cue_points[1].sample_offset, 5'000U);
        QCOMPARE(QByteArray(cues.cue_points[0].name), QByteArray("gap: 48 frames lost"));
        QCOMPARE(QByteArray(cues.cue_points[1].name), QByteArray("pause"));
        QCOMPARE(recorded::read(path).samples, samples);
        QVERIFY(!recorded::kHasFfmpeg || recorded::decodedByFfmpeg({}, path) == samples);
    }

    void marks_goIntoAFileBeside_whereTheContainerHasNoPlace() {
        for (const char* name : {"marked.flac", "marked.w64", "marked.ogg", "marked.raw"}) {
            const std::string path = inFolder(name);
            const Container container = containerOf(path).value();
            const SampleFormat format = nearestSampleFormat(container, SampleFormat::S16);
            Writer writer = create(path, {48'000, 1}, format, true);
            const std::vector<float> samples = recorded::frames(0, 5'000, 1);
            writer->write(samples.data(), 5'000);
            const std::vector<RecordingMark> marks{{RecordingMark::Kind::Gap, 100, 48}};
            QVERIFY(writer->finish(marks).problems.empty());
            const QJsonObject json = QJsonDocument::fromJson(contentOf(gapsPathOf(path))).object();
            QCOMPARE(json[QStringLiteral("file")].toString(), QString::fromLatin1(name));
            QCOMPARE(json[QStringLiteral("sampleRate")].toInt(), 48'000);
            const QJsonObject mark = json[QStringLiteral("marks")][0].toObject();
            QCOMPARE(mark[QStringLiteral("kind")].toString(), QStringLiteral("gap"));
            QCOMPARE(mark[QStringLiteral("frame")].toInt(), 100);
            QCOMPARE(mark[QStringLiteral("frames")].toInt(), 48);
        }
    }
};

QTEST_APPLESS_MAIN(TestFileWriter)
#include "tst_file_writer.moc"
