#include "core/engine/lab_runner.h"
#include "core/engine/lab_words.h"
#include "tests/support/test_paths.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <tuple>

using namespace sinc;
using namespace Qt::StringLiterals;

namespace {

QString contentsOf(const QString& path) {
    QFile file(test::treePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList cellsOf(const QString& row) {
    QStringList cells = row.split(u'|');
    for (QString& cell : cells) {
        cell = cell.trimmed();
    }
    return cells.mid(1, cells.size() - 2);
}

/// The lines of the table under a heading: head, rule, then a quality in each.
QStringList tableUnder(const QString& page, const QString& heading) {
    const qsizetype from = page.indexOf(u"| quality |"_s, page.indexOf(u"\n## "_s + heading));
    return page.mid(from, page.indexOf(u"\n\n"_s, from) - from).split(u'\n');
}

/// How far two readings of a level may lie apart: near the floor it is rounding that is measured, and that depends
/// on the processor.
double allowance(const LabColumn& column, double value) {
    const double digit = std::pow(10.0, -column.decimals);
    if (column.unit != u"dB"_s || column.id == lab::FigureId::Ripple) {
        return 2.0 * digit;
    }
    return value > -130.0 ? 0.3 : value > -165.0 ? 2.0 : 12.0;
}

/// And not on the filter alone.
bool dependsOnThePlan(lab::FigureId id) {
    using Id = lab::FigureId;
    return id != Id::PassBand && id != Id::MinusThree && id != Id::StopBand && id != Id::Overshoot &&
           id != Id::PreRinging;
}

} // namespace

/// The documentation has the figures that the program measures.
class TestLabDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figures_areThoseThatAreMeasured_data() {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (const auto& [words, from, to] :
             {std::tuple("48 kHz to 16 kHz", 48'000, 16'000), std::tuple("44.1 kHz to 48 kHz", 44'100, 48'000),
              std::tuple("96 kHz to 44.1 kHz", 96'000, 44'100)}) {
            for (const char* const group :
                 {"The house's qualities", "The original program's filter, and simple methods"}) {
                const QByteArray heading = QByteArray(group) + ", " + words;
                QTest::newRow(heading.constData()) << QString::fromUtf8(heading) << from << to;
            }
        }
    }
    void figures_areThoseThatAreMeasured() {
        QFETCH(QString, heading);
        QFETCH(int, from);
        QFETCH(int, to);
        const QStringList rows = tableUnder(contentsOf(u"docs/resampler-figures.md"_s), heading);
        QCOMPARE(rows.size(), 7);
        LabRunner runner;
        QSignalSpy finished(&runner, &LabRunner::finished);
        QStringList names;
        for (const QString& row : rows.mid(2)) {
            names.append(QString(cellsOf(row)[0]).remove(u'`'));
        }
        runner.measure({from, to, names, false, false});
        QVERIFY(finished.wait(60'000));
        for (const QString& row : rows.mid(2)) {
            const QStringList cells = cellsOf(row);
            const LabMeasurement m = runner.measurement(QString(cells[0]).remove(u'`'));
            QVERIFY2(m != nullptr, qPrintable(row));
            int cell = 1;
            for (const LabColumn& column : labColumns()) {
                if (column.id == lab::FigureId::Cost) {
                    continue; // belongs to a machine
                }
                const lab::Figure figure = lab::figureOf(*m, column.id);
                const QString& said = cells[cell++];
                if (dependsOnThePlan(column.id) && from == 44'100 &&
                    (m->quality == "speech" || m->quality == "standard")) {
                    continue; // planned in another way where the processor has no 512-bit vectors
                }
                bool isNumber = false;
                const double number = QLocale::c().toDouble(said, &isNumber);
                const QString problem = u"%1, %2: measured %3, said %4"_s.arg(
                    QString::fromStdString(m->quality), column.title, figureInWords(figure, column), said);
                if (isNumber && figure.value) {
                    QVERIFY2(std::fabs(number - *figure.value) <= allowance(column, number), qPrintable(problem));
                } else {
                    const bool isDeep = column.unit == u"dB"_s && figure.value && *figure.value < -180.0;
                    QVERIFY2(said == figureInWords(figure, column) || isDeep, qPrintable(problem));
                }
            }
        }
    }

    void pictures_ofEveryQuality_areThere() {
        for (const char* const page : {"docs/resampler.md", "docs/resampler-figures.md"}) {
            static const QRegularExpression picture(u"\\]\\((images/[\\w.-]+)\\)"_s);
            const QString text = contentsOf(QString::fromLatin1(page));
            int pictures = 0;
            for (auto found = picture.globalMatch(text); found.hasNext(); ++pictures) {
                const QString path = u"docs/"_s + found.next().captured(1);
                QVERIFY2(QFile::exists(test::treePath(path)), qPrintable(path));
            }
            QVERIFY(pictures >= 10);
            for (const LabChoice& choice : labChoices()) {
                if (!choice.name.contains(u"soxr"_s) && !choice.name.contains(u"samplerate"_s) &&
                    !choice.name.contains(u"speex"_s)) {
                    QVERIFY2(text.contains(u"sweep-%1-96000-44100.png)"_s.arg(choice.name)),
                             qPrintable(choice.name));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLabDocuments)
#include "tst_lab_documents.moc"
