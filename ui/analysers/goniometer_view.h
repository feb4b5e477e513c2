#pragma once

#include <QImage>
#include <QStringList>
#include <QWidget>

#include <array>
#include <span>

namespace sinc {

/// Paints sum upwards and difference sideways as fading dots, and the correlation as a bar below. Thread: GUI.
class GoniometerView : public QWidget {
public:
    explicit GoniometerView(QWidget* parent);

    /// The newest samples of both channels, equally many.
    void add(std::span<const float> left, std::span<const float> right, double seconds);
    void setCorrelation(double correlation);
    /// @param decibels of magnification; negative: as the sound asks for
    void setGainDb(int decibels) { m_fixedGainDb = decibels; }
    /// Where the dots are.
    [[nodiscard]] QRect area() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] bool isFlat() const; ///< the correlation stands beside the dots
    [[nodiscard]] int sideAbove() const;
    [[nodiscard]] int sideBeside() const;
    void followGain(std::span<const float> left, std::span<const float> right, double seconds);
    void fade(double seconds);
    void colourDots();
    void drawFrame(QPainter& painter) const;
    void drawCorrelation(QPainter& painter) const;
    [[nodiscard]] QRectF correlationBar() const;
    [[nodiscard]] QStringList readAt(const QPointF& at) const;

    QImage m_dots; ///< how brightly each element glows, 0..255
    int m_fixedGainDb = -1;
    double m_peak = 0.1; ///< of the last moments, for magnification by itself
    double m_correlation = 0.0;
};

} // namespace sinc
