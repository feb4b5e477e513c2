#include "ui/lab/sound_model.h"

#include <algorithm>

namespace sinc {

SoundModel::SoundModel(QObject* parent)
    : QObject(parent) {
    connect(&m_runner, &LabSoundRunner::loaded, this, [this](const QString& summary) {
        m_summary = summary;
        Q_EMIT changed();
    });
    connect(&m_runner, &LabSoundRunner::converted, this, [this](const LabSound& version) {
        m_versions.push_back(version);
        std::sort(m_versions.begin(), m_versions.end(), [this](const LabSound& a, const LabSound& b) {
            return m_qualities.indexOf(a->quality) < m_qualities.indexOf(b->quality);
        });
        Q_EMIT changed();
    });
    connect(&m_runner, &LabSoundRunner::failed, this, [this](const QString&, const Notice& why) {
        m_problem += (m_problem.isEmpty() ? QString() : QStringLiteral(" ")) + why.text + u' ' + why.advice;
        Q_EMIT changed();
    });
    connect(&m_runner, &LabSoundRunner::finished, this, [this] {
        m_running = false;
        Q_EMIT changed();
        Q_EMIT finished();
    });
}

void SoundModel::convert(const QString& path, int toHz, const QStringList& qualities) {
    m_path = path;
    m_summary.clear();
    m_problem.clear();
    m_qualities = qualities;
    m_versions.clear();
    m_running = true;
    Q_EMIT changed();
    m_runner.convert(path, toHz, qualities);
}

} // namespace sinc
