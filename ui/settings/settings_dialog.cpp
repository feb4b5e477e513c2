#include "ui/settings/settings_dialog.h"

#include "core/engine/engine_client.h"
#include "ui/settings/manners_box.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"
#include "ui/window/commands.h"
#include "ui/window/window_context.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sinc {

SettingsDialog::SettingsDialog(WindowContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context) {
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(14);
    form->setHorizontalSpacing(18);
    addTheme(*form);
    addFolder(*form);
    addLevels(*form);
#ifdef Q_OS_WIN // elsewhere nothing would follow
    form->addRow(tr("Devices"), new MannersBox(context.preferences, context.engine, this));
#endif
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 20, 22, 18);
    layout->setSpacing(18);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(500);
}

void SettingsDialog::addTheme(QFormLayout& form) {
    auto* box = new QComboBox(this);
    box->addItem(tr("as the desktop"), static_cast<int>(theme::Mode::System));
    box->addItem(tr("light"), static_cast<int>(theme::Mode::Light));
    box->addItem(tr("dark"), static_cast<int>(theme::Mode::Dark));
    box->setCurrentIndex(box->findData(static_cast<int>(theme::savedMode())));
    box->setAccessibleName(tr("Look"));
    form.addRow(tr("Look"), box);
    connect(box, &QComboBox::activated, this, [box] {
        const auto mode = static_cast<theme::Mode>(box->currentData().toInt());
        theme::saveMode(mode);
        theme::apply(*qApp, mode);
    });
}

void SettingsDialog::addFolder(QFormLayout& form) {
    auto* button = new QPushButton(this);
    QAction* choose = m_context.commands[Command::ChooseFolder];
    const auto show = [this, button] {
        button->setText(QDir::toNativeSeparators(m_context.preferences.folder()));
        button->setAccessibleName(tr("Folder for recordings: %1").arg(button->text()));
    };
    show();
    connect(button, &QPushButton::clicked, choose, &QAction::trigger);
    connect(&m_context.preferences, &Preferences::changed, button, show);
    form.addRow(tr("Folder for recordings"), button);
}

void SettingsDialog::addLevels(QFormLayout& form) {
    auto* all = new QCheckBox(tr("Show a live level beside every source"), this);
    auto* microphones = new QCheckBox(tr("Open microphones for that, too"), this);
    auto* why =
        new QLabel(tr("Without it, microphones stay closed until you choose one. Those of Bluetooth headsets "
                      "always do, because the sound of the headset gets worse while they are open."),
                   this);
    why->setProperty("quiet", true);
    why->setWordWrap(true);
    const LevelWatch now = m_context.preferences.levelWatch();
    all->setChecked(now.enabled);
    microphones->setChecked(now.microphones);
    microphones->setEnabled(now.enabled);
    const auto apply = [this, all, microphones] {
        const LevelWatch watch{.enabled = all->isChecked(), .microphones = microphones->isChecked()};
        microphones->setEnabled(watch.enabled);
        m_context.preferences.setLevelWatch(watch);
        m_context.engine.setLevelWatch(watch);
    };
    connect(all, &QCheckBox::toggled, this, apply);
    connect(microphones, &QCheckBox::toggled, this, apply);
    auto* column = new QVBoxLayout;
    column->addWidget(all);
    column->addWidget(microphones);
    column->addWidget(why);
    form.addRow(tr("Levels in the list"), column);
}

} // namespace sinc
