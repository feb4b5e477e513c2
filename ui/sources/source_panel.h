#pragma once

#include "ui/sources/source_levels.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace sinc {

class Preferences;
class SourceModel;
struct WindowContext;

/// The column of sources: heading, search field where the list is long, list. A click, Enter or Space chooses; the
/// arrow keys only move about, so that no microphone is opened on the way. The menu of a program's row offers
/// everything but it.
class SourcePanel : public QWidget {
    Q_OBJECT

public:
    SourcePanel(WindowContext& context, QWidget* parent);

    void focusSearch();
    void openFileDialog();
    /// Opens a sound file as a source and remembers it.
    void openFile(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList();
    void activate(const QModelIndex& index);
    void showMenu(const QPoint& place);
    void showSources();
    void showState(const EngineState& state);
    void chooseAtFirst();
    void choose(const QString& id, const QString& persistentName);
    void moveLevels(double seconds);
    void showWhetherAnyIsFound();

    WindowContext& m_context;
    SourceModel* m_model;
    SourceLevels m_levels;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_none;        ///< in the list's place where nothing is found
    QString m_startedWith; ///< what chooseAtFirst() chose
    bool m_personChose = false;
    QElapsedTimer m_sinceFirstList;
};

} // namespace sinc
