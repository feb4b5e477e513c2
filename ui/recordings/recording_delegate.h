#pragma once

#include <QStyledItemDelegate>

namespace sinc {

/// Paints a recording in two lines: its name, and what it holds.
class RecordingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    /// How far playing is, 0..1.
    void setPlayed(double fraction) { m_played = fraction; }

private:
    double m_played = 0.0;
};

} // namespace sinc
