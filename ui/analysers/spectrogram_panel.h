#pragma once

#include "core/engine/analysers.h"
#include "ui/analysers/analyser_panel.h"

namespace sinc {

class SpectrogramView;

/// Frequency over time, levels as colours.
class SpectrogramPanel : public AnalyserPanel {
    Q_OBJECT

public:
    SpectrogramPanel(PanelContext& context, QWidget* parent);

protected:
    void advance(double seconds) override;
    [[nodiscard]] QString csv() const override;
    void tapChanged() override { setUp(); }

private:
    void setUp();

    SpectrogramView* m_view;
    SpectrogramSettings m_settings;
    SpectrogramSource m_source;
    int m_pictures = 0; ///< that the view has begun
};

} // namespace sinc
