#pragma once

#include <QLabel>

namespace sinc {

/// A label of one line that leaves out a part where the room is short, its middle unless told, instead of widening
/// the window. The tool tip has the whole text then.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    void setElideMode(Qt::TextElideMode mode) { m_mode = mode; }
    /// What can be read of the text.
    [[nodiscard]] QString shownText() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideMiddle;
};

} // namespace sinc
