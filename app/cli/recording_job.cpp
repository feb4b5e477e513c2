#include "app/cli/recording_job.h"

#include "app/backends.h"
#include "app/cli/values.h"
#include "core/engine/sentences.h"

#include <QEventLoop>

namespace sinc::cli {

namespace {
constexpr int kRefreshMs = 200;

QString progressInWords(const EngineSnapshot& now, double seconds) {
    const QString text = tr("Recording: %1, %2").arg(timeInWords(seconds), bytesInWords(now.recordedBytes));
    return now.gaps > 0 ? text + tr(", gaps: %1").arg(now.gaps) : text;
}
} // namespace

RecordingJob::RecordingJob(const RecordWish& wish)
    : m_wish(wish)
    , m_engine(makeBackendsFor(wish.request.sourceId.toStdString())) {}

std::variant<RecordingInfo, Notice> RecordingJob::run() {
    QEventLoop loop;
    connect(&m_engine, &EngineClient::recordingFinished, this, [this, &loop](const RecordingInfo& recording) {
        m_finished = recording;
        loop.quit();
    });
    connect(&m_engine, &EngineClient::recordingRefused, this, [this, &loop](const Notice& why) {
        m_refused = why;
        loop.quit();
    });
    connect(&m_engine, &EngineClient::noticed, this, [this](const Notice& notice) {
        if (notice.severity == Notice::Severity::Warning) { // errors come with the end of the recording
            m_progress.clear();
            tell(notice);
        }
    });
    connect(&m_signals, &ShutdownSignals::requested, &m_engine, &EngineClient::stopRecording);
    connect(&m_refresh, &QTimer::timeout, this, &RecordingJob::showProgress);
    if (m_progress.visible()) {
        m_refresh.start(kRefreshMs);
    }
    m_engine.start();
    m_engine.setManners(m_wish.manners);
    m_engine.setPaced(!m_wish.freeRun);
    m_engine.startRecording(m_wish.request);
    loop.exec();
    m_refresh.stop();
    m_progress.clear();
    if (m_refused) {
        return *m_refused;
    }
    return *m_finished;
}

void RecordingJob::showProgress() {
    const EngineSnapshot& now = m_engine.feed().snapshot();
    const int rate = m_engine.state().plan.format.sampleRate;
    const double seconds = rate > 0 ? static_cast<double>(now.recordedFrames) / rate : 0.0;
    m_progress.show(progressInWords(now, seconds));
}

} // namespace sinc::cli
