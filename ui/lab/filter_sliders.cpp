#include "ui/lab/filter_sliders.h"

#include "core/engine/lab_runner.h"
#include "ui/plots/plot.h"

#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {
constexpr int kPerUnit = 1000;      ///< steps of the pass band's slider
constexpr double kShownFrames = 40; ///< of the impulse response, on either side

const char* const kPhases[] = {"linear", "intermediate", "minimum"};

QString phaseInWords(int phase) {
    return phase == 0   ? FilterSliders::tr("Linear phase")
           : phase == 1 ? FilterSliders::tr("Intermediate phase")
                        : FilterSliders::tr("Minimum phase");
}
} // namespace

FilterSliders::FilterSliders(LabRunner& runner, QWidget* parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_taps(new QLabel(this))
    , m_plot(new Plot(this))
    , m_impulsePlot(new Plot(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    m_attenuation = addSlider(tr("Attenuation"), 20, 200, 120, m_attenuationText);
    m_passBand = addSlider(tr("Pass band"), 500, 999, 920, m_passBandText);
    m_phase = addSlider(tr("Phase response"), 0, 2, 0, m_phaseText);
    m_phase->setPageStep(1);
    m_taps->setProperty("quiet", true);
    m_taps->setWordWrap(true);
    m_taps->setObjectName(QStringLiteral("taps"));
    layout->addWidget(m_taps);
    m_plot->setHorizontal({tr("Frequency (Nyquist = 1)"), QString(), 0.0, 2.0, false, 3});
    m_plot->setVertical({QStringLiteral("dB"), QStringLiteral("dB"), -210.0, 10.0, false, 1});
    m_curve = m_plot->addCurve(tr("your filter"), 0);
    m_plot->setAccessibleName(tr("Response of your filter"));
    m_plot->setFixedHeight(140);
    layout->addWidget(m_plot);
    m_impulsePlot->setHorizontal(
        {tr("Impulse response, in frames"), QString(), -kShownFrames, kShownFrames, false, 1});
    m_impulsePlot->setVertical({QString(), QString(), -0.3, 1.1, false, 4});
    m_impulse = m_impulsePlot->addCurve(tr("your filter"), 0);
    m_impulsePlot->setAccessibleName(tr("Impulse response of your filter"));
    m_impulsePlot->setFixedHeight(110);
    layout->addWidget(m_impulsePlot);
    connect(&m_runner, &LabRunner::previewed, this, &FilterSliders::onPreview);
    connect(&m_runner, &LabRunner::previewFailed, this,
            [this](const QString&, const Notice& why) { m_taps->setText(why.text + u' ' + why.advice); });
    onMoved();
}

QSlider* FilterSliders::addSlider(const QString& name, int low, int high, int value, QLabel*& label) {
    label = new QLabel(this);
    label->setWordWrap(true);
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(low, high);
    slider->setValue(value);
    slider->setPageStep(std::max(1, (high - low) / 20));
    slider->setAccessibleName(name);
    layout()->addWidget(label);
    layout()->addWidget(slider);
    connect(slider, &QSlider::valueChanged, this, [this, slider] {
        onMoved();
        if (!slider->isSliderDown()) { // keys and wheel
            Q_EMIT chosen(quality());
        }
    });
    connect(slider, &QSlider::sliderReleased, this, [this] { Q_EMIT chosen(quality()); });
    return slider;
}

QString FilterSliders::quality() const {
    return QStringLiteral("custom:%1:%2:%3")
        .arg(m_attenuation->value())
        .arg(static_cast<double>(m_passBand->value()) / kPerUnit)
        .arg(QString::fromLatin1(kPhases[m_phase->value()]));
}

void FilterSliders::setQuality(const QString& quality) {
    const QStringList parts = quality.split(u':');
    if (parts.size() >= 3) {
        const QSignalBlocker blocker(this);
        m_attenuation->setValue(qRound(parts[1].toDouble()));
        m_passBand->setValue(qRound(parts[2].toDouble() * kPerUnit));
        const QString phase = parts.value(3);
        m_phase->setValue(phase == QLatin1String(kPhases[2]) ? 2 : phase == QLatin1String(kPhases[1]) ? 1 : 0);
    }
}

void FilterSliders::setColour(int colour) {
    m_plot->setColour(m_curve, colour);
    m_impulsePlot->setColour(m_impulse, colour);
}

void FilterSliders::setRates(int fromHz, int toHz) {
    m_fromHz = fromHz;
    m_toHz = toHz;
    onMoved();
}

void FilterSliders::onMoved() {
    const QLocale locale;
    m_attenuationText->setText(tr("Attenuation: %1 dB").arg(m_attenuation->value()));
    m_passBandText->setText(tr("Pass band: %1 of the band")
                                .arg(locale.toString(static_cast<double>(m_passBand->value()) / kPerUnit, 'f', 3)));
    m_phaseText->setText(phaseInWords(m_phase->value()));
    m_runner.preview(quality(), m_fromHz, m_toHz);
}

void FilterSliders::onPreview(const QString&, const LabPreview& preview) {
    m_taps->setText(tr("%L1 taps at %L2 Hz").arg(static_cast<qulonglong>(preview->taps)).arg(m_fromHz));
    const lab::Curve& gain = preview->gainDb;
    Plot::setCurve(m_curve, QVector<double>(gain.x.begin(), gain.x.end()),
                   QVector<double>(gain.y.begin(), gain.y.end()));
    QVector<double> frames;
    QVector<double> levels;
    for (std::size_t i = 0; i < preview->impulse.x.size(); ++i) {
        if (std::fabs(preview->impulse.x[i]) <= kShownFrames) {
            frames.append(preview->impulse.x[i]);
            levels.append(preview->impulse.y[i]);
        }
    }
    Plot::setCurve(m_impulse, frames, levels);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    m_impulsePlot->replot(QCustomPlot::rpQueuedReplot);
    ++m_drawn;
}

} // namespace sinc
