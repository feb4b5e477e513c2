#pragma once

#include <QDialog>

class QFormLayout;

namespace sinc {

struct WindowContext;

/// What is set once: look, levels in the list, folder. Everything takes effect at once; there is nothing to
/// confirm, and a recording goes on meanwhile.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(WindowContext& context, QWidget* parent);

private:
    void addTheme(QFormLayout& form);
    void addLevels(QFormLayout& form);
    void addFolder(QFormLayout& form);

    WindowContext& m_context;
};

} // namespace sinc
