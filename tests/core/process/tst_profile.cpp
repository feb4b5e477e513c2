#include "core/process/profile.h"

#include <QTest>

class TestProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speechProfiles_are16kHzMono16Bit_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"china-asr", "openai-whisper", "azure", "google"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void speechProfiles_are16kHzMono16Bit() {
        QFETCH(QString, name);
        const auto profile = sinc::profileNamed(name.toStdString());
        QVERIFY(profile.ok());
        QCOMPARE(profile.value().sampleRate, std::optional<int>(16'000));
        QCOMPARE(profile.value().channels, std::optional<int>(1));
        QCOMPARE(profile.value().sampleFormat, std::optional(sinc::SampleFormat::S16));
        QCOMPARE(profile.value().suffix, std::string("wav"));
    }

    void raw_changesNothing() {
        const auto raw = sinc::profileNamed("raw");
        QVERIFY(raw.ok());
        QVERIFY(!raw.value().sampleRate && !raw.value().channels && !raw.value().sampleFormat);
    }

    void unknownName_isRefusedWithTheNamesThatExist() {
        const auto unknown = sinc::profileNamed("siri");
        QVERIFY(!unknown);
        QCOMPARE(unknown.failure().fault, sinc::Fault::ProfileUnknown);
        QCOMPARE(unknown.failure().value, std::string("siri"));
        for (const sinc::Profile& profile : sinc::builtInProfiles()) {
            QVERIFY(unknown.failure().allowed.find(profile.name) != std::string::npos);
        }
    }
};

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
