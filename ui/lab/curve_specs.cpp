#include "ui/lab/curve_specs.h"

#include "core/engine/lab_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace sinc {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("sinc", text);
}

double lowerNyquistKHz(const LabRequest& request) {
    return std::min(request.fromHz, request.toHz) / 2000.0;
}

PlotAxis inputFrequency(const LabRequest& request) {
    return {tr("Input frequency in kHz"), QStringLiteral("kHz"), 0.0, request.fromHz / 2000.0, false, 3};
}

PlotAxis outputFrequency(const LabRequest& request) {
    return {tr("Output frequency in kHz"), QStringLiteral("kHz"), 0.0, request.toHz / 2000.0, false, 3};
}

PlotAxis passBand(const LabRequest& request) {
    return {tr("Frequency in kHz"), QStringLiteral("kHz"), 0.0, lowerNyquistKHz(request), false, 3};
}

PlotAxis edge(const LabRequest& request) {
    const double nyquist = lowerNyquistKHz(request);
    return {tr("Frequency in kHz"), QStringLiteral("kHz"), 0.8 * nyquist, 1.1 * nyquist, false, 3};
}

PlotAxis time(const LabRequest& request) {
    const double ms = 24.0 * 1000.0 / std::min(request.fromHz, request.toHz);
    return {tr("Time in ms"), QStringLiteral("ms"), -ms, ms, false, 3};
}

PlotAxis lineDb(const LabRequest&) {
    return {QStringLiteral("dB"), QStringLiteral("dB"), -200.0, 10.0, false, 1, lab::kToneFloorDb};
}

PlotAxis gainDb(const LabRequest&) {
    return {QStringLiteral("dB"), QStringLiteral("dB"), -200.0, 10.0, false, 1, lab::kResponseFloorDb};
}

PlotAxis rippleDb(const LabRequest&) {
    return {tr("Thousandths of a dB"), QStringLiteral("mdB"), -110.0, 20.0, false, 3};
}

PlotAxis impulseLevel(const LabRequest&) {
    return {tr("Level"), QString(), -0.3, 1.1, false, 4};
}

PlotAxis stepLevel(const LabRequest&) {
    return {tr("Level"), QString(), -0.2, 1.2, false, 4};
}

PlotAxis degrees(const LabRequest&) {
    return {tr("Phase in degrees"), QStringLiteral("°"), -190.0, 190.0, false, 2};
}

PlotAxis delay(const LabRequest& request) {
    const double us = 8.0e6 / std::min(request.fromHz, request.toHz);
    return {tr("Group delay in µs"), QStringLiteral("µs"), -us, us, false, 2};
}

template <typename Part>
const lab::Curve* of(const std::optional<Part>& part, lab::Curve Part::*curve) {
    return part ? &((*part).*curve) : nullptr;
}

using M = lab::Measurement;
using R = lab::Response;
using T = lab::ToneMeasurement;
using Marks = std::vector<CurveMark>;

constexpr Qt::Alignment kUpperLeft = Qt::AlignTop | Qt::AlignLeft;
constexpr Qt::Alignment kUpperRight = Qt::AlignTop | Qt::AlignRight;
constexpr Qt::Alignment kUpperMiddle = Qt::AlignTop | Qt::AlignHCenter;
constexpr Qt::Alignment kLowerMiddle = Qt::AlignBottom | Qt::AlignHCenter;
constexpr Qt::Alignment kLowerRight = Qt::AlignBottom | Qt::AlignRight;
constexpr Qt::Alignment kLowerLeft = Qt::AlignBottom | Qt::AlignLeft;

enum class WithUnit { No, Yes };

/// A figure as the table has it.
QString inWords(const M& m, lab::FigureId id, WithUnit unit = WithUnit::Yes) {
    const std::vector<LabColumn>& columns = labColumns();
    const auto column =
        std::find_if(columns.begin(), columns.end(), [id](const LabColumn& c) { return c.id == id; });
    const lab::Figure figure = lab::figureOf(m, id);
    const QString words = figureInWords(figure, *column);
    return figure.value && !figure.belowFloor && unit == WithUnit::Yes ? words + u' ' + column->unit : words;
}

/// Where the curve has fallen by 0.1 and by 3 dB.
Marks fallPoints(const M& m) {
    if (!m.response) {
        return {};
    }
    const double top = lab::amplitudeDb(m.response->unity);
    return {{m.response->passBandHz, top - 0.1}, {m.response->minusThreeHz, top - 3.0}};
}

