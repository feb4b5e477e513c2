#include "ui/analysers/goniometer_panel.h"

#include "core/engine/engine_client.h"
#include "ui/analysers/goniometer_view.h"

#include <algorithm>

namespace sinc {

GoniometerPanel::GoniometerPanel(PanelContext& context, QWidget* parent)
    : AnalyserPanel(context, QStringLiteral("goniometer"), parent)
    , m_view(new GoniometerView(this)) {
    setView(m_view);
    useTap();
    addChoice(tr("Magnification"), QStringLiteral("gain"),
              {{tr("By itself"), -1}, {tr("0 dB"), 0}, {tr("+12 dB"), 12}, {tr("+24 dB"), 24}}, -1,
              [this](const QVariant& value) { m_view->setGainDb(value.toInt()); });
}

void GoniometerPanel::advance(double seconds) {
    SampleTap& source = tap();
    const std::uint64_t now = source.position();
    if (m_generation != source.generation() || now < m_next) {
        m_generation = source.generation();
        m_correlation.reset(std::max(source.sampleRate(), 1));
        m_next = now;
        setSummary(source.channels() > 1 ? (atOutput() ? tr("Output") : tr("Source"))
                                         : tr("One channel: nothing to compare"));
    }
    constexpr std::uint64_t kMost = 16'384;
    const auto count = static_cast<std::size_t>(std::min(now - m_next, kMost));
    m_left.resize(count);
    m_right.resize(count);
    if (source.channels() > 1) {
        source.read(0, now, m_left);
        source.read(1, now, m_right);
        m_correlation.process(m_left, m_right);
    } else {
        m_left.clear();
        m_right.clear();
    }
    m_next = now;
    m_view->add(m_left, m_right, seconds);
    m_view->setCorrelation(m_correlation.correlation());
}

QString GoniometerPanel::csv() const {
    return QStringLiteral("correlation,balance_db\n%1,%2\n")
        .arg(m_correlation.correlation(), 0, 'f', 4)
        .arg(m_correlation.balanceDb(), 0, 'f', 2);
}

} // namespace sinc
