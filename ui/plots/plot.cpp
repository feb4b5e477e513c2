#include "ui/plots/plot.h"

#include "ui/plots/curves_as_csv.h"
#include "ui/plots/plot_cursor.h"
#include "ui/plots/short_name.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFile>
#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {

constexpr int kWide = 56; ///< of one label below, with the space around it
constexpr int kHigh = 26; ///< of one label at the side
constexpr int kMargin = 70;

/// Ticks of this file, which may be exchanged for others; an axis may also have been given names by its owner.
class NumberTicks : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override {
        return QCPAxisTicker::getTickLabel(tick, locale, format, precision).replace(u'-', u'−');
    }
};
class DecadeTicks : public QCPAxisTickerText {};

/// So many labels as can stand beside one another. @param room of the axis, @param each of one label, in pixels
QSharedPointer<QCPAxisTicker> ticksFor(const PlotAxis& axis, int room, int each) {
    if (!axis.logarithmic) {
        auto ticks = QSharedPointer<NumberTicks>::create();
        ticks->setTickCount(std::clamp(room / each, 2, 5));
        return ticks;
    }
    const double decades = std::max(std::log10(axis.high / axis.low), 0.1);
    const bool dense = room / decades > 1.7 * each;
    auto ticks = QSharedPointer<DecadeTicks>::create();
    for (const double decade : {1.0, 1.0e1, 1.0e2, 1.0e3, 1.0e4, 1.0e5}) {
        for (const double step : {1.0, 2.0, 5.0}) {
            const double at = decade * step;
            if (dense || step == 1.0) {
                ticks->addTick(at, at >= 1000.0 ? QStringLiteral("%1k").arg(at / 1000.0) : QString::number(at));
            }
        }
    }
    return ticks;
}

QSharedPointer<QCPAxisTicker> horizontalTicks(const Plot& plot) {
    return ticksFor(plot.horizontal(), plot.width() - kMargin, kWide);
}

QSharedPointer<QCPAxisTicker> verticalTicks(const Plot& plot) {
    return ticksFor(plot.vertical(), plot.height() - kMargin / 2, kHigh);
}

bool isOurs(const QCPAxis& axis) {
    const QCPAxisTicker* ticks = axis.ticker().get();
    return dynamic_cast<const NumberTicks*>(ticks) != nullptr || dynamic_cast<const DecadeTicks*>(ticks) != nullptr;
}

/// After a change of size.
void fitTicks(const Plot& plot) {
    for (QCPAxis* axis : {plot.xAxis, plot.xAxis2, plot.yAxis, plot.yAxis2}) {
        if (isOurs(*axis)) {
            axis->setTicker(axis == plot.xAxis || axis == plot.xAxis2 ? horizontalTicks(plot)
                                                                      : verticalTicks(plot));
        }
    }
}

/// Of a curve's name in the legend.
QColor nameColour(bool shown) {
    return theme::colour(shown ? theme::Role::Text : theme::Role::Border);
}

} // namespace

Plot::Plot(QWidget* parent)
    : QCustomPlot(parent)
    , m_cursor(new PlotCursor(*this)) {
    setMinimumSize(60, 40); // a picture without any element cannot be painted on
    addFloor();
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setNoAntialiasingOnDrag(true);
    axisRect()->setupFullAxesBox();
    axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    axisRect()->setMargins(QMargins(0, 8, 10, 0));
    axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignTop | Qt::AlignRight);
    connect(this, &QCustomPlot::legendClick, this,
            [this](QCPLegend*, QCPAbstractLegendItem* item) { toggleCurve(item); });
    applyTheme();
}

void Plot::setHorizontal(const PlotAxis& axis) {
    m_horizontal = axis;
    applyAxis(xAxis, axis);
    applyAxis(xAxis2, axis);
    for (QCPAxis* each : {xAxis, xAxis2}) {
        each->setTicker(horizontalTicks(*this));
    }
    xAxis2->setTickLabels(false);
    xAxis2->setLabel({});
    layFloor();
}

