#pragma once

#include "core/engine/engine_types.h"

#include <QStringList>
#include <QWidget>

#include <span>
#include <vector>

namespace sinc {

/// Bars on the scale of a meter's kind, one per channel, with the highest reading of the last seconds. Thread: GUI.
class ProgrammeMeterView : public QWidget {
public:
    explicit ProgrammeMeterView(QWidget* parent);

    /// @param levels linear, 1 = a sine of full scale, one per channel
    void show(Ballistics kind, std::span<const float> levels, double seconds);
    [[nodiscard]] QString csv() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Channel {
        double reading = 0.0; ///< on the scale
        double highest = 0.0;
        double holdLeft = 0.0; ///< seconds
    };

    [[nodiscard]] double placeOf(double reading) const;
    [[nodiscard]] QString figure(double reading) const;
    [[nodiscard]] QRectF bars() const;
    [[nodiscard]] QStringList readAt(const QPointF& at) const;
    void drawScale(QPainter& painter, const QRectF& bars) const;
    void drawBar(QPainter& painter, const QRectF& bar, const Channel& channel) const;

    Ballistics m_kind = Ballistics::DigitalPeak;
    std::vector<Channel> m_channels;
};

} // namespace sinc
