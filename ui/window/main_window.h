#pragma once

#include "ui/window/panels.h"

#include <QMainWindow>
#include <QSettings>

namespace sinc {

class PageStack;

/// The window: pages in the middle, panels as docks around them.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(EngineClient& engine);
    ~MainWindow() override;

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void restore();

    QSettings m_settings;
    PanelContext m_context;
    PageStack* m_pages = nullptr;
};

} // namespace sinc
