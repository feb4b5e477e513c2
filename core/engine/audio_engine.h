#pragma once

#include "core/engine/diagnostics.h"
#include "core/engine/engine_feed.h"
#include "core/engine/engine_types.h"
#include "core/engine/output_monitor.h"
#include "core/engine/player.h"
#include "core/engine/record_path.h"
#include "core/engine/signal_path.h"
#include "core/engine/sleep_inhibitor.h"
#include "core/engine/source_catalogue.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace sinc {

/// The engine: opens sources, passes their frames through the signal path, records, listens and plays back.
/// It lives on a thread of its own (EngineClient); every slot runs there. A timer drains the signal path; nothing
/// that a slot waits for (opening a source takes up to two seconds) loses a frame, because the rings cover it.
class AudioEngine : public QObject {
    Q_OBJECT

public:
    AudioEngine(std::vector<std::unique_ptr<CaptureBackend>> backends, std::shared_ptr<EngineFeed> feed);
    ~AudioEngine() override;

public Q_SLOTS:
    void start();
    void selectSource(const QString& id);
    void setPaced(bool paced);
    void setOutput(const sinc::OutputSettings& settings);
    void startRecording(const sinc::RecordRequest& request);
    void pauseRecording();
    void resumeRecording();
    void stopRecording();
    void setPreRoll(double seconds);
    void resetMeters();
    void pauseMeters(bool paused);
    void setBallistics(sinc::Ballistics ballistics);
    void setSilenceThreshold(double dbfs);
    void setLevelWatch(const sinc::LevelWatch& watch);
    void setManners(const sinc::CaptureManners& manners);
    void listen(const QString& outputId);
    void play(const QString& path, const QString& outputId);
    void stopPlaying();
    /// Finishes the recording, waits for its file, and closes everything. Returns when all is on disk.
    void shutDown();

Q_SIGNALS:
    void sourcesChanged(const sinc::SourceList& sources);
    void outputsChanged(const sinc::OutputList& outputs);
    void stateChanged(const sinc::EngineState& state);
    void noticed(const sinc::Notice& notice);
    void recordingRefused(const sinc::Notice& notice);
    void recordingFinished(const sinc::RecordingInfo& recording);

private:
    void refreshSources();
    void reportConnection(const Status& connection);
    Status openSource(const QString& id);
    Status beginStream();
    void closeSource();
    void planOutputNow();
    void monitorOutput();
    Status beginRecording(const RecordRequest& request);
    void feedPreRoll(double seconds) noexcept;
    void endStream(CaptureEnd why);
    void reportInterruption();
    void finishRecording(const Failure* why);
    void noteLosses();
    void reportRecording();
    Status startListening(const QString& outputId);
    void updateListening();

    void tick();
    void publish() noexcept;
    void publishOutput() noexcept;
    void drain() noexcept;
    void sampleDiagnostics() noexcept;
    void updateTicking();
    void tell();
    void notice(const Failure& failure, NoticeTopic topic = NoticeTopic::Event);
    void tellMuted();

    SourceCatalogue m_catalogue;
    std::shared_ptr<EngineFeed> m_feed;
    EngineState m_state;
    OutputSettings m_output;
    RecordRequest m_request;
    QString m_endRemark; ///< why the recording that is finishing ended early
    bool m_endFailed = false;
    bool m_paced = true;
    bool m_connected = true;              ///< every sound server answered when it was asked last
    std::optional<Notice> m_interruption; ///< told: silence stands in for the device at this moment
    double m_preRollSeconds = 0.0;
    double m_silenceDbfs = LevelStatistics::kDefaultSilenceDbfs;

    DiagnosticsSampler m_diagnostics;
    SignalPath m_path;
    OutputMonitor m_outputMonitor;
    std::unique_ptr<RecordPath> m_recording;
    // Counters of the stream when the recording began.
    std::int64_t m_gapFramesBefore = 0;
    std::uint32_t m_gapsBefore = 0;
    std::uint64_t m_droppedBefore = 0;
    // What the stream lost while it was recorded; known when the recording has got its last frame.
    std::int64_t m_gapFramesOfSource = 0;
    std::uint32_t m_gapsOfSource = 0;
    std::uint64_t m_droppedOfSource = 0;
    std::unique_ptr<SleepInhibitor> m_awake;
    std::unique_ptr<CaptureStream> m_stream; ///< destroyed before the path that it delivers to

    std::unique_ptr<PlaybackRing> m_listener;
    std::unique_ptr<PlaybackStream> m_listenOutput;
    std::unique_ptr<Player> m_player;

    QTimer m_tick;
    std::atomic<bool> m_refreshPosted{false};
};

} // namespace sinc
