#pragma once

#include "ui/lab/lab_report.h"

#include <QObject>

#include <memory>

namespace sinc {

/// Saves a report while the window goes on: records one picture at a time between whatever else the window does,
/// and leaves drawing, packing and writing to a thread of the pool. Thread: GUI.
class ReportSaver : public QObject {
    Q_OBJECT

public:
    explicit ReportSaver(QObject* parent);
    ~ReportSaver() override;

    /// Saves what the model knows at this moment; the suffix decides how. One at a time: not while saving().
    void save(const LabModel& model, const QString& path);
    [[nodiscard]] bool saving() const { return m_model != nullptr; }

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const QString& path);

private:
    void recordNext();
    void write();
    void finish(bool written);

    QString m_path;
    std::unique_ptr<LabModel> m_model; ///< what is saved; null: nothing is being saved
    LabReportText m_text;
    std::vector<LabPictureMaker> m_makers;
    std::vector<LabReportPicture> m_pictures;
};

} // namespace sinc
