#pragma once

#include "ui/analysers/analyser_panel.h"
#include "ui/analysers/loudness_model.h"

class QToolButton;

namespace sinc {

class LoudnessView;

/// The loudness meter: "EBU mode" of Tech 3341.
class LoudnessPanel : public AnalyserPanel {
    Q_OBJECT

public:
    LoudnessPanel(PanelContext& context, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override { return {340, 300}; }

protected:
    void advance(double seconds) override;
    void tapChanged() override { showFace(); }
    [[nodiscard]] QString csv() const override;

private:
    void makeMenu();
    void showFace();

    LoudnessView* m_view;
    QToolButton* m_run;
    QToolButton* m_reset;
    LoudnessFace m_face;
    bool m_running = true;
};

} // namespace sinc
