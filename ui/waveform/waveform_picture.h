#pragma once

#include "core/engine/engine_feed.h"

#include <QImage>

namespace sinc {

/// The rolling picture of a stream's outline. Column by column is drawn once, into an image that is used as a ring,
/// so that a frame costs only the columns that are new. Sizes are in device pixels. Thread: GUI.
class WaveformPicture {
public:
    /// What was going on while a column was captured.
    enum class Mark { None, Recording, Paused };

    /// Begins afresh.
    /// @param pointsPerColumn points of the outline in one column, at least 1
    void reset(const QSize& pixels, qreal ratio, int pointsPerColumn);

    /// Draws what is new. @return whether anything is
    bool advance(const EnvelopeHistory& history, Mark mark);

    void paint(QPainter& painter, const QRect& target) const;

    /// Columns drawn since the stream began.
    [[nodiscard]] std::uint64_t columns() const { return m_columns; }
    [[nodiscard]] int channels() const { return m_channels; }
    [[nodiscard]] int pointsPerColumn() const { return m_pointsPerColumn; }
    [[nodiscard]] int width() const { return m_image.width(); }

private:
    struct Column {
        std::array<EnvelopePoint, EnvelopeHistory::kChannels> outline{};
        bool gap = false;
    };

    void clear();
    /// Copies the newest points of every channel. @return how many there are of each; 0 when the writer went on
    /// meanwhile, so that they would not belong together
    std::size_t fetch(const EnvelopeHistory& history, std::uint64_t count, std::size_t points);
    [[nodiscard]] Column columnAt(std::size_t firstPoint) const;
    void drawColumn(QPainter& painter, int x, const Column& column, Mark mark) const;
    void drawLane(QPainter& painter, int x, int top, int high, const EnvelopePoint& point) const;

    QImage m_image;
    qreal m_ratio = 1.0;
    int m_pointsPerColumn = 1;
    int m_channels = 0;
    std::uint32_t m_generation = 0;
    std::uint64_t m_columns = 0;
    std::array<std::vector<EnvelopePoint>, EnvelopeHistory::kChannels> m_points;
};

} // namespace sinc