void Plot::setVertical(const PlotAxis& axis) {
    m_vertical = axis;
    applyAxis(yAxis, axis);
    applyAxis(yAxis2, axis);
    for (QCPAxis* each : {yAxis, yAxis2}) {
        each->setTicker(verticalTicks(*this));
    }
    yAxis2->setTickLabels(false);
    yAxis2->setLabel({});
    layFloor();
}

void Plot::clearCurves() {
    clearPlottables();
    m_styles.clear();
    addFloor();
    layFloor();
}

void Plot::addFloor() {
    m_floor = addGraph();
    m_floor->removeFromLegend();
    m_floor->setPen(Qt::NoPen);
}

void Plot::layFloor() {
    const double depth = m_vertical.low - 4.0 * (m_vertical.high - m_vertical.low);
    m_floor->setData({m_horizontal.low, m_horizontal.high}, {depth, depth}, true);
}

void Plot::applyAxis(QCPAxis* axis, const PlotAxis& values) {
    axis->setLabel(values.title);
    axis->setScaleType(values.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setRange(values.low, values.high);
}

QCPGraph* Plot::addCurve(const QString& name, int colour, double width) {
    std::erase_if(m_styles, [](const Style& style) { return style.curve == nullptr; }); // taken away meanwhile
    QCPGraph* curve = addGraph();
    curve->setName(shortName(name));
    curve->setAdaptiveSampling(true);
    curve->setAntialiasedFill(false);
    m_styles.push_back({.curve = curve, .name = name, .colour = colour, .width = width});
    applyStyle(m_styles.back());
    return curve;
}

void Plot::setColour(QCPGraph* curve, int colour) {
    for (Style& style : m_styles) {
        if (style.curve == curve && style.colour != colour) {
            style.colour = colour;
            applyStyle(style);
            replot(rpQueuedReplot);
        }
    }
}

void Plot::setShown(QCPGraph* curve, bool shown) {
    curve->setVisible(shown);
    if (QCPPlottableLegendItem* item = legend->itemWithPlottable(curve)) {
        item->setTextColor(nameColour(shown));
    }
    replot(rpQueuedReplot);
}

QCPGraph* Plot::curve(const QString& name) const {
    for (const Style& style : m_styles) {
        if (style.curve != nullptr && style.name == name) {
            return style.curve;
        }
    }
    return nullptr;
}

void Plot::setFill(QCPGraph* curve, double opacity, QCPGraph* upTo) {
    for (Style& style : m_styles) {
        if (style.curve == curve) {
            style.opacity = opacity;
            curve->setChannelFillGraph(upTo != nullptr ? upTo : m_floor);
            applyStyle(style);
        }
    }
}

void Plot::setSilent(QCPGraph* curve) {
    for (Style& style : m_styles) {
        style.silent = style.silent || style.curve == curve;
    }
    curve->removeFromLegend();
}

void Plot::setCurve(QCPGraph* curve, const QVector<double>& x, const QVector<double>& y) {
    curve->setData(x, y, true);
}

void Plot::resetView() {
    xAxis->setRange(m_horizontal.low, m_horizontal.high);
    yAxis->setRange(m_vertical.low, m_vertical.high);
    replot(rpQueuedReplot);
}

void Plot::linkHorizontal(Plot& other) {
    const auto follow = [](Plot& leader, Plot& follower) {
        connect(leader.xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), &follower,
                [&follower](const QCPRange& range) {
                    if (follower.xAxis->range() != range) {
                        follower.xAxis->setRange(range);
                        follower.replot(rpQueuedReplot);
                    }
                });
        connect(&leader, &Plot::cursorMoved, &follower, &Plot::setCursor);
        connect(&leader, &Plot::cursorLeft, &follower, &Plot::hideCursor);
    };
    follow(*this, other);
    follow(other, *this);
}

void Plot::setCursor(double x) {
    m_cursor->showAt(x);
}

void Plot::hideCursor() {
    m_cursor->hide();
}

void Plot::leaveCursor() {
    hideCursor();
    Q_EMIT cursorLeft();
}

bool Plot::exportTo(const QString& path) {
    return prepareExport(path)();
}

