#include "ui/recordings/recording_delegate.h"

#include "ui/recordings/recording_model.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace sinc {

using theme::Role;

namespace {
constexpr int kTextLeft = 42;
constexpr int kIconSize = 18;
constexpr int kSide = 8;
} // namespace

QSize RecordingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {120, option.fontMetrics.height() + QFontMetrics(theme::font(0.87)).height() + 16};
}

void RecordingDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                             const QModelIndex&) const {
    editor->setGeometry(option.rect.adjusted(kTextLeft - 10, 3, -kSide, -3));
}

void RecordingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF back = QRectF(option.rect).adjusted(kSide + 0.5, 1.5, -kSide - 0.5, -1.5);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(selected && option.state.testFlag(QStyle::State_HasFocus)
                            ? QPen(theme::colour(Role::Accent), 1.5)
                            : QPen(Qt::NoPen));
        painter->setBrush(theme::colour(selected ? Role::SoftAccent : Role::Raised));
        painter->drawRoundedRect(back, 8, 8);
    }
    const bool playing = index.data(RecordingModel::PlayingRole).toBool();
    const bool failed = index.data(RecordingModel::FailedRole).toBool();
    const QString icon = playing  ? QStringLiteral("play")
                         : failed ? QStringLiteral("warning")
                                  : QStringLiteral("file");
    const Role ink = playing ? Role::Accent : failed ? Role::Warning : Role::QuietText;
    theme::icon(icon, ink).paint(painter, QRect(option.rect.left() + kSide + 8,
                                                option.rect.center().y() - kIconSize / 2, kIconSize, kIconSize));
    const QRect room = option.rect.adjusted(kTextLeft, 7, -kSide - 10, -7);
    painter->setFont(theme::font(1.0));
    painter->setPen(theme::colour(Role::Text));
    painter->drawText(
        room, Qt::AlignTop | Qt::AlignLeft,
        QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideMiddle, room.width()));
    painter->setFont(theme::font(0.87));
    painter->setPen(theme::colour(failed ? Role::Warning : Role::QuietText));
    painter->drawText(
        room, Qt::AlignBottom | Qt::AlignLeft,
        QFontMetrics(painter->font())
            .elidedText(index.data(RecordingModel::DetailRole).toString(), Qt::ElideRight, room.width()));
    if (playing) {
        painter->fillRect(QRectF(room.left(), back.bottom() - 3, room.width() * m_played, 2),
                          theme::colour(Role::Accent));
    }
    painter->restore();
}

} // namespace sinc
