#include "ui/transport/recording_desk.h"

#include "core/engine/catalogue.h"
#include "core/engine/engine_client.h"
#include "ui/notices/notice_board.h"
#include "ui/settings/preferences.h"
#include "ui/transport/file_name.h"
#include "ui/transport/readiness.h"
#include "ui/window/commands.h"
#include "ui/window/window_context.h"

#include <QAction>
#include <QDateTime>
#include <QDir>

namespace sinc {

RecordingDesk::RecordingDesk(WindowContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context) {
    connect(context.commands[Command::Record], &QAction::triggered, this, &RecordingDesk::record);
    connect(context.commands[Command::Pause], &QAction::triggered, this, &RecordingDesk::pauseOrResume);
    connect(context.commands[Command::Stop], &QAction::triggered, this, &RecordingDesk::stop);
    connect(&context.engine, &EngineClient::stateChanged, this, &RecordingDesk::showState);
    showState(context.engine.state());
}

void RecordingDesk::showState(const EngineState& state) {
    const bool ready = state.record == RecordState::Idle && readinessOf(state).ready;
    const bool runs = state.record == RecordState::Recording || state.record == RecordState::Paused;
    m_context.commands[Command::Record]->setEnabled(ready);
    m_context.commands[Command::Pause]->setEnabled(runs);
    m_context.commands[Command::Stop]->setEnabled(runs);
}

void RecordingDesk::setName(const QString& name) {
    m_name = withoutSuffix(name.trimmed());
}

QString RecordingDesk::suggestedName() const {
    const QString source = QString::fromStdString(m_context.engine.state().source.name);
    return takeName(source, QDateTime::currentDateTime(), QStringLiteral("x")).chopped(2);
}

QString RecordingDesk::nextPath() const {
    const EngineState& state = m_context.engine.state();
    const QString& suffix = state.plan.suffix;
    const QString name =
        m_name.isEmpty() ? takeName(QString::fromStdString(state.source.name), QDateTime::currentDateTime(), suffix)
                         : m_name + u'.' + suffix;
    return unusedPath(QDir(m_context.preferences.folder()).filePath(name));
}

RecordRequest RecordingDesk::request() const {
    const Preferences& chosen = m_context.preferences;
    RecordRequest request;
    request.path = nextPath();
    request.output = chosen.output();
    request.preRollSeconds = chosen.preRollSeconds();
    request.splitSeconds = chosen.splitBy() == SplitBy::Time ? chosen.splitMinutes() * 60.0 : 0.0;
    request.splitBytes =
        chosen.splitBy() == SplitBy::Size ? static_cast<std::int64_t>(chosen.splitMebibytes()) * 1024 * 1024 : 0;
    const EngineState& state = m_context.engine.state();
    if (state.monitor == MonitorState::Ended) {
        request.sourceId = QString::fromStdString(state.source.id); // a file that was heard to its end begins again
    }
    return request;
}

void RecordingDesk::record() {
    if (std::optional<Notice> problem = problemOfName(m_name)) {
        problem->topic = NoticeTopic::Recording;
        m_context.notices.add(*problem);
        return;
    }
    QDir().mkpath(m_context.preferences.folder()); // where that fails, the engine says why
    m_context.engine.startRecording(request());
}

void RecordingDesk::pauseOrResume() {
    if (m_context.engine.state().record == RecordState::Paused) {
        m_context.engine.resumeRecording();
    } else {
        m_context.engine.pauseRecording();
    }
}

void RecordingDesk::stop() {
    m_context.engine.stopRecording();
}

} // namespace sinc
