#include "ui/sources/source_delegate.h"

#include "core/engine/engine_types.h"
#include "ui/sources/name_lines.h"
#include "ui/sources/source_levels.h"
#include "ui/sources/source_model.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QIcon>
#include <QPainter>

namespace sinc {

namespace {

constexpr int kSide = 8;       ///< of a row, left and right
constexpr int kIconSize = 18;  ///< logical pixels
constexpr int kLevelHigh = 4;  ///< of the live bar
constexpr int kTextLeft = 42;  ///< from the row's left
constexpr int kTextRight = 12; ///< free space at the right

bool hasSecondLine(const QModelIndex& index) {
    return !index.data(SourceModel::DetailRole).toString().isEmpty();
}

bool isOpen(const QModelIndex& index) {
    const int state = index.data(SourceModel::StateRole).toInt();
    return state == static_cast<int>(SourceLevel::State::Open) || index.data(SourceModel::ChosenRole).toBool();
}

/// As one writes the chosen row, so that its lines do not break anew when it is chosen.
QFont widestFont() {
    return theme::font(1.0, true);
}

int roomOf(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr ? view->viewport()->width() : option.rect.width();
}

int noteHeight(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QRect room(0, 0, roomOf(option) - kTextLeft - kSide - kTextRight, 1'000);
    return QFontMetrics(theme::font(0.87)).boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
}

int nameLines(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const int room = roomOf(option) - kTextLeft - kSide - kTextRight;
    return static_cast<int>(linesOfName(index.data().toString(), widestFont(), room).size());
}

} // namespace

SourceDelegate::SourceDelegate(const SourceLevels& levels, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_levels(levels) {}

QRect SourceDelegate::levelRect(const QRect& row) {
    return {row.left() + kTextLeft, row.bottom() - 11, row.width() - kTextLeft - kSide - kTextRight, kLevelHigh};
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = option.fontMetrics.height();
    switch (index.data(SourceModel::RowKindRole).toInt()) {
    case SourceModel::Heading:
        return {120, line + (index.row() == 0 ? 10 : 20)};
    case SourceModel::OpenFile:
        return {120, line + 16};
    case SourceModel::Note:
        return {120, noteHeight(option, index) + 12};
    default:
        return {120, line * nameLines(option, index) +
                         (hasSecondLine(index) ? QFontMetrics(theme::font(0.87)).height() : 0) + 28};
    }
}

void SourceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const int kind = index.data(SourceModel::RowKindRole).toInt();
    if (kind == SourceModel::Heading) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    if (kind == SourceModel::Note) {
        painter->setFont(theme::font(0.87));
        painter->setPen(theme::colour(theme::Role::QuietText));
        painter->drawText(option.rect.adjusted(kTextLeft, 4, -kSide - kTextRight, 0), Qt::TextWordWrap,
                          index.data().toString());
        painter->restore();
        return;
    }
    const bool chosen = index.data(SourceModel::ChosenRole).toBool();
    const QRect row = option.rect;
    paintBack(*painter, option, chosen);
    const bool isSource = kind == SourceModel::Source;
    const int bandHigh = isSource ? row.height() - 16 : row.height();
    const QRect iconRect(row.left() + kSide + 8, row.top() + (bandHigh - kIconSize) / 2 + (isSource ? 3 : 0),
                         kIconSize, kIconSize);
    const auto own = index.data(Qt::DecorationRole).value<QIcon>(); // a program's
    const theme::Role role = chosen ? theme::Role::Accent : theme::Role::QuietText;
    (own.isNull() ? theme::icon(index.data(SourceModel::IconRole).toString(), role) : own).paint(painter, iconRect);
    const QRect room = row.adjusted(kTextLeft, 0, -kSide - kTextRight, 0);
    if (isSource) {
        paintTexts(*painter, room.adjusted(0, 7, 0, -14), index);
        paintLevel(*painter, row, index);
    } else {
        painter->setPen(theme::colour(theme::Role::Accent));
        painter->drawText(room, Qt::AlignVCenter, index.data().toString());
    }
    painter->restore();
}

void SourceDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    painter.setFont(theme::font(0.87, true));
    painter.setPen(theme::colour(theme::Role::QuietText));
    painter.drawText(option.rect.adjusted(kSide + 8, 0, -kSide, -4), Qt::AlignBottom | Qt::AlignLeft,
                     index.data().toString());
}

void SourceDelegate::paintBack(QPainter& painter, const QStyleOptionViewItem& option, bool chosen) const {
    const QRectF back = QRectF(option.rect).adjusted(kSide + 0.5, 1.5, -kSide - 0.5, -1.5);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(chosen ? theme::Role::SoftAccent : theme::Role::Raised));
        painter.drawRoundedRect(back, 8, 8);
    }
    if (focused) {
        painter.setPen(QPen(theme::colour(theme::Role::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(back, 8, 8);
    }
}

void SourceDelegate::paintTexts(QPainter& painter, const QRect& room, const QModelIndex& index) const {
    const QString name = index.data().toString();
    const QString detail = index.data(SourceModel::DetailRole).toString();
    const QFont nameFont = theme::font(1.0, index.data(SourceModel::ChosenRole).toBool());
    QRect line(room.left(), room.top(), room.width(), QFontMetrics(nameFont).height());
    painter.setFont(nameFont);
    painter.setPen(theme::colour(theme::Role::Text));
    for (const QString& text : linesOfName(name, widestFont(), room.width())) {
        painter.drawText(line, Qt::AlignVCenter, text);
        line.translate(0, line.height());
    }
    if (!detail.isEmpty()) {
        const QFont small = theme::font(0.87);
        const QFontMetrics metrics(small);
        painter.setFont(small);
        const bool muted = index.data(SourceModel::MutedRole).toBool();
        painter.setPen(theme::colour(muted ? theme::Role::Warning : theme::Role::QuietText));
        painter.drawText(QRect(room.left(), line.top(), room.width(), metrics.height()), Qt::AlignVCenter,
                         metrics.elidedText(detail, Qt::ElideMiddle, room.width()));
    }
}

void SourceDelegate::paintLevel(QPainter& painter, const QRect& row, const QModelIndex& index) const {
    const QRectF groove = levelRect(row);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(theme::Role::PlotGrid));
    if (!isOpen(index)) {
        painter.setOpacity(0.45);
    }
    painter.drawRoundedRect(groove, 2, 2);
    const double fraction = m_levels.fractionOf(index.data(SourceModel::IdRole).toString());
    if (fraction > 0.0) {
        QRectF bar = groove;
        bar.setWidth(groove.width() * fraction);
        const double db = SourceLevels::kFloorDb * (1.0 - fraction);
        painter.setOpacity(1.0);
        painter.setBrush(theme::colour(db > -1.0   ? theme::Role::MeterHigh
                                       : db > -9.0 ? theme::Role::MeterMid
                                                   : theme::Role::MeterLow));
        painter.drawRoundedRect(bar, 2, 2);
    }
}

} // namespace sinc
