#include "ui/window/panels.h"

#include "ui/analysers/analyser_panels.h"
#include "ui/diagnostics/diagnostics_panel.h"

#include <QCoreApplication>

namespace sinc {

std::vector<Panel> panels() {
    std::vector<Panel> all = analyserPanels();
    all.push_back({.id = QStringLiteral("diagnostics"),
                   .title = QCoreApplication::translate("sinc::Panels", "Diagnostics"),
                   .iconName = QStringLiteral("diagnostics"),
                   .shortcut = QKeySequence(Qt::ALT | Qt::Key_9),
                   .area = Qt::BottomDockWidgetArea,
                   .shownAtFirst = false,
                   .make = [](PanelContext& context, QWidget* parent) -> QWidget* {
                       return new DiagnosticsPanel(context, parent);
                   }});
    return all;
}

} // namespace sinc
