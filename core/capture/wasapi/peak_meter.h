#pragma once

#include "core/capture/wasapi/com_ptr.h"

#include <optional>

struct IMMDevice;
struct IUnknown;

namespace sinc::wasapi {

struct MeterInterface;

/// The level that Windows measures by itself, of an output or of one session; nothing is recorded for it. Empty
/// where Windows offers none. Thread: a member of the multithreaded apartment.
class PeakMeter {
public:
    PeakMeter() noexcept;
    explicit PeakMeter(IMMDevice& device) noexcept;
    explicit PeakMeter(IUnknown& session) noexcept;
    PeakMeter(PeakMeter&& other) noexcept;
    PeakMeter& operator=(PeakMeter&& other) noexcept;
    ~PeakMeter();

    /// Linear, 1 = full scale.
    [[nodiscard]] std::optional<float> peak() const noexcept;

private:
    ComPtr<MeterInterface> m_meter;
};

} // namespace sinc::wasapi
