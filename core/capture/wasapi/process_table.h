#pragma once

#include "core/capture/wasapi/system_handles.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sinc::wasapi {

/// A process that can be waited for until it ends; no handle when there is none with this id, or none that we may
/// see.
[[nodiscard]] KernelHandle openProcess(std::uint32_t processId);

/// The full path of its executable, empty when Windows does not say.
[[nodiscard]] std::string executableOf(std::uint32_t processId);

/// What the version resource of an executable calls it ("Firefox"), else the name of the file without ".exe".
[[nodiscard]] std::string descriptionOf(const std::string& executable);

/// The process and all that it started, as far as they live.
[[nodiscard]] std::vector<std::uint32_t> treeOf(std::uint32_t processId);

[[nodiscard]] std::uint32_t ownProcessId() noexcept;

} // namespace sinc::wasapi
