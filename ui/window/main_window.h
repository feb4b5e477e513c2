#pragma once

#include "core/engine/engine_types.h"
#include "ui/window/window_context.h"

#include <QMainWindow>
#include <QSettings>

namespace sinc {

class PageStack;

/// The window: pages in the middle, panels as docks around them, messages above, the transport below.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(EngineClient& engine);
    ~MainWindow() override;

    [[nodiscard]] NoticeBoard& notices() { return m_context.notices; }
    /// Takes a sound file as the source.
    void openFile(const QString& path);
    [[nodiscard]] Commands& commands() { return m_context.commands; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildMenus();
    void buildMiddle(QMenu& view);
    void connectEngine();
    void connectCommands();
    void showTitle(const EngineState& state);
    void restore();
    void save();

    QSettings m_settings;
    WindowContext m_context;
    PageStack* m_pages = nullptr;
    QMenu* m_view = nullptr;
};

} // namespace sinc