std::function<bool()> Plot::prepareExport(const QString& path) {
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
        return [path, makeText = prepareCsv()] {
            const QByteArray text = makeText().toUtf8();
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
    }
    const bool hadLegend = legend->visible(); // a picture alone says what its colours mean
    legend->setVisible(hadLegend || !m_styles.empty());
    const bool isPdf = path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    const PlotDrawing kept = drawing(size(), isPdf);
    legend->setVisible(hadLegend);
    if (isPdf) {
        return [path, kept] { return kept.writePdf(path); };
    }
    constexpr double kScale = 2.0;
    return [path, kept] { return kept.image(kScale).save(path, "PNG"); };
}

PlotDrawing Plot::drawing(QSize size, bool forPrint) {
    QPicture strokes;
    QCPPainter painter(&strokes);
    painter.setMode(QCPPainter::pmVectorized, forPrint);
    painter.setMode(QCPPainter::pmNonCosmetic);
    toPainter(&painter, size.width(), size.height());
    painter.end();
    return {strokes, size};
}

QString Plot::barsAsCsv() const {
    QString text;
    for (const QCPAbstractPlottable* plottable : mPlottables) {
        if (const auto* bars = qobject_cast<const QCPBars*>(plottable)) {
            for (const QCPBarsData& bar : *bars->data()) {
                text += QStringLiteral("\"%1\",%2\n").arg(bars->name(), QString::number(bar.value, 'g', 7));
            }
        }
    }
    return text;
}

std::function<QString()> Plot::prepareCsv() const {
    if (const QString bars = barsAsCsv(); !bars.isEmpty()) {
        return [text = QStringLiteral("\"\",\"%1\"\n").arg(m_horizontal.title) + bars] { return text; };
    }
    return prepareCurvesAsCsv();
}

std::function<QString()> Plot::prepareCurvesAsCsv() const {
    const auto quoted = [](const QString& text) { return QStringLiteral("\"%1\"").arg(text); };
    QString head = quoted(m_horizontal.title);
    std::vector<QCPGraphDataContainer> columns; // what they hold is shared until somebody changes it
    for (const Style& style : m_styles) {
        if (style.curve != nullptr && style.curve->visible()) {
            columns.push_back(*style.curve->data());
            head += QLatin1Char(',') + quoted(style.name);
        }
    }
    return [head, columns = std::move(columns), floor = m_vertical.floor] {
        return head + QLatin1Char('\n') + curvesAsCsv(columns, floor);
    };
}

void Plot::applyTheme() {
    using theme::Role;
    setBackground(theme::colour(Role::Surface));
    axisRect()->setBackground(theme::colour(Role::PlotBack));
    const QPen line(theme::colour(Role::Border));
    const QColor grid = theme::colour(Role::PlotGrid);
    for (QCPAxis* axis : {xAxis, yAxis, xAxis2, yAxis2}) {
        axis->setBasePen(line);
        axis->setTickPen(line);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(theme::colour(Role::QuietText));
        axis->setLabelColor(theme::colour(Role::QuietText));
        axis->setTickLabelFont(theme::digitFont(0.85));
        axis->setLabelFont(theme::font(0.85));
        axis->setTickLength(0, 3);
        axis->setLabelPadding(2);
        axis->grid()->setPen(QPen(grid, 1.0));
        axis->grid()->setZeroLinePen(QPen(grid, 1.0));
    }
    legend->setFont(theme::font(0.85));
    legend->setTextColor(theme::colour(Role::Text));
    QColor behind = theme::colour(Role::Surface);
    behind.setAlphaF(0.85F);
    legend->setBrush(behind);
    legend->setBorderPen(Qt::NoPen);
    legend->setRowSpacing(-2);
    for (const Style& style : m_styles) {
        applyStyle(style);
        if (style.curve != nullptr && !style.curve->visible()) {
            setShown(style.curve, false);
        }
    }
}

