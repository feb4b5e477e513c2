#pragma once

#include "ui/analysers/colour_map.h"

#include <QImage>
#include <QPointF>
#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <span>
#include <vector>

namespace sinc {

/// Paints columns of levels as they come, the newest at the right. The picture is a ring of columns in the screen's
/// own resolution: a new column touches one line of it, and the rest only moves by whole picture elements, so
/// nothing tears or shimmers. Thread: GUI.
class SpectrogramView : public QWidget {
public:
    static constexpr std::size_t kRows = 512;
    static constexpr std::size_t kColumns = 4096; ///< kept, for a window of any width

    explicit SpectrogramView(QWidget* parent);

    /// Empties the picture.
    /// @param hertz of each row, from the bottom up
    void begin(std::span<const double> hertz, double columnsPerSecond);
    /// @param decibels kRows of them, from the bottom up
    void add(std::span<const float> decibels);
    void setColours(const QString& mapId);
    /// The levels at the two ends of the colours.
    void setRange(double lowDb, double highDb);

    /// Newest columns as lines: seconds, then the level at each frequency.
    [[nodiscard]] QString csv() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr float kLowestDb = -160.0F;
    static constexpr float kStepDb = 160.0F / 255.0F; ///< of what is kept of a level

    [[nodiscard]] QRect area() const;
    [[nodiscard]] std::uint8_t& kept(std::uint64_t column, std::size_t row);
    [[nodiscard]] float levelAt(std::uint64_t column, std::size_t row) const;
    void paintColumn(std::uint64_t column);
    void rebuild();
    void drawScales(QPainter& painter) const;
    void drawColours(QPainter& painter) const;
    [[nodiscard]] QStringList readAt(const QPointF& at) const;
    [[nodiscard]] double heightOf(double hertz) const;

    std::vector<std::uint8_t> m_levels; ///< kColumns columns of kRows
    std::vector<double> m_hertz;
    std::uint64_t m_count = 0; ///< columns since begin()
    double m_columnsPerSecond = 60.0;
    ColourMap m_colours;
    double m_lowDb = -120.0;
    double m_highDb = -10.0;
    QImage m_picture; ///< as wide and high as area() in the screen's elements; a ring of columns
};

} // namespace sinc
