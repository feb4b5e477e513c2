#include "ui/window/recorder_page.h"

#include "ui/window/panels.h"

namespace sinc {

RecorderPage::RecorderPage(PanelContext& context, QWidget* parent)
    : QWidget(parent) {
    (void)context;
}

} // namespace sinc
