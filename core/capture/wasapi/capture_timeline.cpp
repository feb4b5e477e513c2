#include "core/capture/wasapi/capture_timeline.h"

#include <algorithm>
#include <cmath>

namespace sinc::wasapi {

namespace {

bool isTimed(const Packet& packet) noexcept {
    return (packet.flags & kPacketTimestampError) == 0 && packet.qpcTicks != 0;
}

} // namespace

void CaptureTimeline::begin(int rate, Quiet quiet, std::int64_t nowTicks) noexcept {
    m_rate = rate;
    m_quiet = quiet;
    m_line = {};
    m_position = 0;
    m_expectedDevice = 0;
    m_lastTicks = 0;
    m_filledAhead = 0;
    m_hadPacket = false;
    if (quiet == Quiet::FallsSilent) {
        m_line.anchor(nowTicks, 0, rate);
    }
}

Placement CaptureTimeline::place(const Packet& packet) noexcept {
    Placement placement;
    if (isTimed(packet)) {
        if (!m_line.isAnchored() || packet.qpcTicks < m_lastTicks) {
            // The first packet of a microphone, or a clock that was set back (by sleep): time counts from here.
            m_line.anchor(packet.qpcTicks, m_position, m_rate);
            m_filledAhead = 0;
        }
        placement = placeTimed(packet);
        m_lastTicks = packet.qpcTicks;
    }
    // The flag says nothing on the first packet of a stream (IAudioCaptureClient::GetBuffer).
    placement.glitch = m_hadPacket && ((packet.flags & kPacketDiscontinuity) != 0 || placement.lost > 0);
    account(packet, placement);
    return placement;
}

Placement CaptureTimeline::placeTimed(const Packet& packet) noexcept {
    const double jitter = kJitterSeconds * m_rate;
    double missing = m_line.positionAt(packet.qpcTicks) - static_cast<double>(m_position);
    if (!m_hadPacket && m_filledAhead == 0 && std::abs(missing) <= jitter) {
        m_line.anchor(packet.qpcTicks, m_position, m_rate); // better than the time at which we asked for sound
        missing = 0.0;
    }
    Placement placement;
    if (m_filledAhead > 0) {
        // Silence has been filled in already: the packet tells how much of it was right.
        const std::int64_t rest = std::llround(missing);
        const std::int64_t overlap = std::min<std::int64_t>({-rest, m_filledAhead, packet.frames});
        placement.silence = std::max<std::int64_t>(rest, 0);
        placement.skip = static_cast<double>(-rest) > jitter ? static_cast<std::uint32_t>(overlap) : 0;
        return placement;
    }
    const std::int64_t jump = packet.devicePosition - m_expectedDevice;
    const bool nothingPlayed = m_quiet == Quiet::FallsSilent && (packet.flags & kPacketDiscontinuity) == 0;
    std::int64_t& frames = nothingPlayed ? placement.silence : placement.lost;
    if (m_hadPacket && jump > 0 && std::abs(static_cast<double>(jump) - missing) <= jitter) {
        frames = jump; // exact, and as long as the time that passed
    } else if (missing > (isUnbroken(packet) ? kStalledSeconds * m_rate : jitter)) {
        frames = std::llround(missing);
    }
    return placement;
}

/// A microphone counts its frames by itself: when it says that this one follows the last, a time that is late says
/// that the system was busy, not that something is missing. Only what no buffer holds (sleep) is believed against
/// it.
bool CaptureTimeline::isUnbroken(const Packet& packet) const noexcept {
    return m_quiet == Quiet::KeepsDelivering && m_hadPacket && packet.devicePosition == m_expectedDevice &&
           (packet.flags & kPacketDiscontinuity) == 0;
}

void CaptureTimeline::account(const Packet& packet, const Placement& placement) noexcept {
    m_position += placement.silence + placement.lost;
    const bool filled = placement.silence > 0 || m_filledAhead > 0;
    if (isTimed(packet) && m_hadPacket) {
        if (filled) {
            m_line.pass(packet.qpcTicks);
        } else {
            m_line.follow(packet.qpcTicks, m_position);
        }
    }
    m_position += packet.frames - placement.skip;
    m_expectedDevice = (isTimed(packet) ? packet.devicePosition : m_expectedDevice) + packet.frames;
    m_filledAhead = 0;
    m_hadPacket = m_hadPacket || packet.frames > 0;
}

Placement CaptureTimeline::idle(std::int64_t nowTicks) noexcept {
    if (!m_line.isAnchored()) {
        return {};
    }
    const double late = m_quiet == Quiet::FallsSilent || m_filledAhead > 0 ? kLatenessSeconds : kStalledSeconds;
    const double due = m_line.positionAt(nowTicks) - static_cast<double>(m_position);
    if (due < (late + kJitterSeconds) * m_rate) {
        return {};
    }
    return fillUpTo(m_line.positionAt(nowTicks) - kLatenessSeconds * m_rate);
}

Placement CaptureTimeline::end(std::int64_t nowTicks) noexcept {
    if (!m_line.isAnchored() || m_quiet == Quiet::KeepsDelivering) {
        return {};
    }
    return fillUpTo(m_line.positionAt(nowTicks));
}

Placement CaptureTimeline::fillUpTo(double position) noexcept {
    Placement placement;
    const std::int64_t frames = std::max<std::int64_t>(std::llround(position) - m_position, 0);
    (m_quiet == Quiet::FallsSilent ? placement.silence : placement.lost) = frames;
    m_position += frames;
    m_filledAhead += frames;
    return placement;
}

std::int64_t CaptureTimeline::endTicks() const noexcept {
    return m_line.isAnchored() ? m_line.timeOf(m_position) : 0;
}

std::int64_t CaptureTimeline::timeOf(std::int64_t position) const noexcept {
    return m_line.isAnchored() ? m_line.timeOf(position) : 0;
}

} // namespace sinc::wasapi
