#pragma once

#include "core/engine/lab_types.h"
#include "ui/plots/plot.h"

namespace sinc {

/// The colours of level, from -180 dB (dark) to 0 dB (bright), the same in light and dark.
[[nodiscard]] QCPColorGradient levelGradient();

/// A spectrogram in colours, with its time and frequency as axes. The pointer reads time, frequency and level.
class SpectrogramPlot : public Plot {
    Q_OBJECT

public:
    static constexpr double kLowestDb = -180.0;

    explicit SpectrogramPlot(QWidget* parent);

    /// @param withScale whether the colour scale stands beside it
    void showScale(bool withScale);
    /// Null: nothing known yet. What it points to is kept.
    void setPicture(const std::shared_ptr<const lab::Spectrogram>& picture);
    /// The level that is drawn at a place, dBFS; for tests and the pointer.
    [[nodiscard]] double levelAt(double seconds, double kHz) const;

    void linkView(SpectrogramPlot& other);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QCPColorMap* m_map;
    QCPColorScale* m_scale = nullptr;
    QCPItemText* m_reading;
    std::shared_ptr<const lab::Spectrogram> m_picture;
};

} // namespace sinc
