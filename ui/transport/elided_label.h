#pragma once

#include <QLabel>

namespace sinc {

/// A label of one line that leaves out its middle where the room is short, instead of widening the window.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace sinc
