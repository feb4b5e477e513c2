#include "ui/lab/level_map.h"

#include <algorithm>

namespace sinc {

LevelMap::LevelMap(QCPAxis* horizontal, QCPAxis* vertical)
    : QCPColorMap(horizontal, vertical) {
    setInterpolate(true);
    setTightBoundary(true);
}

void LevelMap::draw(QCPPainter* painter) {
    if (painter->device()->devType() != QInternal::Picture) {
        QCPColorMap::draw(painter);
        return;
    }
    if (mMapImageInvalidated) {
        updateMapImage();
    }
    const QCPRange across = data()->keyRange();
    const QCPRange up = data()->valueRange();
    const QRectF cells =
        QRectF(coordsToPixels(across.lower, up.lower), coordsToPixels(across.upper, up.upper)).normalized();
    // The middles of the outermost cells lie on the edges.
    const double halfWide = cells.width() / std::max(1, data()->keySize() - 1) / 2.0;
    const double halfHigh = cells.height() / std::max(1, data()->valueSize() - 1) / 2.0;
    m_leftOut = {mMapImage, cells.adjusted(-halfWide, -halfHigh, halfWide, halfHigh),
                 cells.intersected(QRectF(clipRect()))};
}

} // namespace sinc
