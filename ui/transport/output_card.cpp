#include "ui/transport/output_card.h"

#include "core/engine/catalogue.h"
#include "core/engine/engine_client.h"
#include "core/engine/profile_store.h"
#include "ui/profiles/profiles_dialog.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"
#include "ui/transport/recording_desk.h"
#include "ui/transport/recording_options.h"
#include "ui/window/commands.h"
#include "ui/window/screen_clock.h"
#include "ui/window/window_context.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <vector>

namespace sinc {

namespace {

constexpr double kNameSeconds = 60.0;

void fill(QComboBox* box, const std::vector<Choice>& choices) {
    for (const Choice& choice : choices) {
        box->addItem(choice.name, choice.name);
        box->setItemData(box->count() - 1, choice.description, Qt::ToolTipRole);
        box->setItemData(box->count() - 1, choice.name + QStringLiteral(": ") + choice.description,
                         Qt::AccessibleTextRole);
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
}

void select(QComboBox* box, const QString& name) {
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(box->findData(name), 0));
    box->setToolTip(box->currentData(Qt::ToolTipRole).toString());
}

QLabel* caption(const QString& text, QWidget* buddy, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setProperty("quiet", true);
    label->setFont(theme::font(0.88));
    label->setBuddy(buddy);
    return label;
}

} // namespace

OutputCard::OutputCard(WindowContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_profiles(new ProfileStore(ProfileStore::standardPath(), this))
    , m_desk(new RecordingDesk(context, this))
    , m_profile(new QComboBox(this))
    , m_edit(new QToolButton(this))
    , m_quality(new QComboBox(this))
    , m_container(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_folder(new QToolButton(this))
    , m_options(new QToolButton(this)) {
    setProperty("card", true);
    buildChoices();
    buildLayout();
    chooseFromPreferences();
    showFolder();
    connect(&context.engine, &EngineClient::stateChanged, this, &OutputCard::showState);
    connect(&context.preferences, &Preferences::changed, this, [this] {
        chooseFromPreferences();
        showFolder();
    });
    connect(&context.clock, &ScreenClock::tick, this, &OutputCard::advance);
    connect(m_profiles, &ProfileStore::changed, this, &OutputCard::refillProfiles);
    connect(m_edit, &QToolButton::clicked, this, &OutputCard::editProfiles);
    connect(context.commands[Command::ChooseFolder], &QAction::triggered, this, &OutputCard::chooseFolder);
    m_context.engine.setOutput(m_context.preferences.output());
    m_context.engine.setPreRoll(m_context.preferences.preRollSeconds());
    showState(context.engine.state());
}

void OutputCard::buildChoices() {
    fill(m_profile, profileChoices());
    fill(m_quality, qualityChoices());
    m_container->addItem(tr("by the profile"), QString());
    fill(m_container, containerChoices());
    m_profile->setAccessibleName(tr("Profile: what the recording is for"));
    m_edit->setIcon(theme::icon(QStringLiteral("rename")));
    m_edit->setAccessibleName(tr("Edit profiles"));
    m_edit->setToolTip(tr("Look at the profiles, and make your own"));
    m_edit->setFocusPolicy(Qt::StrongFocus);
    m_quality->setAccessibleName(tr("Quality of the resampler"));
    m_container->setAccessibleName(tr("Kind of file"));
    for (QComboBox* box : {m_profile, m_quality, m_container}) {
        connect(box, &QComboBox::activated, this, &OutputCard::applyChoices);
    }
    m_name->setAccessibleName(tr("Name of the next file"));
    m_name->setToolTip(tr("Empty: named by time and source. A name that exists already gets a number."));
    connect(m_name, &QLineEdit::textChanged, m_desk, &RecordingDesk::setName);
    m_folder->setProperty("boxed", true);
    m_folder->setIcon(theme::icon(QStringLiteral("folder")));
    m_folder->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_folder->setFocusPolicy(Qt::StrongFocus);
    connect(m_folder, &QToolButton::clicked, this, &OutputCard::chooseFolder);
    m_options->setProperty("boxed", true);
    m_options->setIcon(theme::icon(QStringLiteral("settings")));
    m_options->setText(u' ' + tr("Options")); // the style leaves little room beside the icon
    m_options->setAccessibleName(tr("Options: format, splitting, beginning in the past"));
    m_options->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_options->setFocusPolicy(Qt::StrongFocus);
    m_options->setPopupMode(QToolButton::InstantPopup);
    m_options->setMenu(new RecordingOptions(m_context, m_options));
    m_summary->setWordWrap(true);
    m_summary->setAccessibleName(tr("What the file will be"));
}

void OutputCard::buildLayout() {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(3);
    layout->addWidget(caption(tr("Profile"), m_profile, this), 0, 0);
    layout->addWidget(caption(tr("Quality"), m_quality, this), 0, 1);
    layout->addWidget(caption(tr("Kind of file"), m_container, this), 0, 2);
    auto* profile = new QHBoxLayout;
    profile->setSpacing(2);
    profile->addWidget(m_profile, 1);
    profile->addWidget(m_edit);
    layout->addLayout(profile, 1, 0);
    layout->addWidget(m_quality, 1, 1);
    layout->addWidget(m_container, 1, 2);
    layout->addWidget(m_options, 1, 3);
    layout->addWidget(m_summary, 2, 0, 1, 4);
    layout->setRowMinimumHeight(2, QFontMetrics(font()).height() + 8);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(caption(tr("Name"), m_name, this));
    row->addWidget(m_name, 1);
    row->addWidget(m_folder);
    layout->addLayout(row, 3, 0, 1, 4);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 3);
    layout->setColumnStretch(2, 3);
}

void OutputCard::chooseFromPreferences() {
    OutputSettings output = m_context.preferences.output();
    if (m_profile->findData(output.profile) < 0) {
        output.profile = OutputSettings().profile; // it was one's own, and was removed
    }
    select(m_profile, output.profile);
    select(m_quality, output.quality);
    select(m_container, output.suffix);
    m_context.engine.setOutput(output);
}

/// One's own profiles changed.
void OutputCard::refillProfiles() {
    const QSignalBlocker quiet(m_profile);
    m_profile->clear();
    fill(m_profile, profileChoices());
    chooseFromPreferences();
}

void OutputCard::editProfiles() {
    auto* dialog = findChild<ProfilesDialog*>();
    if (dialog == nullptr) {
        dialog = new ProfilesDialog(*m_profiles, this);
    }
    dialog->show(); // not modal: a recording can be stopped meanwhile
    dialog->raise();
    dialog->activateWindow();
}

void OutputCard::applyChoices() {
    OutputSettings output = m_context.preferences.output();
    output.profile = m_profile->currentData().toString();
    output.quality = m_quality->currentData().toString();
    output.suffix = m_container->currentData().toString();
    m_context.preferences.setOutput(output);
    m_context.engine.setOutput(output);
}

void OutputCard::showState(const EngineState& state) {
    const bool idle = state.record == RecordState::Idle;
    for (QWidget* widget : {static_cast<QWidget*>(m_profile), static_cast<QWidget*>(m_quality),
                            static_cast<QWidget*>(m_container), static_cast<QWidget*>(m_options)}) {
        widget->setEnabled(idle); // what runs already keeps to what was chosen
    }
    const bool problem = !state.planProblem.isEmpty();
    QString text = problem ? state.planProblem : state.plan.summary;
    if (!problem && !state.plan.remark.isEmpty()) {
        text += QStringLiteral(". ") + state.plan.remark;
    }
    m_summary->setText(text.isEmpty() ? tr("Choose a source to see what the file will be.") : text);
    if (m_summary->property("problem").toBool() != problem) {
        m_summary->setProperty("problem", problem);
        m_summary->setStyle(m_summary->style());
    }
    showSuggestedName();
}

void OutputCard::showSuggestedName() {
    m_sinceNamed = 0.0;
    m_name->setPlaceholderText(tr("by time and source: %1").arg(m_desk->suggestedName()));
}

void OutputCard::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    showSuggestedName();
}

/// Keeps the time in the suggested name near the truth; every second would draw the eye.
void OutputCard::advance(double seconds) {
    m_sinceNamed += seconds;
    if (m_sinceNamed >= kNameSeconds && isVisible() && m_context.engine.state().record == RecordState::Idle) {
        showSuggestedName();
    }
}

void OutputCard::showFolder() {
    const QString folder = m_context.preferences.folder();
    const QString last = QDir(folder).dirName();
    m_folder->setText(u' ' +
                      m_folder->fontMetrics().elidedText(last.isEmpty() ? folder : last, Qt::ElideMiddle, 140));
    m_folder->setAccessibleName(tr("Folder for recordings: %1").arg(folder));
    m_folder->setToolTip(
        tr("Recordings go to %1. Click to choose another folder.").arg(QDir::toNativeSeparators(folder)));
}

void OutputCard::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Choose the folder for recordings"), m_context.preferences.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &m_context.preferences, &Preferences::setFolder);
    dialog->setModal(false); // a recording can be stopped meanwhile
    dialog->show();
}

} // namespace sinc
