#include "core/engine/lab_json.h"
#include "core/engine/lab_runner.h"
#include "core/engine/lab_words.h"
#include "core/engine/sentences.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace sinc;
using namespace Qt::StringLiterals;

class TestLabRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measure_bringsEveryPart_thenTheCost() {
        LabRunner runner;
        QSignalSpy measured(&runner, &LabRunner::measured);
        QSignalSpy drawn(&runner, &LabRunner::drawn);
        QSignalSpy finished(&runner, &LabRunner::finished);
        bool costWasLast = true;
        connect(&runner, &LabRunner::measured, this,
                [&](const LabMeasurement& m) { costWasLast = costWasLast && (!m->cost || drawn.count() == 1); });
        runner.measure({48'000, 16'000, {u"draft"_s, u"soxr-hq"_s}});
        QVERIFY(finished.wait(30'000));
        QCOMPARE(drawn.count(), 1);
        QVERIFY(costWasLast);
        QVERIFY(measured.count() >= 12);
        for (const QString& quality : {u"draft"_s, u"soxr-hq"_s}) {
            const LabMeasurement m = runner.measurement(quality);
            QVERIFY(m && m->response && m->middleTone && m->edgeTone && m->aliases && m->sweep && m->cost);
        }
    }

    void measure_measuresOnlyWhatIsNew() {
        LabRunner runner;
        QSignalSpy finished(&runner, &LabRunner::finished);
        runner.measure({48'000, 16'000, {u"draft"_s}, false, false});
        QVERIFY(finished.wait(30'000));
        const LabMeasurement before = runner.measurement(u"draft"_s);
        runner.measure({48'000, 16'000, {u"draft"_s, u"linear"_s}, false, false});
        QVERIFY(finished.wait(30'000));
        QCOMPARE(runner.measurement(u"draft"_s), before);
        QVERIFY(runner.measurement(u"linear"_s)->sweep);
    }

    void measure_dropsStaleWork() {
        LabRunner runner;
        QSignalSpy measured(&runner, &LabRunner::measured);
        QSignalSpy finished(&runner, &LabRunner::finished);
        runner.measure({96'000, 44'100, {u"samplerate-best"_s, u"speexdsp-10"_s}});
        runner.measure({48'000, 16'000, {u"linear"_s}, false, false});
        QVERIFY(finished.wait(30'000));
        for (const QList<QVariant>& arguments : measured) {
            QCOMPARE(arguments.first().value<LabMeasurement>()->quality, "linear");
        }
    }

    void cancel_ends_withoutFurtherSignals() {
        LabRunner runner;
        QSignalSpy measured(&runner, &LabRunner::measured);
        runner.measure({96'000, 44'100, {u"standard"_s}});
        runner.cancel();
        QVERIFY(!runner.running());
        QTest::qWait(300);
        QCOMPARE(measured.count(), 0);
    }

    void measure_saysWhatIsWrong_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("quality");
        QTest::addColumn<QString>("blamed");
        QTest::addColumn<QString>("part");
        QTest::newRow("equal rates") << 48'000 << 48'000 << u"draft"_s << QString() << u"48000 Hz"_s;
        QTest::newRow("1 Hz") << 1 << 48'000 << u"draft"_s << QString() << u"1 Hz"_s;
        QTest::newRow("10 MHz") << 10'000'000 << 48'000 << u"draft"_s << QString() << u"10000000 Hz"_s;
        QTest::newRow("unknown") << 48'000 << 16'000 << u"splendid"_s << u"splendid"_s << u"splendid"_s;
        QTest::newRow("impossible") << 48'000 << 16'000 << u"custom:400:1"_s << u"custom:400:1"_s << u"custom"_s;
    }
    void measure_saysWhatIsWrong() {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, quality);
        QFETCH(QString, blamed);
        QFETCH(QString, part);
        LabRunner runner;
        QSignalSpy failed(&runner, &LabRunner::failed);
        QSignalSpy drawn(&runner, &LabRunner::drawn);
        QSignalSpy progressed(&runner, &LabRunner::progressed);
        QSignalSpy finished(&runner, &LabRunner::finished);
        runner.measure({from, to, {quality, u"linear"_s}});
        QVERIFY(finished.count() == 1 || finished.wait(30'000));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(drawn.count(), blamed.isEmpty() ? 0 : 1);
        QVERIFY(blamed.isEmpty() || progressed.last().first().toDouble() == 1.0);
        QCOMPARE(failed[0][0].toString(), blamed);
        const Notice notice = failed[0][1].value<Notice>();
        QVERIFY2(notice.text.contains(part) && !notice.advice.isEmpty(), qPrintable(notice.text));
        QCOMPARE(runner.measurement(u"linear"_s) != nullptr, !blamed.isEmpty()); // the rest works
    }

    void preview_followsTheSliders_andOnlyTheNewestCounts() {
        LabRunner runner;
        QSignalSpy previewed(&runner, &LabRunner::previewed);
        for (int attenuation = 40; attenuation <= 120; attenuation += 2) {
            runner.preview(u"custom:%1:0.9"_s.arg(attenuation), 96'000, 48'000);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!previewed.isEmpty() && previewed.last()[0].toString() == u"custom:120:0.9"_s,
                                 10'000);
        QVERIFY(previewed.count() < 20); // the others were dropped
        const auto deep = previewed.last()[1].value<LabPreview>();
        runner.preview(u"custom:60:0.9"_s, 96'000, 48'000);
        QVERIFY(previewed.wait(10'000));
        const auto shallow = previewed.last()[1].value<LabPreview>();
        QVERIFY(deep->taps > shallow->taps && shallow->taps > 10);
        std::size_t before = 0; // the taps follow, from float32 into float64, too
        for (const int attenuation : {60, 90, 120, 141, 143, 180}) {
            const auto taps =
                lab::previewOf("custom:" + std::to_string(attenuation) + ":0.9:minimum", {96'000, 48'000})
                    .value()
                    .taps;
            QVERIFY2(taps > before && taps < before + 200, qPrintable(QString::number(taps)));
            before = taps;
        }
        const auto gainAt = [](const LabPreview& p, double x) {
            const auto next = std::lower_bound(p->gainDb.x.begin(), p->gainDb.x.end(), x);
            return p->gainDb.y[static_cast<std::size_t>(next - p->gainDb.x.begin())];
        };
        QVERIFY(std::fabs(gainAt(deep, 0.5)) < 0.01);
        QVERIFY(gainAt(deep, 1.2) < -110.0);
        QVERIFY(gainAt(shallow, 1.2) < -50.0 && gainAt(shallow, 1.2) > -110.0);
    }

    void preview_saysWhenAFilterWouldBeTooLong() {
        LabRunner runner;
        QSignalSpy failed(&runner, &LabRunner::previewFailed);
        QSignalSpy previewed(&runner, &LabRunner::previewed);
        runner.preview(u"custom:200:0.999"_s, 768'000, 4000);
        QVERIFY(failed.wait(10'000));
        const QString line = lineOf(failed[0][1].value<Notice>());
        QVERIFY2(line.contains(u"1000000"_s), qPrintable(line));
        runner.preview(u"custom:200:0.999"_s, 48'000, 44'100); // a long one, but it can be built
        QVERIFY(previewed.wait(10'000));
        const std::size_t taps = previewed[0][1].value<LabPreview>()->taps;
        QVERIFY2(taps > 5000 && taps < 8000, qPrintable(QString::number(taps)));
    }

    void json_holdsWhatTheTableShows() {
        LabRunner runner;
        QSignalSpy finished(&runner, &LabRunner::finished);
        runner.measure({48'000, 16'000, {u"draft"_s}});
        QVERIFY(finished.wait(30'000));
        const LabMeasurement m = runner.measurement(u"draft"_s);
        const QJsonObject json = labJson(*m);
        QCOMPARE(json[u"quality"_s].toString(), u"draft"_s);
        QCOMPARE(json[u"from"_s].toInt(), 48'000);
        for (const LabColumn& column : labColumns()) {
            const lab::Figure figure = lab::figureOf(*m, column.id);
            if (figure.value && !figure.belowFloor) {
                QCOMPARE(json[column.key].toDouble(), *figure.value);
            }
        }
        for (const char* const key :
             {"bandwidth01", "worstAliasDb", "inBandResidualDb", "rippleDb", "nsPerFrame", "latencyFrames"}) {
            QVERIFY2(json[QLatin1String(key)].isDouble(), key);
        }
    }

    void json_saysWhatCannotBeMeasured() {
        lab::Measurement nothing;
        nothing.quality = "splendid";
        const QJsonObject json = labJson(nothing, {Notice::Severity::Error, u"There is none."_s, u"Choose."_s});
        QCOMPARE(json[u"problem"_s].toString(), u"There is none. Choose."_s);
        for (const LabColumn& column : labColumns()) {
            QVERIFY(json.contains(column.key) && json[column.key].isNull());
        }
        QVERIFY(!labJson(nothing).contains(u"problem"_s));
    }

    void json_namesWhatLiesBelowTheFloor() {
        lab::Measurement m;
        m.middleTone = lab::ToneMeasurement{1000.0, {}, 0.0, -150.0, -230.0, 5000.0};
        const QJsonObject json = labJson(m);
        QCOMPARE(json[u"belowFloor"_s].toArray(), QJsonArray{u"worstSpurDb"_s});
        QCOMPARE(json[u"worstSpurDb"_s].toDouble(), lab::kToneFloorDb);
        QVERIFY(json[u"worstAliasDb"_s].isNull());
        const auto column = std::find_if(labColumns().begin(), labColumns().end(),
                                         [](const LabColumn& c) { return c.id == lab::FigureId::MiddleSpur; });
        QCOMPARE(figureInWords(lab::figureOf(m, column->id), *column), u"below the floor"_s);
    }
};

QTEST_GUILESS_MAIN(TestLabRunner)
#include "tst_lab_runner.moc"
