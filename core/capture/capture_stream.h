#pragma once

#include "core/audio/block_view.h"
#include "core/audio/failure.h"
#include "core/audio/realtime.h"
#include "core/audio/stream_format.h"

#include <cstddef>
#include <optional>

namespace sinc {

/// Why a stream delivers nothing any more.
enum class CaptureEnd {
    Finished, ///< a file was read to its end
    Gone,     ///< the device or application disappeared
    Failed,   ///< the system reported an error
};

/// Receives what a stream captures. Implemented by the engine (a ring), called by the backend's own thread.
/// Every method is real-time safe.
class CaptureSink {
public:
    virtual ~CaptureSink() = default;

    /// The next frames. Positions run from 0 without holes while nothing is lost; a block whose position is beyond
    /// the end of the last one tells how many frames were lost. `samples == nullptr` means silence of that length.
    virtual void deliver(const BlockView& block) noexcept SINC_NONBLOCKING = 0;

    /// Frames that deliver() can take at this moment. A source that is not bound to a clock waits until there is
    /// room.
    [[nodiscard]] virtual std::size_t room() const noexcept SINC_NONBLOCKING = 0;

    /// Nothing will be delivered any more. Called at most once, last.
    virtual void ended(CaptureEnd why) noexcept SINC_NONBLOCKING = 0;
};

/// An opened source. Destroying it stops the capture; once the destructor has returned, the sink is not called
/// again.
class CaptureStream {
public:
    virtual ~CaptureStream() = default;

    /// What deliver() will bring; fixed from open() on.
    [[nodiscard]] virtual StreamFormat format() const noexcept = 0;

    /// Begins to deliver, once. Thread: the engine's. May wait for the sound server, up to two seconds.
    virtual Status start(CaptureSink& sink) = 0;

    /// Why there is silence in place of the device at this moment; the stream goes on by itself when it can.
    /// Thread: the engine's.
    [[nodiscard]] virtual std::optional<Failure> interruption() const { return std::nullopt; }
};

/// Supplies an output device with frames. Called by the backend's own thread.
class PlaybackFeed {
public:
    virtual ~PlaybackFeed() = default;

    /// Writes up to `frames` interleaved frames; the rest is played as silence. Real-time safe: yes.
    /// @return frames written
    virtual std::size_t read(float* out, std::size_t frames) noexcept SINC_NONBLOCKING = 0;
};

/// A running playback. Destroying it stops the sound; then the feed is not called again.
class PlaybackStream {
public:
    virtual ~PlaybackStream() = default;

    /// The device disappeared or the system stopped the stream. Any thread.
    [[nodiscard]] virtual bool ended() const noexcept = 0;
};

} // namespace sinc
