#pragma once

#include <QWidget>

namespace sinc {

class LabModel;
class LabTabs;
class QualityPicker;
class ReportSaver;
class SoundModel;
class RateBar;
struct PanelContext;

/// The Laboratory: what a resampler quality does, measured, seen and heard.
class LabPage : public QWidget {
    Q_OBJECT

public:
    LabPage(PanelContext& context, QWidget* parent);

    [[nodiscard]] LabModel& model() { return *m_model; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void restore();
    void save() const;
    void compare();
    void refresh();
    void saveReport();

    PanelContext& m_context;
    LabModel* m_model;
    SoundModel* m_sound;
    RateBar* m_rates;
    QualityPicker* m_picker;
    LabTabs* m_tabs;
    ReportSaver* m_saver;
    bool m_started = false;
    int m_shown = -1;
};

} // namespace sinc
