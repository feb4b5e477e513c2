#include "ui/lab/quality_title.h"

#include "ui/lab/swatch.h"

#include <QPainter>

namespace sinc {

namespace {
constexpr int kSide = 10; ///< of the square
constexpr int kRoom = kSide + 6;
} // namespace

QualityTitle::QualityTitle(const QString& text, QWidget* parent)
    : ElidedLabel(text, parent) {
    setElideMode(Qt::ElideRight);
}

void QualityTitle::showColour(std::optional<int> colour) {
    if (colour != m_colour) {
        m_colour = colour;
        setContentsMargins(colour ? kRoom : 0, 0, 0, 0);
        updateGeometry();
        update();
    }
}

void QualityTitle::paintEvent(QPaintEvent* event) {
    ElidedLabel::paintEvent(event);
    if (m_colour) {
        QPainter(this).fillRect(0, (height() - kSide) / 2, kSide, kSide, qualityColour(m_colour));
    }
}

} // namespace sinc
