#include "ui/sources/source_header.h"

#include "core/engine/engine_client.h"
#include "core/engine/sentences.h"
#include "ui/settings/preferences.h"
#include "ui/sources/signal_editor.h"
#include "ui/sources/source_words.h"
#include "ui/theme/theme.h"
#include "ui/transport/elided_label.h"
#include "ui/window/commands.h"
#include "ui/window/screen_clock.h"
#include "ui/window/window_context.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace sinc {

namespace {

QString factsOf(const EngineState& state) {
    const SourceInfo& source = state.source;
    QStringList facts{kindInWords(source.kind)};
    if (source.format.sampleRate > 0) {
        facts << rateInWords(source.format.sampleRate) << channelsInWords(source.format.channels);
    }
    if (!source.detail.empty()) {
        facts << QString::fromStdString(source.detail);
    }
    return facts.join(QStringLiteral(" · "));
}

constexpr int kIconSize = 26;

} // namespace

SourceHeader::SourceHeader(WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_icon(new QLabel(this))
    , m_name(new ElidedLabel(this))
    , m_detail(new ElidedLabel(this))
    , m_warning(new QLabel(this))
    , m_gaps(new QLabel(this))
    , m_editor(new SignalEditor(context, this))
    , m_listen(new QToolButton(this)) {
    m_name->setFont(theme::font(1.25, true));
    m_detail->setProperty("quiet", true);
    m_name->setAccessibleName(tr("Chosen source"));
    m_warning->setProperty("chip", QStringLiteral("warning"));
    m_gaps->setProperty("chip", QStringLiteral("warning"));
    m_warning->hide();
    m_gaps->hide();
    buildListening();
    auto* names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_name);
    names->addWidget(m_detail);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addLayout(names, 1);
    layout->addWidget(m_warning);
    layout->addWidget(m_gaps);
    layout->addWidget(m_editor);
    layout->addWidget(m_listen);
    connect(&context.engine, &EngineClient::stateChanged, this, &SourceHeader::showState);
    connect(&context.engine, &EngineClient::outputsChanged, this, &SourceHeader::fillOutputs);
    connect(&context.clock, &ScreenClock::tick, this, &SourceHeader::showGaps);
    showState(context.engine.state());
}

void SourceHeader::buildListening() {
    QAction* action = m_context.commands[Command::Listen];
    action->setCheckable(true);
    m_listen->setIcon(theme::icon(QStringLiteral("headphones")));
    m_listen->setText(u' ' + tr("Listen")); // the style leaves little room beside the icon
    m_listen->setCheckable(true);
    m_listen->setProperty("boxed", true);
    m_listen->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_listen->setPopupMode(QToolButton::MenuButtonPopup);
    m_listen->setFocusPolicy(Qt::StrongFocus);
    m_listen->setMenu(new QMenu(m_listen));
    connect(m_listen, &QToolButton::clicked, this, &SourceHeader::listen);
    connect(action, &QAction::triggered, this, &SourceHeader::listen);
    fillOutputs();
}

void SourceHeader::fillOutputs() {
    QMenu* menu = m_listen->menu();
    menu->clear();
    auto* group = new QActionGroup(menu);
    const QString wanted = m_context.preferences.listenOutput();
    for (const OutputInfo& output : m_context.engine.outputs()) {
        const QString id = QString::fromStdString(output.id);
        QAction* choice = menu->addAction(QString::fromStdString(output.name));
        choice->setCheckable(true);
        choice->setChecked(id == wanted || (wanted.isEmpty() && output.isDefault));
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, id] {
            m_context.preferences.setListenOutput(id);
            listen(true);
        });
    }
    m_listen->setEnabled(!m_context.engine.outputs().empty());
    showOutput(m_context.engine.state());
}

/// The output that was chosen if it is there, else the system's default.
OutputInfo SourceHeader::chosenOutput() const {
    const std::string wanted = m_context.preferences.listenOutput().toStdString();
    OutputInfo usual;
    for (const OutputInfo& output : m_context.engine.outputs()) {
        if (output.id == wanted) {
            return output;
        }
        usual = output.isDefault || usual.id.empty() ? output : usual;
    }
    return usual;
}

void SourceHeader::showOutput(const EngineState& state) {
    const bool listening = !state.listeningTo.isEmpty();
    QString name = QString::fromStdString(chosenOutput().name);
    for (const OutputInfo& output : m_context.engine.outputs()) {
        name = listening && QString::fromStdString(output.id) == state.listeningTo
                   ? QString::fromStdString(output.name)
                   : name;
    }
    m_listen->setAccessibleName(name.isEmpty() ? tr("Listen to the source")
                                               : tr("Listen to the source on %1").arg(name));
    m_listen->setToolTip(
        name.isEmpty() ? tr("There is no output to listen on.")
        : listening    ? tr("Plays the source on %1. Click to stop; the arrow chooses another output.").arg(name)
                       : tr("Click to hear the source on %1; the arrow chooses another output.").arg(name));
}

void SourceHeader::listen(bool on) {
    m_context.engine.listen(on ? QString::fromStdString(chosenOutput().id) : QString());
}

void SourceHeader::showState(const EngineState& state) {
    const bool chosen = !state.source.id.empty();
    const QString icon = chosen ? iconNameOf(state.source, true) : QStringLiteral("signal");
    m_icon->setPixmap(
        theme::icon(icon, theme::Role::Accent).pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
    const QString name = chosen ? QString::fromStdString(state.source.name) : tr("No source is chosen");
    m_name->setText(name.isEmpty() ? QString::fromStdString(state.source.id) : name);
    m_name->setToolTip(name);
    m_detail->setText(chosen ? factsOf(state) : tr("Choose one at the left, or open a sound file."));
    m_warning->setText(state.monitor == MonitorState::Lost    ? tr("gone")
                       : state.monitor == MonitorState::Ended ? tr("played to its end")
                                                              : tr("muted: it delivers silence"));
    m_warning->setVisible(chosen && (state.source.muted || state.monitor == MonitorState::Lost ||
                                     state.monitor == MonitorState::Ended));
    const bool listening = !state.listeningTo.isEmpty();
    m_listen->setChecked(listening);
    m_context.commands[Command::Listen]->setChecked(listening);
    showOutput(state);
    m_editor->showSource(state);
}

void SourceHeader::showGaps() {
    const EngineSnapshot& now = m_context.engine.feed().snapshot();
    const std::uint32_t gaps = now.channels > 0 ? now.gaps : 0;
    if (gaps == m_gapsShown) {
        return;
    }
    m_gapsShown = gaps;
    const double seconds = static_cast<double>(now.gapFrames) / std::max(now.sampleRate, 1);
    m_gaps->setText(tr("Gaps: %1, %2 s").arg(QLocale().toString(gaps), QLocale().toString(seconds, 'f', 2)));
    m_gaps->setToolTip(
        tr("The source lost sound here. Silence of the same length takes its place, so that the time "
           "stays true."));
    m_gaps->setVisible(gaps > 0);
}

} // namespace sinc
