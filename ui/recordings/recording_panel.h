#pragma once

#include "core/engine/engine_types.h"

#include <QWidget>

class QLabel;
class QListView;
class QToolButton;

namespace sinc {

class RecordingDelegate;
class RecordingModel;
class RecordingShelf;
enum class Command;
struct WindowContext;

/// The recordings of this session: play, show in the folder, rename, delete and take that back.
class RecordingPanel : public QWidget {
    Q_OBJECT

public:
    RecordingPanel(WindowContext& context, QWidget* parent);

private:
    void buildList();
    QToolButton* makeButton(const QString& name, Command command);
    [[nodiscard]] int currentRow() const;
    void showState(const EngineState& state);
    void updateCommands();
    void advance();
    void play();
    void rename();

    WindowContext& m_context;
    RecordingModel* m_model;
    RecordingShelf* m_shelf;
    RecordingDelegate* m_delegate;
    QListView* m_list;
    QLabel* m_empty;
    QToolButton* m_play = nullptr;
};

} // namespace sinc
