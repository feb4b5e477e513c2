#include "core/engine/lab_live.h"
#include "core/engine/lab_sound.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sndfile.hh>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

using namespace sinc;
using namespace Qt::StringLiterals;

namespace {

/// Two tones that swell and fade over the whole length (Hann), so that neither beginning nor end has edges.
std::vector<float> tones(std::size_t frames, int rate, float level) {
    std::vector<float> wave(frames);
    for (std::size_t n = 0; n < frames; ++n) {
        const double t = 2.0 * std::numbers::pi * static_cast<double>(n) / rate;
        const double swell =
            0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(n) / static_cast<double>(frames));
        wave[n] = level * static_cast<float>(swell * (std::sin(440.0 * t) + 0.5 * std::sin(9000.0 * t)));
    }
    return wave;
}

void feed(LabLive& live, std::span<const float> samples) {
    PooledBuffer room = live.room(samples.size());
    std::copy(samples.begin(), samples.end(), room.as<float>().begin());
    live.feed(std::move(room));
}

} // namespace

class TestLabSound : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString recording(const QString& name, const std::vector<float>& samples, int rate = 48'000) {
        const QString path = m_folder.filePath(name);
        SndfileHandle file(path.toStdString(), SFM_WRITE, SF_FORMAT_WAV | SF_FORMAT_FLOAT, 1, rate);
        file.write(samples.data(), static_cast<sf_count_t>(samples.size()));
        return path;
    }

