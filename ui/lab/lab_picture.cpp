#include "ui/lab/lab_picture.h"

#include "ui/lab/lab_model.h"

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

void LabPicture::showEvent(QShowEvent* event) {
    refresh();
    QWidget::showEvent(event);
}

} // namespace sinc