QString fallNote(const M& m) { // short: it stands where the curves leave little room
    return tr("%1 and %2")
        .arg(inWords(m, lab::FigureId::PassBand, WithUnit::No), inWords(m, lab::FigureId::MinusThree));
}

QString rippleNote(const M& m) {
    return tr("ripple %1").arg(inWords(m, lab::FigureId::Ripple));
}

/// The worst spur, unless it lies below what the analysis sees.
Marks spurOf(const std::optional<T>& tone) {
    const bool seen = tone && tone->worstSpurDb >= lab::kToneFloorDb;
    return seen ? Marks{{tone->worstSpurHz, tone->toneDb + tone->worstSpurDb}} : Marks{};
}

QString toneNote(const M& m, lab::FigureId noise, lab::FigureId spur) {
    return tr("THD+N %1, worst spur %2").arg(inWords(m, noise), inWords(m, spur));
}

QString middleNote(const M& m) {
    return toneNote(m, lab::FigureId::MiddleThdN, lab::FigureId::MiddleSpur);
}

QString edgeNote(const M& m) {
    return toneNote(m, lab::FigureId::EdgeThdN, lab::FigureId::EdgeSpur);
}

Marks worstAlias(const M& m) {
    const bool seen = m.aliases && m.aliases->worstAliasDb >= lab::kToneFloorDb;
    return seen ? Marks{{m.aliases->worstAliasHz, m.aliases->worstAliasDb}} : Marks{};
}

std::vector<CurveSpec> makeSpecs() {
    const auto gain = [](const M& m) { return of(m.response, &R::gainDb); };
    return {
        {QStringLiteral("gain"), tr("Gain"), tr("Flat as far as possible, then as deep as possible."), gain, 1e-3,
         1.0, inputFrequency, gainDb, kLowerLeft},
        {QStringLiteral("passband"), tr("Pass band, magnified"), tr("A straight line at 0 is perfect."), gain, 1e-3,
         1e3, passBand, rippleDb, kLowerMiddle, fallPoints, rippleNote, 0.2},
        {QStringLiteral("transition"), tr("Transition band"),
         tr("The steeper, the more of the band is kept. Rings: -0.1 and -3 dB."), gain, 1e-3, 1.0, edge, gainDb,
         kLowerLeft, fallPoints, fallNote, 0.12},
        {QStringLiteral("alias"), tr("Aliases and images"),
         tr("Loudest wrong frequency that comes out, against the tone that went in. Lower is better."),
         [](const M& m) { return of(m.aliases, &lab::AliasMeasurement::levelDb); }, 1e-3, 1.0, inputFrequency,
         lineDb, kUpperLeft, worstAlias},
        {QStringLiteral("tone"), tr("1 kHz at full scale"), tr("Everything beside the one peak is an error."),
         [](const M& m) { return of(m.middleTone, &T::spectrumDb); }, 1e-3, 1.0, outputFrequency, lineDb,
         kUpperRight, [](const M& m) { return spurOf(m.middleTone); }, middleNote},
        {QStringLiteral("edge"), tr("Tone near the band's edge"), tr("Everything beside the one peak is an error."),
         [](const M& m) { return of(m.edgeTone, &T::spectrumDb); }, 1e-3, 1.0, outputFrequency, lineDb,
         kUpperMiddle, [](const M& m) { return spurOf(m.edgeTone); }, edgeNote},
        {QStringLiteral("impulse"), tr("Impulse response"), tr("What becomes of a single sample."),
         [](const M& m) { return of(m.response, &R::impulse); }, 1e3, 1.0, time, impulseLevel},
        {QStringLiteral("step"), tr("Step response"), tr("Ringing before and after a jump."),
         [](const M& m) { return of(m.response, &R::step); }, 1e3, 1.0, time, stepLevel, kLowerRight},
        {QStringLiteral("phase"), tr("Phase"), tr("0 everywhere: linear phase, nothing is shifted."),
         [](const M& m) { return of(m.response, &R::phaseDegrees); }, 1e-3, 1.0, passBand, degrees},
        {QStringLiteral("delay"), tr("Group delay"), tr("A straight line: all frequencies arrive together."),
         [](const M& m) { return of(m.response, &R::groupDelaySeconds); }, 1e-3, 1e6, passBand, delay},
    };
}

} // namespace

const std::vector<CurveSpec>& curveSpecs() {
    static const std::vector<CurveSpec> specs = makeSpecs();
    return specs;
}

const CurveSpec& curveSpec(const QString& id) {
    const std::vector<CurveSpec>& specs = curveSpecs();
    return *std::find_if(specs.begin(), specs.end(), [&](const CurveSpec& spec) { return spec.id == id; });
}

} // namespace sinc