private Q_SLOTS:
    void convert_givesEachVersion_andItsDifferenceFromTheBest() {
        const QString path = recording(u"tones.wav"_s, tones(96'000, 48'000, 0.3F));
        LabSoundRunner runner;
        QSignalSpy converted(&runner, &LabSoundRunner::converted);
        QSignalSpy finished(&runner, &LabSoundRunner::finished);
        runner.convert(path, 16'000, {u"mastering"_s, u"standard"_s, u"nearest"_s});
        QVERIFY(finished.wait(30'000));
        QCOMPARE(converted.count(), 3);
        for (const QList<QVariant>& arguments : converted) {
            const auto version = arguments.first().value<LabSound>();
            QCOMPARE(version->frames(), 32'000U);
            QVERIFY(!version->picture.dbFs.empty());
            const double level = version->difference.rmsDb;
            if (version->quality == u"mastering"_s) {
                QCOMPARE(level, lab::kSilenceDb); // it is the reference
            } else if (version->quality == u"standard"_s) {
                QVERIFY2(level < -110.0, qPrintable(QString::number(level)));
            } else {
                // 9 kHz comes back as 7 kHz at half the level of 440 Hz: -6 dB against it.
                QVERIFY2(std::fabs(level + 6.0) < 0.3, qPrintable(QString::number(level)));
            }
        }
    }

    /// The two differ by less than float32 would round off.
    void convert_findsADifference_deeperThanFloat32() {
        const QString path = recording(u"deep.wav"_s, tones(96'000, 48'000, 0.3F));
        LabSoundRunner runner;
        QSignalSpy converted(&runner, &LabSoundRunner::converted);
        QSignalSpy finished(&runner, &LabSoundRunner::finished);
        runner.convert(path, 44'100, {u"mastering"_s, u"high"_s});
        QVERIFY(finished.wait(30'000));
        QCOMPARE(converted.count(), 2);
        for (const QList<QVariant>& arguments : converted) {
            const auto version = arguments.first().value<LabSound>();
            QVERIFY2(version->difference.rmsDb < -165.0, qPrintable(QString::number(version->difference.rmsDb)));
        }
    }

    void convert_looksAtAllOfALongRecording_andKeepsAStretchOfIt() {
        std::vector<float> sound(150 * 8000, 0.0F);
        const std::vector<float> late = tones(8000, 8000, 0.3F);
        std::copy(late.begin(), late.end(),
                  sound.begin() + 140 * 8000); // silence, and a second of sound near the end
        const QString path = recording(u"long.wav"_s, sound, 8000);
        LabSoundRunner runner;
        QSignalSpy loaded(&runner, &LabSoundRunner::loaded);
        QSignalSpy progressed(&runner, &LabSoundRunner::progressed);
        QSignalSpy converted(&runner, &LabSoundRunner::converted);
        QSignalSpy finished(&runner, &LabSoundRunner::finished);
        runner.convert(path, 16'000, {u"nearest"_s}, 100.0);
        QVERIFY(finished.wait(30'000));
        QCOMPARE(loaded[0][1].toDouble(), 150.0);
        QVERIFY(progressed.count() > 10);
        QCOMPARE(converted.count(), 1);
        const auto version = converted[0][0].value<LabSound>();
        QCOMPARE(version->seconds, 150.0);
        QCOMPARE(version->picture.seconds, 150.0);
        QVERIFY(version->difference.rmsDb > -40.0); // what is at the end counts
        QCOMPARE(version->frames(), 50U * 16'000U);
        const auto loudest = std::max_element(version->samples.begin(), version->samples.end());
        const double at = 100.0 + static_cast<double>(loudest - version->samples.begin()) / 16'000.0;
        QVERIFY2(std::fabs(at - 140.5) < 0.1, qPrintable(QString::number(at)));
    }

    void cancel_ends_withoutFurtherSignals() {
        const QString path = recording(u"cancelled.wav"_s, tones(480'000, 48'000, 0.3F));
        LabSoundRunner runner;
        QSignalSpy converted(&runner, &LabSoundRunner::converted);
        QSignalSpy finished(&runner, &LabSoundRunner::finished);
        runner.convert(path, 16'000, {u"samplerate-best"_s, u"mastering"_s});
        runner.cancel();
        QTest::qWait(300);
        QCOMPARE(converted.count() + finished.count(), 0);
    }

    void matchedGains_bringAllToTheQuietest() {
        const auto version = [](double lufs) {
            auto made = std::make_shared<LabSoundVersion>();
            made->loudnessLufs = lufs;
            return LabSound(made);
        };
        const double silence = -std::numeric_limits<double>::infinity();
        const std::vector<float> gains = matchedGains({version(-20.0), version(-26.0), version(silence)});
        QVERIFY(std::fabs(gains[0] - 0.5012F) < 1e-3F);
        QCOMPARE(gains[1], 1.0F);
        QCOMPARE(gains[2], 1.0F);
    }

    void convert_saysWhatIsWrong_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("part");
        QTest::newRow("silent") << recording(u"silence.wav"_s, std::vector<float>(48'000)) << 16'000 << u"silent"_s;
        QTest::newRow("too short") << recording(u"short.wav"_s, tones(20, 48'000, 0.3F)) << 16'000 << u"shorter"_s;
        QTest::newRow("equal rates") << recording(u"same.wav"_s, tones(9000, 48'000, 0.3F)) << 48'000
                                     << u"nothing to convert"_s;
        QTest::newRow("missing") << m_folder.filePath(u"none.wav"_s) << 16'000 << u"no file"_s;
    }
    void convert_saysWhatIsWrong() {
        QFETCH(QString, path);
        QFETCH(int, to);
        QFETCH(QString, part);
        LabSoundRunner runner;
        QSignalSpy failed(&runner, &LabSoundRunner::failed);
        QSignalSpy finished(&runner, &LabSoundRunner::finished);
        runner.convert(path, to, {u"standard"_s});
        QVERIFY(finished.wait(30'000));
        QCOMPARE(failed.count(), 1);
        const Notice why = failed[0][1].value<Notice>();
        QVERIFY2(why.text.contains(part) && !why.advice.isEmpty(), qPrintable(why.text));
    }

    /// As often as the window does it: the same few work buffers serve every block, and come back.
    void live_usesItsBuffersAgain() {
        LabLive live;
        QSignalSpy pictured(&live, &LabLive::pictured);
        live.start(48'000, 16'000, {u"standard"_s});
        const std::vector<float> sound = tones(48'000, 48'000, 0.3F);
        constexpr std::size_t kBlock = 800; // 60 a second
        for (std::size_t n = 0; n < sound.size(); n += kBlock) {
            feed(live, std::span(sound).subspan(n, kBlock));
            QTest::qWait(2); // what comes faster than it can be converted is left out
        }
        QTRY_COMPARE_WITH_TIMEOUT(live.buffers().lent, 0U, 10'000);
        const BufferPool::Statistics buffers = live.buffers();
        QVERIFY(pictured.count() > 0);
        QCOMPARE(buffers.oversize, 0U);
        QVERIFY2(buffers.hitRate() > 0.95, qPrintable(QString::number(buffers.hitRate())));
    }

    /// Close to a tone it is the converter that is seen, and not the window that it is looked at through.
    void live_seesDeep_besideATone() {
        LabLive live;
        QSignalSpy pictured(&live, &LabLive::pictured);
        live.start(48'000, 16'000, {u"mastering"_s});
        std::vector<float> sound(38'400);
        const double hertz = 16'000.0 / 4096.0 * 256.0; // a bin of the spectrum
        for (std::size_t n = 0; n < sound.size(); ++n) {
            sound[n] = static_cast<float>(
                0.5 * std::sin(2.0 * std::numbers::pi * hertz * static_cast<double>(n) / 48'000.0));
        }
        constexpr std::size_t kBlock = 9600;
        for (std::size_t n = 0; n < sound.size(); n += kBlock) {
            feed(live, std::span(sound).subspan(n, kBlock));
            QTRY_VERIFY_WITH_TIMEOUT(pictured.count() >= static_cast<int>(n / kBlock), 10'000);
        }
        const auto picture = pictured.last()[0].value<LabLivePicture>();
        const lab::Curve& spectrum = picture->lines[0].spectrumDb; // a value for two bins
        QVERIFY(std::fabs(spectrum.y[128] + 6.02) < 0.01);
        for (const std::size_t value : {133U, 134U, 136U, 140U, 150U, 123U, 122U, 120U, 116U}) {
            QVERIFY2(spectrum.y[value] < -178.0,
                     qPrintable(u"%1 Hz: %2 dB"_s.arg(spectrum.x[value]).arg(spectrum.y[value])));
        }
    }

    void live_comparesWithTheBest() {
        LabLive live;
        QSignalSpy pictured(&live, &LabLive::pictured);
        live.start(48'000, 16'000, {u"standard"_s, u"nearest"_s});
        const std::vector<float> sound = tones(48'000, 48'000, 0.3F);
        constexpr std::size_t kBlock = 9600;
        for (std::size_t n = 0; n < sound.size(); n += kBlock) {
            feed(live, std::span(sound).subspan(n, kBlock));
            // Each block but the first gives a picture; so nothing is left out, however slow the machine is.
            QTRY_VERIFY_WITH_TIMEOUT(pictured.count() >= static_cast<int>(n / kBlock), 10'000);
        }
        const auto picture = pictured.last()[0].value<LabLivePicture>();
        QCOMPARE(picture->best, u"mastering"_s);
        QCOMPARE(picture->lines.size(), 2U);
        QVERIFY(picture->lines[0].differenceLevelDb < -100.0);
        QVERIFY(std::fabs(picture->lines[1].differenceLevelDb + 6.0) < 0.5);
        const lab::Curve& difference = picture->lines[1].differenceDb;
        const auto loudest = std::max_element(difference.y.begin(), difference.y.end()) - difference.y.begin();
        QVERIFY(std::fabs(difference.x[static_cast<std::size_t>(loudest)] - 7000.0) < 20.0);
    }
};

QTEST_GUILESS_MAIN(TestLabSound)
#include "tst_lab_sound.moc"