void Plot::applyStyle(const Style& style) {
    if (style.curve == nullptr) {
        return;
    }
    const auto colours = theme::categorical();
    QColor colour = colours[static_cast<std::size_t>(style.colour) % colours.size()];
    QPen pen(colour, style.width);
    pen.setCosmetic(style.width <= 1.0);
    style.curve->setPen(style.width > 0.0 ? pen : QPen(Qt::NoPen));
    colour.setAlphaF(static_cast<float>(style.opacity));
    style.curve->setBrush(style.opacity > 0.0 ? QBrush(colour) : QBrush(Qt::NoBrush));
}

void Plot::toggleCurve(QCPAbstractLegendItem* item) {
    if (auto* named = qobject_cast<QCPPlottableLegendItem*>(item)) {
        const bool visible = !named->plottable()->visible();
        named->plottable()->setVisible(visible);
        named->setTextColor(nameColour(visible));
        replot(rpQueuedReplot);
    }
}

QString Plot::shortenedAt(const QPoint& place) const {
    for (int i = 0; legend->visible() && i < legend->itemCount(); ++i) {
        auto* item = qobject_cast<QCPPlottableLegendItem*>(legend->item(i));
        if (item == nullptr || !item->outerRect().contains(place)) {
            continue;
        }
        for (const Style& style : m_styles) {
            if (style.curve.data() == item->plottable()) {
                return style.name != style.curve->name() ? style.name : QString();
            }
        }
    }
    return {};
}

void Plot::zoom(QCPAxis& axis, double factor) {
    axis.scaleRange(factor);
    replot(rpQueuedReplot);
}

void Plot::pan(double horizontal, double vertical) {
    const QCPRange x = xAxis->range();
    if (m_horizontal.logarithmic) {
        const double step = std::pow(x.upper / x.lower, horizontal);
        xAxis->setRange(x.lower * step, x.upper * step);
    } else {
        xAxis->moveRange(horizontal * x.size());
    }
    yAxis->moveRange(vertical * yAxis->range().size());
    replot(rpQueuedReplot);
}

bool Plot::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* asked = static_cast<QHelpEvent*>(event);
        if (const QString name = shortenedAt(asked->pos()); !name.isEmpty()) {
            QToolTip::showText(asked->globalPos(), name, this);
            return true;
        }
    }
    return QCustomPlot::event(event);
}

void Plot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        applyTheme();
        replot(rpQueuedReplot);
    }
    QCustomPlot::changeEvent(event);
}

void Plot::keyPressEvent(QKeyEvent* event) {
    constexpr double kStep = 0.1;
    const bool moves = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Plus:
        return zoom(*xAxis, 0.8);
    case Qt::Key_Minus:
        return zoom(*xAxis, 1.25);
    case Qt::Key_PageUp:
        return zoom(*yAxis, 0.8);
    case Qt::Key_PageDown:
        return zoom(*yAxis, 1.25);
    case Qt::Key_Home:
        return resetView();
    case Qt::Key_Escape:
        return leaveCursor();
    case Qt::Key_Left:
        return moves ? pan(-kStep, 0.0) : m_cursor->step(-1);
    case Qt::Key_Right:
        return moves ? pan(kStep, 0.0) : m_cursor->step(1);
    case Qt::Key_Up:
        return pan(0.0, kStep);
    case Qt::Key_Down:
        return pan(0.0, -kStep);
    default:
        QCustomPlot::keyPressEvent(event);
    }
}

void Plot::leaveEvent(QEvent* event) {
    leaveCursor();
    QCustomPlot::leaveEvent(event);
}

void Plot::mouseMoveEvent(QMouseEvent* event) {
    QCustomPlot::mouseMoveEvent(event);
    if (axisRect()->rect().contains(event->pos())) {
        const double x = xAxis->pixelToCoord(event->position().x());
        m_cursor->showAt(x);
        Q_EMIT cursorMoved(x);
    } else {
        leaveCursor();
    }
}

void Plot::mouseDoubleClickEvent(QMouseEvent* event) {
    resetView();
    event->accept();
}

void Plot::resizeEvent(QResizeEvent* event) {
    fitTicks(*this);
    QCustomPlot::resizeEvent(event); // draws at once
    m_cursor->resize(size());
}

} // namespace sinc
