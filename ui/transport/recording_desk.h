#pragma once

#include "core/engine/engine_types.h"

#include <QObject>

namespace sinc {

struct WindowContext;

/// Turns a click on Record into a request: what to call the file, where it goes, what was chosen about it. Thread:
/// GUI.
class RecordingDesk : public QObject {
    Q_OBJECT

public:
    RecordingDesk(WindowContext& context, QObject* parent);

    /// The name that the next file gets; a suffix is left out. Empty: by time and source.
    void setName(const QString& name);
    /// The name that the next file would get by itself.
    [[nodiscard]] QString suggestedName() const;

    void record();
    void pauseOrResume();
    void stop();

private:
    void showState(const EngineState& state);
    [[nodiscard]] QString nextPath() const;
    [[nodiscard]] RecordRequest request() const;

    WindowContext& m_context;
    QString m_name;
};

} // namespace sinc
