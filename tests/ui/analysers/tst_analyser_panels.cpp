#include "core/capture/signal/signal_backend.h"
#include "core/engine/engine_client.h"
#include "ui/analysers/analyser_panel.h"
#include "ui/analysers/analyser_panels.h"
#include "ui/window/dock_deck.h"
#include "ui/window/screen_clock.h"

#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <array>
#include <memory>
#include <set>

using namespace Qt::StringLiterals;
using namespace sinc;

namespace {

std::vector<std::unique_ptr<CaptureBackend>> signalsOnly() {
    std::vector<std::unique_ptr<CaptureBackend>> backends;
    backends.push_back(std::make_unique<SignalBackend>());
    return backends;
}

std::size_t coloursOf(const QString& path) {
    const QImage picture(path);
    std::set<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            colours.insert(picture.pixel(x, y));
        }
    }
    return colours.size();
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Every analyser in a window of its own kind, with a sine of 997 Hz running.
class TestAnalyserPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_engine = std::make_unique<EngineClient>(signalsOnly());
        m_engine->start();
        m_engine->selectSource(u"signal:sine:997:-20"_s);
        m_window = std::make_unique<QMainWindow>();
        m_clock = new ScreenClock(m_window.get());
        m_context.reset(new PanelContext{*m_engine, *m_clock, *m_settings});
        m_window->resize(800, 600);
        m_window->show();
        QTRY_COMPARE(m_engine->state().monitor, MonitorState::Running);
    }

    void panel_showsExportsAndRests_data() {
        QTest::addColumn<int>("index");
        const std::vector<Panel> rows = analyserPanels();
        for (int index = 0; index < static_cast<int>(rows.size()); ++index) {
            QTest::addRow("%s", qPrintable(rows[static_cast<std::size_t>(index)].id)) << index;
        }
    }

    void panel_showsExportsAndRests() {
        QFETCH(int, index);
        const Panel row = analyserPanels()[static_cast<std::size_t>(index)];
        QVERIFY(!m_engine->feed().tap().wanted());
        auto* dock = new QDockWidget(m_window.get());
        dock->setWidget(row.make(*m_context, dock));
        m_window->addDockWidget(Qt::BottomDockWidgetArea, dock);
        auto* panel = dynamic_cast<AnalyserPanel*>(dock->widget());
        QVERIFY(panel != nullptr);
        QTRY_VERIFY(panel->isVisible());
        QTest::qWait(900);

        const QString picture = m_folder.filePath(row.id + u".png"_s);
        QVERIFY(panel->exportTo(picture));
        QVERIFY2(coloursOf(picture) > 8, "the picture is empty");
        const QString figures = m_folder.filePath(row.id + u".csv"_s);
        QVERIFY(panel->exportTo(figures));
        QVERIFY(contentOf(figures).count('\n') >= 2);

        dock->hide();
        QVERIFY2(!m_engine->feed().tap().wanted(), "a hidden panel keeps samples");
        QVERIFY(!m_engine->feed().outputTap().wanted());
        delete dock;
    }

    void spectrum_hasItsPeakAtTheTone() {
        const auto rows = analyserPanels();
        const auto spectrum =
            std::find_if(rows.begin(), rows.end(), [](const Panel& p) { return p.id == u"spectrum"; });
        QDockWidget dock(m_window.get());
        auto* panel = dynamic_cast<AnalyserPanel*>(spectrum->make(*m_context, &dock));
        dock.setWidget(panel);
        m_window->addDockWidget(Qt::BottomDockWidgetArea, &dock);
        QTest::qWait(900);
        const QString figures = m_folder.filePath(u"peak.csv"_s);
        QVERIFY(panel->exportTo(figures));
        double loudest = -1000.0;
        double at = 0.0;
        for (const QByteArray& line : contentOf(figures).split('\n')) {
            const QList<QByteArray> fields = line.split(',');
            if (fields.size() > 1 && fields[1].toDouble() > loudest && fields[0].toDouble() > 0.0) {
                loudest = fields[1].toDouble();
                at = fields[0].toDouble();
            }
        }
        QVERIFY2(std::fabs(at / 997.0 - 1.0) < 0.01, qPrintable(QString::number(at)));
        QVERIFY2(std::fabs(loudest + 20.0) < 1.5, qPrintable(QString::number(loudest)));
    }

    /// A tone of 997 Hz from the source at 48 kHz, and what a file of 16 kHz holds of it.
    void spectrum_laysSourceAndOutputOverEachOther() {
        OutputSettings output;
        output.profile = u"openai-whisper"_s;
        m_engine->setOutput(output);
        m_settings->setValue(u"spectrum/at"_s, u"both"_s);
        const auto rows = analyserPanels();
        const auto spectrum =
            std::find_if(rows.begin(), rows.end(), [](const Panel& p) { return p.id == u"spectrum"; });
        QDockWidget dock(m_window.get());
        auto* panel = dynamic_cast<AnalyserPanel*>(spectrum->make(*m_context, &dock));
        dock.setWidget(panel);
        m_window->addDockWidget(Qt::BottomDockWidgetArea, &dock);
        QTRY_COMPARE(m_engine->feed().outputTap().sampleRate(), 16'000);
        QVERIFY(m_engine->feed().tap().wanted());
        QVERIFY(m_engine->feed().outputTap().wanted());
        QTest::qWait(1500);
        const QString figures = m_folder.filePath(u"both.csv"_s);
        QVERIFY(panel->exportTo(figures));
        QList<QByteArray> lines = contentOf(figures).split('\n');
        QCOMPARE(
            lines.takeFirst(),
            QByteArray(R"("Hz","Source: Left","Source: Left, highest","Source: Right","Source: Right, highest",)"
                       R"("Output: 1","Output: 1, highest")"));
        std::array loudest{-1000.0, -1000.0, -1000.0};
        std::array highest{0.0, 0.0, 0.0};
        for (const QByteArray& line : lines) {
            const QList<QByteArray> fields = line.split(',');
            for (std::size_t curve = 0; curve < 3 && fields.size() == 7; ++curve) {
                const QByteArray& field = fields[2 * static_cast<qsizetype>(curve) + 1];
                if (!field.isEmpty()) {
                    loudest[curve] = std::max(loudest[curve], field.toDouble());
                    highest[curve] = fields[0].toDouble();
                }
            }
        }
        for (const double level : loudest) {
            QVERIFY2(std::fabs(level + 20.0) < 1.5, qPrintable(QString::number(level)));
        }
        QVERIFY(highest[0] > 23'000.0); // each curve reaches as far as its own rate
        QVERIFY(highest[2] > 7'500.0 && highest[2] <= 8'000.5);
        dock.hide();
        QVERIFY(!m_engine->feed().tap().wanted());
        QVERIFY(!m_engine->feed().outputTap().wanted());
        m_settings->remove(u"spectrum/at"_s);
    }

    /// Levels and features alike are of what is looked at, and the panel says of what.
    void statistics_followWhatIsLookedAt() {
        OutputSettings output;
        output.profile = u"openai-whisper"_s; // mono
        m_engine->setOutput(output);
        m_settings->setValue(u"statistics/at"_s, u"output"_s);
        const auto rows = analyserPanels();
        const auto statistics =
            std::find_if(rows.begin(), rows.end(), [](const Panel& p) { return p.id == u"statistics"; });
        QWidget window;
        auto* panel = dynamic_cast<AnalyserPanel*>(statistics->make(*m_context, &window));
        window.show();
        auto* table = panel->findChild<QTableWidget*>();
        QTRY_COMPARE(table->columnCount(), 1);
        m_engine->resetMeters();
        const auto shown = [table](const QString& name) {
            for (int row = 0; row < table->rowCount(); ++row) {
                if (table->verticalHeaderItem(row)->text() == name) {
                    return table->item(row, 0)->text();
                }
            }
            return QString();
        };
        QTRY_COMPARE(shown(u"RMS"_s), u"−23.0 dBFS"_s);
        QTRY_VERIFY2(shown(u"Strongest tone"_s).startsWith(u"997.00 Hz"_s), qPrintable(shown(u"Strongest tone"_s)));
        QVERIFY(panel->findChild<QLabel*>()->text().startsWith(u"Output"_s));
        m_settings->remove(u"statistics/at"_s);
    }

    /// In the narrowest dock that there is, names and channels give way to levels, not the other way round.
    void statistics_canBeRead_inANarrowDock() {
        const auto rows = analyserPanels();
        const auto statistics =
            std::find_if(rows.begin(), rows.end(), [](const Panel& p) { return p.id == u"statistics"; });
        QWidget window;
        QWidget* panel = statistics->make(*m_context, &window);
        window.resize(220, 200);
        panel->resize(220, 200);
        window.show();
        auto* table = panel->findChild<QTableWidget*>();
        QVERIFY(table != nullptr);
        QTRY_COMPARE(table->columnCount(), 2);
        QTRY_VERIFY(table->item(0, 0)->text().contains(u"−20.0"_s));
        for (int column = 0; column < 2; ++column) {
            const int room = table->columnWidth(column);
            QVERIFY(table->fontMetrics().horizontalAdvance(table->item(0, column)->text()) + 8 < room);
            QVERIFY(room <= table->viewport()->width());
        }
        QVERIFY(table->horizontalScrollBar()->maximum() > 0);
        window.resize(600, 400);
        panel->resize(600, 400);
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    }

    /// Qt moves a dock behind another's tab out of sight without hiding it.
    void panelBehindAnother_rests_untilItIsInFront() {
        QMainWindow window;
        window.resize(1280, 800);
        QMenu menu;
        DockDeck deck(window, *m_context, menu);
        window.show();
        for (QAction* action : menu.actions()) {
            action->trigger();
        }
        const auto dockOf = [&window](const QString& id) {
            return window.findChild<QDockWidget*>(u"dock-"_s + id);
        };
        const auto isWorking = [&dockOf](const QString& id) {
            return dockOf(id)->widget() != nullptr && dockOf(id)->widget()->isVisible();
        };
        QTRY_VERIFY(isWorking(u"diagnostics"_s)); // what was asked for last is in front
        QVERIFY(window.tabifiedDockWidgets(dockOf(u"diagnostics"_s)).contains(dockOf(u"spectrum"_s)));
        QTRY_VERIFY(!isWorking(u"spectrum"_s));
        dockOf(u"spectrum"_s)->raise();
        QTRY_VERIFY(isWorking(u"spectrum"_s));
        QTRY_VERIFY(!isWorking(u"diagnostics"_s));
        QVERIFY2(window.width() <= 1280 && window.height() <= 800, "the panels have widened the window");
        for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
            QVERIFY2(!isWorking(dock->objectName().mid(5)) || dock->width() >= 220,
                     qPrintable(dock->objectName() + u' ' + QString::number(dock->width())));
        }
        window.close();
    }

    /// A name without a suffix: the kind that is chosen in the dialog decides.
    void export_takesTheKindThatIsChosen() {
        const auto rows = analyserPanels();
        QDockWidget dock(m_window.get());
        auto* panel = dynamic_cast<AnalyserPanel*>(rows.front().make(*m_context, &dock));
        dock.setWidget(panel);
        m_window->addDockWidget(Qt::BottomDockWidgetArea, &dock);
        QTest::qWait(300);
        QAction* save = nullptr;
        for (QAction* action : panel->findChild<QMenu*>()->actions()) {
            save = action->text().startsWith(u"Save as"_s) ? action : save;
        }
        QVERIFY(save != nullptr);
        for (const auto& [filter, suffix] : {std::pair(0, u".png"_s), std::pair(1, u".csv"_s)}) {
            const QString stem = m_folder.filePath(u"kind"_s);
            QTimer::singleShot(300, panel, [stem, choice = filter] {
                auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
                if (dialog != nullptr) {
                    dialog->selectNameFilter(dialog->nameFilters().at(choice));
                    dialog->findChild<QLineEdit*>()->setText(stem);
                    QMetaObject::invokeMethod(dialog, "accept");
                }
            });
            save->trigger();
            QVERIFY2(contentOf(stem + suffix).size() > 20, qPrintable(suffix));
        }
    }

    void cleanupTestCase() {
        m_window.reset();
        m_engine.reset();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<EngineClient> m_engine;
    std::unique_ptr<QMainWindow> m_window;
    ScreenClock* m_clock = nullptr; ///< the window's
    std::unique_ptr<PanelContext> m_context;
};

QTEST_MAIN(TestAnalyserPanels)
#include "tst_analyser_panels.moc"
