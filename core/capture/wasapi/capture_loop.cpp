#include "core/capture/wasapi/capture_loop.h"

#include "core/capture/wasapi/sample_decoder.h"

#include <algorithm>
#include <utility>

namespace sinc::wasapi {

namespace {

using std::chrono::milliseconds;

/// How long to wait for an event: on some drivers loopback has none while nothing plays.
constexpr milliseconds kPatience{20};
constexpr milliseconds kPatienceWithoutDevice{100};
constexpr std::int64_t kRetryTicks = kTicksPerSecond; ///< between two attempts to open a lost device
constexpr auto kLatenessTicks = static_cast<std::int64_t>(CaptureTimeline::kLatenessSeconds * kTicksPerSecond);
constexpr std::size_t kChunkFrames = 2048;
constexpr int kMostPacketsAtOnce = 256;  ///< a source that never runs empty must not keep us from stopping
constexpr int kMostPassingTroubles = 50; ///< of which each should have been over with the next event

std::int64_t framesIn(std::int64_t ticks, int rate) noexcept {
    return ticks / kTicksPerSecond * rate +
           (ticks % kTicksPerSecond * rate + kTicksPerSecond / 2) / kTicksPerSecond;
}

} // namespace

CaptureLoop::CaptureLoop(PacketSystem& system, Quiet quiet)
    : m_system(system)
    , m_quiet(quiet) {}

Opening CaptureLoop::open() {
    Opening opening = m_system.open();
    if (!opening.source) {
        return opening;
    }
    m_format = opening.source->format().stream;
    if (!use(std::move(opening))) {
        return {nullptr, {"FormatBridge", code::kUnsupportedFormat}, {}};
    }
    return {};
}

/// Makes an opened source the current one.
bool CaptureLoop::use(Opening opening) {
    const WireFormat wire = opening.source->format();
    if (!m_bridge.prepare(wire.stream, m_format, kChunkFrames)) {
        return false;
    }
    m_wire = wire;
    m_decoded.resize(kChunkFrames * static_cast<std::size_t>(wire.stream.channels));
    m_source = std::move(opening.source);
    m_passingTroubles = 0;
    return true;
}

/// Starts the current source; its timeline begins here.
void CaptureLoop::startSource() noexcept {
    m_timeline.begin(m_wire.stream.sampleRate, m_quiet, m_system.nowTicks());
    if (const HResult started = m_source->start(); failed(started)) {
        lose({"IAudioClient::Start", started});
    }
}

void CaptureLoop::run(CaptureSink& sink) noexcept {
    m_writer.begin(sink, m_format);
    startSource();
    for (;;) {
        const Wake wake = m_system.wait(m_source ? kPatience : kPatienceWithoutDevice);
        const bool changed = wake == Wake::DevicesChanged;
        if (m_source) {
            drain();
        }
        if (wake == Wake::Stop || wake == Wake::TargetEnded) {
            finish();
            if (wake == Wake::TargetEnded) {
                m_writer.ended(CaptureEnd::Gone);
            }
            return;
        }
        if (m_source && changed && m_system.meansAnotherDevice()) {
            lose({});
        }
        if (!m_source) {
            recover(changed);
        }
    }
}

void CaptureLoop::drain() noexcept {
    for (int packets = 0; packets < kMostPacketsAtOnce; ++packets) {
        Packet packet;
        const HResult read = m_source->next(packet);
        if (read == code::kBufferEmpty) {
            break;
        }
        if (failed(read)) {
            if (troubleOf(read) != Trouble::Passing || ++m_passingTroubles > kMostPassingTroubles) {
                return lose({"IAudioCaptureClient::GetBuffer", read});
            }
            break;
        }
        m_passingTroubles = 0;
        take(packet);
        if (const HResult released = m_source->release(packet.frames);
            failed(released) && troubleOf(released) != Trouble::Passing) {
            return lose({"IAudioCaptureClient::ReleaseBuffer", released});
        }
    }
    const std::int64_t now = m_system.nowTicks();
    const Placement quiet = m_timeline.idle(now);
    if (quiet.silence + quiet.lost > 0) {
        closeOutage();
        put(quiet, Lost::AsSilence);
    } else if (m_inOutage && m_timeline.timeOf(0) == 0) {
        fillOutage(now - kLatenessTicks); // opened again, but nothing has come yet
    }
}

void CaptureLoop::take(const Packet& packet) noexcept {
    const Placement placed = m_timeline.place(packet);
    if (packet.frames == 0) {
        return put(placed, Lost::AsHole);
    }
    closeOutage();
    put(placed, Lost::AsHole);
    deliver(packet, placed.skip, placed.glitch ? BlockFlags::Discontinuity : BlockFlags::None);
}

void CaptureLoop::deliver(const Packet& packet, std::uint32_t skip, BlockFlags flags) noexcept {
    const bool silent = (packet.flags & kPacketSilent) != 0 || packet.bytes == nullptr;
    const auto channels = static_cast<std::size_t>(m_wire.stream.channels);
    for (std::size_t at = skip; at < packet.frames; at += kChunkFrames) {
        const std::size_t count = std::min<std::size_t>(kChunkFrames, packet.frames - at);
        const std::int64_t ticks =
            packet.qpcTicks == 0
                ? 0
                : packet.qpcTicks + static_cast<std::int64_t>(at) * kTicksPerSecond / m_wire.stream.sampleRate;
        if (!silent) {
            decodeSamples(m_wire.sample, packet.bytes + at * m_wire.frameBytes(), count * channels,
                          m_decoded.data());
        }
        pass(silent ? nullptr : m_decoded.data(), count, flags | (silent ? BlockFlags::Silence : BlockFlags::None),
             ticks);
        flags = BlockFlags::None;
    }
}

/// Delivers frames of the device. @param samples null = silence
void CaptureLoop::pass(const float* samples, std::size_t frames, BlockFlags flags, std::int64_t ticks) noexcept {
    flags = flags | std::exchange(m_nextFlags, BlockFlags::None);
    if (m_bridge.isIdentity() || (samples == nullptr && m_bridge.keepsRate())) {
        return m_writer.frames(samples, frames, flags, ticks);
    }
    const FormatBridge::Frames converted = m_bridge.process(samples, frames);
    m_writer.frames(converted.samples, converted.count, flags, ticks);
}

/// Fills in what a placement says, in frames of the device.
void CaptureLoop::put(const Placement& placement, Lost lost) noexcept {
    if (m_bridge.keepsRate()) {
        if (placement.silence > 0) { // may be the first that a new device has to say
            m_writer.silence(placement.silence, std::exchange(m_nextFlags, BlockFlags::None));
        }
        if (lost == Lost::AsHole) {
            m_writer.skip(placement.lost);
        } else {
            m_writer.silence(placement.lost, BlockFlags::Discontinuity);
        }
        return;
    }
    // Through the resampler, so that its phase and the count of frames stay true.
    std::int64_t left = placement.silence + placement.lost;
    while (left > 0) {
        const std::int64_t step = std::min<std::int64_t>(left, kChunkFrames);
        pass(nullptr, static_cast<std::size_t>(step),
             BlockFlags::Silence | (placement.lost > 0 ? BlockFlags::Discontinuity : BlockFlags::None), 0);
        left -= step;
    }
}

void CaptureLoop::finish() noexcept {
    const std::int64_t now = m_system.nowTicks();
    if (!m_source) {
        return fillOutage(now);
    }
    const Placement rest = m_timeline.end(now);
    if (rest.silence + rest.lost > 0) {
        closeOutage();
        put(rest, Lost::AsSilence);
    }
    const FormatBridge::Frames held = m_bridge.flush();
    m_writer.frames(held.samples, held.count, BlockFlags::None, 0);
}

/// Closes the source. @param why nothing when another device is meant from now on
void CaptureLoop::lose(const CallFailure& why) noexcept {
    if (!m_inOutage) {
        const std::int64_t end = m_timeline.endTicks();
        m_lostAtTicks = end != 0 ? end : m_system.nowTicks();
        m_outageFilled = 0;
        m_inOutage = true;
    }
    const FormatBridge::Frames held = m_bridge.flush();
    m_writer.frames(held.samples, held.count, BlockFlags::None, 0);
    m_source.reset(); // an old client can keep a new one from opening
    setInterruption(why);
}

/// @param atOnce devices have come or gone, so there is no need to wait for the next attempt
void CaptureLoop::recover(bool atOnce) noexcept {
    const std::int64_t now = m_system.nowTicks();
    if (atOnce || now >= m_nextTryTicks) {
        m_nextTryTicks = now + kRetryTicks;
        Opening opening = m_system.open();
        CallFailure failure = opening.failure;
        if (opening.source && use(std::move(opening))) {
            setInterruption({});
            m_nextFlags = BlockFlags::DeviceChanged;
            return startSource();
        }
        if (!failure.any()) { // it opened, with a format that cannot be converted to ours
            failure = {"FormatBridge", code::kUnsupportedFormat};
        }
        setInterruption(failure);
    }
    fillOutage(m_system.nowTicks() - kLatenessTicks);
}

/// Silence in place of what the lost device would have delivered up to a time.
void CaptureLoop::fillOutage(std::int64_t untilTicks) noexcept {
    const std::int64_t due = framesIn(untilTicks - m_lostAtTicks, m_format.sampleRate) - m_outageFilled;
    if (!m_inOutage || due <= 0) {
        return;
    }
    m_writer.silence(due, BlockFlags::Discontinuity);
    m_outageFilled += due;
}

/// The new device begins to deliver: the outage reaches up to its first frame.
void CaptureLoop::closeOutage() noexcept {
    if (m_inOutage) {
        const std::int64_t begin = m_timeline.timeOf(0);
        fillOutage(begin != 0 ? begin : m_system.nowTicks());
        m_inOutage = false;
    }
}

void CaptureLoop::setInterruption(const CallFailure& why) noexcept {
    m_interruptedCall.store(why.call, std::memory_order_relaxed);
    m_interruptedCode.store(why.code, std::memory_order_release);
}

CallFailure CaptureLoop::interruption() const noexcept {
    const HResult failure = m_interruptedCode.load(std::memory_order_acquire);
    return {m_interruptedCall.load(std::memory_order_relaxed), failure};
}

} // namespace sinc::wasapi
