#pragma once

#include "core/audio/failure.h"
#include "core/audio/sample_format.h"
#include "core/audio/stream_format.h"
#include "core/capture/source.h"
#include "core/engine/diagnostics.h"
#include "core/engine/file_measurement.h"
#include "core/meter/ballistics/ballistics.h"
#include "core/meter/level_meter.h"
#include "core/meter/meter_readings.h"
#include "core/process/pipeline.h"
#include "core/record/disk_reserve.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

/// The values that cross the border between the engine's thread and its users. All of them are plain data.
namespace sinc {

/// What a notice is about. All but Event are conditions: one notice of each is enough, and it has had its time when
/// the condition has passed.
enum class NoticeTopic {
    Event,        ///< it happened and stays true
    Source,       ///< the chosen source disappeared, failed or could not be opened
    Muted,        ///< the chosen source is muted
    Interruption, ///< the chosen source's device is away for a while
    Server,       ///< a sound server does not answer, or answers again
    Listening,    ///< the source cannot be heard on an output
    Recording,    ///< a recording could not begin
    Removal,      ///< a recording was thrown away and can be brought back
};

/// A sentence for people that names the thing, and one that says what to do next.
struct Notice {
    enum class Severity { Info, Warning, Error };
    Severity severity = Severity::Error;
    QString text;
    QString advice; ///< may be empty
    NoticeTopic topic = NoticeTopic::Event;
    std::optional<Fault> fault = {}; ///< what failed, if it is about a failure
};

/// What a person chose about the file to be made. Unset: what the profile says, else as the source delivers it.
struct OutputSettings {
    QString profile = QStringLiteral("raw");
    QString quality = QStringLiteral("high"); ///< a resampler quality's name, or custom:...
    std::optional<int> sampleRate;            ///< Hz
    std::optional<int> channels;
    std::optional<SampleFormat> sampleFormat;
    QString suffix; ///< container by suffix, without the dot; empty: the profile's
};

/// What the file will be, worked out from a source and the settings.
struct OutputPlan {
    StreamFormat format;
    SampleFormat sampleFormat = SampleFormat::F32;
    QString suffix; ///< without the dot
    bool resamples = false;
    QString summary; ///< in plain words: "16 kHz, mono, 16 bit WAV, converted from 48 kHz stereo"
    QString remark;  ///< what differs from the wish, e.g. that FLAC holds 24 bits at most; may be empty
};

struct RecordRequest {
    QString path; ///< of the file to make; its suffix chooses the container
    /// Opens this source and records from its very first frame; empty: the chosen source, from this moment on.
    QString sourceId;
    OutputSettings output;
    bool overwrite = false;
    double durationSeconds = 0.0; ///< 0 = until stopped
    double preRollSeconds = 0.0;  ///< of sound before this moment, as far as it was kept
    double splitSeconds = 0.0;    ///< a new file after this time; 0 = never
    std::int64_t splitBytes = 0;  ///< a new file after this size; 0 = never
};

enum class MonitorState {
    Idle,    ///< no source is chosen
    Opening, ///< the system is being asked for it
    Running, ///< frames arrive
    Ended,   ///< a file was read to its end
    Lost,    ///< the source disappeared or could not be opened; it can be chosen again
};

enum class RecordState { Idle, Recording, Paused, Finishing };

/// What changes rarely; a signal carries it.
struct EngineState {
    MonitorState monitor = MonitorState::Idle;
    RecordState record = RecordState::Idle;
    SourceInfo source;                   ///< the chosen one; its id is empty while monitor is Idle
    std::vector<SourceAbsence> absences; ///< kinds of sources that this system cannot capture
    OutputPlan plan;                     ///< for the chosen source and the current output settings
    QString planProblem;                 ///< why there is no plan, as a sentence; empty when there is one
    QString recordingPath;               ///< final path of the file being made
    QString listeningTo;                 ///< output id; empty = not listening
    QString playing;                     ///< path of the recording being played back; empty = none
};

/// What all meters of one stream read.
struct LevelReadings {
    int channels = 0; ///< 0: there is no sound
    ChannelLevels levels{};
    MeterReadings meters; ///< true peak, loudness, statistics
};

/// What changes with every block; the window reads the newest one when it paints (EngineFeed).
struct EngineSnapshot : LevelReadings {
    int sampleRate = 0;
    FramePosition position = 0;                        ///< frames since the source was opened
    Ballistics ballistics = Ballistics::DigitalPeak;   ///< the kind that ballisticLevels come from
    std::array<float, kMaxChannels> ballisticLevels{}; ///< linear, 1 = a sine of full scale
    std::int64_t recordedFrames = 0;                   ///< in the file's rate
    std::int64_t recordedBytes = 0;                    ///< on disk, all parts
    std::int64_t diskFreeBytes = -1;                   ///< -1 = not known yet
    std::int64_t gapFrames = 0; ///< filled with silence since the source was opened, in the source's rate
    std::uint32_t gaps = 0;
    std::uint64_t droppedFrames = 0;  ///< that our own buffers could not take (part of the gaps)
    std::uint64_t clippedSamples = 0; ///< by the conversion to integers, in this recording
    float captureFill = 0.0F;         ///< 0..1 of the ring between backend and worker
    float writerFill = 0.0F;          ///< 0..1 of the ring between worker and writer
    PipelineStatistics pipeline;      ///< of the running recording
    double playbackSeconds = 0.0;     ///< of the recording being played back
    double playbackDuration = 0.0;
};

/// A finished recording.
struct RecordingInfo {
    QString sourceId;
    QString sourceName;
    QStringList files; ///< final paths, one or more when it was split
    StreamFormat format;
    SampleFormat sampleFormat = SampleFormat::F32;
    std::int64_t frames = 0; ///< in all files
    std::int64_t bytes = 0;
    std::uint32_t gaps = 0;
    std::int64_t gapFrames = 0;
    std::uint64_t droppedFrames = 0;
    std::uint64_t clippedSamples = 0;
    FileMeasurement readings; ///< levels and loudness of what the files hold, as `measure` reads them
    PipelineStatistics pipeline;
    DiagnosticsReading diagnostics; ///< the last one of the recording
    QString remark;                 ///< e.g. why it ended early, as a sentence; may be empty
    bool failed = false; ///< ended by a failure (remark says which); what was captured before is in the files
};

using SourceList = std::vector<SourceInfo>;
using OutputList = std::vector<OutputInfo>;

} // namespace sinc

Q_DECLARE_METATYPE(sinc::Notice)
Q_DECLARE_METATYPE(sinc::EngineState)
Q_DECLARE_METATYPE(sinc::RecordingInfo)
Q_DECLARE_METATYPE(sinc::SourceList)
Q_DECLARE_METATYPE(sinc::OutputList)
