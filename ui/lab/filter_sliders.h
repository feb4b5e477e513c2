#pragma once

#include "core/engine/lab_types.h"

#include <QWidget>

class QLabel;
class QCPGraph;
class QSlider;

namespace sinc {

class LabRunner;
class Plot;

/// A filter of one's own: attenuation, pass band and phase, whose response is drawn while they move. Thread: GUI.
class FilterSliders : public QWidget {
    Q_OBJECT

public:
    FilterSliders(LabRunner& runner, QWidget* parent);

    /// "custom:ATTENUATION:PASS_BAND:PHASE" as it is set now.
    [[nodiscard]] QString quality() const;
    void setQuality(const QString& quality);
    /// The colour that the filter has among the compared qualities.
    void setColour(int colour);
    /// The rates that the number of taps is told for.
    void setRates(int fromHz, int toHz);

    [[nodiscard]] Plot& plot() { return *m_plot; }
    [[nodiscard]] QCPGraph& curve() { return *m_curve; }
    [[nodiscard]] QCPGraph& impulse() { return *m_impulse; }
    /// Responses drawn since the beginning.
    [[nodiscard]] int drawn() const { return m_drawn; }

Q_SIGNALS:
    /// The sliders rest.
    void chosen(const QString& quality);

private:
    QSlider* addSlider(const QString& name, int low, int high, int value, QLabel*& label);
    void onMoved();
    void onPreview(const QString& quality, const sinc::LabPreview& preview);

    LabRunner& m_runner;
    QLabel* m_attenuationText = nullptr;
    QLabel* m_passBandText = nullptr;
    QLabel* m_phaseText = nullptr;
    QSlider* m_attenuation;
    QSlider* m_passBand;
    QSlider* m_phase;
    QLabel* m_taps;
    Plot* m_plot;
    QCPGraph* m_curve;
    Plot* m_impulsePlot; ///< what the phase response is about
    QCPGraph* m_impulse;
    int m_fromHz = 96'000;
    int m_toHz = 44'100;
    int m_drawn = 0;
};

} // namespace sinc
