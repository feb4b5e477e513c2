#pragma once

#include "core/engine/tap_meters.h"
#include "ui/analysers/analyser_panel.h"

namespace sinc {

class ProgrammeMeterView;

/// A level meter after one of the standards, chosen in its menu.
class ProgrammeMeterPanel : public AnalyserPanel {
    Q_OBJECT

public:
    ProgrammeMeterPanel(PanelContext& context, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override { return {460, 150}; }

protected:
    void advance(double seconds) override;
    [[nodiscard]] QString csv() const override;
    void tapChanged() override;

private:
    void summarise();

    BallisticTracker m_meter;
    ProgrammeMeterView* m_view;
};

} // namespace sinc
