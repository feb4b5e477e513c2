#pragma once

#include "app/cli/console.h"
#include "app/cli/record_options.h"
#include "app/shutdown_signals.h"
#include "core/engine/engine_client.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace sinc::cli {

/// One recording from begin to end. Ctrl-C, SIGTERM and a closed terminal end it like its duration does.
/// Thread: the main one.
class RecordingJob : public QObject {
public:
    explicit RecordingJob(const RecordWish& wish);

    /// Waits for the end. @return the recording, or why it did not begin
    [[nodiscard]] std::variant<RecordingInfo, Notice> run();

private:
    void showProgress();

    RecordWish m_wish;
    ShutdownSignals m_signals;
    EngineClient m_engine;
    ProgressLine m_progress;
    QTimer m_refresh;
    std::optional<RecordingInfo> m_finished;
    std::optional<Notice> m_refused;
};

} // namespace sinc::cli
