#include "ui/plots/value_cursor.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace sinc {

ValueCursor::ValueCursor(QWidget& picture, Read read)
    : QWidget(&picture)
    , m_picture(picture)
    , m_read(std::move(read)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    picture.setMouseTracking(true);
    picture.setFocusPolicy(Qt::StrongFocus);
    picture.installEventFilter(this);
}

void ValueCursor::showAt(const QPointF& place) {
    m_place = place;
    setVisible(!m_read(place).isEmpty());
    update();
}

/// One element of the picture, or ten; begins in the middle. @return whether the key is one of the cursor's
bool ValueCursor::step(int key, bool far) {
    const QPointF from = isVisible() ? m_place : QPointF(m_picture.rect().center());
    const double by = far ? 10.0 : 1.0;
    switch (key) {
    case Qt::Key_Left:
        showAt(from - QPointF(by, 0.0));
        return true;
    case Qt::Key_Right:
        showAt(from + QPointF(by, 0.0));
        return true;
    case Qt::Key_Up:
        showAt(from - QPointF(0.0, by));
        return true;
    case Qt::Key_Down:
        showAt(from + QPointF(0.0, by));
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

bool ValueCursor::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseMove:
        showAt(static_cast<QMouseEvent*>(event)->position());
        break;
    case QEvent::Leave:
    case QEvent::FocusOut:
        hide();
        break;
    case QEvent::Resize:
        resize(m_picture.size());
        break;
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        return step(key->key(), key->modifiers().testFlag(Qt::ControlModifier));
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ValueCursor::paintEvent(QPaintEvent*) {
    const QStringList lines = m_read(m_place);
    if (lines.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(theme::Role::QuietText), 1.0));
    painter.drawLine(QPointF(m_place.x(), 0.0), QPointF(m_place.x(), height()));
    painter.drawLine(QPointF(0.0, m_place.y()), QPointF(width(), m_place.y()));

    const QFont font = theme::digitFont(0.9);
    const QFontMetrics metrics(font);
    int wide = 0;
    for (const QString& line : lines) {
        wide = std::max(wide, metrics.horizontalAdvance(line));
    }
    QRectF box(m_place.x() + 10.0, m_place.y() + 10.0, wide + 16.0,
               metrics.height() * static_cast<int>(lines.size()) + 10.0);
    if (box.right() > width()) {
        box.moveRight(std::max(m_place.x() - 10.0, box.width()));
    }
    if (box.bottom() > height()) {
        box.moveBottom(std::max(m_place.y() - 10.0, box.height()));
    }
    painter.setPen(theme::colour(theme::Role::Border));
    painter.setBrush(theme::colour(theme::Role::Surface));
    painter.drawRoundedRect(box, 6.0, 6.0);
    painter.setFont(font);
    painter.setPen(theme::colour(theme::Role::Text));
    painter.drawText(box.adjusted(8.0, 5.0, -8.0, -5.0), Qt::AlignLeft | Qt::AlignTop,
                     lines.join(QLatin1Char('\n')));
}

} // namespace sinc
