#include "ui/profiles/profile_form.h"

#include "core/engine/catalogue.h"
#include "core/engine/sentences.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace sinc {

namespace {

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Chooses the entry that stands for a value; a written value that has none stands there as text.
void choose(QComboBox* box, const QVariant& value) {
    const int index = value.isValid() ? box->findData(value) : 0;
    if (index >= 0) {
        box->setCurrentIndex(index);
    } else {
        box->setCurrentIndex(-1);
        box->setEditText(value.toString());
    }
}

/// What was chosen or written: null for as captured, a number where it reads as one, else the text itself.
QJsonValue valueOf(const QComboBox* box) {
    const int index = box->findText(box->currentText());
    if (index >= 0) {
        return QJsonValue::fromVariant(box->itemData(index));
    }
    bool isNumber = false;
    const double number = box->currentText().trimmed().toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(box->currentText());
}

QVariant variantOf(const std::optional<int>& value) {
    return value ? QVariant(*value) : QVariant();
}

} // namespace

ProfileForm::ProfileForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_description(new QLineEdit(this)) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(14);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("What it is for"), m_description);
    m_name->setAccessibleName(tr("Name of the profile"));
    m_description->setAccessibleName(tr("What the profile is for"));
    m_rate = addBox(tr("Sample rate in Hz"), true);
    for (const int rate : {8'000, 16'000, 22'050, 32'000, 44'100, 48'000, 88'200, 96'000, 176'400, 192'000}) {
        m_rate->addItem(QString::number(rate), rate);
    }
    m_channels = addBox(tr("Channels"), true);
    for (const int channels : {1, 2, 6, 8}) {
        m_channels->addItem(QString::number(channels), channels);
    }
    m_samples = addBox(tr("Samples"), false);
    for (const SampleFormat format : kSampleFormats) {
        m_samples->addItem(sampleFormatInWords(format), text(nameOf(format)));
    }
    m_container = addBox(tr("Kind of file"), false);
    m_container->removeItem(0); // a file is always of some kind
    for (const Choice& container : containerChoices()) {
        m_container->addItem(container.name, container.name);
        m_container->setItemData(m_container->count() - 1, container.description, Qt::ToolTipRole);
    }
    connect(m_name, &QLineEdit::textEdited, this, &ProfileForm::edited);
    connect(m_description, &QLineEdit::textEdited, this, &ProfileForm::edited);
}

QComboBox* ProfileForm::addBox(const QString& label, bool writable) {
    auto* box = new QComboBox(this);
    box->setAccessibleName(label);
    box->setEditable(writable);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem(tr("as captured"), QVariant());
    static_cast<QFormLayout*>(layout())->addRow(label, box);
    connect(box, &QComboBox::activated, this, &ProfileForm::edited);
    if (writable) {
        connect(box->lineEdit(), &QLineEdit::textEdited, this, &ProfileForm::edited);
    }
    return box;
}

void ProfileForm::show(const Profile& profile, bool editable) {
    m_name->setText(QString::fromStdString(profile.name));
    m_description->setText(QString::fromStdString(profile.description));
    m_description->setCursorPosition(0); // the beginning is what tells it apart
    choose(m_rate, variantOf(profile.sampleRate));
    choose(m_channels, variantOf(profile.channels));
    choose(m_samples, profile.sampleFormat ? QVariant(text(nameOf(*profile.sampleFormat))) : QVariant());
    choose(m_container, QString::fromStdString(profile.suffix));
    for (QWidget* field : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_description),
                           static_cast<QWidget*>(m_rate), static_cast<QWidget*>(m_channels),
                           static_cast<QWidget*>(m_samples), static_cast<QWidget*>(m_container)}) {
        field->setEnabled(editable);
    }
}

ProfileReading ProfileForm::reading() const {
    return profileFromJson({{QStringLiteral("name"), m_name->text()},
                            {QStringLiteral("description"), m_description->text()},
                            {QStringLiteral("sampleRate"), valueOf(m_rate)},
                            {QStringLiteral("channels"), valueOf(m_channels)},
                            {QStringLiteral("sampleFormat"), valueOf(m_samples)},
                            {QStringLiteral("container"), valueOf(m_container)}});
}

void ProfileForm::focusName() {
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace sinc
