#include "ui/analysers/spectrum_panel.h"

#include "core/engine/engine_client.h"
#include "ui/plots/plot.h"

#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <limits>

namespace sinc {

namespace {

constexpr std::size_t kPoints = 900;
constexpr double kLowestHz = 20.0;

QString shapeName(WindowShape shape) {
    switch (shape) {
    case WindowShape::Hann:
        return SpectrumPanel::tr("Hann");
    case WindowShape::BlackmanHarris:
        return SpectrumPanel::tr("Blackman-Harris (faint beside loud)");
    case WindowShape::FlatTop:
        return SpectrumPanel::tr("Flat top (exact levels)");
    case WindowShape::Rectangular:
        return SpectrumPanel::tr("None");
    }
    return {};
}

} // namespace

SpectrumPanel::SpectrumPanel(PanelContext& context, QWidget* parent)
    : AnalyserPanel(context, QStringLiteral("spectrum"), parent)
    , m_plot(new Plot(this)) {
    setView(m_plot);
    m_plot->setVertical({.title = tr("dBFS"), .unit = tr("dB"), .low = -120.0, .high = 0.0});
    QToolButton* reset = addButton(QStringLiteral("reset"), tr("Begin averages and peaks anew"));
    connect(reset, &QToolButton::clicked, this, [this] {
        for (const auto& trace : m_traces) {
            trace->tracker.reset();
        }
    });
    useTap();
    makeMenu();
    makeAnalysisMenu();
}

void SpectrumPanel::makeMenu() {
    addChoice(tr("Channels"), QStringLiteral("channels"), {{tr("Each channel"), 0}, {tr("All channels mixed"), 1}},
              0, [this](const QVariant& value) {
                  m_channels = value.toInt() == 1 ? Channels::Mixed : Channels::Each;
                  m_stale = true;
              });
    addChoice(tr("Show as"), QStringLiteral("bands"),
              {{tr("Line"), 0},
               {tr("Octaves"), 1},
               {tr("Thirds of an octave"), 3},
               {tr("1/6 octaves"), 6},
               {tr("1/12 octaves"), 12},
               {tr("1/24 octaves"), 24}},
              0, [this](const QVariant& value) {
                  m_fraction = value.toInt();
                  m_stale = true;
              });
    addChoice(tr("Weighting"), QStringLiteral("weighting"),
              {{tr("None (Z)"), 0}, {tr("A, soft sound as heard"), 1}, {tr("C, loud sound as heard"), 2}}, 0,
              [this](const QVariant& value) {
                  m_weighting = static_cast<FrequencyWeighting>(value.toInt());
                  m_stale = true;
              });
    addSwitch(tr("Hold peaks"), QStringLiteral("peak-hold"), true, [this](bool on) {
        m_peakHold = on;
        m_stale = true;
    });
    addCommand(tr("Keep a copy of the curves"), [this] { keepCopy(); });
    addCommand(tr("Forget the copies"), [this] { forgetCopies(); });
}

void SpectrumPanel::makeAnalysisMenu() {
    QList<Option> sizes;
    for (std::size_t size = Spectrum::kSmallest; size <= Spectrum::kLargest; size *= 2) {
        sizes << Option{QLocale().toString(static_cast<qulonglong>(size)), static_cast<qulonglong>(size)};
    }
    addChoice(tr("Samples of a spectrum"), QStringLiteral("size"), sizes, qulonglong{8192},
              [this](const QVariant& value) {
                  m_settings.size = value.toULongLong();
                  m_stale = true;
              });
    QList<Option> shapes;
    for (const WindowShape shape : kWindowShapes) {
        shapes << Option{shapeName(shape), static_cast<int>(shape)};
    }
    addChoice(tr("Window"), QStringLiteral("window"), shapes, static_cast<int>(WindowShape::Hann),
              [this](const QVariant& value) {
                  m_settings.shape = static_cast<WindowShape>(value.toInt());
                  m_stale = true;
              });
    addChoice(tr("Overlap"), QStringLiteral("overlap"),
              {{tr("0 %"), 0.0}, {tr("50 %"), 0.5}, {tr("75 %"), 0.75}, {tr("90 %"), 0.9}}, 0.9,
              [this](const QVariant& value) {
                  m_settings.overlap = value.toDouble();
                  m_stale = true;
              });
    addChoice(tr("Average over"), QStringLiteral("average"),
              {{tr("Nothing"), 0.0},
               {tr("1/4 s"), 0.25},
               {tr("1 s"), 1.0},
               {tr("5 s"), 5.0},
               {tr("All since the reset"), -1.0}},
              0.25, [this](const QVariant& value) {
                  const double seconds = value.toDouble();
                  m_settings.averageSeconds = seconds < 0.0 ? std::numeric_limits<double>::infinity() : seconds;
                  m_stale = true;
              });
}

/// Curves and analyses for the channels, the rate and the settings as they are now.
void SpectrumPanel::rebuild() {
    const SampleTap& source = tap();
    m_generation = source.generation();
    m_stale = false;
    for (const auto& trace : m_traces) {
        m_plot->removeGraph(trace->mean);
        m_plot->removeGraph(trace->peak);
    }
    m_traces.clear();
    const int rate = source.sampleRate();
    if (rate <= 0) {
        return;
    }
    const double highest = rate / 2.0;
    const double binHz = static_cast<double>(rate) / static_cast<double>(m_settings.size);
    const std::size_t bins = m_settings.size / 2 + 1;
    m_axis.prepare(FrequencyScale::Logarithmic, kLowestHz, highest, kPoints, bins, binHz);
    if (m_fraction > 0) {
        m_bands.prepare(octaveBands(m_fraction, kLowestHz * 0.99, highest), bins, binHz,
                        noiseBandwidthBins(m_settings.shape));
    }
    const PlotAxis axis{
        .title = tr("Hz"), .unit = tr("Hz"), .low = kLowestHz, .high = highest, .logarithmic = true, .decimals = 0};
    if (m_plot->horizontal().high != axis.high || m_plot->horizontal().low != axis.low) {
        m_plot->setHorizontal(axis);
    }
    const int channels = m_channels == Channels::Each ? source.channels() : 1;
    for (int c = 0; c < channels; ++c) {
        auto trace = std::make_unique<Trace>();
        trace->tracker.setUp(m_settings, m_channels == Channels::Each ? c : SpectrumTracker::kMixed);
        const QString name = m_channels == Channels::Each ? channelName(c, channels) : tr("Mixed");
        trace->mean = m_plot->addCurve(name, c, 1.0);
        m_plot->setFill(trace->mean, 0.14);
        trace->peak = m_plot->addCurve(tr("%1, highest").arg(name), c, 1.0);
        trace->peak->setVisible(m_peakHold);
        m_plot->setSilent(trace->peak);
        m_traces.push_back(std::move(trace));
    }
    m_plot->legend->setVisible(m_traces.size() + m_copies.size() > 1);
    summarise();
}

void SpectrumPanel::summarise() {
    const QString where = atOutput() ? tr("Output") : tr("Source");
    const QString size = QLocale().toString(static_cast<qulonglong>(m_settings.size));
    const QString weighting = QString::fromLatin1(nameOf(m_weighting).data());
    const QString shape = shapeName(m_settings.shape).section(QLatin1Char('('), 0, 0).trimmed();
    QString text = tr("%1 · %2 samples · %3 · %4 weighted").arg(where, size, shape, weighting);
    if (m_fraction > 0) {
        const auto bands = m_bands.bands();
        const auto first = std::find_if(bands.begin(), bands.end(), [](const auto& band) { return band.resolved; });
        if (first != bands.begin() && first != bands.end()) {
            text +=
                tr(" · bands from %1 Hz (more samples reach lower)").arg(QLocale().toString(first->midHz, 'f', 0));
        }
    }
    setSummary(text);
}

void SpectrumPanel::advance(double) {
    SampleTap& source = tap();
    if (m_stale || m_generation != source.generation()) {
        rebuild();
        m_plot->replot();
    }
    bool any = false;
    for (const auto& trace : m_traces) {
        if (trace->tracker.advance(source)) {
            draw(*trace);
            any = true;
        }
    }
    if (any) {
        m_plot->replot();
    }
}

void SpectrumPanel::draw(Trace& trace) {
    drawCurve(trace.mean, trace.tracker.mean());
    if (m_peakHold) {
        drawCurve(trace.peak, trace.tracker.peak());
    }
}

void SpectrumPanel::drawCurve(QCPGraph* curve, std::span<const float> power) {
    QVector<QCPGraphData> points;
    if (m_fraction == 0) {
        m_values.resize(kPoints);
        m_axis.read(power, m_values);
        points.reserve(static_cast<qsizetype>(kPoints));
        for (std::size_t i = 0; i < kPoints; ++i) {
            const double hertz = m_axis.hertz()[i];
            points.append({hertz, static_cast<double>(m_values[i]) + weightingDb(m_weighting, hertz)});
        }
    } else {
        const auto bands = m_bands.bands();
        m_values.resize(bands.size());
        m_bands.sum(power, m_values);
        for (std::size_t b = 0; b < bands.size(); ++b) {
            const double level = std::max(powerToDb(static_cast<double>(m_values[b])), -200.0) +
                                 weightingDb(m_weighting, bands[b].midHz);
            const double shown = bands[b].resolved ? level : std::numeric_limits<double>::quiet_NaN();
            points.append({bands[b].lowHz, shown});
            points.append({bands[b].highHz * (1.0 - 1.0e-9), shown});
        }
    }
    curve->data()->set(points, true);
}

void SpectrumPanel::keepCopy() {
    constexpr std::size_t kMost = 4;
    for (const auto& trace : m_traces) {
        if (m_copies.size() < kMost) {
            QCPGraph* copy = m_plot->addCurve(tr("%1, kept").arg(trace->mean->name()),
                                              static_cast<int>(m_traces.size() + m_copies.size()), 1.0);
            copy->setData(QSharedPointer<QCPGraphDataContainer>::create(*trace->mean->data()));
            m_copies.push_back(copy);
        }
    }
    m_plot->legend->setVisible(true);
    m_plot->replot();
}

void SpectrumPanel::forgetCopies() {
    for (QCPGraph* copy : m_copies) {
        m_plot->removeGraph(copy);
    }
    m_copies.clear();
    m_plot->legend->setVisible(m_traces.size() > 1);
    m_plot->replot();
}

QString SpectrumPanel::csv() const {
    return m_plot->csv();
}

} // namespace sinc
