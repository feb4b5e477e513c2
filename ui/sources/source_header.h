#pragma once

#include "core/engine/engine_types.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace sinc {

class ElidedLabel;
class SignalEditor;
struct WindowContext;

/// What is chosen: its name, what it is, what is wrong with it, and a button to listen to it.
class SourceHeader : public QWidget {
    Q_OBJECT

public:
    SourceHeader(WindowContext& context, QWidget* parent);

private:
    void buildListening();
    void fillOutputs();
    void listen(bool on);
    void showOutput(const EngineState& state);
    [[nodiscard]] OutputInfo chosenOutput() const;
    void showState(const EngineState& state);
    void showGaps();

    WindowContext& m_context;
    QLabel* m_icon;
    ElidedLabel* m_name;
    ElidedLabel* m_detail;
    QLabel* m_warning;
    QLabel* m_gaps;
    SignalEditor* m_editor;
    QToolButton* m_listen;
    std::uint32_t m_gapsShown = 0;
};

} // namespace sinc
