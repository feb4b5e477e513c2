#pragma once

#include <QImage>
#include <QPicture>
#include <QRectF>
#include <QSize>
#include <QString>

class QPainter;

namespace sinc {

/// An image in a plot, and where it lies, in pixels of the plot.
struct PlacedImage {
    QImage image;
    QRectF place;
    QRectF clip; ///< what is beyond is not drawn
};

/// What a plot showed at one moment, as strokes. Recording it is quick; drawing it takes longer, and may happen on
/// any thread. Copies share the strokes: one thread at a time.
class PlotDrawing {
public:
    PlotDrawing() = default;
    /// @param size of the plot, in pixels
    PlotDrawing(const QPicture& strokes, QSize size)
        : m_strokes(strokes)
        , m_size(size) {}

    /// Lays an image over the strokes. Among them it would be packed when it is recorded, which takes long.
    void lay(const PlacedImage& image) { m_image = image; }

    /// @param scale picture elements for a pixel of the plot
    [[nodiscard]] QImage image(double scale) const;
    /// One page, as large as the plot. @return whether it was written
    [[nodiscard]] bool writePdf(const QString& path) const;

private:
    bool draw(QPainter& painter) const;

    QPicture m_strokes;
    QSize m_size;
    PlacedImage m_image;
};

} // namespace sinc
