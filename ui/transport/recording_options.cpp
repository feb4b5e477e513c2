#include "ui/transport/recording_options.h"

#include "core/engine/engine_client.h"
#include "core/engine/sentences.h"
#include "ui/settings/preferences.h"
#include "ui/window/window_context.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QWidgetAction>

#include <algorithm>

namespace sinc {

namespace {

QString nameOfFormat(SampleFormat format) {
    const std::string_view name = nameOf(format);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

void select(QComboBox* box, const QVariant& data) {
    box->setCurrentIndex(std::max(box->findData(data), 0));
}

std::optional<int> chosenNumber(const QComboBox* box) {
    const int number = box->currentData().toInt();
    return number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace

RecordingOptions::RecordingOptions(WindowContext& context, QWidget* parent)
    : QMenu(parent)
    , m_context(context) {
    auto* panel = new QWidget(this);
    auto* form = new QFormLayout(panel);
    form->setContentsMargins(12, 10, 12, 10);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildFormat(*form);
    buildSplit(*form);
    buildPreRoll(*form);
    auto* action = new QWidgetAction(this);
    action->setDefaultWidget(panel);
    addAction(action);
    // Opening by the keyboard must lead to the first field.
    connect(this, &QMenu::aboutToShow, this, [this] { m_rate->setFocus(); });
}

void RecordingOptions::buildFormat(QFormLayout& form) {
    const OutputSettings output = m_context.preferences.output();
    m_rate = new QComboBox(this);
    m_channels = new QComboBox(this);
    m_samples = new QComboBox(this);
    for (QComboBox* box : {m_rate, m_channels, m_samples}) {
        box->addItem(tr("by the profile"), 0);
    }
    for (const int rate : {8'000, 16'000, 22'050, 32'000, 44'100, 48'000, 88'200, 96'000, 176'400, 192'000}) {
        m_rate->addItem(rateInWords(rate), rate);
    }
    for (const int channels : {1, 2}) {
        m_channels->addItem(channelsInWords(channels), channels);
    }
    for (const SampleFormat format : kSampleFormats) {
        m_samples->addItem(sampleFormatInWords(format), nameOfFormat(format));
    }
    select(m_rate, output.sampleRate.value_or(0));
    select(m_channels, output.channels.value_or(0));
    select(m_samples, output.sampleFormat ? QVariant(nameOfFormat(*output.sampleFormat)) : QVariant(0));
    m_rate->setAccessibleName(tr("Sample rate of the file"));
    m_channels->setAccessibleName(tr("Channels of the file"));
    m_samples->setAccessibleName(tr("Samples of the file"));
    form.addRow(tr("Rate"), m_rate);
    form.addRow(tr("Channels"), m_channels);
    form.addRow(tr("Samples"), m_samples);
    for (QComboBox* box : {m_rate, m_channels, m_samples}) {
        connect(box, &QComboBox::activated, this, &RecordingOptions::applyFormat);
    }
}

void RecordingOptions::buildSplit(QFormLayout& form) {
    m_split = new QComboBox(this);
    m_split->addItem(tr("never"), static_cast<int>(SplitBy::Never));
    m_split->addItem(tr("after a time"), static_cast<int>(SplitBy::Time));
    m_split->addItem(tr("at a size"), static_cast<int>(SplitBy::Size));
    m_split->setAccessibleName(tr("Begin a new file"));
    m_splitMinutes = new QSpinBox(this);
    m_splitMinutes->setRange(1, 24 * 60);
    m_splitMinutes->setSuffix(tr(" min"));
    m_splitMinutes->setAccessibleName(tr("Minutes in each file"));
    m_splitSize = new QSpinBox(this);
    m_splitSize->setRange(1, 1024 * 1024);
    m_splitSize->setSuffix(tr(" MiB"));
    m_splitSize->setAccessibleName(tr("Size of each file"));
    const Preferences& chosen = m_context.preferences;
    select(m_split, static_cast<int>(chosen.splitBy()));
    m_splitMinutes->setValue(chosen.splitMinutes());
    m_splitSize->setValue(chosen.splitMebibytes());
    auto* row = new QHBoxLayout;
    row->addWidget(m_split, 1);
    row->addWidget(m_splitMinutes);
    row->addWidget(m_splitSize);
    form.addRow(tr("New file"), row);
    connect(m_split, &QComboBox::activated, this, &RecordingOptions::applySplit);
    connect(m_splitMinutes, &QSpinBox::valueChanged, this, &RecordingOptions::applySplit);
    connect(m_splitSize, &QSpinBox::valueChanged, this, &RecordingOptions::applySplit);
    applySplit();
}

void RecordingOptions::buildPreRoll(QFormLayout& form) {
    m_preRoll = new QSpinBox(this);
    m_preRoll->setRange(0, 60);
    m_preRoll->setSuffix(tr(" s"));
    m_preRoll->setSpecialValueText(tr("when I click Record"));
    m_preRoll->setAccessibleName(tr("Seconds before the click that a recording begins with"));
    m_preRoll->setValue(m_context.preferences.preRollSeconds());
    form.addRow(tr("Begin earlier by"), m_preRoll);
    connect(m_preRoll, &QSpinBox::valueChanged, this, [this](int seconds) {
        m_context.preferences.setPreRollSeconds(seconds);
        m_context.engine.setPreRoll(seconds);
    });
}

void RecordingOptions::applyFormat() {
    OutputSettings output = m_context.preferences.output();
    output.sampleRate = chosenNumber(m_rate);
    output.channels = chosenNumber(m_channels);
    output.sampleFormat = sampleFormatNamed(m_samples->currentData().toString().toStdString());
    m_context.preferences.setOutput(output);
    m_context.engine.setOutput(output);
}

void RecordingOptions::applySplit() {
    const auto by = static_cast<SplitBy>(m_split->currentData().toInt());
    m_context.preferences.setSplitBy(by);
    m_context.preferences.setSplitMinutes(m_splitMinutes->value());
    m_context.preferences.setSplitMebibytes(m_splitSize->value());
    m_splitMinutes->setVisible(by == SplitBy::Time);
    m_splitSize->setVisible(by == SplitBy::Size);
}

} // namespace sinc
