#include "ui/lab/quality_picker.h"

#include "core/engine/lab_words.h"
#include "ui/lab/filter_sliders.h"
#include "ui/lab/lab_model.h"
#include "ui/lab/swatch.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace sinc {

QualityPicker::QualityPicker(LabModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_sliders(new FilterSliders(model.runner(), this))
    , m_hint(new QLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 8, 2);
    layout->setSpacing(3);
    m_hint->setWordWrap(true);
    m_hint->setProperty("quiet", true);
    layout->addWidget(m_hint);
    for (const LabChoice& choice : labChoices()) {
        addRow(choice.name, choice.installed ? choice.name : tr("%1 (not installed)").arg(choice.name),
               choice.description, choice.installed);
    }
    addRow(QString(), tr("Your own filter"), tr("A filter by attenuation, pass band and phase."), true);
    layout->addWidget(m_sliders);
    layout->addStretch();
    m_sliders->hide();
    connect(m_sliders, &FilterSliders::chosen, this, &QualityPicker::changed);
    limit();
}

void QualityPicker::addRow(const QString& quality, const QString& text, const QString& description, bool possible) {
    auto* box = new QCheckBox(text, this);
    box->setToolTip(description);
    box->setAccessibleDescription(description);
    box->setObjectName(QStringLiteral("quality-") + (quality.isEmpty() ? QStringLiteral("custom") : quality));
    box->setIconSize({11, 11});
    layout()->addWidget(box);
    m_rows.push_back({quality, box, possible});
    connect(box, &QCheckBox::toggled, this, [this, quality](bool on) {
        if (quality.isEmpty()) {
            m_sliders->setVisible(on);
            if (on) {
                Q_EMIT slidersShown();
            }
        }
        limit();
        Q_EMIT changed();
    });
}

QString QualityPicker::nameOf(const Row& row) const {
    return row.quality.isEmpty() ? m_sliders->quality() : row.quality;
}

QStringList QualityPicker::chosen() const {
    QStringList names;
    for (const Row& row : m_rows) {
        if (row.box->isChecked()) {
            names.append(nameOf(row));
        }
    }
    return names;
}

void QualityPicker::choose(const QStringList& qualities) {
    const QSignalBlocker blocker(this);
    for (const QString& quality : qualities) {
        if (quality.startsWith(QStringLiteral("custom:"))) {
            m_sliders->setQuality(quality);
        }
    }
    for (const Row& row : m_rows) {
        row.box->setChecked(qualities.contains(nameOf(row)));
    }
    limit();
}

void QualityPicker::limit() {
    const auto count =
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.box->isChecked(); });
    const bool full = count >= LabRequest::kMostQualities;
    for (const Row& row : m_rows) {
        row.box->setEnabled(row.box->isChecked() || (row.possible && !full)); // what was chosen can be taken away
    }
    m_hint->setText(full ? tr("Six at once are the most; take one away to add another.")
                         : tr("Choose up to six to compare."));
}

void QualityPicker::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

void QualityPicker::refresh() {
    for (const Row& row : m_rows) {
        const std::optional<int> colour = row.box->isChecked() ? m_model.colourOf(nameOf(row)) : std::nullopt;
        row.box->setIcon(swatch(colour));
        if (row.quality.isEmpty() && colour) {
            m_sliders->setColour(*colour);
        }
    }
}

} // namespace sinc
