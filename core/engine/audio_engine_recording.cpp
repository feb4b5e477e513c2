// The recording half of AudioEngine: from a request to a report.
#include "core/engine/audio_engine.h"
#include "core/engine/file_measurement.h"
#include "core/engine/output_plan.h"
#include "core/engine/sentences.h"
#include "core/record/container.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace sinc {

namespace {

/// Whether a source reads the very file at `path`.
bool isFileOf(const QString& sourceId, const QString& path) {
    const QString prefix = QStringLiteral("file:");
    return sourceId.startsWith(prefix) && QFileInfo::exists(path) &&
           QFileInfo(sourceId.mid(prefix.size())).canonicalFilePath() == QFileInfo(path).canonicalFilePath();
}

} // namespace

void AudioEngine::startRecording(const RecordRequest& request) {
    Status begun;
    if (m_recording != nullptr) {
        begun = Failure{Fault::NotReady,
                        tr("A second recording").toStdString(),
                        {},
                        tr("Stop the running one first.").toStdString(),
                        {}};
    } else {
        begun = beginRecording(request);
    }
    if (!begun) {
        if (m_recording == nullptr && !request.sourceId.isEmpty()) {
            closeSource(); // it was opened for this recording
        }
        Notice why = noticeOf(begun.failure());
        why.topic = NoticeTopic::Recording;
        Q_EMIT noticed(why);
        Q_EMIT recordingRefused(why);
    }
    tell();
}

Status AudioEngine::beginRecording(const RecordRequest& request) {
    const bool fromFirstFrame = !request.sourceId.isEmpty();
    if (const Result<Container> container = containerOf(request.path.toStdString()); !container) {
        return container.failure();
    }
    if (isFileOf(fromFirstFrame ? request.sourceId : QString::fromStdString(m_state.source.id), request.path)) {
        return Failure{Fault::SameFile, request.path.toStdString(), {}, {}, {}};
    }
    if (fromFirstFrame) {
        if (Status opened = openSource(request.sourceId); !opened) {
            return opened;
        }
    } else if (m_state.monitor != MonitorState::Running) {
        return Failure{
            Fault::NotReady, tr("Recording").toStdString(), {}, tr("Choose a source first.").toStdString(), {}};
    }
    OutputSettings output = request.output;
    output.suffix = QFileInfo(request.path).suffix();
    const Result<OutputPlan> plan = planOutput(m_path.format(), output);
    if (!plan) {
        return plan.failure();
    }
    const double seconds = request.durationSeconds;
    const double past = fromFirstFrame ? (seconds > 0.0 ? request.preRollSeconds : 0.0) : 0.0;
    RecordPath::Spec spec;
    spec.pipeline = {m_path.format(), plan.value().format, plan.value().sampleFormat, output.quality.toStdString()};
    spec.recording = {request.path.toStdString(), plan.value().format,  plan.value().sampleFormat,
                      request.overwrite,          request.splitSeconds, request.splitBytes};
    spec.limitFrames = std::llround((seconds + past) * m_path.format().sampleRate);

    auto recording = std::make_unique<RecordPath>();
    if (Status started = recording->start(spec); !started) {
        return started;
    }
    m_recording = std::move(recording);
    m_recording->setTap(&m_outputMonitor.tap());
    m_recording->meters().setSilenceThreshold(m_silenceDbfs);
    m_outputMonitor.tap().reset(plan.value().format.channels, plan.value().format.sampleRate);
    m_request = request;
    m_diagnostics.reset();
    m_endRemark.clear();
    m_endFailed = false;
    m_gapFramesBefore = m_path.gapFrames();
    m_gapsBefore = m_path.gaps();
    m_droppedBefore = m_path.droppedFrames();
    if (!fromFirstFrame) {
        feedPreRoll(request.preRollSeconds);
    }
    m_path.setRecordPath(m_recording.get());
    m_awake = std::make_unique<SleepInhibitor>(tr("Recording sound"));
    m_state.record = RecordState::Recording;
    m_state.recordingPath = request.path;
    m_state.plan = plan.value();
    if (fromFirstFrame) {
        if (Status begun = beginStream(); !begun) {
            m_path.setRecordPath(nullptr);
            m_recording->recorder().abandon();
            m_recording.reset();
            m_awake.reset();
            m_state.record = RecordState::Idle;
            return begun;
        }
    }
    updateTicking();
    return {};
}

