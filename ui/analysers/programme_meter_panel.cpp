#include "ui/analysers/programme_meter_panel.h"

#include "core/engine/engine_client.h"
#include "ui/analysers/programme_meter_view.h"

namespace sinc {

namespace {

QString titleOf(Ballistics kind) {
    switch (kind) {
    case Ballistics::DigitalPeak:
        return ProgrammeMeterPanel::tr("Digital peak (IEC 60268-18)");
    case Ballistics::PpmI:
        return ProgrammeMeterPanel::tr("PPM type I (DIN, IEC 60268-10)");
    case Ballistics::PpmIIa:
        return ProgrammeMeterPanel::tr("PPM type IIa (BBC, IEC 60268-10)");
    case Ballistics::PpmIIb:
        return ProgrammeMeterPanel::tr("PPM type IIb (EBU, IEC 60268-10)");
    case Ballistics::Vu:
        return ProgrammeMeterPanel::tr("VU (IEC 60268-17)");
    case Ballistics::K12:
        return ProgrammeMeterPanel::tr("K-12");
    case Ballistics::K14:
        return ProgrammeMeterPanel::tr("K-14");
    case Ballistics::K20:
        return ProgrammeMeterPanel::tr("K-20");
    case Ballistics::RmsFast:
        return ProgrammeMeterPanel::tr("RMS fast (125 ms, sine = peak)");
    case Ballistics::RmsSlow:
        return ProgrammeMeterPanel::tr("RMS slow (1 s, sine = peak)");
    }
    return {};
}

} // namespace

ProgrammeMeterPanel::ProgrammeMeterPanel(PanelContext& context, QWidget* parent)
    : AnalyserPanel(context, QStringLiteral("programme-meter"), parent)
    , m_view(new ProgrammeMeterView(this)) {
    setView(m_view);
    QList<Option> kinds;
    for (const Ballistics kind : kBallistics) {
        kinds << Option{titleOf(kind), QString::fromLatin1(scaleOf(kind).name.data())};
    }
    addChoice(tr("Kind of meter"), QStringLiteral("kind"), kinds, QStringLiteral("ppm-iia"),
              [this](const QVariant& value) {
                  for (const Ballistics kind : kBallistics) {
                      if (value.toString() == QLatin1String(scaleOf(kind).name.data())) {
                          engine().setBallistics(kind);
                          setSummary(titleOf(kind));
                      }
                  }
              });
}

void ProgrammeMeterPanel::advance(double seconds) {
    const EngineSnapshot& snapshot = engine().feed().snapshot();
    m_view->show(snapshot.ballistics,
                 {snapshot.ballisticLevels.data(), static_cast<std::size_t>(snapshot.channels)}, seconds);
}

QString ProgrammeMeterPanel::csv() const {
    return m_view->csv();
}

} // namespace sinc
