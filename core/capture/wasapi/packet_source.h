#pragma once

#include "core/capture/wasapi/hresult.h"
#include "core/capture/wasapi/wire_format.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace sinc::wasapi {

/// The seam between the capture loop and COM: everything that the loop knows about Windows. The Windows half
/// implements it with an IAudioCaptureClient, tests with a script.

/// Times are in Windows' unit for performance counters in WASAPI: 100 ns.
inline constexpr std::int64_t kTicksPerSecond = 10'000'000;

/// The bits of a packet, as in AUDCLNT_BUFFERFLAGS.
inline constexpr std::uint32_t kPacketDiscontinuity = 1;
inline constexpr std::uint32_t kPacketSilent = 2;
inline constexpr std::uint32_t kPacketTimestampError = 4;

/// One packet as IAudioCaptureClient::GetBuffer gives it.
struct Packet {
    const std::byte* bytes = nullptr; ///< must not be read when the packet is silent
    std::uint32_t frames = 0;
    std::uint32_t flags = 0;
    std::int64_t devicePosition = 0; ///< frames from the start of the stream to the first frame of this packet
    std::int64_t qpcTicks = 0;       ///< when that position was recorded; 0 = unknown
};

/// Why a wait ended.
enum class Wake {
    Data,           ///< the device signalled
    TimedOut,       ///< nothing happened for as long as the loop was willing to wait
    DevicesChanged, ///< devices came, went or became default
    TargetEnded,    ///< the application that is captured has ended
    Stop,           ///< the capture is to end
};

/// One opened client. Destroying it closes the stream.
/// Thread: the capture thread alone.
class PacketSource {
public:
    virtual ~PacketSource() = default;

    [[nodiscard]] virtual const WireFormat& format() const noexcept = 0;

    /// Begins the stream, once.
    virtual HResult start() noexcept = 0;

    /// The next packet: kOk, kBufferEmpty when there is none, or a failure. Each packet is released before the
    /// next.
    virtual HResult next(Packet& packet) noexcept = 0;
    virtual HResult release(std::uint32_t frames) noexcept = 0;
};

/// An attempt to open.
struct Opening {
    std::unique_ptr<PacketSource> source; ///< null when it failed
    CallFailure failure;
    std::string detail; ///< more about the failure than its code says; may be empty
};

/// Opens what a source id means at this moment, and waits.
/// Thread: the capture thread alone.
class PacketSystem {
public:
    virtual ~PacketSystem() = default;

    [[nodiscard]] virtual Opening open() = 0;

    /// Waits for the opened source, or without one. @param patience at most this long
    virtual Wake wait(std::chrono::milliseconds patience) noexcept = 0;

    /// The time on the clock of Packet::qpcTicks.
    [[nodiscard]] virtual std::int64_t nowTicks() const noexcept = 0;

    /// After DevicesChanged: whether the id now means another device than the one that was opened.
    [[nodiscard]] virtual bool meansAnotherDevice() const = 0;
};

} // namespace sinc::wasapi
