#include "ui/analysers/analyser_panel.h"

#include "core/engine/engine_client.h"
#include "ui/theme/theme.h"
#include "ui/transport/elided_label.h"
#include "ui/window/screen_clock.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

namespace sinc {

AnalyserPanel::AnalyserPanel(PanelContext& context, const QString& id, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(id)
    , m_head(new QHBoxLayout)
    , m_summary(new ElidedLabel(this))
    , m_menu(new QMenu(this)) {
    m_summary->setProperty("quiet", true);
    m_summary->setFont(theme::font(0.9));
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_head->setContentsMargins(8, 0, 4, 0);
    m_head->setSpacing(2);
    m_head->addWidget(m_summary, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 4);
    layout->setSpacing(2);
    layout->addLayout(m_head);

    QToolButton* settings = addButton(QStringLiteral("settings"), tr("Settings of this panel"));
    settings->setMenu(m_menu);
    settings->setPopupMode(QToolButton::InstantPopup);
    QToolButton* large = addButton(QStringLiteral("enlarge"), tr("Open large, or put back"));
    connect(large, &QToolButton::clicked, this, &AnalyserPanel::openLarge);
    addCommand(tr("Save as picture or figures…"), [this] { askExport(); });
}

AnalyserPanel::~AnalyserPanel() {
    setReading(false);
}

void AnalyserPanel::setView(QWidget* view) {
    m_view = view;
    static_cast<QVBoxLayout*>(layout())->addWidget(view, 1);
}

void AnalyserPanel::setSummary(const QString& text) {
    if (m_summary->text() != text) {
        m_summary->setText(text);
        m_summary->setToolTip(text);
    }
}

QToolButton* AnalyserPanel::addButton(const QString& iconName, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setIcon(theme::icon(iconName));
    button->setIconSize({16, 16});
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    const bool first = m_head->count() < 3; // the last two are those that every panel has
    m_head->insertWidget(first ? m_head->count() : m_head->count() - 2, button);
    return button;
}

void AnalyserPanel::addChoice(const QString& title, const QString& key, const QList<Option>& options,
                              const QVariant& standard, const Apply& apply) {
    const QString place = m_id + QLatin1Char('/') + key;
    QString saved = m_context.settings.value(place, standard).toString();
    QMenu* submenu = m_menu->addMenu(title);
    auto* group = new QActionGroup(submenu);
    QVariant chosen = standard;
    for (const Option& option : options) {
        QAction* action = submenu->addAction(option.title);
        action->setCheckable(true);
        action->setActionGroup(group);
        if (option.value.toString() == saved) {
            chosen = option.value;
        }
        action->setChecked(option.value == chosen);
        connect(action, &QAction::triggered, this, [this, place, apply, value = option.value] {
            m_context.settings.setValue(place, value);
            apply(value);
        });
    }
    for (QAction* action : group->actions()) {
        action->setChecked(options[group->actions().indexOf(action)].value == chosen);
    }
    apply(chosen);
}

void AnalyserPanel::addSwitch(const QString& title, const QString& key, bool standard,
                              const std::function<void(bool)>& apply) {
    const QString place = m_id + QLatin1Char('/') + key;
    QAction* action = m_menu->addAction(title);
    action->setCheckable(true);
    action->setChecked(m_context.settings.value(place, standard).toBool());
    connect(action, &QAction::toggled, this, [this, place, apply](bool on) {
        m_context.settings.setValue(place, on);
        apply(on);
    });
    apply(action->isChecked());
}

void AnalyserPanel::addCommand(const QString& title, const std::function<void()>& run) {
    connect(m_menu->addAction(title), &QAction::triggered, this, run);
}

void AnalyserPanel::useTap(TapUse use) {
    m_usesTap = true;
    const QString source = QStringLiteral("source");
    const QString output = QStringLiteral("output");
    const QString both = QStringLiteral("both");
    QList<Option> options{{tr("The chosen source"), source}, {tr("What the file holds"), output}};
    if (use == TapUse::OneOrBoth) {
        options << Option{tr("Both, one over the other"), both};
    }
    addChoice(tr("Look at"), QStringLiteral("at"), options, source, [this, output, both](const QVariant& value) {
        const bool reading = m_reading;
        setReading(false);
        m_lookAt = value == output ? LookAt::Output : value == both ? LookAt::Both : LookAt::Source;
        setReading(reading);
        tapChanged();
    });
}

std::vector<SampleTap*> AnalyserPanel::taps() const {
    EngineFeed& feed = m_context.engine.feed();
    switch (m_lookAt) {
    case LookAt::Output:
        return {&feed.outputTap()};
    case LookAt::Both:
        return {&feed.tap(), &feed.outputTap()};
    case LookAt::Source:
        break;
    }
    return {&feed.tap()};
}

const LevelReadings& AnalyserPanel::readings() const {
    EngineFeed& feed = m_context.engine.feed();
    if (atOutput()) {
        return feed.outputReadings();
    }
    return feed.snapshot();
}

bool AnalyserPanel::readingsAreOfAFile() const {
    return atOutput() && m_context.engine.state().record != RecordState::Idle;
}

void AnalyserPanel::setReading(bool reading) {
    if (m_reading == reading || !m_usesTap) {
        return;
    }
    m_reading = reading;
    for (SampleTap* each : taps()) {
        if (reading) {
            each->addReader();
        } else {
            each->removeReader();
        }
    }
}

void AnalyserPanel::showEvent(QShowEvent* event) {
    setReading(true);
    disconnect(m_ticking);
    m_ticking = connect(&m_context.clock, &ScreenClock::tick, this, [this](double seconds) { advance(seconds); });
    QWidget::showEvent(event);
}

void AnalyserPanel::hideEvent(QHideEvent* event) {
    disconnect(m_ticking);
    setReading(false);
    QWidget::hideEvent(event);
}

void AnalyserPanel::openLarge() {
    auto* dock = qobject_cast<QDockWidget*>(parentWidget());
    if (dock == nullptr) {
        return;
    }
    const bool large = dock->isFloating() && dock->isMaximized();
    if (large) {
        dock->showNormal();
        dock->setFloating(false);
    } else {
        dock->setFloating(true);
        dock->showMaximized();
    }
}

bool AnalyserPanel::exportTo(const QString& path) {
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
        QFile file(path);
        const QByteArray text = csv().toUtf8();
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    return m_view != nullptr && m_view->grab().save(path);
}

void AnalyserPanel::askExport() {
    const QString title = tr("Save as picture or figures");
    QString kind;
    QString path = QFileDialog::getSaveFileName(this, title, m_id + QStringLiteral(".png"),
                                                tr("Picture (*.png);;Figures (*.csv)"), &kind);
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) { // then the kind that was chosen decides
        path += kind.contains(QStringLiteral("*.csv")) ? QStringLiteral(".csv") : QStringLiteral(".png");
    }
    if (!exportTo(path)) {
        QMessageBox::warning(this, title, tr("“%1” could not be written.").arg(path));
    }
}

QString channelName(int channel, int channels) {
    if (channels == 2) {
        return channel == 0 ? AnalyserPanel::tr("Left") : AnalyserPanel::tr("Right");
    }
    return QString::number(channel + 1);
}

} // namespace sinc
