#include "ui/lab/plot_frame.h"

#include "ui/lab/aside.h"
#include "ui/lab/quality_title.h"
#include "ui/plots/plot.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QToolButton>

namespace sinc {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("sinc", text);
}

void exportPlot(Plot& plot, const QString& fileName) {
    const QString path =
        QFileDialog::getSaveFileName(&plot, tr("Export the plot"), fileName + QStringLiteral(".png"),
                                     tr("Picture (*.png);;Document (*.pdf);;Table (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    doAside(plot, plot.prepareExport(path), [&plot, path](bool written) {
        if (!written) {
            QMessageBox::warning(&plot, tr("Export the plot"), tr("The file “%1” could not be written.").arg(path));
        }
    });
}

} // namespace

QWidget* framed(Plot& plot, const QString& title, const QString& explanation, const QString& fileName) {
    auto* frame = new QFrame;
    frame->setProperty("card", true);
    auto* name = new QualityTitle(title, frame);
    name->setFont(theme::font(1.0, true));
    name->setToolTip(explanation);
    auto* head = new QHBoxLayout;
    head->addWidget(name);
    head->addStretch();
    if (!fileName.isEmpty()) {
        auto* save = new QToolButton(frame);
        save->setText(tr("Export"));
        save->setAccessibleName(tr("Export %1").arg(title));
        save->setToolTip(tr("Saves the plot as PNG or PDF, or its figures as CSV."));
        QObject::connect(save, &QToolButton::clicked, &plot, [&plot, fileName] { exportPlot(plot, fileName); });
        head->addWidget(save);
    }
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(10, 4, 6, 6);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(&plot, 1);
    plot.setToolTip({});
    plot.setMinimumSize(120, 90);
    return frame;
}

} // namespace sinc
