#pragma once

#include "core/capture/backend.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sinc {

/// Audio files as sources, at their own rate and with their own channels: anything that libsndfile reads.
/// Ids: file:PATH, the path in UTF-8. Every file is a source, so none is listed.
class FileBackend final : public CaptureBackend {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "file"; }
    Status start(std::function<void()> onChange) override;
    [[nodiscard]] std::vector<SourceInfo> sources() const override { return {}; }
    [[nodiscard]] bool recognises(std::string_view id) const noexcept override;
    [[nodiscard]] Result<std::unique_ptr<CaptureStream>> open(const std::string& id,
                                                              const OpenOptions& options) override;
    [[nodiscard]] Result<SourceInfo> describe(const std::string& id) const override;
};

} // namespace sinc
