#include "core/capture/signal/signal_backend.h"
#include "core/engine/engine_client.h"
#include "ui/diagnostics/diagnostics_csv.h"
#include "ui/diagnostics/diagnostics_panel.h"
#include "ui/plots/plot.h"
#include "ui/window/screen_clock.h"

#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sinc;

namespace {

/// What says how much the conversion costs.
QLabel* labelOf(const QWidget& panel) {
    for (auto* label : panel.findChildren<QLabel*>()) {
        if (label->accessibleName() == u"What the conversion costs") {
            return label;
        }
    }
    return nullptr;
}

} // namespace

class TestDiagnosticsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csv_hasPlainFigures_andLeavesOutWhatIsNotKnown() {
        DiagnosticsReading reading;
        reading.threads[static_cast<std::size_t>(ThreadRole::Worker)] = {0.0125, 1.5, 20.0, 0.0, 3.0, 100};
        reading.residentBytes = 64'500'000;
        reading.growth = {0.031, 0.11, 1920.0, GrowthVerdict::Steady};
        PipelineStatistics pipeline;
        pipeline.framesIn = 48'000;
        pipeline.framesOut = 16'000;
        pipeline.timedFrames = 48'000;
        pipeline.busyNs = 70'000;
        pipeline.sourceRate = 48'000;
        const std::vector<HistoryPoint> memory{{64.0F, 64.0F, 64.0F}, {64.5F, 64.5F, 64.5F}};
        const QString text = diagnosticsCsv(reading, pipeline, memory);
        for (const auto& line : {u"reading,of,value"_s, u"CPU load,worker,0.0125"_s, u"CPU load,writer,"_s,
                                 u"longest block in ms,worker,1.5"_s, u"its deadline in ms,writer,"_s,
                                 u"ms for one second of sound,conversion,0.07"_s, u"resident MB,memory,64.5"_s,
                                 u"growth in MB/h,memory,0.031"_s, u"verdict,memory,steady"_s,
                                 u"seconds,resident MB"_s, u"-1,64.000"_s, u"0,64.500"_s}) {
            QVERIFY2(text.split(u'\n').contains(line), qPrintable(line + u'\n' + text));
        }
        QVERIFY(!text.contains(u"nan"_s) && !text.contains(u"inf"_s));
    }

    void recording_showsItsThreads_andWhatConversionCosts() {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        std::vector<std::unique_ptr<CaptureBackend>> backends;
        backends.push_back(std::make_unique<SignalBackend>());
        EngineClient engine(std::move(backends));
        engine.start();
        QWidget window;
        ScreenClock clock(&window);
        PanelContext context{engine, clock, settings};
        DiagnosticsPanel panel(context, &window);
        window.resize(700, 500);
        panel.resize(700, 500);
        window.show();
        RecordRequest request;
        request.path = folder.filePath(u"take.wav"_s);
        request.sourceId = u"signal:pink"_s;
        request.output.profile = u"openai-whisper"_s;
        engine.startRecording(request);

        auto* table = panel.findChild<QTableWidget*>();
        QTRY_VERIFY_WITH_TIMEOUT(table->item(0, 1)->text().contains(u'%'), 15'000); // the worker's load
        QTRY_VERIFY_WITH_TIMEOUT(table->item(1, 1)->text().contains(u"ms"_s), 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(table->item(2, 1)->text(), u"0"_s, 15'000); // allocations of ours
        // The converter's delay is missing from what came out, so the ratio nears a third from below.
        QTRY_VERIFY_WITH_TIMEOUT(labelOf(panel)->text().contains(u"(ratio 0.33"_s), 15'000);

        const QString figures = folder.filePath(u"d.csv"_s);
        QVERIFY(panel.exportTo(figures));
        QFile file(figures);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("\nseconds,resident MB\n"));
        const qsizetype ratioAt = text.indexOf("\nratio,conversion,");
        QVERIFY2(ratioAt >= 0, text.constData());
        const double ratio = text.mid(ratioAt + qstrlen("\nratio,conversion,")).split('\n').first().toDouble();
        QVERIFY2(std::fabs(ratio - 1.0 / 3.0) < 0.01, text.constData()); // it goes up and down by a block
        QVERIFY(text.contains("\nheap allocations per second,worker,0\n"));
        const auto checkWords = [table] {
            for (int column = 0; column < table->columnCount(); ++column) {
                for (int row = 0; row < table->rowCount(); ++row) {
                    const QTableWidgetItem* item = table->item(row, column);
                    const QString words = item != nullptr ? item->text() : QString();
                    QVERIFY2(table->fontMetrics().horizontalAdvance(words) + 8 < table->columnWidth(column),
                             qPrintable(u"%1 at %2"_s.arg(words).arg(table->width())));
                }
                const QString head = table->horizontalHeaderItem(column)->text();
                QVERIFY2(QFontMetrics(table->horizontalHeaderItem(column)->font()).horizontalAdvance(head) + 8 <
                             table->columnWidth(column),
                         qPrintable(u"%1 at %2"_s.arg(head).arg(table->width())));
            }
        };
        // Every word of the table and of what conversion costs has its room, however the panel is shaped.
        for (const QSize size : {QSize(1280, 210), QSize(420, 260), QSize(320, 600), QSize(900, 700)}) {
            window.resize(size);
            panel.resize(size);
            QCoreApplication::processEvents();
            auto* plot = panel.findChild<Plot*>();
            auto* label = labelOf(panel);
            QVERIFY(plot->height() >= 90 && plot->width() >= 120);
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
            const auto placeOf = [&panel](const QWidget* part) {
                return QRect(part->mapTo(&panel, QPoint()), part->size());
            };
            for (const auto& [a, b] :
                 {std::pair<const QWidget*, const QWidget*>{table, plot}, {table, label}, {label, plot}}) {
                QVERIFY2(!placeOf(a).intersects(placeOf(b)),
                         qPrintable(u"%1x%2"_s.arg(size.width()).arg(size.height())));
                QVERIFY(panel.rect().contains(placeOf(a)) && panel.rect().contains(placeOf(b)));
            }
            checkWords();
            // Where there is room, the longest block stands beside its deadline.
            QVERIFY2(size.width() < 900 || table->item(1, 1)->text().contains(u" of "_s),
                     qPrintable(table->item(1, 1)->text() + QString::number(table->columnWidth(1))));
        }
        // In a dock among others there is room for the table alone.
        window.resize(292, 200);
        panel.resize(292, 200);
        QCoreApplication::processEvents();
        checkWords();
        QSignalSpy finished(&engine, &EngineClient::recordingFinished);
        engine.stopRecording();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 15'000);
        window.hide();
    }
};

QTEST_MAIN(TestDiagnosticsPanel)
#include "tst_diagnostics_panel.moc"
