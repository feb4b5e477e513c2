#pragma once

#include "core/engine/engine_types.h"

#include <QObject>

#include <optional>

namespace sinc {

class RecordingModel;
struct WindowContext;

/// What happens to finished files: renamed, shown, thrown away and brought back. What goes wrong is said on the
/// notice board. Thread: GUI.
class RecordingShelf : public QObject {
    Q_OBJECT

public:
    RecordingShelf(WindowContext& context, RecordingModel& model);

    /// Gives the file another name in its folder; the suffix stays.
    void rename(int row, const QString& asked);
    /// Opens the file's folder in the system's file manager, with the file selected where that can be asked for.
    void show(int row);
    /// Moves the file to the trash, from where undo() brings it back; where there is none, asks first.
    void remove(int row);
    void undo();

private:
    struct Removed {
        RecordingInfo recording;
        int row = 0;
        QString trashPath;
    };

    void removeForGood(const QString& path);
    void say(Notice::Severity severity, const QString& text, const QString& advice) const;

    WindowContext& m_context;
    RecordingModel& m_model;
    std::optional<Removed> m_removed; ///< the last one
};

} // namespace sinc
