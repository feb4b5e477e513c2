#include "tests/app/cli/program_run.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sinc::test;

namespace {

using Options = QMap<QString, QSet<QString>>; ///< per command; an empty name: of the program itself

QSet<QString> matches(const QString& text, const QString& pattern) {
    QSet<QString> found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto match = expression.globalMatch(text); match.hasNext();) {
        found.insert(match.next().captured(1));
    }
    return found;
}

/// What the program says of itself.
Options ofProgram() {
    const QString optionRow = u"^  (--[a-z-]+)"_s;
    const QString help = runCli({u"--help"_s}).out;
    Options options{{QString(), matches(help, optionRow)}};
    for (const QString& command : matches(help, u"^  ([a-z]+) "_s)) {
        options[command] = matches(runCli({command, u"--help"_s}).out, optionRow);
    }
    return options;
}

/// What the manual page says: a subsection for each command, an indented paragraph for each option.
Options ofManual() {
    QFile file(treePath(u"packaging/linux/sincscope-cli.1"_s));
    Options options;
    if (!file.open(QIODevice::ReadOnly)) {
        return options;
    }
    QString command;
    bool heading = false;
    for (QString line : QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s).split(u'\n')) {
        if (line.startsWith(u".SS "_s)) {
            command = line.mid(4);
            options[command];
        } else if (heading) {
            options[command].unite(matches(line, u"^\\.BI? (--[a-z-]+)"_s));
        }
        heading = line == u".TP"_s;
    }
    return options;
}

QString inWords(const Options& options) {
    QStringList lines;
    for (auto it = options.begin(); it != options.end(); ++it) {
        QStringList names(it->begin(), it->end());
        names.sort();
        lines << it.key() + u": "_s + names.join(u' ');
    }
    return lines.join(u'\n');
}

} // namespace

class TestManual : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandAndOption_isInBoth() {
        const Options program = ofProgram();
        QVERIFY(program.size() >= 9);
        QVERIFY(program[u"record"_s].contains(u"--split-every"_s));
        QCOMPARE(inWords(ofManual()), inWords(program));
    }

    void everyExample_isUsage() {
        QFile file(treePath(u"packaging/linux/sincscope-cli.1"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString examples = QString::fromUtf8(file.readAll()).section(u".EX\n"_s, 1).section(u".EE"_s, 0, 0);
        QVERIFY(examples.count(u'\n') >= 3);
        for (const QString& line : examples.split(u'\n', Qt::SkipEmptyParts)) {
            QStringList words = line.split(u' ');
            QCOMPARE(words.takeFirst(), u"sincscope-cli"_s);
            // A missing file, not wrong usage, is what stops them here.
            for (QString& word : words) {
                word.replace(u"tone.wav"_s, u"/nowhere/tone.wav"_s).replace(u'~', u"/nowhere"_s);
            }
            const Outcome outcome = runCli(words);
            QVERIFY2(outcome.exitCode == 1, qPrintable(line + u": "_s + outcome.err));
        }
    }
};

QTEST_APPLESS_MAIN(TestManual)
#include "tst_manual.moc"
