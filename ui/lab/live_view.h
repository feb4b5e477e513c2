#pragma once

#include "core/engine/lab_live.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QCheckBox;

namespace sinc {

class LabModel;
class Plot;
struct PanelContext;

/// What the compared qualities, up to four, make of the monitored sound at this moment: their spectra, and what
/// differs from the best one. Costs nothing while it is hidden.
class LiveView : public QWidget {
    Q_OBJECT

public:
    LiveView(PanelContext& context, LabModel& lab, QWidget* parent);
    ~LiveView() override;

    [[nodiscard]] Plot& spectra() { return *m_spectra; }
    [[nodiscard]] Plot& differences() { return *m_differences; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void tick();
    void restart(int sampleRate);
    void setAxes();
    void draw(const sinc::LabLivePicture& picture);
    void setReading(bool on);
    /// Shows a sentence, and after it what cannot be shown.
    void say(const QString& state);
    [[nodiscard]] bool stale(int sampleRate) const;

    PanelContext& m_context;
    LabModel& m_lab;
    LabLive m_live;
    QLabel* m_status;
    Plot* m_spectra;
    Plot* m_differences;
    QStringList m_qualities;
    QStringList m_problems; ///< in sentences
    int m_fromHz = 0;
    int m_toHz = 0;
    std::uint64_t m_read = 0;
    std::uint32_t m_generation = 0;
    bool m_reading = false;
};

} // namespace sinc
