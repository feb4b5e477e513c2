#include "core/engine/output_plan.h"
#include "core/engine/sentences.h"

#include <QLocale>
#include <QTest>

using namespace sinc;
using namespace Qt::StringLiterals;

namespace {

constexpr StreamFormat kStereo48{48'000, 2, 0x3};

OutputSettings withProfile(const QString& profile) {
    OutputSettings settings;
    settings.profile = profile;
    return settings;
}

} // namespace

class TestOutputPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void raw_keepsWhatTheSourceDelivers() {
        const OutputPlan plan = planOutput(kStereo48, {}).value();
        QVERIFY(plan.format == kStereo48);
        QVERIFY(plan.sampleFormat == SampleFormat::F32);
        QCOMPARE(plan.suffix, u"wav"_s);
        QVERIFY(!plan.resamples);
        QCOMPARE(plan.summary, u"48 kHz, stereo, 32 bit float WAV"_s);
        QVERIFY2(plan.remark.isEmpty(), qPrintable(plan.remark));
    }

    void profile_saysWhatIsConverted() {
        const OutputPlan plan = planOutput(kStereo48, withProfile(u"openai-whisper"_s)).value();
        QCOMPARE(plan.format.sampleRate, 16'000);
        QCOMPARE(plan.format.channels, 1);
        QCOMPARE(plan.format.channelMask, 0U); // the source's speakers mean nothing for one channel
        QVERIFY(plan.sampleFormat == SampleFormat::S16);
        QVERIFY(plan.resamples);
        QCOMPARE(plan.summary, u"16 kHz, mono, 16 bit WAV, resampled from 48 kHz, stereo with quality “high”"_s);
    }

    void profile_ofTheSourcesRate_onlyMixes() {
        const OutputPlan plan = planOutput(kStereo48, withProfile(u"global-asr-48k"_s)).value();
        QVERIFY(!plan.resamples);
        QCOMPARE(plan.summary, u"48 kHz, mono, 16 bit WAV, mixed from stereo"_s);
    }

    void explicitChoices_overruleTheProfile() {
        OutputSettings settings = withProfile(u"phone"_s);
        settings.sampleRate = 22'050;
        settings.channels = 2;
        settings.sampleFormat = SampleFormat::S32;
        settings.suffix = u"W64"_s;
        const OutputPlan plan = planOutput(kStereo48, settings).value();
        QCOMPARE(plan.format.sampleRate, 22'050);
        QCOMPARE(plan.format.channels, 2);
        QCOMPARE(plan.format.channelMask, kStereo48.channelMask);
        QVERIFY(plan.sampleFormat == SampleFormat::S32);
        QCOMPARE(plan.suffix, u"w64"_s);
    }

    void flac_takesTheNearestFormat_andSaysSo() {
        OutputSettings settings = withProfile(u"studio"_s);
        settings.suffix = u"flac"_s;
        const OutputPlan plan = planOutput(kStereo48, settings).value();
        QVERIFY(plan.sampleFormat == SampleFormat::S24);
        QVERIFY2(plan.remark.contains(u"FLAC"_s) && plan.remark.contains(u"24 bit"_s), qPrintable(plan.remark));
    }

    void opus_takesTheNearestRate_andSaysSo_unlessOneWasAskedFor() {
        OutputSettings settings;
        settings.suffix = u"opus"_s;
        const StreamFormat cd{44'100, 2, kStereo48.channelMask};
        const OutputPlan plan = planOutput(cd, settings).value();
        QCOMPARE(plan.format.sampleRate, 48'000);
        QVERIFY(plan.resamples);
        QVERIFY2(plan.remark.contains(u"44.1 kHz"_s) && plan.remark.contains(u"48 kHz"_s), qPrintable(plan.remark));
        QCOMPARE(planOutput({192'000, 2, kStereo48.channelMask}, settings).value().format.sampleRate, 48'000);
        QCOMPARE(planOutput({11'025, 1, 0}, settings).value().format.sampleRate, 12'000);
        settings.sampleRate = 44'100;
        const auto refused = planOutput(cd, settings);
        QVERIFY(!refused);
        const QString line = lineOf(refused.failure());
        QVERIFY2(line.contains(u"Opus"_s) && line.contains(u"44100"_s), qPrintable(line));
    }

    void lossy_saysThatAWishedFormatIsMoot() {
        OutputSettings settings;
        settings.suffix = u"ogg"_s;
        QVERIFY(planOutput(kStereo48, settings).value().remark.isEmpty());
        settings.sampleFormat = SampleFormat::S16;
        const OutputPlan plan = planOutput(kStereo48, settings).value();
        QVERIFY(!plan.remark.isEmpty());
        QCOMPARE(plan.summary, u"48 kHz, stereo, Ogg Vorbis"_s); // no bits that it does not have
    }

    void refusals_nameWhatWasAsked_data() {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("quality");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, Fault fault, const QString& profile, const QString& quality, int rate,
                            int channels, const QString& suffix, const QString& named) {
            QTest::newRow(name) << static_cast<int>(fault) << profile << quality << rate << channels << suffix
                                << named;
        };
        const QString raw = u"raw"_s;
        const QString high = u"high"_s;
        row("profile", Fault::ProfileUnknown, u"vinyl"_s, high, 48'000, 2, {}, u"vinyl"_s);
        row("quality", Fault::QualityUnknown, raw, u"superb"_s, 48'000, 2, {}, u"superb"_s);
        row("filter", Fault::FilterImpossible, raw, u"custom:400:1.0"_s, 48'000, 2, {}, u"custom:400:1.0"_s);
        row("container", Fault::ContainerUnknown, raw, high, 48'000, 2, u"mp3"_s, u"mp3"_s);
        row("rate 0", Fault::RateOutOfRange, raw, high, 0, 2, {}, u"0"_s);
        row("rate 10^9", Fault::RateOutOfRange, raw, high, 1'000'000'000, 2, {}, u"1000000000"_s);
        row("no channels", Fault::ChannelsOutOfRange, raw, high, 48'000, 0, {}, u"0"_s);
        row("too many channels", Fault::ChannelsOutOfRange, raw, high, 48'000, 65, {}, u"65"_s);
        row("too many for FLAC", Fault::ChannelsOutOfRange, raw, high, 48'000, 9, u"flac"_s, u"9"_s);
    }
    void refusals_nameWhatWasAsked() {
        QFETCH(int, fault);
        QFETCH(QString, profile);
        QFETCH(QString, quality);
        QFETCH(int, rate);
        QFETCH(int, channels);
        QFETCH(QString, suffix);
        QFETCH(QString, named);
        OutputSettings settings = withProfile(profile);
        settings.quality = quality;
        settings.sampleRate = rate;
        settings.channels = channels;
        settings.suffix = suffix;
        const Result<OutputPlan> plan = planOutput(kStereo48, settings);
        QVERIFY(!plan.ok());
        QCOMPARE(static_cast<int>(plan.failure().fault), fault);
        const QString given = QString::fromStdString(plan.failure().value + plan.failure().subject);
        QVERIFY2(given.contains(named), qPrintable(given));
        QVERIFY(!plan.failure().allowed.empty());
    }
};

QTEST_APPLESS_MAIN(TestOutputPlan)
#include "tst_output_plan.moc"
