#include "ui/analysers/loudness_panel.h"

#include "core/engine/engine_client.h"
#include "ui/analysers/loudness_view.h"
#include "ui/plots/figure_text.h"
#include "ui/theme/theme.h"

#include <QToolButton>

namespace sinc {

LoudnessPanel::LoudnessPanel(PanelContext& context, QWidget* parent)
    : AnalyserPanel(context, QStringLiteral("loudness"), parent)
    , m_view(new LoudnessView(this)) {
    setView(m_view);
    m_run = addButton(QStringLiteral("pause"), tr("Pause or go on measuring"));
    connect(m_run, &QToolButton::clicked, this, [this] { engine().pauseMeters(m_running); });
    m_reset = addButton(QStringLiteral("reset"), tr("Measure anew: integrated, range and maxima together"));
    connect(m_reset, &QToolButton::clicked, this, [this] { engine().resetMeters(); });
    makeMenu();
}

void LoudnessPanel::makeMenu() {
    useTap();
    QList<Option> targets;
    for (const double target : loudnessTargets()) {
        const QString use = target == -23.0   ? tr("EBU R 128, Europe")
                            : target == -24.0 ? tr("ATSC A/85, America")
                            : target == -16.0 ? tr("podcasts")
                                              : tr("music streaming");
        targets << Option{tr("%1 LUFS: %2").arg(figureText(target, 0), use), target};
    }
    addChoice(tr("Target"), QStringLiteral("target"), targets, -23.0, [this](const QVariant& value) {
        m_face.targetLufs = value.toDouble();
        showFace();
    });
    addChoice(tr("Scale"), QStringLiteral("scale"),
              {{tr("EBU +9: −18 to +9 LU"), 9}, {tr("EBU +18: −36 to +18 LU"), 18}}, 9,
              [this](const QVariant& value) {
                  m_face.scaleTop = value.toInt();
                  showFace();
              });
    addChoice(tr("Unit"), QStringLiteral("unit"), {{tr("LUFS: absolute"), 0}, {tr("LU: around the target"), 1}}, 0,
              [this](const QVariant& value) {
                  m_face.relative = value.toInt() == 1;
                  showFace();
              });
}

void LoudnessPanel::showFace() {
    m_view->setFace(m_face);
    const QString face = tr("Target %1 LUFS · EBU +%2").arg(figureText(m_face.targetLufs, 0)).arg(m_face.scaleTop);
    setSummary(atOutput() ? tr("Output · %1").arg(face) : face);
}

void LoudnessPanel::advance(double) {
    const LevelReadings& levels = readings();
    const bool running = levels.meters.loudness.running;
    if (running != m_running) {
        m_running = running;
        m_run->setIcon(theme::icon(running ? QStringLiteral("pause") : QStringLiteral("play")));
    }
    for (QToolButton* button : {m_run, m_reset}) {
        button->setEnabled(!readingsAreOfAFile());
    }
    m_view->show(loudnessRows(levels, m_face), running);
}

QString LoudnessPanel::csv() const {
    QString text = QStringLiteral("reading,value,unit\n");
    for (const LoudnessRow& row : m_view->rows()) {
        const QString unit = row.id == QStringLiteral("range") || row.id == QStringLiteral("true-peak-max")
                                 ? row.unit
                                 : QStringLiteral("LUFS");
        text += QStringLiteral("%1,%2,%3\n").arg(row.id).arg(row.number, 0, 'f', 2).arg(unit);
    }
    return text;
}

} // namespace sinc
