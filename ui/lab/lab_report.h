#pragma once

#include "ui/plots/plot_drawing.h"

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace sinc {

class LabModel;

/// Everything that is measured, as one file. Pictures are recorded by the GUI's thread, one by one, because each
/// takes a while; drawing them and making a file of them may happen on any thread. All of it needs a QApplication
/// (the offscreen platform will do).

/// One plot as it goes into reports.
struct LabReportPicture {
    QString id; ///< stable: "sweep-QUALITY", "gain", "alias" ...
    QString title;
    QString explanation;
    QColor colour; ///< of the quality that it belongs to; invalid: of none alone
    PlotDrawing drawing;

    /// As reports show it. Thread: any, one at a time.
    [[nodiscard]] QImage image() const;
};
using LabPictureMaker = std::function<LabReportPicture()>;

/// What records the pictures, each by itself. The model must live until the last one has run. Thread: GUI.
[[nodiscard]] std::vector<LabPictureMaker> labPictureMakers(LabModel& model);
/// All of them at once. Thread: GUI.
[[nodiscard]] std::vector<LabReportPicture> labPictures(LabModel& model);

/// What a report says beside its pictures.
struct LabReportText {
    QString title;
    QString intro;
    QString style; ///< CSS, in the theme's colours, as the pictures are
    QString table; ///< HTML
    QStringList problems;
    QByteArray figures; ///< labFigures()
    QColor paper;
    QColor ink;
    QFont font; ///< of titles on the sheet
};
/// Thread: GUI.
[[nodiscard]] LabReportText labReportText(const LabModel& model);

/// The figures as a JSON list, as in `lab --json`. Thread: the model's.
[[nodiscard]] QByteArray labFigures(const LabModel& model);
/// A page for any browser: pictures, table and figures in one file, without anything from the network. Thread: any.
[[nodiscard]] QByteArray labHtml(const LabReportText& text, const std::vector<LabReportPicture>& pictures);
/// All plots on one sheet, as PNG. Thread: any.
[[nodiscard]] QByteArray labSheet(const LabReportText& text, const std::vector<LabReportPicture>& pictures);

/// How a report is written.
enum class LabReportForm { Page, Sheet, Figures };
/// The suffix decides: .png, .json, everything else is a page.
[[nodiscard]] LabReportForm labReportForm(const QString& path);
/// @param pictures none are needed for Figures
/// @return whether it was written. Thread: any.
[[nodiscard]] bool writeLabReport(const QString& path, LabReportForm form, const LabReportText& text,
                                  const std::vector<LabReportPicture>& pictures);

} // namespace sinc
