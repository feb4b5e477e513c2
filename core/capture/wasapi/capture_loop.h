#pragma once

#include "core/capture/capture_stream.h"
#include "core/capture/wasapi/capture_timeline.h"
#include "core/capture/wasapi/format_bridge.h"
#include "core/capture/wasapi/packet_source.h"
#include "core/capture/wasapi/stream_writer.h"

#include <atomic>
#include <vector>

namespace sinc::wasapi {

/// Reads packets until it is told to stop, and keeps the stream alive through everything that happens to a device:
///
///      Running --- a call fails, or another device is meant ---> Recovering
///         ^                                                          |  silence goes on, marked as lost
///         +---- opened again, at once or every second --------------+
///
/// The stream keeps the format of its first device; a later one is converted.
///
/// Thread: the capture thread, but for what says otherwise.
class CaptureLoop {
public:
    CaptureLoop(PacketSystem& system, Quiet quiet);

    /// Opens for the first time; allocates. On failure the loop can only be destroyed.
    [[nodiscard]] Opening open();
    [[nodiscard]] const StreamFormat& format() const noexcept { return m_format; }

    /// Delivers until Wake::Stop or until the application that is captured has ended.
    void run(CaptureSink& sink) noexcept;

    /// Why there is silence at this moment, if the device was lost. Any thread.
    [[nodiscard]] CallFailure interruption() const noexcept;

private:
    /// How frames that are missing reach the sink: followed by more at once, or for as long as nothing comes.
    enum class Lost { AsHole, AsSilence };

    bool use(Opening opening);
    void startSource() noexcept;
    void drain() noexcept;
    void take(const Packet& packet) noexcept;
    void deliver(const Packet& packet, std::uint32_t skip, BlockFlags flags) noexcept;
    void put(const Placement& placement, Lost lost) noexcept;
    void pass(const float* samples, std::size_t frames, BlockFlags flags, std::int64_t ticks) noexcept;
    void finish() noexcept;

    void lose(const CallFailure& why) noexcept;
    void recover(bool atOnce) noexcept;
    void fillOutage(std::int64_t untilTicks) noexcept;
    void closeOutage() noexcept;
    void setInterruption(const CallFailure& why) noexcept;

    PacketSystem& m_system;
    Quiet m_quiet;
    std::unique_ptr<PacketSource> m_source; ///< null while Recovering
    WireFormat m_wire;                      ///< of the source
    StreamFormat m_format;                  ///< of the stream
    CaptureTimeline m_timeline;
    FormatBridge m_bridge;
    StreamWriter m_writer;
    std::vector<float> m_decoded;

    bool m_inOutage = false;         ///< from the loss until the first frame after it
    std::int64_t m_lostAtTicks = 0;  ///< where the outage began
    std::int64_t m_outageFilled = 0; ///< frames of the stream delivered for it so far
    std::int64_t m_nextTryTicks = 0;
    int m_passingTroubles = 0; ///< in a row
    BlockFlags m_nextFlags = BlockFlags::None;

    std::atomic<const char*> m_interruptedCall{""};
    std::atomic<HResult> m_interruptedCode{code::kOk};
};

} // namespace sinc::wasapi
