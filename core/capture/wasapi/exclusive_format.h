#pragma once

#include "core/capture/wasapi/wire_format.h"

#include <cstdint>
#include <vector>

namespace sinc::wasapi {

/// The formats to ask a device for in exclusive mode, best first: its own rate and channels in every way of storing
/// a sample that keeps its precision, then the usual rates in the same way.
[[nodiscard]] std::vector<WireFormat> exclusiveCandidates(const StreamFormat& own);

/// The period to ask for after AUDCLNT_E_BUFFER_SIZE_NOT_ALIGNED, in 100 ns, from the frames that GetBufferSize
/// answered then. Source: IAudioClient::Initialize, remarks.
[[nodiscard]] std::int64_t alignedPeriodTicks(std::uint32_t frames, int rate) noexcept;

} // namespace sinc::wasapi
