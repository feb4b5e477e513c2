#include "ui/waveform/waveform_picture.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sinc {

using theme::Role;

void WaveformPicture::reset(const QSize& pixels, qreal ratio, int pointsPerColumn) {
    m_image = QImage(pixels.expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    m_ratio = ratio;
    m_pointsPerColumn = std::max(pointsPerColumn, 1);
    m_generation = 0;
    clear();
}

void WaveformPicture::clear() {
    m_columns = 0;
    m_image.fill(theme::colour(Role::PlotBack));
}

bool WaveformPicture::advance(const EnvelopeHistory& history, Mark mark) {
    const bool otherStream = history.generation() != m_generation;
    if (otherStream) {
        m_generation = history.generation();
        m_channels = history.channels();
        clear();
    }
    const std::uint64_t count = history.pointCount();
    const auto perColumn = static_cast<std::uint64_t>(m_pointsPerColumn);
    const std::uint64_t complete = count / perColumn;
    if (complete <= m_columns) {
        return otherStream;
    }
    const auto visible = static_cast<std::uint64_t>(m_image.width());
    const std::uint64_t first = std::max(m_columns, complete - std::min(complete, visible));
    const std::size_t fetched = fetch(history, count, static_cast<std::size_t>(count - first * perColumn));
    if (fetched == 0) {
        return otherStream; // a point came in between; the next tick draws all of them
    }
    const std::uint64_t firstWhole = (count - fetched + perColumn - 1) / perColumn;
    QPainter painter(&m_image);
    for (std::uint64_t column = std::max(first, firstWhole); column < complete; ++column) {
        const auto firstPoint = static_cast<std::size_t>(column * perColumn - (count - fetched));
        drawColumn(painter, static_cast<int>(column % visible), columnAt(firstPoint), mark);
    }
    m_columns = complete;
    return true;
}

std::size_t WaveformPicture::fetch(const EnvelopeHistory& history, std::uint64_t count, std::size_t points) {
    std::size_t got = points;
    for (int c = 0; c < m_channels; ++c) {
        auto& into = m_points[static_cast<std::size_t>(c)];
        into.resize(points);
        into.resize(history.newest(c, into));
        got = into.size();
    }
    const bool still = history.pointCount() == count && history.generation() == m_generation;
    return still && m_channels > 0 ? got : 0;
}

WaveformPicture::Column WaveformPicture::columnAt(std::size_t firstPoint) const {
    Column column;
    for (int c = 0; c < m_channels; ++c) {
        const auto& points = m_points[static_cast<std::size_t>(c)];
        EnvelopePoint outline{1.0F, -1.0F, false};
        for (int i = 0; i < m_pointsPerColumn; ++i) {
            const std::size_t at = firstPoint + static_cast<std::size_t>(i);
            if (at < points.size()) {
                outline.low = i == 0 ? points[at].low : std::min(outline.low, points[at].low);
                outline.high = i == 0 ? points[at].high : std::max(outline.high, points[at].high);
                column.gap = column.gap || points[at].gap;
            }
        }
        column.outline[static_cast<std::size_t>(c)] = outline;
    }
    return column;
}

void WaveformPicture::drawColumn(QPainter& painter, int x, const Column& column, Mark mark) const {
    const int high = m_image.height();
    painter.fillRect(x, 0, 1, high, theme::colour(column.gap ? Role::SoftWarning : Role::PlotBack));
    if (column.gap) {
        for (int y = x % 8; y < high; y += 8) { // slanted lines
            painter.fillRect(x, high - y, 1, 2, theme::colour(Role::Warning));
        }
    }
    for (int c = 0; c < m_channels; ++c) {
        const int top = high * c / m_channels;
        const int bottom = high * (c + 1) / m_channels;
        drawLane(painter, x, top, bottom - top, column.outline[static_cast<std::size_t>(c)]);
    }
    const int strip = static_cast<int>(std::lround(3 * m_ratio));
    if (mark == Mark::Recording || (mark == Mark::Paused && x / (2 * strip) % 2 == 0)) {
        painter.fillRect(x, high - strip, 1, strip, theme::colour(Role::Record));
    }
}

void WaveformPicture::drawLane(QPainter& painter, int x, int top, int high, const EnvelopePoint& point) const {
    const double middle = top + high / 2.0;
    const double half = high / 2.0 - 3.0 * m_ratio;
    const auto yOf = [middle, half](float value) {
        return static_cast<int>(std::lround(middle - std::clamp(static_cast<double>(value), -1.0, 1.0) * half));
    };
    painter.fillRect(x, static_cast<int>(middle), 1, 1, theme::colour(Role::Border));
    const int upper = yOf(point.high);
    const int lower = yOf(point.low);
    const bool clipped = point.high >= 1.0F || point.low <= -1.0F;
    if (lower > upper || point.high != 0.0F) {
        painter.fillRect(x, upper, 1, std::max(lower - upper, 1), theme::colour(Role::MeterLow));
    }
    if (clipped) {
        painter.fillRect(x, top, 1, high, theme::colour(Role::MeterHigh));
    }
}

void WaveformPicture::paint(QPainter& painter, const QRect& target) const {
    // The next column goes to `split`, so the oldest one stands there.
    const int wide = m_image.width();
    const int split = static_cast<int>(m_columns % static_cast<std::uint64_t>(wide));
    const double left = (wide - split) / m_ratio;
    const int high = m_image.height();
    painter.drawImage(QRectF(target.left(), target.top(), left, target.height()), m_image,
                      QRectF(split, 0, wide - split, high));
    painter.drawImage(QRectF(target.left() + left, target.top(), split / m_ratio, target.height()), m_image,
                      QRectF(0, 0, split, high));
}

} // namespace sinc
