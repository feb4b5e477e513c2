#pragma once

#include <QDialog>

namespace sinc {

/// Every command with its keys, from the one table (shortcuts.h), pages and panels included.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget* parent);
};

} // namespace sinc
