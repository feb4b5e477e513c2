#include "ui/window/shortcuts.h"

#include <QCoreApplication>

namespace sinc {

namespace {
QString tr(const char* text) {
    return QCoreApplication::translate("sinc", text);
}

std::vector<CommandRow> recordingRows() {
    const QString group = tr("Recording");
    return {
        {Command::Record, group, tr("&Record"), QStringLiteral("record"), Qt::CTRL | Qt::Key_R},
        {Command::Pause, group, tr("&Pause or resume"), QStringLiteral("pause"), Qt::CTRL | Qt::Key_P},
        {Command::Stop, group, tr("&Stop and finish the file"), QStringLiteral("stop"), Qt::CTRL | Qt::Key_Period},
        {Command::ChooseFolder, group, tr("Choose the &folder…"), QStringLiteral("folder"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_O},
    };
}

std::vector<CommandRow> sourceRows() {
    const QString group = tr("Source");
    return {
        {Command::OpenFile, group, tr("&Open a sound file…"), QStringLiteral("file"), QKeySequence::Open},
        {Command::FindSource, group, tr("F&ind a source"), QStringLiteral("search"), QKeySequence::Find},
        {Command::Listen, group, tr("&Listen to the source"), QStringLiteral("headphones"), Qt::CTRL | Qt::Key_L},
        {Command::ResetClips, group, tr("Reset &meters and clip lamps"), QStringLiteral("reset"),
         Qt::CTRL | Qt::Key_M},
        {Command::WaveformLonger, group, tr("Show a longer &time"), {}, Qt::CTRL | Qt::Key_Minus},
        {Command::WaveformShorter, group, tr("Show a s&horter time"), {}, Qt::CTRL | Qt::Key_Plus},
    };
}

std::vector<CommandRow> takeRows() {
    const QString group = tr("Recordings of this session");
    return {
        {Command::PlayRecording, group, tr("&Play or stop playing"), QStringLiteral("play"),
         Qt::CTRL | Qt::Key_Space},
        {Command::RenameRecording, group, tr("Re&name"), QStringLiteral("rename"), Qt::Key_F2},
        {Command::ShowRecording, group, tr("Show in &folder"), QStringLiteral("folder"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_F2},
        {Command::DeleteRecording, group, tr("&Delete"), QStringLiteral("delete"), Qt::CTRL | Qt::Key_Delete},
        {Command::UndoDelete, group, tr("&Undo deleting"), QStringLiteral("reset"), QKeySequence::Undo},
    };
}

std::vector<CommandRow> windowRows() {
    const QString group = tr("Window");
    return {
        {Command::DismissNotice, group, tr("&Close the newest message"), QStringLiteral("close"), Qt::Key_Escape},
        {Command::Settings, group, tr("&Settings…"), QStringLiteral("settings"), Qt::CTRL | Qt::Key_Comma},
        {Command::Shortcuts, group, tr("&Keyboard shortcuts"), QStringLiteral("info"), Qt::Key_F1},
        {Command::About, group, tr("&About Sincscope"), QStringLiteral("info"), {}},
        {Command::FrameTimes, group, tr("Show how long &painting takes"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_F},
        {Command::Quit, group, tr("&Quit"), QStringLiteral("close"), Qt::CTRL | Qt::Key_Q},
    };
}
} // namespace

std::vector<CommandRow> commandTable() {
    std::vector<CommandRow> table = recordingRows();
    for (auto& rows : {sourceRows(), takeRows(), windowRows()}) {
        table.insert(table.end(), rows.begin(), rows.end());
    }
    return table;
}

} // namespace sinc
