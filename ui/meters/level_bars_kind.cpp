// Which kind of meter LevelBars is, and the menu to choose it from.
#include "core/engine/engine_client.h"
#include "ui/meters/level_bars.h"
#include "ui/window/window_context.h"

#include <QAction>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

namespace sinc {

namespace {

QString kindKey() {
    return QStringLiteral("meters/kind");
}

QString keyOf(std::optional<Ballistics> kind) {
    return kind ? QString::fromLatin1(scaleOf(*kind).name.data()) : QStringLiteral("peak-and-rms");
}

} // namespace

void LevelBars::makeMenu() {
    m_menu->setTitle(tr("Kind of meter"));
    auto* group = new QActionGroup(m_menu);
    const auto add = [this, group](const QString& title, std::optional<Ballistics> kind) {
        QAction* action = m_menu->addAction(title);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setData(keyOf(kind));
        connect(action, &QAction::triggered, this, [this, kind] { setKind(kind); });
    };
    add(tr("Peak and RMS"), {});
    m_menu->addSeparator();
    for (const Ballistics kind : kBallistics) {
        add(titleOf(kind), kind);
    }
    m_menuButton->setIcon(theme::icon(QStringLiteral("settings")));
    m_menuButton->setIconSize({14, 14});
    m_menuButton->setStyleSheet(QStringLiteral("QToolButton { padding: 0; margin: 0; }"
                                               "QToolButton::menu-indicator { image: none; width: 0; }"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(m_menu);
    m_menuButton->setAccessibleName(tr("Kind of meter"));
    m_menuButton->setToolTip(tr("Kind of meter"));
    setKind(ballisticsNamed(m_context.settings.value(kindKey()).toString()));
}

void LevelBars::setKind(std::optional<Ballistics> kind) {
    m_face = LevelFace(kind);
    m_shown = {};
    m_reading = {};
    for (QAction* action : m_menu->actions()) {
        action->setChecked(!action->isSeparator() && action->data().toString() == keyOf(kind));
    }
    if (m_context.settings.value(kindKey(), keyOf({})) != keyOf(kind)) {
        m_context.settings.setValue(kindKey(), keyOf(kind));
    }
    m_context.engine.setBallistics(kind.value_or(Ballistics::DigitalPeak));
    setAccessibleDescription(kind ? tr("%1 of each channel. Space puts the clip lamps out.").arg(titleOf(*kind))
                                  : tr("Peak and RMS of each channel. Space puts the clip lamps out."));
    setToolTip(kind ? tr("%1. Line: highest reading of the last 3 seconds. The lamp at the end stays lit after "
                         "clipping; click it to put it out.")
                          .arg(titleOf(*kind))
                    : tr("Solid: RMS. Bright: peak. Line: highest peak of the last 3 seconds. The lamp at the end "
                         "stays lit after clipping; click it to put it out."));
    drawStill();
    update();
}

void LevelBars::contextMenuEvent(QContextMenuEvent* event) {
    m_menu->popup(event->globalPos());
}

} // namespace sinc
