#pragma once

#include "core/capture/backend.h"

#include <memory>

namespace sinc {

namespace wasapi {
class WasapiWatcher;
}

/// What Windows offers: microphones, what each output plays, what each program plays. Ids: wasapi:ENDPOINT,
/// wasapi-loopback:ENDPOINT, wasapi-app:PID, wasapi-except:PID; "default" in place of an endpoint follows the
/// default.
class WasapiBackend final : public CaptureBackend {
public:
    WasapiBackend();
    ~WasapiBackend() override;

    [[nodiscard]] std::string_view name() const noexcept override;
    Status start(std::function<void()> onChange) override;
    [[nodiscard]] std::vector<SourceInfo> sources() const override;
    [[nodiscard]] std::vector<OutputInfo> outputs() const override;
    [[nodiscard]] Status connection() const override;
    [[nodiscard]] std::vector<SourceAbsence> absences() const override;
    [[nodiscard]] bool recognises(std::string_view id) const noexcept override;
    [[nodiscard]] Result<std::unique_ptr<CaptureStream>> open(const std::string& id,
                                                              const OpenOptions& options) override;
    [[nodiscard]] Result<SourceInfo> describe(const std::string& id) const override;
    [[nodiscard]] Result<std::unique_ptr<PlaybackStream>>
    play(const std::string& outputId, const StreamFormat& format, PlaybackFeed& feed) override;
    void watchLevels(const LevelWatch& watch) override;
    void setManners(const CaptureManners& manners) override;

private:
    LevelWatch m_levelWatch{false, false};
    CaptureManners m_manners;
    std::shared_ptr<wasapi::WasapiWatcher> m_watcher;
};

} // namespace sinc
