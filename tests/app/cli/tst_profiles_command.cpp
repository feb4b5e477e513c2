#include "tests/app/cli/program_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sinc::test;

namespace {

QJsonObject profileNamed(const QString& name) {
    for (const QJsonValue& row : runCli({u"profiles"_s, u"--json"_s}).json().array()) {
        if (row[u"name"_s].toString() == name) {
            return row.toObject();
        }
    }
    return {};
}

bool write(const QString& path, const QByteArray& text) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

/// Profiles of one's own at the command line; what a person has is left alone.
class TestProfilesCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->filePath(u"config"_s).toLocal8Bit());
        qputenv("HOME", m_folder->path().toLocal8Bit());
    }

    void set_addsAProfile_andChangesIt() {
        QCOMPARE(runCli({u"profiles"_s, u"set"_s, u"radio"_s, u"--rate"_s, u"32000"_s, u"--channels"_s, u"1"_s,
                         u"--sample-format"_s, u"s24"_s, u"--container"_s, u"flac"_s, u"--description"_s,
                         u"For the radio."_s})
                     .exitCode,
                 0);
        QJsonObject radio = profileNamed(u"radio"_s);
        QCOMPARE(radio[u"sampleRate"_s].toInt(), 32'000);
        QCOMPARE(radio[u"channels"_s].toInt(), 1);
        QCOMPARE(radio[u"sampleFormat"_s].toString(), u"s24"_s);
        QCOMPARE(radio[u"container"_s].toString(), u"flac"_s);
        QCOMPARE(radio[u"builtIn"_s].toBool(true), false);
        QCOMPARE(runCli({u"profiles"_s, u"set"_s, u"radio"_s, u"--channels"_s, u"source"_s}).exitCode, 0);
        radio = profileNamed(u"radio"_s);
        QVERIFY(radio[u"channels"_s].isNull());
        QCOMPARE(radio[u"sampleRate"_s].toInt(), 32'000); // what is not given stays
        QCOMPARE(radio[u"description"_s].toString(), u"For the radio."_s);
    }

    void record_takesAProfileOfOnesOwn() {
        QCOMPARE(runCli({u"profiles"_s, u"set"_s, u"tiny"_s, u"--rate"_s, u"12000"_s, u"--channels"_s, u"1"_s,
                         u"--sample-format"_s, u"s16"_s})
                     .exitCode,
                 0);
        const Outcome outcome =
            runCli({u"record"_s, u"--source"_s, u"signal:pink"_s, u"--duration"_s, u"2"_s, u"--free-run"_s,
                    u"--profile"_s, u"tiny"_s, u"--json"_s, m_folder->filePath(u"o.wav"_s)});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject recording = outcome.json().object();
        QCOMPARE(recording[u"sampleRate"_s].toInt(), 12'000);
        QCOMPARE(recording[u"channels"_s].toInt(), 1);
        QCOMPARE(recording[u"frames"_s].toInt(), 24'000);
        const QJsonObject pipeline = recording[u"pipeline"_s].toObject();
        QCOMPARE(pipeline[u"framesIn"_s].toInt(), 96'000);
        QCOMPARE(pipeline[u"framesOut"_s].toInt(), 24'000);
        QCOMPARE(pipeline[u"ratio"_s].toDouble(), 0.25);
        QVERIFY(pipeline[u"nsPerSecond"_s].toDouble() > 0.0);
        for (const QString& key : {u"threads"_s, u"captureFill"_s, u"droppedFrames"_s, u"memory"_s}) {
            QVERIFY2(recording[u"diagnostics"_s].toObject().contains(key), qPrintable(key));
        }
    }

    void remove_takesItAway() {
        QCOMPARE(runCli({u"profiles"_s, u"set"_s, u"radio"_s}).exitCode, 0);
        QCOMPARE(runCli({u"profiles"_s, u"remove"_s, u"radio"_s}).exitCode, 0);
        QVERIFY(profileNamed(u"radio"_s).isEmpty());
        const Outcome again = runCli({u"profiles"_s, u"remove"_s, u"radio"_s});
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.saysOneLine() && again.err.contains(u"“radio”"_s), qPrintable(again.err));
    }

    void whatWasExported_canBeImported() {
        const QString file = m_folder->filePath(u"mine.json"_s);
        QCOMPARE(runCli({u"profiles"_s, u"set"_s, u"radio"_s, u"--rate"_s, u"32000"_s}).exitCode, 0);
        QCOMPARE(runCli({u"profiles"_s, u"export"_s, file}).exitCode, 0);
        QCOMPARE(runCli({u"profiles"_s, u"export"_s, file}).exitCode, 1); // it exists
        QVERIFY(!runCli({u"profiles"_s, u"export"_s, u"-"_s}).json().isNull());
        QCOMPARE(runCli({u"profiles"_s, u"remove"_s, u"radio"_s}).exitCode, 0);
        QCOMPARE(runCli({u"profiles"_s, u"import"_s, file}).exitCode, 0);
        QCOMPARE(profileNamed(u"radio"_s)[u"sampleRate"_s].toInt(), 32'000);
        const Outcome taken = runCli({u"profiles"_s, u"import"_s, file});
        QCOMPARE(taken.exitCode, 1);
        QVERIFY2(taken.saysOneLine() && taken.err.contains(u"“radio”"_s) && taken.err.contains(u"--overwrite"_s),
                 qPrintable(taken.err));
        QCOMPARE(runCli({u"profiles"_s, u"import"_s, u"--overwrite"_s, file}).exitCode, 0);
    }

    void badFields_areNamedOneByOne() {
        const QString file = m_folder->filePath(u"bad.json"_s);
        QVERIFY(write(file, R"({"profiles":[{"name":"a","sampleRate":"fast","channels":0,"container":"mp9"}]})"));
        const Outcome outcome = runCli({u"profiles"_s, u"import"_s, file});
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.err.count(u'\n'), 3);
        for (const QString& word : {u"“sampleRate”"_s, u"“channels”"_s, u"“container”"_s}) {
            QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
        }
        QVERIFY(profileNamed(u"a"_s).isEmpty());
    }

    void wrongValues_areRefused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("rate in words") << QStringList{u"set"_s, u"a"_s, u"--rate"_s, u"fast"_s} << 1;
        QTest::newRow("built-in name") << QStringList{u"set"_s, u"raw"_s} << 1;
        QTest::newRow("bad name") << QStringList{u"set"_s, u"Über"_s} << 1;
        QTest::newRow("unknown base") << QStringList{u"set"_s, u"a"_s, u"--base"_s, u"none"_s} << 1;
        QTest::newRow("remove a built-in one") << QStringList{u"remove"_s, u"cd"_s} << 1;
        QTest::newRow("no name") << QStringList{u"set"_s} << 2;
        QTest::newRow("unknown verb") << QStringList{u"rename"_s, u"a"_s} << 2;
        QTest::newRow("missing file") << QStringList{u"import"_s, u"/nowhere/p.json"_s} << 1;
    }
    void wrongValues_areRefused() {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const Outcome outcome = runCli(QStringList{u"profiles"_s} + arguments);
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY2(outcome.saysOneLine(), qPrintable(outcome.err));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestProfilesCommand)
#include "tst_profiles_command.moc"
