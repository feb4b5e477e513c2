#include "ui/transport/readiness.h"

#include <QCoreApplication>

namespace sinc {

namespace {
QString tr(const char* text) {
    return QCoreApplication::translate("sinc", text);
}
} // namespace

Readiness readinessOf(const EngineState& state) {
    switch (state.monitor) {
    case MonitorState::Idle:
        return {false, tr("No source is chosen"), tr("Choose one in the list, or open a sound file.")};
    case MonitorState::Opening:
        return {false, tr("Opening the source …"), {}};
    case MonitorState::Lost:
        return {false, tr("The source delivers no sound"), tr("Choose it again, or choose another one.")};
    case MonitorState::Running:
    case MonitorState::Ended: // a file begins again
        break;
    }
    if (!state.planProblem.isEmpty()) {
        return {false, tr("This file cannot be made"), state.planProblem};
    }
    return {true, tr("Ready to record"), state.plan.summary};
}

} // namespace sinc
