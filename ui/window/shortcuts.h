#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

namespace sinc {

/// Everything that the window can be told to do.
enum class Command {
    Record,
    Pause,
    Stop,
    OpenFile,
    ChooseFolder,
    FindSource,
    Listen,
    ResetClips,
    WaveformLonger,
    WaveformShorter,
    PlayRecording,
    RenameRecording,
    ShowRecording,
    DeleteRecording,
    UndoDelete,
    DismissNotice,
    Settings,
    Shortcuts,
    About,
    FrameTimes,
    Quit,
};
inline constexpr std::size_t kCommands = static_cast<std::size_t>(Command::Quit) + 1;

/// One row of the table of commands.
struct CommandRow {
    Command command;
    QString group; ///< for the page of shortcuts
    QString text;  ///< with mnemonic, as in a menu
    QString iconName;
    QKeySequence keys;
};

/// The one table: every command with its words and its keys.
[[nodiscard]] std::vector<CommandRow> commandTable();

} // namespace sinc
