#include "ui/lab/lab_picture.h"

#include "ui/lab/lab_model.h"

#include <QEvent>

namespace sinc {

LabPicture::LabPicture(LabModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model) {}

void LabPicture::refresh() {
    if (m_shown != m_model.revision()) {
        m_shown = m_model.revision();
        draw();
    }
}

void LabPicture::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_shown = -1; // what it has drawn has the colours of before
        if (isVisible()) {
            refresh();
        }
    }
}

void LabPicture::showEvent(QShowEvent* event) {
    refresh();
    QWidget::showEvent(event);
}

} // namespace sinc
