#pragma once

#include "core/audio/stream_format.h"

#include <array>
#include <atomic>
#include <memory>
#include <string>
#include <string_view>

namespace sinc {

enum class SourceKind { Microphone, Loopback, Application, Signal, File };

/// The name in JSON and in tests: microphone, loopback, application, signal, file.
[[nodiscard]] constexpr std::string_view nameOf(SourceKind kind) noexcept {
    constexpr std::array<std::string_view, 5> names{"microphone", "loopback", "application", "signal", "file"};
    return names[static_cast<std::size_t>(kind)];
}

/// The live level of one source, shared by the backend that measures it and the list that shows it.
/// Thread: raise() backend, take() one reader, state any. Real-time safe: yes.
class SourceLevel {
public:
    enum class State {
        Closed,     ///< not measured; nothing keeps the device open
        KeptClosed, ///< not measured until the source is chosen, because measuring would open a microphone
        Open,       ///< measured
    };

    /// Notes a sample peak, linear, 1 = full scale.
    void raise(float peak) noexcept {
        float seen = m_peak.load(std::memory_order_relaxed);
        while (peak > seen && !m_peak.compare_exchange_weak(seen, peak, std::memory_order_relaxed)) {
        }
    }
    /// The highest peak since the last call.
    [[nodiscard]] float take() noexcept { return m_peak.exchange(0.0F, std::memory_order_relaxed); }

    void setState(State state) noexcept { m_state.store(state, std::memory_order_relaxed); }
    [[nodiscard]] State state() const noexcept { return m_state.load(std::memory_order_relaxed); }

private:
    std::atomic<float> m_peak{0.0F};
    std::atomic<State> m_state{State::Closed};
};

/// One thing that sound can be captured from. All texts are UTF-8.
struct SourceInfo {
    std::string id;      ///< stable and unique, "BACKEND:WHAT" (docs/architecture.md lists the forms)
    std::string name;    ///< for people
    std::string detail;  ///< for people, may be empty: what an application plays, which device a monitor belongs to
    std::string backend; ///< pulse, wasapi, qt, signal, file
    /// What settings remember: the id, or for an application its name, because its id ends with its stream.
    std::string persistentName;
    std::string iconName; ///< freedesktop.org icon name that the system suggests; may be empty
    SourceKind kind = SourceKind::Microphone;
    StreamFormat format; ///< native; what open() will deliver
    bool isDefault = false;
    bool muted = false;                 ///< the system delivers silence because somebody muted it
    bool isHandsFree = false;           ///< a Bluetooth headset whose sound degrades while its microphone is open
    std::shared_ptr<SourceLevel> level; ///< never null

    /// For a Loopback, or a Microphone that is made from one: the output whose sound this is, as an OutputInfo id.
    /// For an Application: the output it plays to.
    std::string outputId;

    std::string complementId; ///< for an Application: the source that holds everything but it; empty: there is none
    bool isComplement = false; ///< everything but one application; sources() does not list it

    friend bool operator==(const SourceInfo&, const SourceInfo&) = default;
};

/// A kind of sources that a system cannot capture.
struct SourceAbsence {
    SourceKind kind = SourceKind::Application;
    std::string needs; ///< what the system lacks: "Windows 10 version 2004 or later"

    friend bool operator==(const SourceAbsence&, const SourceAbsence&) = default;
};

/// One device that sound can be played to.
struct OutputInfo {
    std::string id;   ///< "pulse:SINKNAME", "qt:ID"
    std::string name; ///< for people
    bool isDefault = false;

    friend bool operator==(const OutputInfo&, const OutputInfo&) = default;
};

} // namespace sinc
