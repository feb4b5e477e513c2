#include "ui/plots/plot_drawing.h"

#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace sinc {

bool PlotDrawing::draw(QPainter& painter) const {
    QPicture strokes = m_strokes;
    const bool drawn = strokes.play(&painter);
    if (!m_image.image.isNull()) {
        painter.setClipRect(m_image.clip);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(m_image.place, m_image.image);
    }
    return drawn;
}

QImage PlotDrawing::image(double scale) const {
    QImage image((QSizeF(m_size) * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    draw(painter);
    painter.end();
    image.setDevicePixelRatio(scale);
    return image;
}

bool PlotDrawing::writePdf(const QString& path) const {
    constexpr int kDotsPerInch = 96; // a pixel as a desktop has it
    constexpr double kPointsPerPixel = 72.0 / kDotsPerInch;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QSizeF(m_size) * kPointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(kDotsPerInch);
    QPainter painter(&writer);
    const bool drawn = draw(painter);
    return painter.end() && drawn && file.flush();
}

} // namespace sinc
