#include "core/engine/catalogue.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace sinc;
using namespace Qt::StringLiterals;

namespace {

void create(const QString& path) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void verifyChoices(const std::vector<Choice>& choices) {
    QVERIFY(!choices.empty());
    QSet<QString> names;
    for (const Choice& choice : choices) {
        QVERIFY(!choice.name.isEmpty());
        QVERIFY2(choice.description.endsWith(u'.'), qPrintable(choice.description));
        QVERIFY2(!names.contains(choice.name), qPrintable(choice.name));
        names.insert(choice.name);
    }
}

} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChoice_hasAName_andASentence() {
        verifyChoices(profileChoices());
        verifyChoices(qualityChoices());
        verifyChoices(containerChoices());
    }

    void raw_comesFirst_andChangesNothing() {
        const ProfileDetails raw = profileDetails().front();
        QCOMPARE(raw.choice.name, u"raw"_s);
        QVERIFY(!raw.sampleRate && !raw.channels && !raw.sampleFormat);
    }

    void details_belongToTheChoices() {
        const auto profiles = profileDetails();
        const auto qualities = qualityDetails();
        QCOMPARE(profiles.size(), profileChoices().size());
        QCOMPARE(qualities.size(), qualityChoices().size());
        for (std::size_t i = 0; i < profiles.size(); ++i) {
            QCOMPARE(profiles[i].choice.name, profileChoices()[i].name);
        }
        for (std::size_t i = 0; i < qualities.size(); ++i) {
            QCOMPARE(qualities[i].choice.name, qualityChoices()[i].name);
            QCOMPARE(qualities[i].attenuationDb.has_value(), qualities[i].passBand.has_value());
            QVERIFY((QStringList{u"linear"_s, u"intermediate"_s, u"minimum"_s}).contains(qualities[i].phase));
        }
    }

    void takeName_isAFileNameEverywhere_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        const QString time = u"2026-11-24 10.15.03"_s;
        QTest::newRow("plain") << u"Desk microphone"_s << time + u" Desk microphone.wav"_s;
        QTest::newRow("none") << QString() << time + u".wav"_s;
        QTest::newRow("path") << u"a/b\\c"_s << time + u" a-b-c.wav"_s;
        QTest::newRow("Windows") << u"<x>:\"y\"|z?*"_s << time + u" -x---y--z--.wav"_s;
        QTest::newRow("lines") << u"two\nlines\tand  spaces "_s << time + u" two-lines-and spaces.wav"_s;
        QTest::newRow("letters") << u"Größe 音"_s << time + u" Größe 音.wav"_s;
        QTest::newRow("long") << QString(500, u'x') << time + u' ' + QString(120, u'x') + u".wav"_s;
    }
    void takeName_isAFileNameEverywhere() {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        QCOMPARE(takeName(source, QDateTime(QDate(2026, 11, 24), QTime(10, 15, 3)), u"wav"_s), expected);
    }

    void unusedPath_countsUp() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"take.one.wav"_s);
        QCOMPARE(unusedPath(path), path);
        create(path);
        QCOMPARE(unusedPath(path), folder.filePath(u"take.one (2).wav"_s));
        create(folder.filePath(u"take.one (2).wav"_s));
        QCOMPARE(unusedPath(path), folder.filePath(u"take.one (3).wav"_s));
        const QString bare = folder.filePath(u"bare"_s);
        create(bare);
        QCOMPARE(unusedPath(bare), folder.filePath(u"bare (2)"_s));
    }
};

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
