#include "core/capture/signal/signal_backend.h"
#include "core/engine/engine_client.h"
#include "ui/diagnostics/diagnostics_panel.h"
#include "ui/window/screen_clock.h"

#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sinc;

class TestDiagnosticsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        const auto pipeline = [&panel] {
            for (auto* label : panel.findChildren<QLabel*>()) {
                if (label->accessibleName() == u"What the conversion costs") {
                    return label->text();
                }
            }
            return QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(pipeline().contains(u"0.333"_s), 15'000);

        const QString figures = folder.filePath(u"d.csv"_s);
        QVERIFY(panel.exportTo(figures));
        QFile file(figures);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("seconds,resident MB"));
        QVERIFY(text.count('\n') > 9);
        QSignalSpy finished(&engine, &EngineClient::recordingFinished);
        engine.stopRecording();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 15'000);
        window.hide();
    }
};

QTEST_MAIN(TestDiagnosticsPanel)
#include "tst_diagnostics_panel.moc"
