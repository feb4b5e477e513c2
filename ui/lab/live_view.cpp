#include "ui/lab/live_view.h"

#include "core/engine/engine_client.h"
#include "core/engine/sentences.h"
#include "ui/lab/lab_model.h"
#include "ui/lab/plot_frame.h"
#include "ui/plots/figure_text.h"
#include "ui/plots/plot.h"
#include "ui/window/panels.h"
#include "ui/window/screen_clock.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace sinc {

namespace {
constexpr double kFloorDb = -190.0; ///< side lobes of the window that LabLive looks through
}

LiveView::LiveView(PanelContext& context, LabModel& lab, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_lab(lab)
    , m_status(new QLabel(this))
    , m_spectra(new Plot(this))
    , m_differences(new Plot(this)) {
    m_status->setWordWrap(true);
    m_status->setObjectName(QStringLiteral("live-status"));
    m_spectra->setAccessibleName(tr("Live spectra"));
    m_differences->setAccessibleName(tr("Live differences from the best"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_status);
    layout->addWidget(framed(*m_spectra, tr("What comes out"), tr("Spectra of the live sound after each quality."),
                             QStringLiteral("live-spectra")));
    layout->addWidget(framed(*m_differences, tr("Difference from the best"),
                             tr("What is left when the best version is taken away."),
                             QStringLiteral("live-differences")));
    m_spectra->linkHorizontal(*m_differences);
    // The band's edge, where qualities differ, lies on the right.
    m_spectra->axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignBottom | Qt::AlignLeft);
    m_differences->axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignTop | Qt::AlignLeft);
    setAxes();
    connect(&m_live, &LabLive::pictured, this, &LiveView::draw);
    connect(&m_live, &LabLive::failed, this, [this](const QString&, const Notice& why) {
        if (!m_problems.contains(lineOf(why))) { // equal rates trouble every quality
            m_problems.append(lineOf(why));
        }
        say({});
    });
    connect(&context.clock, &ScreenClock::tick, this, &LiveView::tick);
}

LiveView::~LiveView() {
    setReading(false);
}

void LiveView::say(const QString& state) {
    QStringList sentences(state);
    if (m_qualities.size() > LabLive::kMostQualities) {
        sentences.append(tr("Of the chosen qualities the first four are shown."));
    }
    m_status->setText((sentences + m_problems).join(u' ').trimmed());
}

void LiveView::setReading(bool on) {
    if (on != m_reading) {
        m_reading = on;
        SampleTap& tap = m_context.engine.feed().tap();
        on ? tap.addReader() : tap.removeReader();
    }
}

void LiveView::showEvent(QShowEvent* event) {
    setReading(true);
    m_fromHz = 0;
    QWidget::showEvent(event);
}

void LiveView::hideEvent(QHideEvent* event) {
    setReading(false);
    m_live.stop();
    QWidget::hideEvent(event);
}

bool LiveView::stale(int sampleRate) const {
    return m_fromHz != sampleRate || m_toHz != m_lab.request().toHz || m_qualities != m_lab.request().qualities;
}

void LiveView::setAxes() {
    const double high = std::max(m_lab.request().toHz, 1) / 2000.0;
    for (Plot* plot : {m_spectra, m_differences}) {
        plot->setHorizontal({tr("Output frequency in kHz"), QStringLiteral("kHz"), 0.0, high, false, 2});
        plot->setVertical({QStringLiteral("dBFS"), QStringLiteral("dB"), -180.0, 0.0, false, 1, kFloorDb});
        plot->legend->setVisible(plot->curveCount() > 0);
        plot->replot(QCustomPlot::rpQueuedReplot);
    }
}

void LiveView::restart(int sampleRate) {
    m_fromHz = sampleRate;
    m_toHz = m_lab.request().toHz;
    m_qualities = m_lab.request().qualities;
    m_problems.clear();
    m_spectra->clearCurves();
    m_differences->clearCurves();
    const QStringList shown = m_qualities.mid(0, LabLive::kMostQualities);
    for (const LabModel::Entry& entry : m_lab.entries()) {
        if (shown.contains(entry.quality)) {
            m_spectra->addCurve(entry.quality, entry.colour);
            m_differences->addCurve(entry.quality, entry.colour);
        }
    }
    setAxes();
    say(tr("The qualities that are chosen on the left, from %1 to %2.")
            .arg(rateInWords(m_fromHz), rateInWords(m_toHz)));
    m_live.start(m_fromHz, m_toHz, shown);
}

void LiveView::tick() {
    if (!isVisible()) {
        return;
    }
    SampleTap& tap = m_context.engine.feed().tap();
    const int rate = tap.sampleRate();
    const std::uint64_t end = tap.position();
    if (rate == 0 || end == 0) {
        m_status->setText(tr("Choose a source on the Recorder page; what it delivers is shown here."));
        return;
    }
    if (stale(rate) || tap.generation() != m_generation || end < m_read || end - m_read > SampleTap::kReadable) {
        m_generation = tap.generation();
        m_read = end;
        restart(rate);
        return;
    }
    if (end == m_read) {
        return;
    }
    PooledBuffer samples = m_live.room(static_cast<std::size_t>(end - m_read));
    tap.read(0, end, samples.as<float>());
    m_read = end;
    m_live.feed(std::move(samples));
}

void LiveView::draw(const LabLivePicture& picture) {
    QStringList levels;
    for (const LabLiveSpectra::Line& line : picture->lines) {
        const auto put = [&line](Plot& plot, const lab::Curve& curve) {
            if (QCPGraph* graph = plot.curve(line.quality)) {
                QVector<double> x(static_cast<qsizetype>(curve.x.size()));
                std::transform(curve.x.begin(), curve.x.end(), x.begin(), [](double hz) { return hz / 1000.0; });
                Plot::setCurve(graph, x, QVector<double>(curve.y.begin(), curve.y.end()));
            }
        };
        put(*m_spectra, line.spectrumDb);
        put(*m_differences, line.differenceDb);
        if (line.quality != picture->best) {
            levels.append(line.differenceLevelDb <= lab::kSilenceDb
                              ? tr("%1 none").arg(line.quality)
                              : tr("%1 %2 dB").arg(line.quality, figureText(line.differenceLevelDb, 1)));
        }
    }
    say(picture->silent  ? tr("The source is silent at this moment.")
        : levels.empty() ? tr("The others are compared with %1; choose one on the left.").arg(picture->best)
                         : tr("Difference from %1: %2.").arg(picture->best, levels.join(QStringLiteral(", "))));
    m_spectra->replot(QCustomPlot::rpQueuedReplot);
    m_differences->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace sinc
