#pragma once

#include <QStyledItemDelegate>

namespace sinc {

class SourceLevels;

/// Paints the rows of the source list: icon, name, second line and live level.
class SourceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    SourceDelegate(const SourceLevels& levels, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the live level of a row is.
    [[nodiscard]] static QRect levelRect(const QRect& row);

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintBack(QPainter& painter, const QStyleOptionViewItem& option, bool chosen) const;
    void paintTexts(QPainter& painter, const QRect& room, const QModelIndex& index) const;
    void paintLevel(QPainter& painter, const QRect& row, const QModelIndex& index) const;

    const SourceLevels& m_levels;
};

} // namespace sinc
