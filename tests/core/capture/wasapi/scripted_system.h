#pragma once

#include "core/capture/capture_stream.h"
#include "core/capture/wasapi/packet_source.h"

#include <deque>
#include <functional>
#include <map>
#include <vector>

namespace sinc::test {

using wasapi::HResult;
using wasapi::Wake;

/// What a script lets IAudioCaptureClient::GetBuffer answer once.
struct ScriptedPacket {
    std::uint32_t frames = 480;
    std::uint32_t flags = 0;
    std::int64_t devicePosition = 0;
    double seconds = 0.0; ///< time stamp; below zero: none
    HResult answer = wasapi::code::kOk;
    HResult released = wasapi::code::kOk;
    std::vector<std::byte> bytes{}; ///< empty: made from what the frames count
};

/// A device that is opened: what IAudioClient answers.
struct ScriptedDevice {
    wasapi::WireFormat format{wasapi::WireSample::F32, {48'000, 1, 0}};
    HResult opens = wasapi::code::kOk;
    HResult starts = wasapi::code::kOk;
};

/// Windows as a list of things that happen at given seconds of a clock that runs only while the capture loop waits.
class ScriptedSystem final : public wasapi::PacketSystem {
public:
    /// At this time the device signals and has these packets.
    void deliver(double seconds, std::vector<ScriptedPacket> packets);
    /// A device that plays from one time to another: a packet every 10 ms whose samples count the frames since the
    /// device position 0.
    void play(double from, double to, std::int64_t devicePosition, int rate = 48'000, std::uint32_t flags = 0);
    void happen(double seconds, Wake wake);
    /// What the next call of open() finds; when none is left, the last one again.
    void device(const ScriptedDevice& device) { m_devices.push_back(device); }
    void setMeansAnotherDevice(bool another) { m_another = another; }

    [[nodiscard]] int opened() const { return m_opened; }
    [[nodiscard]] int openAtOnce() const { return m_mostOpen; }
    [[nodiscard]] const std::vector<double>& attempts() const { return m_attempts; }

    wasapi::Opening open() override;
    Wake wait(std::chrono::milliseconds patience) noexcept override;
    [[nodiscard]] std::int64_t nowTicks() const noexcept override { return m_now; }
    [[nodiscard]] bool meansAnotherDevice() const override { return m_another; }

private:
    class Source;
    struct Event {
        Wake wake = Wake::Data;
        std::vector<ScriptedPacket> packets;
    };

    std::int64_t m_now = 0;
    std::multimap<std::int64_t, Event> m_events;
    std::deque<ScriptedDevice> m_devices;
    std::deque<ScriptedPacket> m_ready; ///< what the open source has to offer
    bool m_another = false;
    int m_opened = 0;
    int m_open = 0;
    int m_mostOpen = 0;
    std::vector<double> m_attempts;
};

/// Keeps what it is given, with holes as the engine would fill them.
class KeepingSink final : public CaptureSink {
public:
    explicit KeepingSink(int channels = 1)
        : m_channels(static_cast<std::size_t>(channels)) {}

    void deliver(const BlockView& block) noexcept override;
    [[nodiscard]] std::size_t room() const noexcept override { return 1U << 20U; }
    void ended(CaptureEnd why) noexcept override { ends.push_back(why); }

    [[nodiscard]] std::int64_t frames() const { return end; }

    std::vector<float> samples; ///< the whole timeline
    std::int64_t end = 0;
    std::int64_t holes = 0;       ///< frames that a jump of the position left out
    std::int64_t lostSilence = 0; ///< frames of silence that is marked as lost
    std::int64_t overlaps = 0;    ///< blocks that began before the last one had ended
    std::int64_t discontinuities = 0;
    std::int64_t deviceChanges = 0;
    std::vector<CaptureEnd> ends;

private:
    std::size_t m_channels;
};

} // namespace sinc::test
