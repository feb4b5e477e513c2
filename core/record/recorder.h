#pragma once

#include "core/audio/block_view.h"
#include "core/audio/failure.h"
#include "core/audio/frame_ring.h"
#include "core/audio/realtime.h"
#include "core/record/recording.h"
#include "core/record/take_writer.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <thread>

namespace sinc {

/// Writes what is pushed to files, on a thread of its own.
///
///      caller's thread                       writer's thread
///      start()
///      push() ... --> FrameRing (>= 10 s) --> TakeWriter: gaps filled, files split, disk minded
///      requestStop()
///      finished()? report()
///
/// The timeline is kept: frames that are missing between two blocks, because the source or the full buffer lost
/// them, become silence of the same length, counted and marked. Before the disk is quite full the recording is
/// ended, so that the file can still be closed.
/// Thread: all but progress() and finished() the caller's one; those between two start() any.
class Recorder {
public:
    explicit Recorder(RecordingTuning tuning = {});
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;
    /// Finishes the recording.
    ~Recorder();

    /// Creates the file and starts the writer. Errors: ContainerUnknown, RateOutOfRange, ChannelsOutOfRange,
    /// SampleFormatUnsupported, ValueInvalid, OutputExists, FolderMissing, FolderNotWritable, DiskFull,
    /// WriteFailed, NotReady (one is running).
    Status start(const RecordingSpec& spec);

    /// The next frames; `samples == nullptr` is silence. The first block's position is the recording's beginning;
    /// a later position than expected is a gap. A block flagged as discontinuity that follows without a jump is
    /// marked but not counted: whoever filled the gap has counted it. Real-time safe: yes.
    void push(const BlockView& block) noexcept SINC_NONBLOCKING;

    /// The next block follows the last one directly, whatever its position: the recording was paused in between.
    /// Real-time safe: yes.
    void markPause() noexcept SINC_NONBLOCKING { m_pauseMarked = m_begun; }

    /// Frames that push() takes at this moment. Real-time safe: yes.
    [[nodiscard]] std::size_t room() const noexcept SINC_NONBLOCKING;

    /// Lets the writer write what was pushed and finish the file. Does not wait. Real-time safe: yes.
    void requestStop() noexcept SINC_NONBLOCKING;

    /// No writer is at work: it ended by request or by a failure, or was never started.
    [[nodiscard]] bool finished() const noexcept { return m_done.load(std::memory_order_acquire); }

    /// requestStop(), and waits for the disk.
    void waitUntilFinished();

    /// Stops and removes the file that is being written.
    void abandon();

    [[nodiscard]] RecordingProgress progress() const noexcept;

    /// Only when finished() after a start().
    [[nodiscard]] const RecordingReport& report() const noexcept { return m_take->report(); }

private:
    void run() noexcept;
    bool drain() noexcept;

    RecordingTuning m_tuning;
    int m_sampleRate = 0;
    std::unique_ptr<FrameRing> m_ring;
    std::unique_ptr<TakeWriter> m_take;
    std::thread m_thread;

    // push() only
    bool m_begun = false;
    bool m_pauseMarked = false;
    FramePosition m_offset = 0; ///< what the source's positions are ahead of the recording's
    FramePosition m_end = 0;    ///< of the recording so far

    // between the threads
    std::atomic<RecordingState> m_state{RecordingState::Idle};
    std::atomic<std::int64_t> m_accepted{0};
    std::atomic<std::uint32_t> m_positionResets{0};
    std::atomic<bool> m_stop{false};
    std::atomic<bool> m_discard{false};
    std::atomic<bool> m_done{true};
};

} // namespace sinc
