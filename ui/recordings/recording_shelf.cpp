#include "ui/recordings/recording_shelf.h"

#include "core/engine/engine_client.h"
#include "ui/notices/notice_board.h"
#include "ui/recordings/recording_model.h"
#include "ui/recordings/show_in_folder.h"
#include "ui/transport/file_name.h"
#include "ui/window/commands.h"
#include "ui/window/window_context.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sinc {

RecordingShelf::RecordingShelf(WindowContext& context, RecordingModel& model)
    : QObject(&model)
    , m_context(context)
    , m_model(model) {
    connect(&model, &RecordingModel::renameAsked, this, &RecordingShelf::rename);
    QAction* undo = context.commands[Command::UndoDelete];
    undo->setEnabled(false);
    connect(undo, &QAction::triggered, this, &RecordingShelf::undo);
}

void RecordingShelf::say(Notice::Severity severity, const QString& text, const QString& advice) const {
    m_context.notices.add({severity, text, advice});
}

void RecordingShelf::rename(int row, const QString& asked) {
    const QFileInfo file(m_model.pathAt(row));
    const QString name = withoutSuffix(asked);
    if (name.isEmpty() || name == file.completeBaseName()) {
        return;
    }
    if (const std::optional<Notice> problem = problemOfName(name)) {
        m_context.notices.add(*problem);
        return;
    }
    const QString wanted = file.dir().filePath(name + u'.' + file.suffix());
    if (QFileInfo::exists(wanted)) {
        say(Notice::Severity::Warning, tr("There is a file “%1” already.").arg(QFileInfo(wanted).fileName()),
            tr("Choose another name."));
        return;
    }
    if (QFile::rename(file.filePath(), wanted)) {
        m_model.setPath(row, wanted);
    } else {
        say(Notice::Severity::Error, tr("“%1” could not be renamed.").arg(file.fileName()),
            tr("Check that the file is still there and that its folder can be written."));
    }
}

void RecordingShelf::show(int row) {
    const QString path = m_model.pathAt(row);
    if (!showInFolder(path)) {
        say(Notice::Severity::Warning, tr("No file manager could be opened."),
            tr("The file is %1.").arg(QDir::toNativeSeparators(path)));
    }
}

void RecordingShelf::remove(int row) {
    const QString path = m_model.pathAt(row);
    const QString name = QFileInfo(path).fileName();
    if (m_context.engine.state().playing == path) {
        m_context.engine.stopPlaying();
    }
    QString trashPath;
    if (QFile::moveToTrash(path, &trashPath)) {
        m_removed = Removed{m_model.remove(row), row, trashPath};
        m_context.commands[Command::UndoDelete]->setEnabled(true);
        m_context.notices.add(
            {Notice::Severity::Info, tr("“%1” was moved to the trash.").arg(name), {}, NoticeTopic::Removal},
            {tr("Undo"), [this] { undo(); }});
        return;
    }
    m_context.notices.add({Notice::Severity::Warning, tr("“%1” cannot be moved to the trash.").arg(name),
                           tr("It can only be deleted for good."), NoticeTopic::Removal},
                          {tr("Delete for good"), [this, path] { removeForGood(path); }});
}

void RecordingShelf::removeForGood(const QString& path) {
    if (!QFile::remove(path) && QFileInfo::exists(path)) {
        say(Notice::Severity::Error, tr("“%1” could not be deleted.").arg(QFileInfo(path).fileName()),
            tr("Check that its folder can be written."));
        return;
    }
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        if (m_model.pathAt(row) == path) {
            m_model.remove(row);
        }
    }
}

void RecordingShelf::undo() {
    if (!m_removed) {
        return;
    }
    const QString path = m_removed->recording.files.constFirst();
    if (QFileInfo::exists(path) || !QFile::rename(m_removed->trashPath, path)) {
        say(Notice::Severity::Error, tr("“%1” could not be brought back.").arg(QFileInfo(path).fileName()),
            tr("Look for it in the trash of the desktop."));
        return;
    }
    QFile::remove(
        QFileInfo(m_removed->trashPath)
            .dir()
            .filePath(QStringLiteral("../info/%1.trashinfo").arg(QFileInfo(m_removed->trashPath).fileName())));
    m_model.insert(std::min(m_removed->row, m_model.rowCount()), m_removed->recording);
    m_removed.reset();
    m_context.notices.withdraw(NoticeTopic::Removal);
    m_context.commands[Command::UndoDelete]->setEnabled(false);
}

} // namespace sinc
