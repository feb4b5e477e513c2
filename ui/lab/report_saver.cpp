#include "ui/lab/report_saver.h"

#include "ui/lab/aside.h"
#include "ui/lab/lab_model.h"

#include <QTimer>

#include <vector>

namespace sinc {

ReportSaver::ReportSaver(QObject* parent)
    : QObject(parent) {}

ReportSaver::~ReportSaver() = default;

void ReportSaver::save(const LabModel& model, const QString& path) {
    m_path = path;
    m_model = std::make_unique<LabModel>();
    m_model->showLike(model);
    m_text = labReportText(*m_model);
    m_pictures.clear();
    m_makers =
        labReportForm(path) == LabReportForm::Figures ? std::vector<LabPictureMaker>() : labPictureMakers(*m_model);
    recordNext();
}

void ReportSaver::recordNext() {
    if (m_pictures.size() == m_makers.size()) {
        write();
        return;
    }
    QTimer::singleShot(0, this, [this] { // what the person does meanwhile comes first
        m_pictures.push_back(m_makers[m_pictures.size()]());
        recordNext();
    });
}

void ReportSaver::write() {
    doAside(
        *this,
        [path = m_path, text = std::move(m_text), pictures = std::move(m_pictures)] {
            return writeLabReport(path, labReportForm(path), text, pictures);
        },
        [this](bool written) { finish(written); });
}

void ReportSaver::finish(bool written) {
    m_makers.clear();
    m_pictures.clear();
    m_model.reset();
    if (written) {
        Q_EMIT saved(m_path);
    } else {
        Q_EMIT failed(m_path);
    }
}

} // namespace sinc
