#pragma once

#include "core/capture/backend.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sinc {

/// Built-in test signals: 48 kHz, stereo, float32, the same samples every time. They need no sound hardware.
/// Ids: signal_spec.h.
class SignalBackend final : public CaptureBackend {
public:
    SignalBackend();

    [[nodiscard]] std::string_view name() const noexcept override { return "signal"; }
    Status start(std::function<void()> onChange) override;
    [[nodiscard]] std::vector<SourceInfo> sources() const override { return m_sources; }
    [[nodiscard]] bool recognises(std::string_view id) const noexcept override;
    [[nodiscard]] Result<std::unique_ptr<CaptureStream>> open(const std::string& id,
                                                              const OpenOptions& options) override;
    [[nodiscard]] Result<SourceInfo> describe(const std::string& id) const override;

private:
    std::vector<SourceInfo> m_sources; ///< a choice; describe() and open() take any valid id
};

} // namespace sinc
