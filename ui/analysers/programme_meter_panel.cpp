#include "ui/analysers/programme_meter_panel.h"

#include "ui/analysers/programme_meter_view.h"
#include "ui/meters/level_face.h"

namespace sinc {

ProgrammeMeterPanel::ProgrammeMeterPanel(PanelContext& context, QWidget* parent)
    : AnalyserPanel(context, QStringLiteral("programme-meter"), parent)
    , m_view(new ProgrammeMeterView(this)) {
    setView(m_view);
    useTap();
    QList<Option> kinds;
    for (const Ballistics kind : kBallistics) {
        kinds << Option{titleOf(kind), QString::fromLatin1(scaleOf(kind).name.data())};
    }
    addChoice(tr("Kind of meter"), QStringLiteral("kind"), kinds, QStringLiteral("ppm-iia"),
              [this](const QVariant& value) {
                  m_meter.setKind(ballisticsNamed(value.toString()).value_or(Ballistics::PpmIIa));
                  summarise();
              });
}

void ProgrammeMeterPanel::summarise() {
    setSummary(atOutput() ? tr("Output · %1").arg(titleOf(m_meter.kind())) : titleOf(m_meter.kind()));
}

void ProgrammeMeterPanel::tapChanged() {
    m_meter.setKind(m_meter.kind()); // begins afresh
    summarise();
}

void ProgrammeMeterPanel::advance(double seconds) {
    m_meter.advance(tap());
    m_view->show(m_meter.kind(), m_meter.levels(), seconds);
}

QString ProgrammeMeterPanel::csv() const {
    return m_view->csv();
}

} // namespace sinc
