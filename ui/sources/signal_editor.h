#pragma once

#include "core/engine/engine_types.h"

#include <QWidget>

class QDoubleSpinBox;

namespace sinc {

struct WindowContext;

/// Frequency and level of the chosen test signal; hidden for every other source.
class SignalEditor : public QWidget {
    Q_OBJECT

public:
    SignalEditor(WindowContext& context, QWidget* parent);

    void showSource(const EngineState& state);

private:
    void apply();

    WindowContext& m_context;
    QDoubleSpinBox* m_hz;
    QDoubleSpinBox* m_dbfs;
    QString m_kind; ///< as in the id: sine, sweep, pink, white
};

} // namespace sinc
