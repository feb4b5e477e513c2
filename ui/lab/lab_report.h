#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <vector>

namespace sinc {

class LabModel;

/// Everything that is measured, as one file. All of them need a QApplication (the offscreen platform will do).

/// A page for any browser: pictures, table and figures in one file, without anything from the network.
[[nodiscard]] QByteArray labHtml(LabModel& model);
/// All plots on one sheet.
[[nodiscard]] QImage labSheet(LabModel& model);
/// The figures as a JSON list, as in `lab --json`.
[[nodiscard]] QByteArray labFigures(const LabModel& model);

/// One plot as it goes into reports.
struct LabReportPicture {
    QString id; ///< stable: "sweep-QUALITY", "gain", "alias" ...
    QString title;
    QString explanation;
    QImage image;
};
[[nodiscard]] std::vector<LabReportPicture> labPictures(LabModel& model);

/// @return whether it was written
[[nodiscard]] bool writeLabPage(LabModel& model, const QString& path);
[[nodiscard]] bool writeLabSheet(LabModel& model, const QString& path);
[[nodiscard]] bool writeLabFigures(const LabModel& model, const QString& path);
/// The suffix decides: .html, .png, .json.
[[nodiscard]] bool writeLabReport(LabModel& model, const QString& path);

} // namespace sinc
