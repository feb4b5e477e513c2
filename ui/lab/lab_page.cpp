#include "ui/lab/lab_page.h"

#include "ui/lab/filter_sliders.h"
#include "ui/lab/lab_model.h"
#include "ui/lab/lab_tabs.h"
#include "ui/lab/quality_picker.h"
#include "ui/lab/rate_bar.h"
#include "ui/lab/report_saver.h"
#include "ui/lab/sound_model.h"
#include "ui/window/panels.h"
#include "ui/window/screen_clock.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QScrollArea>
#include <QSettings>
#include <QTimer>

namespace sinc {

LabPage::LabPage(PanelContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new LabModel(this))
    , m_sound(new SoundModel(this))
    , m_rates(new RateBar(*m_model, this))
    , m_picker(new QualityPicker(*m_model, this))
    , m_tabs(new LabTabs(context, *m_model, *m_sound, this))
    , m_saver(new ReportSaver(this)) {
    auto* side = new QScrollArea(this);
    side->setWidget(m_picker);
    side->setWidgetResizable(true);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFixedWidth(236);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(8);
    middle->addWidget(side);
    middle->addWidget(m_tabs, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->addWidget(m_rates);
    layout->addLayout(middle, 1);
    restore();
    connect(m_rates, &RateBar::changed, this, &LabPage::compare);
    connect(m_rates, &RateBar::reportWanted, this, &LabPage::saveReport);
    connect(m_saver, &ReportSaver::saved, this, [this] { m_rates->showSaving(false); });
    connect(m_saver, &ReportSaver::failed, this, [this](const QString& path) {
        m_rates->showSaving(false);
        QMessageBox::warning(this, tr("Save report"), tr("The file “%1” could not be written.").arg(path));
    });
    connect(m_picker, &QualityPicker::changed, this, &LabPage::compare);
    connect(m_picker, &QualityPicker::slidersShown, side, [this, side] {
        QTimer::singleShot(0, side, [this, side] { side->ensureWidgetVisible(&m_picker->sliders(), 0, 0); });
    });
    connect(&context.clock, &ScreenClock::tick, this, [this] { refresh(); });
}

void LabPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_started) { // measures only for those who look
        m_started = true;
        compare();
    }
}

void LabPage::restore() {
    QSettings& settings = m_context.settings;
    const auto value = [&](const char* name, const QVariant& other) {
        return settings.value(QStringLiteral("laboratory/") + QString::fromLatin1(name), other);
    };
    m_rates->setRates(value("from", 96'000).toInt(), value("to", 44'100).toInt());
    m_rates->setLogarithmicSweep(value("logarithmicSweep", false).toBool());
    m_picker->choose(value("qualities", QStringList{QStringLiteral("draft"), QStringLiteral("standard"),
                                                    QStringLiteral("mastering"), QStringLiteral("soxr-hq")})
                         .toStringList());
}

void LabPage::save() const {
    QSettings& settings = m_context.settings;
    settings.setValue(QStringLiteral("laboratory/from"), m_rates->fromHz());
    settings.setValue(QStringLiteral("laboratory/to"), m_rates->toHz());
    settings.setValue(QStringLiteral("laboratory/logarithmicSweep"), m_rates->logarithmicSweep());
    settings.setValue(QStringLiteral("laboratory/qualities"), m_picker->chosen());
}

void LabPage::compare() {
    const LabRequest request{m_rates->fromHz(), m_rates->toHz(), m_picker->chosen(), m_rates->logarithmicSweep(),
                             true};
    const LabRequest& now = m_model->request();
    if (m_started && m_shown >= 0 && request.fromHz == now.fromHz && request.toHz == now.toHz &&
        request.qualities == now.qualities && request.logarithmicSweep == now.logarithmicSweep) {
        return; // a field was left as it was
    }
    save();
    m_picker->sliders().setRates(request.fromHz, request.toHz);
    m_model->compare(request);
}

void LabPage::refresh() {
    if (!isVisible() || m_shown == m_model->revision()) {
        return;
    }
    m_shown = m_model->revision();
    m_rates->refresh();
    m_picker->refresh();
    m_tabs->refresh();
}

void LabPage::saveReport() {
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save report"), QStringLiteral("resampler-report.html"),
                                     tr("Report (*.html);;Picture (*.png);;Figures (*.json)"));
    if (!path.isEmpty() && !m_saver->saving()) {
        m_rates->showSaving(true);
        m_saver->save(*m_model, path);
    }
}

} // namespace sinc
