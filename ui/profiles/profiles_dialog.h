#pragma once

#include "core/engine/profile_store.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace sinc {

class ProfileForm;

/// All profiles: the built-in ones to look at and to copy, one's own to edit, add, remove, import and export. Never
/// modal: a recording may be running.
class ProfilesDialog : public QDialog {
    Q_OBJECT

public:
    ProfilesDialog(ProfileStore& store, QWidget* parent);

private:
    void buildButtons(QWidget* parent, QBoxLayout& column);
    void fillList(const QString& choose);
    void showChosen();
    void add();
    void save();
    void remove();
    void askImport();
    void askExport();
    /// Shows sentences below the form; none: nothing is wrong.
    void tell(const std::vector<Failure>& problems);
    [[nodiscard]] QString chosen() const;

    ProfileStore& m_store;
    QListWidget* m_list;
    ProfileForm* m_form;
    QLabel* m_message;
    QPushButton* m_save = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace sinc
