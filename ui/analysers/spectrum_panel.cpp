#include "ui/analysers/spectrum_panel.h"

#include "core/engine/engine_client.h"
#include "ui/plots/legend_row.h"
#include "ui/plots/plot.h"

#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <limits>

namespace sinc {

namespace {

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
    , m_plot(new Plot(this))
    , m_legend(new LegendRow(*m_plot)) {
    setView(m_plot);
    m_plot->setVertical({.title = tr("dBFS"), .unit = tr("dB"), .low = -120.0, .high = 0.0});
    QToolButton* reset = addButton(QStringLiteral("reset"), tr("Begin averages and peaks anew"));
    connect(reset, &QToolButton::clicked, this, [this] {
        for (const auto& curves : m_curves) {
            curves->reset();
        }
    });
    useTap(TapUse::OneOrBoth);
    makeMenu();
    makeAnalysisMenu();
}

void SpectrumPanel::makeMenu() {
    addChoice(tr("Channels"), QStringLiteral("channels"), {{tr("Each channel"), 0}, {tr("All channels mixed"), 1}},
              0, [this](const QVariant& value) {
                  m_choices.mixed = value.toInt() == 1;
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
                  m_choices.fraction = value.toInt();
                  m_stale = true;
              });
    addChoice(tr("Weighting"), QStringLiteral("weighting"),
              {{tr("None (Z)"), 0}, {tr("A, soft sound as heard"), 1}, {tr("C, loud sound as heard"), 2}}, 0,
              [this](const QVariant& value) {
                  m_choices.weighting = static_cast<FrequencyWeighting>(value.toInt());
                  m_stale = true;
              });
    addSwitch(tr("Hold peaks"), QStringLiteral("peak-hold"), true, [this](bool on) {
        m_choices.peakHold = on;
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
                  m_choices.analysis.size = value.toULongLong();
                  m_stale = true;
              });
    QList<Option> shapes;
    for (const WindowShape shape : kWindowShapes) {
        shapes << Option{shapeName(shape), static_cast<int>(shape)};
    }
    addChoice(tr("Window"), QStringLiteral("window"), shapes, static_cast<int>(WindowShape::Hann),
              [this](const QVariant& value) {
                  m_choices.analysis.shape = static_cast<WindowShape>(value.toInt());
                  m_stale = true;
              });
    addChoice(tr("Overlap"), QStringLiteral("overlap"),
              {{tr("0 %"), 0.0}, {tr("50 %"), 0.5}, {tr("75 %"), 0.75}, {tr("90 %"), 0.9}}, 0.9,
              [this](const QVariant& value) {
                  m_choices.analysis.overlap = value.toDouble();
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
                  m_choices.analysis.averageSeconds =
                      seconds < 0.0 ? std::numeric_limits<double>::infinity() : seconds;
                  m_stale = true;
              });
}

/// Curves and analyses for the taps, their channels and rates, and the settings as they are now.
void SpectrumPanel::rebuild() {
    m_stale = false;
    m_curves.clear();
    const std::vector<SampleTap*> all = taps();
    const int copies = static_cast<int>(m_copies.size());
    int colour = 0;
    double highest = 0.0;
    for (SampleTap* source : all) {
        const bool output = all.size() > 1 && source == all.back();
        const QString origin = all.size() < 2 ? QString() : output ? tr("Output") : tr("Source");
        m_curves.push_back(std::make_unique<SpectrumCurves>(*m_plot, *source, m_choices, origin, colour));
        colour += m_curves.back()->count();
        highest = std::max(highest, m_curves.back()->highestHz());
    }
    if (highest > 0.0 && m_plot->horizontal().high != highest) {
        m_plot->setHorizontal({.title = tr("Hz"),
                               .unit = tr("Hz"),
                               .low = SpectrumCurves::kLowestHz,
                               .high = highest,
                               .logarithmic = true,
                               .decimals = 0});
    }
    m_legend->show(colour + copies > 1);
    summarise();
}

void SpectrumPanel::summarise() {
    const QString where = lookAt() == LookAt::Both     ? tr("Source and output")
                          : lookAt() == LookAt::Output ? tr("Output")
                                                       : tr("Source");
    const QString size = QLocale().toString(static_cast<qulonglong>(m_choices.analysis.size));
    const QString weighting = QString::fromLatin1(nameOf(m_choices.weighting).data());
    const QString shape = shapeName(m_choices.analysis.shape).section(QLatin1Char('('), 0, 0).trimmed();
    QString text = tr("%1 · %2 samples · %3 · %4 weighted").arg(where, size, shape, weighting);
    double bandsFrom = 0.0;
    for (const auto& curves : m_curves) {
        bandsFrom = std::max(bandsFrom, curves->bandsFromHz());
    }
    if (bandsFrom > 0.0) {
        text += tr(" · bands from %1 Hz (more samples reach lower)").arg(QLocale().toString(bandsFrom, 'f', 0));
    }
    setSummary(text);
}

void SpectrumPanel::advance(double) {
    const auto stale = [](const auto& curves) { return curves->stale(); };
    bool changed = m_stale || std::any_of(m_curves.begin(), m_curves.end(), stale);
    if (changed) {
        rebuild();
    }
    for (const auto& curves : m_curves) {
        changed = curves->advance() || changed;
    }
    if (changed) {
        m_plot->replot();
    }
}

int SpectrumPanel::curveCount() const {
    int count = 0;
    for (const auto& curves : m_curves) {
        count += curves->count();
    }
    return count;
}

void SpectrumPanel::keepCopy() {
    constexpr std::size_t kMost = 4;
    const int colour = curveCount();
    for (const auto& curves : m_curves) {
        for (int c = 0; c < curves->count() && m_copies.size() < kMost; ++c) {
            const QCPGraph* original = curves->mean(c);
            const int next = colour + static_cast<int>(m_copies.size());
            QCPGraph* copy = m_plot->addCurve(tr("%1, kept").arg(original->name()), next, 1.0);
            copy->setData(QSharedPointer<QCPGraphDataContainer>::create(*original->data()));
            m_copies.push_back(copy);
        }
    }
    m_legend->show(true);
    m_plot->replot();
}

void SpectrumPanel::forgetCopies() {
    for (QCPGraph* copy : m_copies) {
        m_plot->removeGraph(copy);
    }
    m_copies.clear();
    m_legend->show(curveCount() > 1);
    m_plot->replot();
}

QString SpectrumPanel::csv() const {
    return m_plot->csv();
}

} // namespace sinc
