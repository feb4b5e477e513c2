#include "core/engine/engine_client.h"

#include "core/engine/audio_engine.h"

namespace sinc {

EngineClient::EngineClient(std::vector<std::unique_ptr<CaptureBackend>> backends, QObject* parent)
    : QObject(parent)
    , m_feed(std::make_shared<EngineFeed>())
    , m_engine(new AudioEngine(std::move(backends), m_feed)) {
    qRegisterMetaType<sinc::SourceList>();
    qRegisterMetaType<sinc::OutputList>();
    qRegisterMetaType<sinc::EngineState>();
    qRegisterMetaType<sinc::Notice>();
    qRegisterMetaType<sinc::RecordingInfo>();
    m_thread.setObjectName(QStringLiteral("sincscope-engine"));
    m_engine->moveToThread(&m_thread);
    connect(m_engine, &AudioEngine::sourcesChanged, this, [this](const SourceList& sources) {
        m_sources = sources;
        Q_EMIT sourcesChanged(m_sources);
    });
    connect(m_engine, &AudioEngine::outputsChanged, this, [this](const OutputList& outputs) {
        m_outputs = outputs;
        Q_EMIT outputsChanged(m_outputs);
    });
    connect(m_engine, &AudioEngine::stateChanged, this, [this](const EngineState& state) {
        m_state = state;
        Q_EMIT stateChanged(m_state);
    });
    connect(m_engine, &AudioEngine::noticed, this, &EngineClient::noticed);
    connect(m_engine, &AudioEngine::recordingRefused, this, &EngineClient::recordingRefused);
    connect(m_engine, &AudioEngine::recordingFinished, this, &EngineClient::recordingFinished);
    m_thread.start(QThread::HighPriority);
}

EngineClient::~EngineClient() {
    QMetaObject::invokeMethod(m_engine, &AudioEngine::shutDown, Qt::BlockingQueuedConnection);
    m_engine->deleteLater(); // carried out when the thread's event loop ends
    m_thread.quit();
    m_thread.wait();
}

void EngineClient::start() {
    QMetaObject::invokeMethod(m_engine, &AudioEngine::start, Qt::QueuedConnection);
}

void EngineClient::selectSource(const QString& id) {
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, id] { engine->selectSource(id); }, Qt::QueuedConnection);
}

void EngineClient::setPaced(bool paced) {
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, paced] { engine->setPaced(paced); }, Qt::QueuedConnection);
}

void EngineClient::setOutput(const OutputSettings& settings) {
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, settings] { engine->setOutput(settings); }, Qt::QueuedConnection);
}

void EngineClient::startRecording(const RecordRequest& request) {
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, request] { engine->startRecording(request); }, Qt::QueuedConnection);
}

void EngineClient::pauseRecording() {
    QMetaObject::invokeMethod(m_engine, &AudioEngine::pauseRecording, Qt::QueuedConnection);
}

void EngineClient::resumeRecording() {
    QMetaObject::invokeMethod(m_engine, &AudioEngine::resumeRecording, Qt::QueuedConnection);
}

void EngineClient::stopRecording() {
    QMetaObject::invokeMethod(m_engine, &AudioEngine::stopRecording, Qt::QueuedConnection);
}

void EngineClient::setPreRoll(double seconds) {
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, seconds] { engine->setPreRoll(seconds); }, Qt::QueuedConnection);
}

void EngineClient::resetMeters() {
    QMetaObject::invokeMethod(m_engine, &AudioEngine::resetMeters, Qt::QueuedConnection);
}

void EngineClient::pauseMeters(bool paused) {
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, paused] { engine->pauseMeters(paused); }, Qt::QueuedConnection);
}

void EngineClient::setBallistics(Ballistics ballistics) {
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, ballistics] { engine->setBallistics(ballistics); }, Qt::QueuedConnection);
}

void EngineClient::setSilenceThreshold(double dbfs) {
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, dbfs] { engine->setSilenceThreshold(dbfs); }, Qt::QueuedConnection);
}

void EngineClient::setLevelWatch(const LevelWatch& watch) {
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, watch] { engine->setLevelWatch(watch); }, Qt::QueuedConnection);
}

void EngineClient::setManners(const CaptureManners& manners) {
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, manners] { engine->setManners(manners); }, Qt::QueuedConnection);
}

void EngineClient::listen(const QString& outputId) {
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, outputId] { engine->listen(outputId); }, Qt::QueuedConnection);
}

void EngineClient::play(const QString& path, const QString& outputId) {
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, path, outputId] { engine->play(path, outputId); }, Qt::QueuedConnection);
}

void EngineClient::stopPlaying() {
    QMetaObject::invokeMethod(m_engine, &AudioEngine::stopPlaying, Qt::QueuedConnection);
}

} // namespace sinc
