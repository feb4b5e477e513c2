#include "ui/window/scrolled_page.h"

#include <QEvent>
#include <QScrollBar>

namespace sinc {

ScrolledPage::ScrolledPage(QWidget* page, QWidget* parent)
    : QScrollArea(parent) {
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its parts have it
    setWidget(page);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    page->installEventFilter(this);
}

QSize ScrolledPage::minimumSizeHint() const {
    constexpr int kLeastHeight = 160;
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), kLeastHeight};
}

/// As if the page stood there by itself, which QScrollArea does not grant to large ones.
QSize ScrolledPage::sizeHint() const {
    return widget()->sizeHint() + QSize(verticalScrollBar()->sizeHint().width(), 0);
}

/// The page is not in a layout of ours, which would be told.
bool ScrolledPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace sinc
