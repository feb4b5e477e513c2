#pragma once

#include <QPointF>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace sinc {

/// A cross over a picture that is painted by hand, with the values that lie under it. It follows the pointer or,
/// while the picture has the focus, the arrow keys; Escape puts it away. It lies on the picture as a widget of its
/// own. Thread: GUI.
class ValueCursor : public QWidget {
public:
    /// What lies at a place of the picture, a line each; nothing where nothing can be read.
    using Read = std::function<QStringList(const QPointF& place)>;

    /// @param picture gets the cursor as a child
    ValueCursor(QWidget& picture, Read read);

    void showAt(const QPointF& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool step(int key, bool far);

    QWidget& m_picture;
    Read m_read;
    QPointF m_place;
};

} // namespace sinc
