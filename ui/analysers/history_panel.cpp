#include "ui/analysers/history_panel.h"

#include "core/engine/engine_client.h"
#include "ui/plots/legend_row.h"
#include "ui/plots/plot.h"

#include <algorithm>

namespace sinc {

namespace {
constexpr double kRedrawSeconds = 0.25; ///< nothing moves faster here
}

HistoryPanel::HistoryPanel(PanelContext& context, QWidget* parent)
    : AnalyserPanel(context, QStringLiteral("history"), parent)
    , m_plot(new Plot(this)) {
    setView(m_plot);
    m_plot->setVertical({.title = tr("dBFS, LUFS"), .unit = {}, .low = -60.0, .high = 0.0});
    m_peak = addTrace(tr("Sample peak"), 1);
    m_loudness = addTrace(tr("Momentary loudness"), 0);
    (new LegendRow(*m_plot))->show(true);
    useTap();
    addChoice(tr("Time shown"), QStringLiteral("span"),
              {{tr("1 minute"), 60},
               {tr("10 minutes"), 600},
               {tr("1 hour"), 3600},
               {tr("6 hours"), 21'600},
               {tr("24 hours"), 86'400}},
              600, [this](const QVariant& value) { setSpan(value.toDouble()); });
}

HistoryPanel::Trace HistoryPanel::addTrace(const QString& name, int colour) {
    Trace trace;
    trace.low = m_plot->addCurve(tr("%1, lowest").arg(name), colour, 0.0);
    trace.high = m_plot->addCurve(tr("%1, highest").arg(name), colour, 0.0);
    trace.mean = m_plot->addCurve(name, colour, 1.6);
    m_plot->setFill(trace.high, 0.22, trace.low);
    m_plot->setSilent(trace.low);
    m_plot->setSilent(trace.high);
    return trace;
}

void HistoryPanel::setSpan(double seconds) {
    m_spanSeconds = seconds;
    m_perUnit = seconds <= 60.0 ? 1.0 : seconds <= 3600.0 ? 60.0 : 3600.0;
    const QString unit = m_perUnit == 1.0 ? tr("s") : m_perUnit == 60.0 ? tr("min") : tr("h");
    m_plot->setHorizontal({.title = unit,
                           .unit = unit,
                           .low = -seconds / m_perUnit,
                           .high = 0.0,
                           .logarithmic = false,
                           .decimals = 2});
    m_sinceDrawn = kRedrawSeconds;
}

void HistoryPanel::tapChanged() {
    setSummary(atOutput() ? tr("Loudness and peak of what the file holds") : tr("Loudness and peak of the source"));
    m_sinceDrawn = kRedrawSeconds;
}

void HistoryPanel::advance(double seconds) {
    m_sinceDrawn += seconds;
    if (m_sinceDrawn < kRedrawSeconds) {
        return;
    }
    m_sinceDrawn = 0.0;
    const LoudnessHistory& history = atOutput() ? engine().feed().outputHistory() : engine().feed().history();
    draw(m_loudness, history.loudness);
    draw(m_peak, history.peak);
    m_plot->replot();
}

void HistoryPanel::draw(const Trace& trace, const LevelHistory& history) {
    const auto values = static_cast<std::uint64_t>(m_spanSeconds * EngineFeed::kHistoryPerSecond);
    const int ring = LevelHistory::ringFor(values);
    const std::uint64_t each = LevelHistory::valuesPerPoint(ring);
    m_points.resize(static_cast<std::size_t>(values / each) + 1);
    const std::size_t count = history.newest(ring, m_points);
    QVector<QCPGraphData> low;
    QVector<QCPGraphData> high;
    QVector<QCPGraphData> mean;
    const double perPoint = static_cast<double>(each) / EngineFeed::kHistoryPerSecond / m_perUnit;
    for (std::size_t i = 0; i < count; ++i) {
        const double x = -static_cast<double>(count - 1 - i) * perPoint;
        low.append({x, static_cast<double>(m_points[i].low)});
        high.append({x, static_cast<double>(m_points[i].high)});
        mean.append({x, static_cast<double>(m_points[i].mean)});
    }
    trace.low->data()->set(low, true);
    trace.high->data()->set(high, true);
    trace.mean->data()->set(mean, true);
}

QString HistoryPanel::csv() const {
    return m_plot->csv();
}

} // namespace sinc
