#include "core/engine/audio_engine.h"

#include "core/engine/output_plan.h"
#include "core/engine/sentences.h"

#include <algorithm>
#include <chrono>

namespace sinc {

namespace {
constexpr int kPacedTickMs = 10;
constexpr int kFreeRunningTickMs = 1;

std::int64_t monotonicNs() noexcept {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void readInto(LevelReadings& readings, MeterBank& meters) noexcept {
    readings.channels = meters.level().channels();
    readings.levels = meters.level().levels();
    meters.read(readings.meters);
}
} // namespace

AudioEngine::AudioEngine(std::vector<std::unique_ptr<CaptureBackend>> backends, std::shared_ptr<EngineFeed> feed)
    : m_catalogue(std::move(backends))
    , m_feed(std::move(feed))
    , m_path({.envelope = m_feed->m_envelope,
              .tap = &m_feed->m_tap,
              .history = &m_feed->m_history,
              .outputHistory = &m_feed->m_outputHistory})
    , m_outputMonitor(m_feed->m_outputTap)
    , m_tick(this) {
    m_path.setOutputMonitor(&m_outputMonitor);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &AudioEngine::tick);
}

AudioEngine::~AudioEngine() = default;

void AudioEngine::start() {
    setThreadRole(ThreadRole::Worker, HeapOwner::Ours);
    const auto failures = m_catalogue.start([this] {
        if (!m_refreshPosted.exchange(true)) {
            QMetaObject::invokeMethod(this, &AudioEngine::refreshSources, Qt::QueuedConnection);
        }
    });
    for (const Failure& failure : failures) {
        Notice warning = noticeOf(failure);
        warning.severity = Notice::Severity::Warning;
        if (failure.fault == Fault::ServerUnavailable) {
            warning.topic = NoticeTopic::Server;
            m_connected = false;
        }
        Q_EMIT noticed(warning);
    }
    refreshSources();
}

/// Says once that a sound server is gone, and once that it is back.
void AudioEngine::reportConnection(const Status& connection) {
    if (connection.ok() == m_connected) {
        return;
    }
    m_connected = connection.ok();
    if (m_connected) {
        Q_EMIT noticed(noticeOfServerReturn());
        return;
    }
    Notice warning = noticeOf(connection.failure());
    warning.severity = Notice::Severity::Warning;
    warning.topic = NoticeTopic::Server;
    Q_EMIT noticed(warning);
}

void AudioEngine::refreshSources() {
    m_refreshPosted.store(false);
    reportConnection(m_catalogue.connection());
    std::vector<SourceAbsence> absences = m_catalogue.absences();
    if (!m_connected) {
        for (const SourceKind kind : {SourceKind::Loopback, SourceKind::Microphone}) {
            absences.push_back({kind, tr("a sound server that answers").toStdString()});
        }
    }
    if (absences != m_state.absences) {
        m_state.absences = std::move(absences);
        tell();
    }
    const SourceList sources = m_catalogue.sources();
    const auto chosen = std::find_if(sources.begin(), sources.end(),
                                     [this](const SourceInfo& source) { return source.id == m_state.source.id; });
    if (chosen != sources.end() && m_state.monitor == MonitorState::Running) {
        const bool mutedNow = chosen->muted && !m_state.source.muted;
        m_state.source = *chosen;
        tell();
        if (mutedNow) {
            tellMuted();
        }
    }
    Q_EMIT outputsChanged(m_catalogue.outputs());
    Q_EMIT sourcesChanged(sources);
}

void AudioEngine::selectSource(const QString& id) {
    if (m_recording != nullptr) {
        notice({Fault::NotReady,
                tr("Choosing another source").toStdString(),
                {},
                tr("Stop the recording first.").toStdString(),
                {}});
        tell();
        return;
    }
    if (id.isEmpty()) {
        closeSource();
        tell();
        return;
    }
    if (const Status opened = openSource(id); !opened) {
        notice(opened.failure(), NoticeTopic::Source);
    } else if (const Status begun = beginStream(); !begun) {
        notice(begun.failure(), NoticeTopic::Source);
    }
    tell();
}

/// Opens the source and prepares the signal path; frames do not flow yet.
Status AudioEngine::openSource(const QString& id) {
    const std::string sourceId = id.toStdString();
    const Result<SourceInfo> described = m_catalogue.describe(sourceId);
    if (!described && m_state.monitor == MonitorState::Running) {
        return described.failure(); // what was chosen before stays
    }
    closeSource();
    m_state.source = described ? described.value() : SourceInfo{};
    m_state.source.id = sourceId;
    m_state.monitor = MonitorState::Opening;
    tell();
    if (!described) {
        m_state.monitor = MonitorState::Lost;
        return described.failure();
    }
    Result<std::unique_ptr<CaptureStream>> opened = m_catalogue.open(sourceId, OpenOptions{.paced = m_paced});
    if (!opened) {
        m_state.monitor = MonitorState::Lost;
        return opened.failure();
    }
    m_stream = std::move(opened).value();
    m_interruption.reset();
    m_state.source.format = m_stream->format();
    m_path.open(m_stream->format(), m_preRollSeconds);
    planOutputNow();
    return {};
}

Status AudioEngine::beginStream() {
    if (Status started = m_stream->start(m_path); !started) {
        m_stream.reset();
        m_state.monitor = MonitorState::Lost;
        return started;
    }
    m_state.monitor = MonitorState::Running;
    updateListening();
    updateTicking();
    if (m_state.source.muted) {
        tellMuted();
    }
    return {};
}

void AudioEngine::closeSource() {
    m_stream.reset();
    m_path.setListener(nullptr);
    m_listenOutput.reset();
    m_listener.reset();
    m_state.monitor = MonitorState::Idle;
    m_state.source = {};
    m_state.plan = {};
    m_state.planProblem.clear();
    m_path.open(m_path.format(), 0.0);
    m_outputMonitor.clear();
    publish();
    updateTicking();
}

/// The stream delivers nothing any more: says so, and finishes a recording of it.
void AudioEngine::endStream(CaptureEnd why) {
    m_stream.reset();
    m_state.monitor = why == CaptureEnd::Finished ? MonitorState::Ended : MonitorState::Lost;
    m_path.setListener(nullptr);
    m_listenOutput.reset();
    m_listener.reset();
    if (why == CaptureEnd::Finished) {
        finishRecording(nullptr);
    } else {
        const Failure gone{
            why == CaptureEnd::Gone ? Fault::SourceGone : Fault::SourceFailed, m_state.source.name, {}, {}, {}};
        finishRecording(&gone);
        notice(gone, NoticeTopic::Source);
    }
    tell();
}

void AudioEngine::setPaced(bool paced) {
    m_paced = paced;
}

void AudioEngine::setOutput(const OutputSettings& settings) {
    m_output = settings;
    planOutputNow();
    tell();
}

void AudioEngine::planOutputNow() {
    if (m_recording != nullptr || m_state.source.id.empty()) {
        return; // the running recording's plan stays in force
    }
    const Result<OutputPlan> plan = planOutput(m_state.source.format, m_output);
    m_state.plan = plan ? plan.value() : OutputPlan{};
    m_state.planProblem = plan ? QString() : lineOf(plan.failure());
    monitorOutput();
}

/// Lets the output's tap show what a file of the current plan would hold.
void AudioEngine::monitorOutput() {
    if (m_state.planProblem.isEmpty()) {
        m_outputMonitor.prepare({m_state.source.format, m_state.plan.format, m_state.plan.sampleFormat,
                                 m_output.quality.toStdString()});
    } else {
        m_outputMonitor.clear();
    }
}

void AudioEngine::setPreRoll(double seconds) {
    m_preRollSeconds = std::clamp(seconds, 0.0, 60.0);
    m_path.setPreRoll(m_preRollSeconds);
}

void AudioEngine::resetMeters() {
    m_path.meters().resetMeasurement();
    m_outputMonitor.resetMeasurement(); // a file's own readings are of all that it holds
}

void AudioEngine::pauseMeters(bool paused) {
    m_path.meters().setRunning(!paused);
    m_outputMonitor.setRunning(!paused);
}

void AudioEngine::setBallistics(Ballistics ballistics) {
    m_path.setBallistics(ballistics);
}

void AudioEngine::setSilenceThreshold(double dbfs) {
    m_silenceDbfs = dbfs;
    m_path.meters().setSilenceThreshold(dbfs);
    m_outputMonitor.setSilenceThreshold(dbfs);
    if (m_recording != nullptr) {
        m_recording->meters().setSilenceThreshold(dbfs);
    }
}

void AudioEngine::setManners(const CaptureManners& manners) {
    m_catalogue.setManners(manners);
}

void AudioEngine::setLevelWatch(const LevelWatch& watch) {
    m_catalogue.watchLevels(watch);
}

void AudioEngine::listen(const QString& outputId) {
    m_state.listeningTo = outputId;
    updateListening();
    tell();
}

/// Listens to what m_state.listeningTo says, or says why not.
void AudioEngine::updateListening() {
    m_path.setListener(nullptr);
    m_listenOutput.reset();
    m_listener.reset();
    if (m_state.listeningTo.isEmpty() || m_state.monitor != MonitorState::Running) {
        return;
    }
    if (const Status listening = startListening(m_state.listeningTo); !listening) {
        m_state.listeningTo.clear();
        notice(listening.failure(), NoticeTopic::Listening);
    }
}

Status AudioEngine::startListening(const QString& outputId) {
    const Result<OutputInfo> output = m_catalogue.output(outputId.toStdString());
    if (!output) {
        return output.failure();
    }
    const SourceInfo& source = m_state.source;
    if (source.kind != SourceKind::Application && source.outputId == output.value().id) {
        return Failure{Fault::FeedbackLoop, source.name, output.value().name, {}, {}};
    }
    m_listener = std::make_unique<PlaybackRing>(m_path.format(), PlaybackRing::Mode::Live);
    auto playing = m_catalogue.play(output.value().id, m_path.format(), *m_listener);
    if (!playing) {
        m_listener.reset();
        return playing.failure();
    }
    m_listenOutput = std::move(playing).value();
    m_path.setListener(m_listener.get());
    return {};
}

void AudioEngine::play(const QString& path, const QString& outputId) {
    m_player.reset();
    auto player = Player::start(m_catalogue, path.toStdString(), outputId.toStdString());
    if (player) {
        m_player = std::move(player).value();
    } else {
        notice(player.failure());
    }
    m_state.playing = m_player != nullptr ? path : QString();
    updateTicking();
    tell();
}

void AudioEngine::stopPlaying() {
    m_player.reset();
    m_state.playing.clear();
    updateTicking();
    tell();
}

void AudioEngine::shutDown() {
    stopRecording();
    if (m_recording != nullptr) {
        m_recording->recorder().waitUntilFinished();
        reportRecording();
    }
    m_player.reset();
    closeSource();
    m_tick.stop();
}

/// Passes on what arrived, and notes how long that took against the time that it plays.
void AudioEngine::drain() noexcept {
    if (!m_paced && m_state.record == RecordState::Finishing) {
        return; // an unpaced source would keep a core busy with what nobody records, while the disk takes its time
    }
    const FramePosition before = m_path.position();
    const std::int64_t start = monotonicNs();
    m_path.drain();
    if (const FramePosition frames = m_path.position() - before; frames > 0) {
        noteBlock(ThreadRole::Worker, monotonicNs() - start,
                  frames * 1'000'000'000 / std::max(m_path.format().sampleRate, 1));
    }
}

void AudioEngine::sampleDiagnostics() noexcept {
    DiagnosticsSampler::Fill fill{m_path.fill(), 0.0F, m_path.droppedFrames(), m_path.gapFrames()};
    if (m_recording != nullptr) {
        const RecordingProgress progress = m_recording->recorder().progress();
        fill.writer = progress.fill;
        fill.droppedFrames += progress.droppedFrames;
        fill.repairedFrames += progress.gapFrames;
    }
    if (m_diagnostics.advance(monotonicNs(), fill)) {
        const DiagnosticsReading& reading = m_diagnostics.reading();
        m_feed->m_diagnostics.publish(reading);
        if (reading.residentBytes >= 0) {
            m_feed->m_memoryHistory.add(static_cast<float>(static_cast<double>(reading.residentBytes) / 1e6));
        }
    }
}

void AudioEngine::tick() {
    if (m_stream != nullptr) {
        drain();
        reportInterruption();
        if (m_recording != nullptr && m_recording->limitReached()) {
            finishRecording(nullptr);
        }
        if (const std::optional<CaptureEnd> end = m_path.finished()) {
            endStream(*end);
        }
    }
    if (m_recording != nullptr && m_recording->recorder().finished()) {
        reportRecording();
    }
    if (m_listenOutput != nullptr && m_listenOutput->ended()) {
        m_path.setListener(nullptr);
        m_listenOutput.reset();
        notice(
            {Fault::OutputRefused, m_state.listeningTo.toStdString(), {}, {}, tr("it disappeared").toStdString()},
            NoticeTopic::Listening);
        m_state.listeningTo.clear();
        tell();
    }
    if (m_player != nullptr && m_player->finished()) {
        stopPlaying();
    }
    publish();
    sampleDiagnostics();
    updateTicking();
}

/// Says once that the device is away, again when a person can do something else about it, and once that it is back.
void AudioEngine::reportInterruption() {
    const std::optional<Failure> why = m_stream->interruption();
    if (!why) {
        if (m_interruption) {
            m_interruption.reset();
            Q_EMIT noticed(noticeOfReturn(m_state.source.name));
        }
        return;
    }
    Notice notice = noticeOfInterruption(m_state.source.name, *why);
    if (!m_interruption || m_interruption->fault != notice.fault) {
        m_interruption = notice;
        Q_EMIT noticed(notice);
    }
}

void AudioEngine::publish() noexcept {
    EngineSnapshot now;
    now.sampleRate = m_path.format().sampleRate;
    now.position = m_path.position();
    readInto(now, m_path.meters());
    if (m_state.monitor != MonitorState::Running && m_state.monitor != MonitorState::Ended) {
        now.channels = 0;
    }
    now.ballistics = m_path.ballisticMeter().ballistics();
    for (int c = 0; c < m_path.ballisticMeter().channels(); ++c) {
        now.ballisticLevels[static_cast<std::size_t>(c)] = static_cast<float>(m_path.ballisticMeter().level(c));
    }
    now.gapFrames = m_path.gapFrames();
    now.gaps = m_path.gaps();
    now.droppedFrames = m_path.droppedFrames();
    now.captureFill = m_path.fill();
    if (m_recording != nullptr) {
        const RecordingProgress progress = m_recording->recorder().progress();
        now.recordedFrames = progress.framesAccepted;
        now.recordedBytes = progress.bytesOnDisk;
        now.diskFreeBytes = progress.diskFreeBytes;
        now.writerFill = progress.fill;
        now.clippedSamples = m_recording->clippedSamples();
        now.pipeline = m_recording->pipelineStatistics();
    }
    if (m_player != nullptr) {
        now.playbackSeconds = m_player->seconds();
        now.playbackDuration = m_player->duration();
    }
    m_feed->m_snapshot.publish(now);
    publishOutput();
}

void AudioEngine::publishOutput() noexcept {
    if (!m_outputMonitor.tap().wanted()) {
        return;
    }
    LevelReadings now;
    if (MeterBank* meters = m_recording != nullptr ? &m_recording->meters() : m_outputMonitor.meters();
        meters != nullptr) {
        readInto(now, *meters);
    }
    m_feed->m_outputReadings.publish(now);
}

/// The timer runs only while something flows.
void AudioEngine::updateTicking() {
    const bool flows = m_stream != nullptr || m_recording != nullptr || m_player != nullptr;
    const int interval = m_paced ? kPacedTickMs : kFreeRunningTickMs;
    if (!flows) {
        m_tick.stop();
    } else if (!m_tick.isActive() || m_tick.interval() != interval) {
        m_tick.start(interval);
    }
}

void AudioEngine::tell() {
    Q_EMIT stateChanged(m_state);
}

void AudioEngine::notice(const Failure& failure, NoticeTopic topic) {
    Notice told = noticeOf(failure);
    told.topic = topic;
    Q_EMIT noticed(told);
}

void AudioEngine::tellMuted() {
    Q_EMIT noticed({Notice::Severity::Warning,
                    tr("The source “%1” is muted.").arg(QString::fromStdString(m_state.source.name)),
                    tr("It delivers silence until it is unmuted in the system's sound settings."),
                    NoticeTopic::Muted});
}

} // namespace sinc
