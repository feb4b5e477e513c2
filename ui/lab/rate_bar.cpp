#include "ui/lab/rate_bar.h"

#include "ui/lab/lab_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace sinc {

RateBar::RateBar(LabModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_from(addRate(tr("Input rate in Hz")))
    , m_to(addRate(tr("Output rate in Hz")))
    , m_sweep(new QComboBox(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_problem(new QLabel(this))
    , m_report(new QPushButton(this)) {
    m_sweep->addItems({tr("Linear sweep"), tr("Logarithmic sweep")});
    m_sweep->setAccessibleName(tr("Kind of sweep"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("Progress of the measurement"));
    m_cancel->setObjectName(QStringLiteral("lab-cancel"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("lab-problem"));
    m_report->setToolTip(tr("One file with all plots and figures that can be mailed."));
    m_report->setObjectName(QStringLiteral("lab-report"));
    showSaving(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new QLabel(tr("From"), this));
    layout->addWidget(m_from);
    layout->addWidget(new QLabel(tr("to"), this));
    layout->addWidget(m_to);
    layout->addWidget(m_sweep);
    layout->addWidget(m_problem, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_report);
    connect(m_sweep, &QComboBox::currentIndexChanged, this, &RateBar::changed);
    connect(m_cancel, &QPushButton::clicked, this, &RateBar::stopOrGoOn);
    connect(m_report, &QPushButton::clicked, this, &RateBar::reportWanted);
    connect(&m_model, &LabModel::progressed, m_progress,
            [this](double fraction) { m_progress->setValue(qRound(fraction * 100.0)); });
}

void RateBar::stopOrGoOn() {
    m_model.running() ? m_model.cancel() : m_model.resume();
}

QComboBox* RateBar::addRate(const QString& name) {
    auto* box = new QComboBox(this);
    box->setEditable(true);
    box->setCompleter(nullptr); // it would make 44100 of 4410
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setValidator(new QIntValidator(0, 99'999'999, box));
    for (const int rate :
         {8000, 11'025, 16'000, 22'050, 24'000, 32'000, 44'100, 48'000, 88'200, 96'000, 176'400, 192'000}) {
        box->addItem(QString::number(rate));
    }
    connect(box, &QComboBox::activated, this, &RateBar::changed);
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, &RateBar::changed);
    return box;
}

int RateBar::fromHz() const {
    return m_from->currentText().toInt();
}

int RateBar::toHz() const {
    return m_to->currentText().toInt();
}

bool RateBar::logarithmicSweep() const {
    return m_sweep->currentIndex() == 1;
}

void RateBar::setRates(int fromHz, int toHz) {
    m_from->setCurrentText(QString::number(fromHz));
    m_to->setCurrentText(QString::number(toHz));
}

void RateBar::setLogarithmicSweep(bool on) {
    const QSignalBlocker blocker(m_sweep);
    m_sweep->setCurrentIndex(on ? 1 : 0);
}

void RateBar::showSaving(bool saving) {
    m_report->setText(saving ? tr("Saving…") : tr("Save report…"));
    m_report->setEnabled(!saving);
}

void RateBar::refresh() {
    m_progress->setVisible(m_model.running());
    m_cancel->setVisible(m_model.running() || m_model.cancelled());
    m_cancel->setText(m_model.running() ? tr("Cancel") : tr("Go on measuring"));
    QStringList troubles;
    if (!m_model.problem().text.isEmpty()) {
        troubles.append(m_model.problem().text + u' ' + m_model.problem().advice);
    }
    for (const LabModel::Entry& entry : m_model.entries()) {
        if (!entry.problem.text.isEmpty()) {
            troubles.append(entry.problem.text + u' ' + entry.problem.advice);
        }
    }
    m_problem->setText(troubles.join(u' '));
}

} // namespace sinc
