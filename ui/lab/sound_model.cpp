#include "ui/lab/sound_model.h"

#include <algorithm>

namespace sinc {

SoundModel::SoundModel(QObject* parent)
    : QObject(parent) {
    connect(&m_runner, &LabSoundRunner::loaded, this, [this](const QString& summary, double seconds) {
        m_summary = summary;
        m_seconds = seconds;
        Q_EMIT changed();
    });
    connect(&m_runner, &LabSoundRunner::progressed, this, [this](double fraction) {
        m_progress = fraction;
        Q_EMIT changed();
    });
    connect(&m_runner, &LabSoundRunner::converted, this, &SoundModel::take);
    connect(&m_runner, &LabSoundRunner::failed, this, [this](const QString&, const Notice& why) {
        m_problem += (m_problem.isEmpty() ? QString() : QStringLiteral(" ")) + why.text + u' ' + why.advice;
        Q_EMIT changed();
    });
    connect(&m_runner, &LabSoundRunner::finished, this, [this] {
        m_running = false;
        m_listenFrom = m_wantedFrom;
        showReady();
        Q_EMIT changed();
        Q_EMIT finished();
    });
}

void SoundModel::convert(const QString& path, int toHz, const QStringList& qualities) {
    m_path = path;
    m_toHz = toHz;
    m_qualities = qualities;
    m_summary.clear();
    m_seconds = 0.0;
    m_listenFrom = 0.0;
    m_wantedFrom = 0.0;
    m_versions.clear();
    Q_EMIT versionsChanged();
    start();
}

void SoundModel::listenFrom(double seconds) {
    if (m_path.isEmpty() || seconds == m_wantedFrom) {
        return;
    }
    m_wantedFrom = seconds;
    start();
}

void SoundModel::start() {
    m_problem.clear();
    m_progress = 0.0;
    m_running = true;
    m_ready.clear();
    Q_EMIT changed();
    m_runner.convert(m_path, m_toHz, m_qualities, m_wantedFrom);
}

void SoundModel::cancel() {
    if (m_running) {
        m_runner.cancel();
        m_running = false;
        m_wantedFrom = m_listenFrom;
        Q_EMIT changed();
        Q_EMIT finished();
    }
}

void SoundModel::take(const LabSound& version) {
    m_ready.push_back(version);
    std::sort(m_ready.begin(), m_ready.end(), [this](const LabSound& a, const LabSound& b) {
        return m_qualities.indexOf(a->quality) < m_qualities.indexOf(b->quality);
    });
    if (m_wantedFrom == m_listenFrom) { // another stretch comes as a whole: nobody hears two at once
        showReady();
    }
}

void SoundModel::showReady() {
    if (m_versions != m_ready) {
        m_versions = m_ready;
        Q_EMIT versionsChanged();
    }
}

} // namespace sinc
