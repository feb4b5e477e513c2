#pragma once

#include "core/capture/wasapi/loopback_activation.h"
#include "core/capture/wasapi/packet_source.h"
#include "core/capture/wasapi/system_handles.h"

#include <cstdint>

namespace sinc::wasapi {

/// Whether this Windows can capture single programs: asked by its build number and by whether it has the call.
[[nodiscard]] bool hasProcessLoopback() noexcept;

/// What a program and those that it started play; or, with `everythingBut`, what all others play. Windows knows
/// trees of processes only. The system's mixer converts to 48 kHz, stereo, float32, since the virtual device has no
/// format of its own (its GetMixFormat answers E_NOTIMPL). Thread: a member of the multithreaded apartment.
[[nodiscard]] Opening openProcessLoopback(std::uint32_t processId, bool everythingBut, const EventHandle& data);

inline constexpr StreamFormat kProcessLoopbackFormat{48'000, 2, 0x3};

} // namespace sinc::wasapi
