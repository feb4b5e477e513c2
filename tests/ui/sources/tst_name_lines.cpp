#include "ui/sources/name_lines.h"

#include <QFontMetrics>
#include <QTest>

using namespace Qt::StringLiterals;

class TestNameLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShortName_isOneLine() { QCOMPARE(sinc::linesOfName(u"Mic"_s, QFont(), 200), QStringList{u"Mic"_s}); }

    void longNames_keepTheEndThatTellsThemApart() {
        const QString beginning = u"Family 17h/19h/1ah HD Audio Controller of the docking station at the desk, "_s;
        const QStringList first = sinc::linesOfName(beginning + u"output 1"_s, QFont(), 200);
        const QStringList second = sinc::linesOfName(beginning + u"output 2"_s, QFont(), 200);
        QCOMPARE(first.size(), qsizetype{2});
        QVERIFY2(first.last().endsWith(u"output 1"_s), qPrintable(first.last()));
        QVERIFY2(second.last().endsWith(u"output 2"_s), qPrintable(second.last()));
        for (const QString& line : first) {
            QVERIFY(QFontMetrics(QFont()).horizontalAdvance(line) <= 200);
        }
    }
};

QTEST_MAIN(TestNameLines)
#include "tst_name_lines.moc"
