#include "tests/app/cli/program_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace sinc::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kRates{u"lab"_s, u"--from"_s, u"48000"_s, u"--to"_s, u"16000"_s};

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLabCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figures_areOneJsonDocument_inTheOrderThatWasGiven() {
        const Outcome lab = runCli(
            kRates + QStringList{u"--quality"_s, u"linear"_s, u"--quality"_s, u"draft"_s, u"--json"_s, u"-"_s});
        QCOMPARE(lab.exitCode, 0);
        QVERIFY2(lab.err.isEmpty(), qPrintable(lab.err));
        const QJsonArray list = lab.json().array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0][u"quality"_s].toString(), u"linear"_s);
        QCOMPARE(list[1][u"quality"_s].toString(), u"draft"_s);
        QVERIFY(list[1][u"worstAliasDb"_s].toDouble() < -60.0);
        QVERIFY(list[1][u"problem"_s].isUndefined());
    }

    void badQuality_isNamedInItsPlace_andTheRestIsMeasured_data() {
        QTest::addColumn<QString>("quality");
        QTest::addColumn<QString>("part");
        QTest::newRow("unknown") << u"splendid"_s << u"“splendid”"_s;
        QTest::newRow("what there is instead") << u"soxr"_s << u"soxr-vhq, "_s;
        QTest::newRow("impossible") << u"custom:400:1"_s << u"custom:400:1"_s;
    }
    void badQuality_isNamedInItsPlace_andTheRestIsMeasured() {
        QFETCH(QString, quality);
        QFETCH(QString, part);
        const QTemporaryDir folder;
        const QString html = folder.filePath(u"report.html"_s);
        const QString png = folder.filePath(u"sheet.png"_s);
        const Outcome lab =
            runCli(kRates + QStringList{u"--quality"_s, u"linear"_s, u"--quality"_s, quality, u"--quality"_s,
                                        u"nearest"_s, u"--json"_s, u"-"_s, u"--html"_s, html, u"--png"_s, png});
        QCOMPARE(lab.exitCode, 1);
        QVERIFY2(lab.saysOneLine() && lab.err.contains(part), qPrintable(lab.err));
        const QJsonArray list = lab.json().array();
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[1][u"quality"_s].toString(), quality);
        QCOMPARE(u"sincscope-cli: "_s + list[1][u"problem"_s].toString() + u'\n', lab.err);
        QVERIFY(list[1][u"worstAliasDb"_s].isNull() && !list[1][u"worstAliasDb"_s].isUndefined());
        for (const int measured : {0, 2}) {
            QVERIFY(list[measured][u"worstAliasDb"_s].isDouble() && list[measured][u"nsPerFrame"_s].isDouble());
        }
        const QString page = QString::fromUtf8(contentsOf(html));
        QVERIFY(page.contains(list[1][u"problem"_s].toString().toHtmlEscaped()));
        QVERIFY(page.contains(u"Sweep through nearest"_s));
        QVERIFY(contentsOf(png).startsWith("\x89PNG"));
    }

    void badQuality_isSaidInTheText_too() {
        const Outcome lab =
            runCli(kRates + QStringList{u"--quality"_s, u"custom:400:1"_s, u"--quality"_s, u"nearest"_s});
        QCOMPARE(lab.exitCode, 1);
        QVERIFY2(lab.saysOneLine(), qPrintable(lab.err));
        QVERIFY(lab.out.startsWith(u"custom:400:1\n  A filter"_s));
        QVERIFY(lab.out.contains(u"nearest\n  Pass band"_s));
    }

    void badRates_areOneSentence_andNothingElse_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("equal") << u"48000"_s << u"48000"_s;
        QTest::newRow("1 Hz") << u"1"_s << u"48000"_s;
        QTest::newRow("10 MHz") << u"48000"_s << u"10000000"_s;
    }
    void badRates_areOneSentence_andNothingElse() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const QTemporaryDir folder;
        const QString html = folder.filePath(u"report.html"_s);
        const Outcome lab =
            runCli({u"lab"_s, u"--from"_s, from, u"--to"_s, to, u"--json"_s, u"-"_s, u"--html"_s, html});
        QCOMPARE(lab.exitCode, 1);
        QVERIFY2(lab.saysOneLine() && lab.err.contains((from == u"1"_s ? from : to) + u" Hz"_s),
                 qPrintable(lab.err));
        QVERIFY(lab.out.isEmpty() && !QFile::exists(html));
    }
};

QTEST_GUILESS_MAIN(TestLabCommand)
#include "tst_lab_command.moc"
