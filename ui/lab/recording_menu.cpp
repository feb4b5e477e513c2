#include "ui/lab/recording_menu.h"

#include "core/engine/engine_client.h"
#include "ui/settings/preferences.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QThreadPool>

namespace sinc {

namespace {

/// Newest first. Thread: any.
QStringList soundsIn(const QString& folder) {
    QStringList filters;
    for (const char* const suffix : {"wav", "w64", "flac", "ogg", "opus", "aiff", "aif", "mp3", "caf"}) {
        filters.append(QStringLiteral("*.") + QLatin1String(suffix));
    }
    QStringList paths;
    for (const QFileInfo& file : QDir(folder).entryInfoList(filters, QDir::Files, QDir::Time)) {
        if (!file.fileName().contains(QStringLiteral(".partial."))) { // is being written
            paths.append(file.absoluteFilePath());
        }
    }
    return paths.mid(0, RecordingMenu::kMostShown);
}

} // namespace

RecordingMenu::RecordingMenu(EngineClient& engine, QSettings& settings, QWidget* parent)
    : QMenu(parent)
    , m_settings(settings) {
    setToolTipsVisible(true);
    connect(&engine, &EngineClient::recordingFinished, this, [this](const RecordingInfo& recording) {
        for (const QString& path : recording.files) {
            m_session.prepend(path);
        }
        fill();
    });
    fill();
}

void RecordingMenu::look() {
    const QString folder = Preferences(m_settings).folder();
    QThreadPool::globalInstance()->start([menu = QPointer(this), folder] {
        const QStringList found = soundsIn(folder);
        QMetaObject::invokeMethod(
            qApp,
            [menu, found] {
                if (menu) {
                    menu->m_folder = found;
                    menu->fill();
                }
            },
            Qt::QueuedConnection);
    });
}

void RecordingMenu::fill() {
    m_paths = m_session + m_folder;
    m_paths.removeDuplicates();
    m_paths = m_paths.mid(0, kMostShown);
    clear();
    for (const QString& path : m_paths) {
        QAction* action = addAction(QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&")));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    if (m_paths.isEmpty()) {
        addAction(tr("There are no recordings yet"))->setEnabled(false);
    }
}

} // namespace sinc
