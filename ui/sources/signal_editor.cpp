#include "ui/sources/signal_editor.h"

#include "core/engine/engine_client.h"
#include "ui/settings/preferences.h"
#include "ui/window/window_context.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace sinc {

namespace {
constexpr double kUsualHz = 997.0;
constexpr double kUsualDbfs = -20.0;
} // namespace

SignalEditor::SignalEditor(WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_hz(new QDoubleSpinBox(this))
    , m_dbfs(new QDoubleSpinBox(this)) {
    m_hz->setRange(1.0, 23'999.0);
    m_hz->setDecimals(1);
    m_hz->setSuffix(tr(" Hz"));
    m_hz->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_hz->setAccessibleName(tr("Frequency of the test signal"));
    m_dbfs->setRange(-120.0, 0.0);
    m_dbfs->setDecimals(1);
    m_dbfs->setSuffix(tr(" dBFS"));
    m_dbfs->setAccessibleName(tr("Peak level of the test signal"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_hz);
    layout->addWidget(m_dbfs);
    for (QDoubleSpinBox* box : {m_hz, m_dbfs}) {
        box->setKeyboardTracking(false); // a number is taken when it is complete
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setAlignment(Qt::AlignRight);
        connect(box, &QDoubleSpinBox::valueChanged, this, &SignalEditor::apply);
    }
    hide();
}

void SignalEditor::showSource(const EngineState& state) {
    const QStringList parts = QString::fromStdString(state.source.id).split(u':');
    m_kind = parts.size() > 1 ? parts[1] : QString();
    const bool editable = state.source.kind == SourceKind::Signal && m_kind != QStringLiteral("silence") &&
                          !m_kind.isEmpty() && !state.source.id.empty();
    setVisible(editable);
    if (!editable) {
        return;
    }
    const QSignalBlocker quietHz(m_hz);
    const QSignalBlocker quietDbfs(m_dbfs);
    const bool sine = m_kind == QStringLiteral("sine");
    const qsizetype level = sine ? 3 : 2;
    m_hz->setVisible(sine);
    m_hz->setValue(sine && parts.size() > 2 ? parts[2].toDouble() : kUsualHz);
    m_dbfs->setValue(parts.size() > level ? parts[level].toDouble() : kUsualDbfs);
    setEnabled(state.record == RecordState::Idle);
}

void SignalEditor::apply() {
    const QString level = QString::number(m_dbfs->value());
    const QString id = m_kind == QStringLiteral("sine")
                           ? QStringLiteral("signal:sine:%1:%2").arg(QString::number(m_hz->value()), level)
                           : QStringLiteral("signal:%1:%2").arg(m_kind, level);
    m_context.preferences.setLastSource(id);
    m_context.engine.selectSource(id);
}

} // namespace sinc
