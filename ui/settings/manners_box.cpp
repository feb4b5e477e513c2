#include "ui/settings/manners_box.h"

#include "ui/settings/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <vector>

namespace sinc {

namespace {

QString joined(const std::vector<std::string>& names) {
    QStringList list;
    for (const std::string& name : names) {
        list << QString::fromStdString(name);
    }
    return list.join(QStringLiteral(", "));
}

std::vector<std::string> separated(const QString& text) {
    std::vector<std::string> names;
    for (const QString& name : text.split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty()) {
            names.push_back(name.trimmed().toStdString());
        }
    }
    return names;
}

} // namespace

MannersBox::MannersBox(Preferences& preferences, EngineClient& engine, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_engine(engine)
    , m_continuation(new QComboBox(this))
    , m_exclusive(new QCheckBox(tr("Open microphones in exclusive mode"), this))
    , m_mute(new QCheckBox(tr("Mute other programs while one is captured"), this))
    , m_allow(new QLineEdit(this))
    , m_block(new QLineEdit(this)) {
    m_continuation->addItem(tr("Wait until it returns"), static_cast<int>(Continuation::WaitForDevice));
    m_continuation->addItem(tr("Go on with the new default device"), static_cast<int>(Continuation::NewDefault));
    m_continuation->setAccessibleName(tr("When a device disappears"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_continuation);
    column->addWidget(m_exclusive);
    addMuting(*column);
    show(preferences.manners());
    connect(m_continuation, &QComboBox::activated, this, &MannersBox::apply);
    connect(m_exclusive, &QCheckBox::toggled, this, &MannersBox::apply);
    connect(m_mute, &QCheckBox::toggled, this, &MannersBox::apply);
}

void MannersBox::addMuting(QVBoxLayout& column) {
    column.addWidget(m_mute);
    m_allow->setPlaceholderText(tr("Never muted: player.exe, chat.exe"));
    m_allow->setAccessibleName(tr("Programs that are never muted"));
    m_block->setPlaceholderText(tr("Only these are muted; empty: all others"));
    m_block->setAccessibleName(tr("The only programs that are muted"));
    for (QLineEdit* list : {m_allow, m_block}) {
        column.addWidget(list);
        connect(list, &QLineEdit::editingFinished, this, &MannersBox::apply);
    }
}

void MannersBox::show(const CaptureManners& manners) {
    m_continuation->setCurrentIndex(m_continuation->findData(static_cast<int>(manners.continuation)));
    m_exclusive->setChecked(manners.exclusive);
    m_mute->setChecked(manners.muteOthers.enabled);
    m_allow->setText(joined(manners.muteOthers.allow));
    m_block->setText(joined(manners.muteOthers.block));
    m_allow->setEnabled(manners.muteOthers.enabled);
    m_block->setEnabled(manners.muteOthers.enabled);
}

void MannersBox::apply() {
    const CaptureManners manners{
        .continuation = static_cast<Continuation>(m_continuation->currentData().toInt()),
        .exclusive = m_exclusive->isChecked(),
        .muteOthers = {m_mute->isChecked(), separated(m_allow->text()), separated(m_block->text())}};
    m_allow->setEnabled(manners.muteOthers.enabled);
    m_block->setEnabled(manners.muteOthers.enabled);
    m_preferences.setManners(manners);
    m_engine.setManners(manners);
}

} // namespace sinc
