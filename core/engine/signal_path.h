#pragma once

#include "core/audio/frame_ring.h"
#include "core/capture/capture_stream.h"
#include "core/engine/pre_roll.h"
#include "core/meter/ballistics/ballistics.h"
#include "core/meter/envelope_history.h"
#include "core/meter/history_step.h"
#include "core/meter/meter_bank.h"
#include "core/meter/sample_tap.h"

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace sinc {

class OutputMonitor;
class PlaybackRing;
class RecordPath;

/// The way of the frames from a backend to everything that wants them:
///
///   backend thread              worker thread
///   deliver() -> FrameRing -> drain() -> fill gaps -> meters, envelope, tap, history, pre-roll
///                                                 \-> RecordPath (when recording)
///                                                 \-> PlaybackRing (when listening)
///
/// The timeline is kept true here: where frames are missing, because the source or our own ring lost them, silence
/// of the same length takes their place, marked as a discontinuity and counted.
///
/// Thread: deliver(), room(), ended() the backend's; all others the worker's. open() only while no stream delivers.
class SignalPath final : public CaptureSink {
public:
    /// How long the ring covers for a worker that is held up.
    static constexpr double kRingSeconds = 4.0;

    /// What keeps the past for the window's pictures. The optional ones may be null.
    struct Pictures {
        EnvelopeHistory& envelope;
        SampleTap* tap = nullptr;
        LoudnessHistory* history = nullptr; ///< of the source, HistoryStep::kPerSecond values a second
        /// Of what goes into a file, or would; as often, on the source's timeline, with gaps while neither is
        /// worked out.
        LoudnessHistory* outputHistory = nullptr;
    };

    explicit SignalPath(EnvelopeHistory& envelope)
        : SignalPath(Pictures{.envelope = envelope}) {}
    explicit SignalPath(const Pictures& pictures);

    /// Starts afresh for a stream; allocates.
    void open(const StreamFormat& format, double preRollSeconds);

    void deliver(const BlockView& block) noexcept SINC_NONBLOCKING override;
    [[nodiscard]] std::size_t room() const noexcept SINC_NONBLOCKING override;
    void ended(CaptureEnd why) noexcept SINC_NONBLOCKING override;

    /// Passes on what has arrived, at most about a second of sound. Real-time safe: yes.
    void drain() noexcept SINC_NONBLOCKING;

    /// Why the stream ended, once everything that it delivered has been passed on.
    [[nodiscard]] std::optional<CaptureEnd> finished() const noexcept;

    /// Where frames go besides the meters; null = nowhere.
    void setRecordPath(RecordPath* path) noexcept { m_recordPath = path; }
    /// Shows what a file would hold while no record path is set; may be null.
    void setOutputMonitor(OutputMonitor* monitor) noexcept { m_outputMonitor = monitor; }
    void setListener(PlaybackRing* listener) noexcept { m_listener = listener; }
    /// Reserves memory for the past; forgets what was kept.
    void setPreRoll(double seconds);

    [[nodiscard]] const PreRoll& preRoll() const noexcept { return m_preRoll; }
    [[nodiscard]] MeterBank& meters() noexcept { return m_meters; }
    /// The level meter of the chosen kind.
    [[nodiscard]] const BallisticMeter& ballisticMeter() const noexcept { return m_ballistic; }
    /// Chooses the kind; allocates.
    void setBallistics(Ballistics ballistics) { m_ballistic.prepare(ballistics, m_format); }
    [[nodiscard]] const StreamFormat& format() const noexcept { return m_format; }
    /// Frames passed on since open().
    [[nodiscard]] FramePosition position() const noexcept { return m_position; }
    [[nodiscard]] std::int64_t gapFrames() const noexcept { return m_gapFrames; }
    [[nodiscard]] std::uint32_t gaps() const noexcept { return m_gaps; }
    [[nodiscard]] std::uint64_t droppedFrames() const noexcept { return m_ring->droppedFrames(); }
    /// 0..1
    [[nodiscard]] float fill() const noexcept;

private:
    [[nodiscard]] std::size_t takable() const noexcept;
    bool fillGap(FramePosition upTo, std::size_t maxFrames) noexcept;
    void pass(const BlockView& block, bool gap = false) noexcept;
    void keepHistory(const BlockView& block) noexcept;
    void addHistory() noexcept;
    [[nodiscard]] HistoryValues takeOutputStep() noexcept;

    StreamFormat m_format;
    std::unique_ptr<FrameRing> m_ring;
    std::vector<float> m_silence;
    FramePosition m_position = 0; ///< of the next frame to pass on
    FramePosition m_offset = 0;   ///< subtracted from the stream's positions, so that they never run backwards
    bool m_inGap = false;
    std::int64_t m_gapFrames = 0;
    std::uint32_t m_gaps = 0;
    std::atomic<int> m_end{-1};

    MeterBank m_meters;
    BallisticMeter m_ballistic;
    Pictures m_pictures;
    FrameGrid m_historyGrid;
    HistoryStep m_historyStep;
    PreRoll m_preRoll;
    RecordPath* m_recordPath = nullptr;
    OutputMonitor* m_outputMonitor = nullptr;
    PlaybackRing* m_listener = nullptr;
};

} // namespace sinc
