#include "ui/profiles/profiles_dialog.h"

#include "core/engine/catalogue.h"
#include "core/engine/sentences.h"
#include "ui/profiles/profile_form.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace sinc {

namespace {

/// A name that no profile has yet: "my-profile", "my-profile-2" …
std::string freeName(const ProfileBook& book, const std::string& wish) {
    std::string name = wish;
    for (int number = 2; book.named(name).ok(); ++number) {
        name = wish + '-' + std::to_string(number);
    }
    return name;
}

} // namespace

ProfilesDialog::ProfilesDialog(ProfileStore& store, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_list(new QListWidget(this))
    , m_form(new ProfileForm(this))
    , m_message(new QLabel(this)) {
    setWindowTitle(tr("Profiles"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setProperty("rows", true);
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("What is to be said about the profile"));
    auto* right = new QVBoxLayout;
    right->addWidget(m_form);
    right->addWidget(m_message, 1);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    buildButtons(this, *right);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(18);
    columns->addWidget(m_list, 2);
    columns->addLayout(right, 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* takeIn = buttons->addButton(tr("&Import…"), QDialogButtonBox::ActionRole);
    QPushButton* exportThem = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    connect(takeIn, &QPushButton::clicked, this, &ProfilesDialog::askImport);
    connect(exportThem, &QPushButton::clicked, this, &ProfilesDialog::askExport);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 20, 22, 18);
    layout->setSpacing(18);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::currentItemChanged, this, &ProfilesDialog::showChosen);
    connect(m_form, &ProfileForm::edited, this, [this] { tell(m_form->reading().problems); });
    fillList(QStringLiteral("raw"));
    if (!m_store.problems().empty()) {
        tell(m_store.problems());
    }
    resize(760, 480);
}

void ProfilesDialog::buildButtons(QWidget* parent, QBoxLayout& column) {
    auto* add = new QPushButton(tr("&Copy as a new one"), parent);
    m_save = new QPushButton(tr("&Save"), parent);
    m_remove = new QPushButton(tr("&Remove"), parent);
    m_save->setProperty("primary", true);
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addStretch();
    row->addWidget(m_remove);
    row->addWidget(m_save);
    column.addLayout(row);
    for (QPushButton* button : {add, m_save, m_remove}) {
        button->setAutoDefault(false); // Enter in a field must not press one
    }
    connect(add, &QPushButton::clicked, this, &ProfilesDialog::add);
    connect(m_save, &QPushButton::clicked, this, &ProfilesDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::remove);
}

QString ProfilesDialog::chosen() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item == nullptr ? QString() : item->text();
}

void ProfilesDialog::fillList(const QString& choose) {
    m_list->clear();
    for (const Choice& profile : profileChoices()) {
        auto* item = new QListWidgetItem(profile.name, m_list);
        item->setToolTip(profile.description);
        item->setFont(theme::font(1.0, !isBuiltInProfile(profile.name.toStdString())));
        if (profile.name == choose) {
            m_list->setCurrentItem(item);
        }
    }
    if (m_list->currentItem() == nullptr) {
        m_list->setCurrentRow(0);
    }
}

void ProfilesDialog::showChosen() {
    const Result<Profile> profile = m_store.book().named(chosen().toStdString());
    if (!profile) {
        return;
    }
    const bool own = !isBuiltInProfile(profile.value().name);
    m_form->show(profile.value(), own);
    m_save->setEnabled(own);
    m_remove->setEnabled(own);
    tell({});
    if (!own) {
        m_message->setText(tr("Built-in profiles stay as they are. Copy one to change it."));
    }
}

/// A copy of what is shown, under a name that is free.
void ProfilesDialog::add() {
    Result<Profile> base = m_store.book().named(chosen().toStdString());
    Profile profile = base ? base.value() : builtInProfiles().front();
    profile.name = freeName(m_store.book(), isBuiltInProfile(profile.name) ? "my-" + profile.name : profile.name);
    profile.description.clear();
    if (const Status added = m_store.put(profile); !added) {
        tell({added.failure()});
        return;
    }
    fillList(QString::fromStdString(profile.name));
    m_form->focusName();
}

void ProfilesDialog::save() {
    const ProfileReading reading = m_form->reading();
    if (!reading.problems.empty()) {
        tell(reading.problems);
        return;
    }
    const Profile& profile = reading.profiles.front();
    const QString before = chosen();
    Status saved = m_store.put(profile);
    if (saved && before != QString::fromStdString(profile.name)) { // it got another name
        saved = m_store.remove(before);
    }
    fillList(QString::fromStdString(profile.name));
    if (!saved) {
        tell({saved.failure()});
    } else {
        m_message->setText(tr("“%1” is saved.").arg(QString::fromStdString(profile.name)));
    }
}

void ProfilesDialog::remove() {
    const int row = m_list->currentRow();
    const Status removed = m_store.remove(chosen());
    fillList({});
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    if (!removed) {
        tell({removed.failure()});
    }
}

void ProfilesDialog::askImport() {
    auto* dialog = new QFileDialog(this, tr("Import profiles"), {}, tr("Profiles (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const std::vector<Failure> problems = m_store.importFrom(path, false);
        fillList(chosen());
        tell(problems);
    });
    dialog->setModal(false);
    dialog->show();
}

void ProfilesDialog::askExport() {
    auto* dialog = new QFileDialog(this, tr("Export your own profiles"), {}, tr("Profiles (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const Status written = m_store.exportTo(path, {}, true); // the dialog has asked
        tell(written ? std::vector<Failure>{} : std::vector<Failure>{written.failure()});
    });
    dialog->setModal(false);
    dialog->show();
}

void ProfilesDialog::tell(const std::vector<Failure>& problems) {
    QStringList lines;
    for (const Failure& problem : problems) {
        lines << lineOf(problem);
    }
    m_message->setText(lines.join(u'\n'));
    m_message->setProperty("problem", !problems.empty());
    m_message->setStyle(m_message->style());
}

} // namespace sinc
