#pragma once

#include <QDialog>

namespace sinc {

/// What this program is, its licence, and those of the libraries in it.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace sinc
