#include "tests/core/meter/conformance_signals.h"
#include "tests/core/meter/conformance_table.h"
#include "tests/support/sanitized.h"
#include "tests/support/test_paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sndfile.hh>

#include <cmath>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/// What `sincscope-cli` prints with --json; empty when it fails.
QJsonObject run(const QStringList& arguments) {
    QProcess program;
    program.start(sinc::test::programPath(u"sincscope-cli"_s), arguments);
    if (!program.waitForFinished(60'000) || program.exitCode() != 0) {
        return {};
    }
    return QJsonDocument::fromJson(program.readAllStandardOutput()).object();
}

void write(const TestSignal& signal, const QString& path) {
    SndfileHandle file(path.toStdString(), SFM_WRITE, SF_FORMAT_WAV | SF_FORMAT_FLOAT, signal.format.channels,
                       signal.format.sampleRate);
    QCOMPARE(file.writef(signal.samples.data(), static_cast<sf_count_t>(signal.frames())),
             static_cast<sf_count_t>(signal.frames()));
}

/// The key of a reading of the table; empty where `measure` has none.
QString keyOf(const QString& reading) {
    static const std::map<QString, QString> keys{{u"I"_s, u"integratedLufs"_s},
                                                 {u"maxM"_s, u"momentaryMaxLufs"_s},
                                                 {u"maxS"_s, u"shortTermMaxLufs"_s},
                                                 {u"LRA"_s, u"loudnessRangeLu"_s},
                                                 {u"TPmax"_s, u"truePeakDbtp"_s}};
    const auto found = keys.find(reading);
    return found != keys.end() ? found->second : QString();
}

std::vector<ConformanceRow> tableRows() {
    std::vector<ConformanceRow> all;
    for (const QString& group : {u"EBU3341"_s, u"EBU3342"_s, u"BS1770"_s}) {
        for (const ConformanceRow& row : conformanceRows(group)) {
            if (!keyOf(row.reading).isEmpty()) {
                all.push_back(row);
            }
        }
    }
    return all;
}

} // namespace

/// The command line reads every case of EBU Tech 3341 and 3342 within tolerance, and a recording's report agrees
/// with it.
class TestMeasureConformance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void case_readsWithinTolerance_data() {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("rate");
        const std::vector<ConformanceRow> rows = tableRows();
        for (const int rate : ratesToTry({48'000, 44'100, 96'000})) {
            for (int index = 0; index < static_cast<int>(rows.size()); ++index) {
                QTest::addRow("%s at %d Hz", qPrintable(rows[static_cast<std::size_t>(index)].id), rate)
                    << index << rate;
            }
        }
    }

    void case_readsWithinTolerance() {
        QFETCH(int, index);
        QFETCH(int, rate);
        const ConformanceRow row = tableRows()[static_cast<std::size_t>(index)];
        const QString path = m_folder.filePath(u"case.wav"_s);
        write(synthesize(row, rate), path);
        const QJsonObject measured = run({u"measure"_s, u"--json"_s, path});
        QVERIFY(!measured.isEmpty());
        const QJsonValue value = measured.value(keyOf(row.reading));
        if (row.expected == u"-inf"_s) {
            QVERIFY(value.isNull());
            return;
        }
        const double read = value.isArray() ? value.toArray().first().toDouble() : value.toDouble();
        const double expected = row.expected.toDouble();
        std::printf("%-18s %6d Hz %-18s %9.3f %9.3f  -%.2f +%.2f\n", qPrintable(row.id), rate,
                    qPrintable(keyOf(row.reading)), expected, read, row.toleranceMinus, row.tolerancePlus);
        QVERIFY2(read >= expected - row.toleranceMinus - 1.0e-9 && read <= expected + row.tolerancePlus + 1.0e-9,
                 qPrintable(QString::number(read)));
    }

    /// Sixteen bits, another rate and one channel: the report tells of the file, not of the source.
    void recordingsReport_readsWhatMeasureReadsOfItsFile() {
        const QString source = m_folder.filePath(u"source.wav"_s);
        write(synthesize(conformanceRows(u"EBU3342"_s).front(), 48'000), source);
        const QString made = m_folder.filePath(u"made.wav"_s);
        const QJsonObject report =
            run({u"record"_s, u"--source"_s, u"file:"_s + source, u"--free-run"_s, u"--rate"_s, u"16000"_s,
                 u"--channels"_s, u"1"_s, u"--sample-format"_s, u"s16"_s, u"--json"_s, made});
        QVERIFY(!report.isEmpty());
        const QJsonObject readings = report.value(u"readings"_s).toObject();
        const QJsonObject measured = run({u"measure"_s, u"--json"_s, made});
        QVERIFY(measured.value(u"integratedLufs"_s).isDouble());
        for (const QString& key : measured.keys()) {
            QCOMPARE(readings.value(key), measured.value(key));
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMeasureConformance)
#include "tst_measure_conformance.moc"
