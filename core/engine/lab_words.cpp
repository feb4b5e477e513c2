#include "core/engine/lab_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace sinc {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("sinc", source);
}

std::vector<LabColumn> makeColumns() {
    using Id = lab::FigureId;
    const QString dB = QStringLiteral("dB");
    const QString fraction = QStringLiteral("× fN"); // fN: the lower Nyquist frequency
    const auto key = [](const char* name) { return QString::fromLatin1(name); };
    return {
        {Id::PassBand, key("bandwidth01"), tr("Pass band"), fraction,
         tr("Where 0.1 dB is lost, as a fraction of the lower Nyquist frequency."), 3},
        {Id::MinusThree, key("bandwidth3"), tr("-3 dB"), fraction,
         tr("Where 3 dB are lost, as a fraction of the lower Nyquist frequency."), 3},
        {Id::StopBand, key("stopBand60"), tr("-60 dB"), fraction,
         tr("Where the transition band ends: from here on the gain stays below -60 dB."), 3},
        {Id::Ripple, key("rippleDb"), tr("Ripple"), dB, tr("Largest deviation from flat, up to 0.9 of the band."),
         6},
        {Id::WorstAlias, key("worstAliasDb"), tr("Worst alias"), dB,
         tr("Loudest mirrored frequency or image of any tone, against that tone."), 1},
        {Id::InBandResidual, key("inBandResidualDb"), tr("Residual"), dB,
         tr("Loudest wrong line beside any tone up to 0.9 of the band."), 1},
        {Id::MiddleThdN, key("thdPlusNoiseDb"), tr("THD+N, 1 kHz"), dB,
         tr("Everything but the tone, for 1 kHz at full scale."), 1},
        {Id::MiddleSpur, key("worstSpurDb"), tr("Spur, 1 kHz"), dB, tr("Loudest line beside 1 kHz at full scale."),
         1},
        {Id::EdgeThdN, key("edgeThdPlusNoiseDb"), tr("THD+N, edge"), dB,
         tr("Everything but the tone, for a tone at 0.9 of the band."), 1},
        {Id::EdgeSpur, key("edgeWorstSpurDb"), tr("Spur, edge"), dB,
         tr("Loudest line beside a tone at 0.9 of the band."), 1},
        {Id::Overshoot, key("overshootPercent"), tr("Overshoot"), QStringLiteral("%"),
         tr("How far the answer to a jump goes beyond it."), 1},
        {Id::PreRinging, key("preRingingMs"), tr("Pre-ringing"), QStringLiteral("ms"),
         tr("How long before a jump its answer leaves zero by a thousandth."), 2},
        {Id::Latency, key("latencyFrames"), tr("Latency"), tr("frames"),
         tr("How far the output lags behind while sound flows, in output frames."), 0},
        {Id::Cost, key("nsPerFrame"), tr("Time"), QStringLiteral("ns"),
         tr("Computing time for one output frame: stereo, blocks of 480, one core of this machine."), 1},
    };
}

} // namespace

const std::vector<LabColumn>& labColumns() {
    static const std::vector<LabColumn> columns = makeColumns();
    return columns;
}

QString figureInWords(const lab::Figure& figure, const LabColumn& column) {
    if (!figure.value) {
        return QStringLiteral("–");
    }
    return figure.belowFloor ? tr("below the floor")
                             : QLocale().toString(*figure.value * column.shownScale, 'f', column.decimals);
}

Notice soundTooShort(const QString& quality, std::size_t frames, std::size_t taps) {
    return {Notice::Severity::Error,
            tr("The recording is shorter than the filter of “%1”: %L2 frames against %L3.")
                .arg(quality)
                .arg(static_cast<qulonglong>(frames))
                .arg(static_cast<qulonglong>(taps)),
            tr("Choose a longer recording.")};
}

Notice soundSilent(const QString& path) {
    return {Notice::Severity::Error, tr("The recording “%1” is silent.").arg(path),
            tr("Choose one with sound in it.")};
}

std::vector<LabChoice> labChoices() {
    std::vector<LabChoice> choices;
    for (const lab::ConverterInfo& info : lab::converterList()) {
        const char* const context = info.house ? "Qualities" : "References";
        QString description = QCoreApplication::translate(context, info.description.c_str());
        if (!info.installed) {
            description += u' ' + tr("Not installed.");
        }
        choices.push_back({QString::fromStdString(info.name), description, info.installed});
    }
    return choices;
}

} // namespace sinc
