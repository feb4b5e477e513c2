#include "core/capture/wasapi/peak_meter.h"

#include "core/capture/wasapi/hresult.h"

#include <windows.h>
#include <mmdeviceapi.h>

namespace sinc::wasapi {

/// IAudioMeterInformation of endpointvolume.h, which MinGW names and does not define.
struct MeterInterface : public IUnknown {
    virtual HRESULT STDMETHODCALLTYPE GetPeakValue(float* peak) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetMeteringChannelCount(UINT* channels) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetChannelsPeakValues(UINT32 channels, float* peaks) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryHardwareSupport(DWORD* mask) = 0;
};

namespace {
constexpr GUID kMeterInterface{0xc02216f6, 0x8c67, 0x4b5b, {0x9d, 0x00, 0xd0, 0x08, 0xe7, 0x3e, 0x00, 0x64}};
}

PeakMeter::PeakMeter() noexcept = default;
PeakMeter::PeakMeter(PeakMeter&& other) noexcept = default;
PeakMeter& PeakMeter::operator=(PeakMeter&& other) noexcept = default;
PeakMeter::~PeakMeter() = default;

PeakMeter::PeakMeter(IMMDevice& device) noexcept {
    (void)device.Activate(kMeterInterface, CLSCTX_ALL, nullptr, m_meter.putVoid()); // null where there is none
}

PeakMeter::PeakMeter(IUnknown& session) noexcept {
    (void)session.QueryInterface(kMeterInterface, m_meter.putVoid());
}

std::optional<float> PeakMeter::peak() const noexcept {
    float value = 0.0F;
    if (!m_meter || failed(m_meter->GetPeakValue(&value))) {
        return std::nullopt;
    }
    return value;
}

} // namespace sinc::wasapi
