#include "ui/analysers/spectrum_curves.h"

#include "ui/analysers/analyser_panel.h"
#include "ui/plots/plot.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace sinc {

namespace {

constexpr std::size_t kPoints = 900;

/// What people read.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(sinc::SpectrumPanel)
};

} // namespace

SpectrumCurves::SpectrumCurves(Plot& plot, SampleTap& tap, const SpectrumChoices& choices, const QString& origin,
                               int firstColour)
    : m_plot(plot)
    , m_tap(tap)
    , m_choices(choices)
    , m_generation(tap.generation()) {
    const int rate = tap.sampleRate();
    if (rate <= 0) {
        return;
    }
    prepareAxes(rate);
    const int channels = choices.mixed ? 1 : tap.channels();
    for (int c = 0; c < channels; ++c) {
        const QString channel = choices.mixed ? Words::tr("Mixed") : channelName(c, channels);
        addTrace(choices.mixed ? SpectrumTracker::kMixed : c,
                 origin.isEmpty() ? channel : QStringLiteral("%1: %2").arg(origin, channel), firstColour + c);
    }
}

SpectrumCurves::~SpectrumCurves() {
    for (const auto& trace : m_traces) {
        m_plot.removeGraph(trace->mean);
        m_plot.removeGraph(trace->peak);
    }
}

void SpectrumCurves::prepareAxes(int rate) {
    const std::size_t size = m_choices.analysis.size;
    const std::size_t bins = size / 2 + 1;
    const double binHz = static_cast<double>(rate) / static_cast<double>(size);
    m_highestHz = rate / 2.0;
    m_axis.prepare(FrequencyScale::Logarithmic, kLowestHz, m_highestHz, kPoints, bins, binHz);
    if (m_choices.fraction > 0) {
        m_bands.prepare(octaveBands(m_choices.fraction, kLowestHz * 0.99, m_highestHz), bins, binHz,
                        noiseBandwidthBins(m_choices.analysis.shape));
    }
}

void SpectrumCurves::addTrace(int channel, const QString& name, int colour) {
    auto trace = std::make_unique<Trace>();
    trace->tracker.setUp(m_choices.analysis, channel);
    trace->mean = m_plot.addCurve(name, colour, 1.0);
    m_plot.setFill(trace->mean, 0.14);
    trace->peak = m_plot.addCurve(Words::tr("%1, highest").arg(name), colour, 1.0);
    trace->peak->setVisible(m_choices.peakHold);
    m_plot.setSilent(trace->peak);
    m_traces.push_back(std::move(trace));
}

double SpectrumCurves::bandsFromHz() const {
    if (m_choices.fraction == 0) {
        return 0.0;
    }
    const auto bands = m_bands.bands();
    const auto first = std::find_if(bands.begin(), bands.end(), [](const auto& band) { return band.resolved; });
    return first != bands.begin() && first != bands.end() ? first->midHz : 0.0;
}

bool SpectrumCurves::advance() {
    bool any = false;
    for (const auto& trace : m_traces) {
        if (trace->tracker.advance(m_tap)) {
            draw(trace->mean, trace->tracker.mean());
            if (m_choices.peakHold) {
                draw(trace->peak, trace->tracker.peak());
            }
            any = true;
        }
    }
    return any;
}

void SpectrumCurves::reset() {
    for (const auto& trace : m_traces) {
        trace->tracker.reset();
    }
}

void SpectrumCurves::draw(QCPGraph* curve, std::span<const float> power) {
    QVector<QCPGraphData> points;
    const FrequencyWeighting weighting = m_choices.weighting;
    if (m_choices.fraction == 0) {
        m_values.resize(kPoints);
        m_axis.read(power, m_values);
        points.reserve(static_cast<qsizetype>(kPoints));
        for (std::size_t i = 0; i < kPoints; ++i) {
            const double hertz = m_axis.hertz()[i];
            points.append({hertz, static_cast<double>(m_values[i]) + weightingDb(weighting, hertz)});
        }
    } else {
        const auto bands = m_bands.bands();
        m_values.resize(bands.size());
        m_bands.sum(power, m_values);
        for (std::size_t b = 0; b < bands.size(); ++b) {
            const double level = std::max(powerToDb(static_cast<double>(m_values[b])), -200.0) +
                                 weightingDb(weighting, bands[b].midHz);
            const double shown = bands[b].resolved ? level : std::numeric_limits<double>::quiet_NaN();
            points.append({bands[b].lowHz, shown});
            points.append({bands[b].highHz * (1.0 - 1.0e-9), shown});
        }
    }
    curve->data()->set(points, true);
}

} // namespace sinc
