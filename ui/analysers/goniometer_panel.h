#pragma once

#include "core/engine/analysers.h"
#include "ui/analysers/analyser_panel.h"

#include <vector>

namespace sinc {

class GoniometerView;

/// How the first two channels lie to each other: the figure of Lissajous turned by 45 degrees, and their
/// correlation.
class GoniometerPanel : public AnalyserPanel {
    Q_OBJECT

public:
    GoniometerPanel(PanelContext& context, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override { return {280, 320}; }

protected:
    void advance(double seconds) override;
    [[nodiscard]] QString csv() const override;
    void tapChanged() override { m_generation = 0; }

private:
    GoniometerView* m_view;
    CorrelationMeter m_correlation;
    std::uint32_t m_generation = 0;
    std::uint64_t m_next = 0;
    std::vector<float> m_left;
    std::vector<float> m_right;
};

} // namespace sinc