/// Begins the recording with the last seconds that were kept.
void AudioEngine::feedPreRoll(double seconds) noexcept {
    const PreRoll& past = m_path.preRoll();
    const auto wanted = static_cast<std::size_t>(std::max(seconds, 0.0) * m_path.format().sampleRate);
    std::size_t first = past.frames() - std::min(wanted, past.frames());
    while (first < past.frames()) {
        const BlockView piece = past.piece(first, 1024);
        m_recording->process(piece);
        first += piece.frames;
    }
}

void AudioEngine::pauseRecording() {
    if (m_state.record == RecordState::Recording) {
        m_path.drain(); // what was captured before this moment belongs to the recording
        m_recording->pause();
        m_state.record = RecordState::Paused;
        tell();
    }
}

void AudioEngine::resumeRecording() {
    if (m_state.record == RecordState::Paused) {
        m_path.drain(); // and what was captured during the pause does not
        m_recording->resume();
        m_state.record = RecordState::Recording;
        tell();
    }
}

void AudioEngine::stopRecording() {
    if (m_stream != nullptr && m_paced) {
        m_path.drain(); // what was captured before this moment belongs to the recording
    }
    finishRecording(nullptr);
    tell();
}

/// Ends the recording; the writer goes on until the file is complete. `why` is set when it ends early.
void AudioEngine::finishRecording(const Failure* why) {
    if (m_recording == nullptr || m_state.record == RecordState::Finishing) {
        return;
    }
    m_path.setRecordPath(nullptr);
    m_recording->finish();
    noteLosses();
    m_state.record = RecordState::Finishing;
    if (why != nullptr) {
        m_endRemark = lineOf(*why);
        m_endFailed = true;
    }
}

/// What the stream loses from now on is no part of the recording.
void AudioEngine::noteLosses() {
    m_gapFramesOfSource = m_path.gapFrames() - m_gapFramesBefore;
    m_gapsOfSource = m_path.gaps() - m_gapsBefore;
    m_droppedOfSource = m_path.droppedFrames() - m_droppedBefore;
}

/// The file is complete: tells what it holds.
void AudioEngine::reportRecording() {
    if (m_state.record != RecordState::Finishing) { // the writer ended by itself
        noteLosses();
    }
    m_path.setRecordPath(nullptr);
    const RecordingReport report = m_recording->recorder().report();
    RecordingInfo info;
    info.sourceId = QString::fromStdString(m_state.source.id);
    info.sourceName = QString::fromStdString(m_state.source.name);
    for (const RecordedFile& file : report.files) {
        info.files << QString::fromStdString(file.path);
    }
    info.format = m_state.plan.format;
    info.sampleFormat = m_state.plan.sampleFormat;
    info.frames = report.frames;
    info.bytes = report.bytes;
    const double ratio = static_cast<double>(info.format.sampleRate) / m_path.format().sampleRate;
    info.gaps = m_gapsOfSource + report.gaps;
    info.gapFrames = std::llround(static_cast<double>(m_gapFramesOfSource) * ratio) + report.gapFrames;
    info.droppedFrames = m_droppedOfSource + report.droppedFrames;
    info.clippedSamples = m_recording->clippedSamples();
    info.pipeline = m_recording->pipelineStatistics();
    info.diagnostics = m_diagnostics.reading();
    info.readings = measurementOf(m_recording->meters(), m_recording->format(), info.frames);
    info.remark = m_endRemark.isEmpty() ? m_state.plan.remark : m_endRemark;
    info.failed = m_endFailed;
    if (report.failure) {
        info.failed = true;
        info.remark = lineOf(*report.failure);
        notice(*report.failure);
    }
    m_recording.reset();
    m_awake.reset();
    m_state.record = RecordState::Idle;
    m_state.recordingPath.clear();
    planOutputNow();
    tell();
    Q_EMIT recordingFinished(info);
}

} // namespace sinc
