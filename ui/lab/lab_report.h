#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace sinc {

class LabModel;

/// Everything that is measured, as one file. All of them need a QApplication (the offscreen platform will do).

/// A page for any browser: pictures, table and figures in one file, without anything from the network.
[[nodiscard]] QByteArray labHtml(LabModel& model);
/// All plots on one sheet.
[[nodiscard]] QImage labSheet(LabModel& model);
/// The figures as a JSON list, as in `lab --json`.
[[nodiscard]] QByteArray labFigures(const LabModel& model);

/// The suffix decides: .html, .png, .json. @return whether it was written
[[nodiscard]] bool writeLabReport(LabModel& model, const QString& path);

} // namespace sinc
