#pragma once

#include <QScrollArea>

namespace sinc {

/// A page that keeps the height that its parts need: where panels leave it less, it scrolls. It never scrolls
/// sideways; its width is the window's to give.
class ScrolledPage : public QScrollArea {
    Q_OBJECT

public:
    /// @param page is owned from now on
    explicit ScrolledPage(QWidget* page, QWidget* parent);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace sinc
