#include "ui/analysers/analyser_panels.h"

#include "ui/analysers/goniometer_panel.h"
#include "ui/analysers/history_panel.h"
#include "ui/analysers/loudness_panel.h"
#include "ui/analysers/oscilloscope_panel.h"
#include "ui/analysers/programme_meter_panel.h"
#include "ui/analysers/spectrogram_panel.h"
#include "ui/analysers/spectrum_panel.h"
#include "ui/analysers/statistics_panel.h"

#include <QCoreApplication>

#include <vector>

namespace sinc {

namespace {

template <typename Widget>
Panel row(const char* id, const char* title, int digit, Qt::DockWidgetArea area, bool shownAtFirst = false) {
    return {.id = QString::fromLatin1(id),
            .title = QCoreApplication::translate("sinc::AnalyserPanels", title),
            .iconName = QString::fromLatin1(id),
            .shortcut = QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit)),
            .area = area,
            .shownAtFirst = shownAtFirst,
            .make = [](PanelContext& context, QWidget* parent) -> QWidget* { return new Widget(context, parent); }};
}

} // namespace

std::vector<Panel> analyserPanels() {
    return {row<LoudnessPanel>("loudness", QT_TRANSLATE_NOOP("sinc::AnalyserPanels", "Loudness"), 1,
                               Qt::RightDockWidgetArea),
            row<SpectrumPanel>("spectrum", QT_TRANSLATE_NOOP("sinc::AnalyserPanels", "Spectrum"), 2,
                               Qt::BottomDockWidgetArea),
            row<SpectrogramPanel>("spectrogram", QT_TRANSLATE_NOOP("sinc::AnalyserPanels", "Spectrogram"), 3,
                                  Qt::BottomDockWidgetArea),
            row<OscilloscopePanel>("oscilloscope", QT_TRANSLATE_NOOP("sinc::AnalyserPanels", "Oscilloscope"), 4,
                                   Qt::BottomDockWidgetArea),
            row<GoniometerPanel>("goniometer", QT_TRANSLATE_NOOP("sinc::AnalyserPanels", "Stereo image"), 5,
                                 Qt::RightDockWidgetArea),
            row<HistoryPanel>("history", QT_TRANSLATE_NOOP("sinc::AnalyserPanels", "History"), 6,
                              Qt::BottomDockWidgetArea),
            row<StatisticsPanel>("statistics", QT_TRANSLATE_NOOP("sinc::AnalyserPanels", "Level statistics"), 7,
                                 Qt::RightDockWidgetArea),
            row<ProgrammeMeterPanel>("programme-meter",
                                     QT_TRANSLATE_NOOP("sinc::AnalyserPanels", "Programme meter"), 8,
                                     Qt::BottomDockWidgetArea)};
}

} // namespace sinc
