#include "ui/window/pages.h"

#include "ui/lab/lab_page.h"
#include "ui/window/recorder_page.h"

#include <QCoreApplication>

#include <vector>

namespace sinc {

namespace {
QString tr(const char* text) {
    return QCoreApplication::translate("sinc", text);
}
} // namespace

std::vector<Page> pages() {
    return {
        {QStringLiteral("recorder"), tr("Recorder"), QStringLiteral("record"), QKeySequence(Qt::CTRL | Qt::Key_1),
         [](WindowContext& context, QWidget* parent) -> QWidget* { return new RecorderPage(context, parent); }},
        {QStringLiteral("laboratory"), tr("Laboratory"), QStringLiteral("laboratory"),
         QKeySequence(Qt::CTRL | Qt::Key_2),
         [](PanelContext& context, QWidget* parent) -> QWidget* { return new LabPage(context, parent); }},
    };
}

} // namespace sinc
