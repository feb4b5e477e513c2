#pragma once

#include "core/capture/wasapi/clock_line.h"
#include "core/capture/wasapi/packet_source.h"

#include <cstdint>

namespace sinc::wasapi {

/// What an endpoint does while there is nothing to hear.
enum class Quiet {
    KeepsDelivering, ///< a microphone: packets come for as long as it lives
    FallsSilent,     ///< loopback: no packet comes while nothing plays, although time goes on
};

/// What to put before a packet so that the timeline stays true, in frames of the device.
struct Placement {
    std::int64_t silence = 0; ///< frames in which nothing played
    std::int64_t lost = 0;    ///< frames that the device captured and nobody got
    std::uint32_t skip = 0;   ///< first frames of the packet that silence has already taken the place of
    bool glitch = false;      ///< the device says that something is missing here
};

/// Decides how much time passed between two packets, from their device positions, their times and their flags.
///
///   - The device position is exact: where it jumps, that many frames were lost.
///   - Time is inexact, but it is all there is when a loopback endpoint delivers nothing or a device counts from
///     zero again. What the clock line says counts only beyond kJitterSeconds.
///   - Everything is measured against one line that lives as long as the stream, so that the small errors of many
///     silences do not add up.
///
/// The class counts frames and knows no sound: the same calls give the same answers. Real-time safe: yes.
class CaptureTimeline {
public:
    /// Time differences below this are jitter, not silence.
    static constexpr double kJitterSeconds = 0.020;
    /// How long after a moment its packets may still arrive: silence is filled in up to this long ago.
    static constexpr double kLatenessSeconds = 0.100;
    /// A microphone that delivers nothing for so long is not late any more.
    static constexpr double kStalledSeconds = 2.0;

    /// Begins a stream, or goes on with one after the device was opened again. A loopback stream begins now, a
    /// microphone with its first packet.
    void begin(int rate, Quiet quiet, std::int64_t nowTicks) noexcept;

    /// Places a packet. Call it once for every packet, and deliver what it says.
    [[nodiscard]] Placement place(const Packet& packet) noexcept;

    /// Frames to fill in because no packet came.
    [[nodiscard]] Placement idle(std::int64_t nowTicks) noexcept;

    /// The last frames of a loopback stream that ends in silence.
    [[nodiscard]] Placement end(std::int64_t nowTicks) noexcept;

    /// The time at which the last counted frame ends; 0 before the first one.
    [[nodiscard]] std::int64_t endTicks() const noexcept;
    /// The time of the next frame, for the mark of a block; 0 before the first one.
    [[nodiscard]] std::int64_t timeOf(std::int64_t position) const noexcept;
    /// Frames since begin(), delivered and filled.
    [[nodiscard]] std::int64_t position() const noexcept { return m_position; }
    [[nodiscard]] double driftPpm() const noexcept { return m_line.driftPpm(); }

private:
    [[nodiscard]] Placement placeTimed(const Packet& packet) noexcept;
    [[nodiscard]] bool isUnbroken(const Packet& packet) const noexcept;
    [[nodiscard]] Placement fillUpTo(double position) noexcept;
    void account(const Packet& packet, const Placement& placement) noexcept;

    int m_rate = 0;
    Quiet m_quiet = Quiet::KeepsDelivering;
    ClockLine m_line;
    std::int64_t m_position = 0;       ///< of the next frame
    std::int64_t m_expectedDevice = 0; ///< device position of the next packet if nothing is lost
    std::int64_t m_lastTicks = 0;      ///< of the last packet with a time
    std::int64_t m_filledAhead = 0;    ///< frames filled in since the last packet
    bool m_hadPacket = false;
};

} // namespace sinc::wasapi
