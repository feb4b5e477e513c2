#include "ui/theme/theme.h"

#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>

namespace sinc::theme {

namespace {

/// Draws a drawing of one colour in a colour of the theme, at the size and sharpness that is asked for.
class ThemedIcon final : public QIconEngine {
public:
    ThemedIcon(QString name, Role role)
        : m_name(std::move(name))
        , m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, QIcon::Off, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal ratio) override {
        QColor ink = colour(mode == QIcon::Disabled ? Role::QuietText : m_role);
        if (mode == QIcon::Disabled) {
            ink.setAlphaF(0.5F);
        }
        const QString key = QStringLiteral("sinc-icon-%1-%2-%3x%4@%5")
                                .arg(m_name, ink.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(ratio);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = draw(size, ink);
            pixmap.setDevicePixelRatio(ratio);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIcon(m_name, m_role); }

private:
    [[nodiscard]] QPixmap draw(const QSize& pixels, const QColor& ink) const {
        if (pixels.isEmpty()) { // a button that is squeezed to nothing
            return {};
        }
        QPixmap pixmap(pixels);
        pixmap.fill(Qt::transparent);
        QImageReader drawing(QStringLiteral(":/icons/%1.svg").arg(m_name)); // a picture where Qt has no SVG
        drawing.setScaledSize(drawing.size().scaled(pixels, Qt::KeepAspectRatio));
        const QImage image = drawing.read();
        QPainter painter(&pixmap);
        painter.drawImage((pixels.width() - image.width()) / 2, (pixels.height() - image.height()) / 2, image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), ink);
        return pixmap;
    }

    QString m_name;
    Role m_role;
};

} // namespace

QIcon icon(const QString& name, Role role) {
    return QIcon(new ThemedIcon(name, role));
}

} // namespace sinc::theme
