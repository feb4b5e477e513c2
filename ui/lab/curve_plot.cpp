#include "ui/lab/curve_plot.h"

#include "ui/lab/lab_model.h"
#include "ui/lab/plot_frame.h"
#include "ui/lab/swatch.h"
#include "ui/plots/short_name.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace sinc {

namespace {

/// Spectra go up and down all the way: a line wider than one element takes seconds to paint in a report.
double widthOf(const CurveSpec& spec) {
    return spec.id == QStringLiteral("tone") || spec.id == QStringLiteral("edge") ? 1.0 : 1.5;
}

} // namespace

CurvePlot::CurvePlot(LabModel& model, const CurveSpec& spec, QWidget* parent, Detail detail)
    : LabPicture(model, parent)
    , m_spec(spec)
    , m_detail(detail)
    , m_plot(new Plot(this))
    , m_marks(*m_plot, spec.notesFrom) {
    setObjectName(QStringLiteral("curves-%1").arg(spec.id));
    m_plot->setAccessibleName(spec.title);
    m_plot->legend->setVisible(detail == Detail::Full);
    m_plot->axisRect()->insetLayout()->setInsetAlignment(0, spec.legend);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(framed(*m_plot, spec.title, spec.explanation, spec.id));
    connect(m_plot, &QCustomPlot::legendClick, this, [this] { drawMarks(); }); // a curve takes its marks along
    setAxes();
}

void CurvePlot::setAxes() {
    m_axesFor = model().request();
    m_plot->setHorizontal(m_spec.horizontal(m_axesFor));
    m_plot->setVertical(m_spec.vertical(m_axesFor));
}

/// Only when the qualities have changed. A curve that was hidden by the legend stays hidden.
void CurvePlot::makeCurves() {
    QStringList names;
    for (const LabModel::Entry& entry : model().entries()) {
        names.append(entry.quality);
    }
    if (names == m_names) {
        return;
    }
    QStringList hidden;
    for (const QString& name : m_names) {
        if (const QCPGraph* curve = m_plot->curve(name); curve != nullptr && !curve->visible()) {
            hidden.append(name);
        }
    }
    m_names = names;
    m_plot->clearCurves();
    m_curves.clear();
    for (const LabModel::Entry& entry : model().entries()) {
        m_curves.push_back(m_plot->addCurve(entry.quality, entry.colour, widthOf(m_spec)));
        m_plot->setShown(m_curves.back(), !hidden.contains(entry.quality));
    }
}

void CurvePlot::draw() {
    const LabRequest& request = model().request();
    const bool possible = model().problem().text.isEmpty(); // axes for absurd rates would be absurd
    if (possible && (request.fromHz != m_axesFor.fromHz || request.toHz != m_axesFor.toHz)) {
        setAxes();
    }
    makeCurves();
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const LabMeasurement& measurement = model().entries()[i].measurement;
        const lab::Curve* curve = measurement ? m_spec.curve(*measurement) : nullptr;
        if (curve == nullptr) {
            m_curves[i]->data()->clear();
            continue;
        }
        QVector<double> x(static_cast<qsizetype>(curve->x.size()));
        QVector<double> y(x.size());
        std::transform(curve->x.begin(), curve->x.end(), x.begin(), [this](double v) { return v * m_spec.xScale; });
        std::transform(curve->y.begin(), curve->y.end(), y.begin(), [this](double v) { return v * m_spec.yScale; });
        Plot::setCurve(m_curves[i], x, y);
    }
    drawMarks();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

bool CurvePlot::notesFit() const {
    if (!m_plot->legend->visible() || !m_spec.legend.testFlag(Qt::AlignBottom)) {
        return true; // they have that side for themselves
    }
    constexpr int kAround = 20; // the legend
    const int lines = static_cast<int>(m_curves.size());
    const int each = QFontMetrics(theme::digitFont(0.85)).height() + 2;
    return m_spec.notesFrom * m_plot->axisRect()->height() + 2 * lines * each + kAround <=
           m_plot->axisRect()->height();
}

void CurvePlot::drawMarks() {
    m_marks.clear();
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const LabModel::Entry& entry = model().entries()[i];
        if (!entry.measurement || m_spec.curve(*entry.measurement) == nullptr || !m_curves[i]->visible()) {
            continue;
        }
        const QColor colour = qualityColour(entry.colour);
        if (m_spec.marks != nullptr) {
            for (const CurveMark& mark : m_spec.marks(*entry.measurement)) {
                m_marks.ring(mark.x * m_spec.xScale, mark.y * m_spec.yScale, colour);
            }
        }
        if (m_spec.note != nullptr && m_detail == Detail::Full && notesFit()) {
            m_marks.note(shortName(entry.quality) + QStringLiteral(": ") + m_spec.note(*entry.measurement), colour);
        }
    }
}

} // namespace sinc
