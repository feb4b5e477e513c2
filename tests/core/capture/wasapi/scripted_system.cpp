#include "tests/core/capture/wasapi/scripted_system.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace sinc::test {

namespace {

std::int64_t ticksOf(double seconds) {
    return std::llround(seconds * static_cast<double>(wasapi::kTicksPerSecond));
}

} // namespace

class ScriptedSystem::Source final : public wasapi::PacketSource {
public:
    Source(ScriptedSystem& system, const ScriptedDevice& device)
        : m_system(system)
        , m_device(device) {
        m_system.m_mostOpen = std::max(m_system.m_mostOpen, ++m_system.m_open);
    }
    ~Source() override { --m_system.m_open; }

    [[nodiscard]] const wasapi::WireFormat& format() const noexcept override { return m_device.format; }
    HResult start() noexcept override { return m_device.starts; }

    HResult next(wasapi::Packet& packet) noexcept override {
        if (m_system.m_ready.empty()) {
            return wasapi::code::kBufferEmpty;
        }
        const ScriptedPacket& ready = m_system.m_ready.front();
        if (ready.answer != wasapi::code::kOk) {
            const HResult answer = ready.answer;
            m_system.m_ready.pop_front();
            return answer;
        }
        m_bytes = ready.bytes;
        if (m_bytes.empty()) {
            count(ready);
        }
        packet = {m_bytes.data(), ready.frames, ready.flags, ready.devicePosition,
                  ready.seconds < 0.0 ? 0 : ticksOf(ready.seconds)};
        if ((ready.flags & wasapi::kPacketSilent) != 0) {
            packet.bytes = reinterpret_cast<const std::byte*>(8); // must not be read
        }
        return wasapi::code::kOk;
    }

    HResult release(std::uint32_t) noexcept override {
        const HResult released = m_system.m_ready.front().released;
        m_system.m_ready.pop_front();
        return released;
    }

private:
    /// Float samples, equal in all channels: the device position of their frame, from 1 on.
    void count(const ScriptedPacket& packet) {
        const auto channels = static_cast<std::size_t>(m_device.format.stream.channels);
        std::vector<float> samples(packet.frames * channels);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            samples[i] = static_cast<float>(packet.devicePosition + static_cast<std::int64_t>(i / channels) + 1);
        }
        const auto bytes = std::as_bytes(std::span(samples));
        m_bytes.assign(bytes.begin(), bytes.end());
    }

    ScriptedSystem& m_system;
    ScriptedDevice m_device;
    std::vector<std::byte> m_bytes;
};

void ScriptedSystem::deliver(double seconds, std::vector<ScriptedPacket> packets) {
    m_events.insert({ticksOf(seconds), {Wake::Data, std::move(packets)}});
}

void ScriptedSystem::play(double from, double to, std::int64_t devicePosition, int rate, std::uint32_t flags) {
    const auto frames = static_cast<std::uint32_t>(rate / 100);
    const auto periods = std::llround((to - from) * 100.0);
    for (std::int64_t period = 0; period < periods; ++period) {
        const double begin = from + 0.01 * static_cast<double>(period);
        deliver(begin + 0.01, {{frames, flags, devicePosition + period * frames, begin}});
    }
}

void ScriptedSystem::happen(double seconds, Wake wake) {
    m_events.insert({ticksOf(seconds), {wake, {}}});
}

wasapi::Opening ScriptedSystem::open() {
    m_attempts.push_back(static_cast<double>(m_now) / static_cast<double>(wasapi::kTicksPerSecond));
    const ScriptedDevice device = m_devices.empty() ? ScriptedDevice{} : m_devices.front();
    if (m_devices.size() > 1) {
        m_devices.pop_front();
    }
    m_ready.clear();
    if (wasapi::failed(device.opens)) {
        return {nullptr, {"IAudioClient::Initialize", device.opens}, {}};
    }
    ++m_opened;
    return {std::make_unique<Source>(*this, device), {}, {}};
}

Wake ScriptedSystem::wait(std::chrono::milliseconds patience) noexcept {
    const std::int64_t until = m_now + patience.count() * 10'000;
    if (m_events.empty() || m_events.begin()->first > until) {
        m_now = until;
        return Wake::TimedOut;
    }
    auto first = m_events.extract(m_events.begin());
    m_now = std::max(m_now, first.key());
    for (ScriptedPacket& packet : first.mapped().packets) {
        if (m_open > 0) { // a device that is not open delivers to nobody
            m_ready.push_back(std::move(packet));
        }
    }
    return first.mapped().wake;
}

void KeepingSink::deliver(const BlockView& block) noexcept {
    overlaps += block.position < end ? 1 : 0;
    holes += std::max<std::int64_t>(block.position - end, 0);
    discontinuities += has(block.flags, BlockFlags::Discontinuity) ? 1 : 0;
    deviceChanges += has(block.flags, BlockFlags::DeviceChanged) ? 1 : 0;
    if (has(block.flags, BlockFlags::Silence) && has(block.flags, BlockFlags::Discontinuity)) {
        lostSilence += static_cast<std::int64_t>(block.frames);
    }
    end = block.position + static_cast<std::int64_t>(block.frames);
    samples.resize(static_cast<std::size_t>(end) * m_channels, 0.0F);
    if (block.samples != nullptr) {
        const std::size_t at = static_cast<std::size_t>(block.position) * m_channels;
        std::copy_n(block.samples, block.frames * m_channels, samples.data() + at);
    }
}

} // namespace sinc::test
