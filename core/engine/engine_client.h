#pragma once

#include "core/capture/backend.h"
#include "core/engine/engine_feed.h"
#include "core/engine/engine_types.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <vector>

namespace sinc {

class AudioEngine;

/// The engine as the window and the command line see it: it owns the engine and its thread, turns calls into queued
/// invocations, and repeats the engine's signals on the caller's thread. No method waits, but the destructor, which
/// finishes a running recording first.
/// Thread: the one that created it.
class EngineClient : public QObject {
    Q_OBJECT

public:
    explicit EngineClient(std::vector<std::unique_ptr<CaptureBackend>> backends, QObject* parent = nullptr);
    ~EngineClient() override;

    /// Connects the backends. sourcesChanged() and stateChanged() follow.
    void start();

    /// Monitors a source; an empty id stops. Refused with a notice while recording.
    void selectSource(const QString& id);
    /// Signals and files: false runs them as fast as possible. Takes effect with the next selectSource().
    void setPaced(bool paced);

    void setOutput(const OutputSettings& settings);
    void startRecording(const RecordRequest& request);
    void pauseRecording();
    void resumeRecording();
    void stopRecording();

    /// Keeps this much of the past of the chosen source in memory for RecordRequest::preRollSeconds; 0..60.
    void setPreRoll(double seconds);
    /// Starts loudness, maxima, statistics, hold and clip latches afresh, together.
    void resetMeters();
    /// Pauses and continues integrated loudness, range and maxima.
    void pauseMeters(bool paused);
    /// Chooses the kind of EngineSnapshot::ballisticLevels.
    void setBallistics(Ballistics ballistics);
    /// @param dbfs plain RMS below which a channel counts as silent
    void setSilenceThreshold(double dbfs);
    void setLevelWatch(const LevelWatch& watch);
    /// What happens when a device disappears, and more of that kind. Holds for sources that are chosen later.
    void setManners(const CaptureManners& manners);

    /// Plays the chosen source on an output; empty stops. Refused with a notice where it would feed back.
    void listen(const QString& outputId);
    /// Plays a recording on an output (empty: the default one); stopPlaying() ends it.
    void play(const QString& path, const QString& outputId = {});
    void stopPlaying();

    [[nodiscard]] const SourceList& sources() const { return m_sources; }
    [[nodiscard]] const OutputList& outputs() const { return m_outputs; }
    [[nodiscard]] const EngineState& state() const { return m_state; }
    [[nodiscard]] EngineFeed& feed() { return *m_feed; }

Q_SIGNALS:
    void sourcesChanged(const sinc::SourceList& sources);
    void outputsChanged(const sinc::OutputList& outputs);
    void stateChanged(const sinc::EngineState& state);
    void noticed(const sinc::Notice& notice);
    /// A recording that was asked for did not begin; noticed() says the same.
    void recordingRefused(const sinc::Notice& notice);
    void recordingFinished(const sinc::RecordingInfo& recording);

private:
    std::shared_ptr<EngineFeed> m_feed;
    QThread m_thread;
    AudioEngine* m_engine; ///< lives on m_thread
    SourceList m_sources;
    OutputList m_outputs;
    EngineState m_state;
};

} // namespace sinc
