#include "ui/analysers/oscilloscope_panel.h"

#include "core/engine/engine_client.h"
#include "ui/plots/legend_row.h"
#include "ui/plots/plot.h"

#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {
constexpr double kPatience = 0.3;      ///< seconds without a trigger until the picture runs free
constexpr double kSearchSeconds = 0.1; ///< how far back a trigger is sought
constexpr double kPoints = 1600.0;     ///< more samples than that are drawn as their extremes
} // namespace

OscilloscopePanel::OscilloscopePanel(PanelContext& context, QWidget* parent)
    : AnalyserPanel(context, QStringLiteral("oscilloscope"), parent)
    , m_plot(new Plot(this))
    , m_legend(new LegendRow(*m_plot)) {
    setView(m_plot);
    m_freeze = addButton(QStringLiteral("pause"), tr("Keep this picture"));
    m_freeze->setCheckable(true);
    useTap();
    makeMenu();
}

void OscilloscopePanel::makeMenu() {
    QList<Option> spans;
    for (const int milliseconds : {1, 2, 5, 10, 20, 50, 100, 200, 500}) {
        spans << Option{tr("%1 ms").arg(milliseconds), milliseconds};
    }
    addChoice(tr("Time shown"), QStringLiteral("span"), spans, 20, [this](const QVariant& value) {
        m_spanSeconds = value.toDouble() / 1000.0;
        m_stale = true;
    });
    addChoice(tr("Full height"), QStringLiteral("height"),
              {{tr("0 dBFS"), 0},
               {tr("−6 dBFS"), -6},
               {tr("−12 dBFS"), -12},
               {tr("−20 dBFS"), -20},
               {tr("−40 dBFS"), -40},
               {tr("−60 dBFS"), -60}},
              0, [this](const QVariant& value) {
                  m_fullScale = dbToAmplitude(value.toDouble());
                  m_stale = true;
              });
    addChoice(tr("Trigger"), QStringLiteral("trigger"),
              {{tr("Rising edge"), 0}, {tr("Falling edge"), 1}, {tr("None, run free"), 2}}, 0,
              [this](const QVariant& value) {
                  m_mode = static_cast<Mode>(value.toInt());
                  m_stale = true; // the head says it
              });
    addChoice(tr("Trigger level"), QStringLiteral("level"),
              {{tr("Zero"), 0.0},
               {tr("1/10 of the height"), 0.1},
               {tr("1/4 of the height"), 0.25},
               {tr("1/2 of the height"), 0.5}},
              0.0, [this](const QVariant& value) { m_level = value.toFloat(); });
}

void OscilloscopePanel::rebuild() {
    const SampleTap& source = tap();
    m_stale = false;
    if (m_generation != source.generation()) {
        m_samples.clear();
    }
    m_generation = source.generation();
    m_shownAt = 0;
    for (QCPGraph* trace : m_traces) {
        m_plot->removeGraph(trace);
    }
    m_traces.clear();
    m_plot->setHorizontal(
        {.title = tr("ms"), .unit = tr("ms"), .low = 0.0, .high = m_spanSeconds * 1000.0, .decimals = 3});
    m_plot->setVertical(
        {.title = {}, .unit = {}, .low = -m_fullScale * 1.05, .high = m_fullScale * 1.05, .decimals = 4});
    for (int c = 0; c < source.channels(); ++c) {
        m_traces.push_back(m_plot->addCurve(channelName(c, source.channels()), c, 1.0));
    }
    m_legend->show(m_traces.size() > 1);
    setSummary(tr("%1 · %2 ms · %3")
                   .arg(atOutput() ? tr("Output") : tr("Source"), QLocale().toString(m_spanSeconds * 1000.0),
                        m_mode == Mode::Free ? tr("free") : tr("triggered by channel 1")));
}

/// Where the picture begins, in samples.
double OscilloscopePanel::triggerPlace(std::span<const float> samples, std::size_t after, bool& found) const {
    const double newest = static_cast<double>(samples.size() - after) - 1.0;
    found = m_mode == Mode::Free;
    if (found) {
        return newest;
    }
    const ScopeTrigger trigger{.slope = m_mode == Mode::Rising ? ScopeTrigger::Slope::Rising
                                                               : ScopeTrigger::Slope::Falling,
                               .level = m_level * static_cast<float>(m_fullScale),
                               .hysteresis = 0.02F * static_cast<float>(m_fullScale)};
    const std::optional<double> place = trigger.find(samples, after);
    found = place.has_value();
    return place.value_or(newest);
}

void OscilloscopePanel::tapChanged() {
    m_stale = true;
    m_samples.clear();
    m_freeze->setChecked(false);
}

void OscilloscopePanel::advance(double seconds) {
    SampleTap& source = tap();
    const bool frozen = m_freeze->isChecked();
    if (m_stale || (!frozen && m_generation != source.generation())) {
        rebuild();
        draw();
    }
    const int rate = source.sampleRate();
    const std::uint64_t now = source.position();
    if (rate <= 0 || m_traces.empty() || frozen || now == m_shownAt) {
        return;
    }
    const auto count = static_cast<std::size_t>(std::ceil(m_spanSeconds * rate)) + 2;
    const auto search = static_cast<std::size_t>(kSearchSeconds * rate);
    const std::size_t size = std::min(count + search, SampleTap::kReadable);
    m_incoming.resize(m_traces.size());
    for (std::size_t c = 0; c < m_traces.size(); ++c) {
        m_incoming[c].resize(size);
        source.read(static_cast<int>(c), now, m_incoming[c]);
    }
    bool found = false;
    const double start = triggerPlace(m_incoming.front(), std::min(count, size - 1), found);
    m_waiting = found ? 0.0 : m_waiting + seconds;
    if (!found && m_waiting < kPatience) {
        return; // the last triggered picture stays for a moment
    }
    m_samples.swap(m_incoming);
    m_shownAt = now;
    m_start = start;
    m_rate = rate;
    draw();
}

/// The samples that are kept, also of a frozen picture whose scale has changed.
void OscilloscopePanel::draw() {
    for (std::size_t c = 0; c < std::min(m_traces.size(), m_samples.size()); ++c) {
        drawTrace(m_traces[c], m_samples[c], m_start, m_spanSeconds * m_rate);
    }
    m_plot->replot();
}

void OscilloscopePanel::drawTrace(QCPGraph* curve, std::span<const float> samples, double start,
                                  double count) const {
    QVector<QCPGraphData> points;
    const auto first = static_cast<std::size_t>(std::max(std::floor(start), 0.0));
    const auto last = std::min(static_cast<std::size_t>(std::ceil(start + count)), samples.size() - 1);
    const double perSample = m_spanSeconds * 1000.0 / count;
    const auto stride = static_cast<std::size_t>(std::max(1.0, std::ceil(count / kPoints)));
    for (std::size_t n = first; n <= last; n += stride) {
        const double x = (static_cast<double>(n) - start) * perSample;
        const auto* begin = samples.data() + n;
        const auto* end = samples.data() + std::min(n + stride, last + 1);
        const auto [low, high] = std::minmax_element(begin, end);
        points.append({x, static_cast<double>(*low)});
        if (stride > 1) {
            points.append({x, static_cast<double>(*high)});
        }
    }
    curve->data()->set(points, true);
}

QString OscilloscopePanel::csv() const {
    return m_plot->csv();
}

} // namespace sinc
