#pragma once

#include "ui/analysers/loudness_model.h"

#include <QStringList>
#include <QWidget>

namespace sinc {

/// The face of the loudness meter: bars for momentary and short-term loudness with the integrated one as a mark,
/// and the figures in digits that can be read across a room. Thread: GUI.
class LoudnessView : public QWidget {
public:
    explicit LoudnessView(QWidget* parent);

    void setFace(const LoudnessFace& face);
    void show(const QList<LoudnessRow>& rows, bool running);
    [[nodiscard]] const LoudnessFace& face() const { return m_face; }
    [[nodiscard]] const QList<LoudnessRow>& rows() const { return m_rows; }
    /// What stands above the figure of a row. @param room in elements
    [[nodiscard]] QString titleOf(const LoudnessRow& row, double room) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF scaleArea() const; ///< of the bars; empty where there is no room for them
    void drawBars(QPainter& painter, const QRectF& bars) const;
    void drawBar(QPainter& painter, const QRectF& place, const LoudnessRow& row, double maxLufs) const;
    void drawScale(QPainter& painter, const QRectF& place) const;
    void drawFigures(QPainter& painter, const QRectF& place) const;
    void drawFigure(QPainter& painter, const QRectF& place, const LoudnessRow& row, double scale) const;
    [[nodiscard]] double number(int row) const;
    [[nodiscard]] QStringList readAt(const QPointF& at) const;

    LoudnessFace m_face;
    QList<LoudnessRow> m_rows;
    bool m_running = true;
};

} // namespace sinc
