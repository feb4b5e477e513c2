#pragma once

#include "core/capture/backend.h"

#include <memory>

namespace sinc {

namespace pulse {
class PulseWatcher;
}

/// What a PulseAudio server offers, or PipeWire in its place: microphones, what each output plays, what each
/// application plays. Ids: pulse:NAME, pulse-monitor:OUTPUT, pulse-app:NUMBER.
class PulseBackend final : public CaptureBackend {
public:
    PulseBackend();
    ~PulseBackend() override;

    [[nodiscard]] std::string_view name() const noexcept override;
    Status start(std::function<void()> onChange) override;
    [[nodiscard]] std::vector<SourceInfo> sources() const override;
    [[nodiscard]] std::vector<OutputInfo> outputs() const override;
    [[nodiscard]] Status connection() const override;
    [[nodiscard]] bool recognises(std::string_view id) const noexcept override;
    [[nodiscard]] Result<std::unique_ptr<CaptureStream>> open(const std::string& id,
                                                              const OpenOptions& options) override;
    [[nodiscard]] Result<SourceInfo> describe(const std::string& id) const override;
    [[nodiscard]] Result<std::unique_ptr<PlaybackStream>>
    play(const std::string& outputId, const StreamFormat& format, PlaybackFeed& feed) override;
    void watchLevels(const LevelWatch& watch) override;

private:
    LevelWatch m_levelWatch{false, false};
    std::unique_ptr<pulse::PulseWatcher> m_watcher;
};

} // namespace sinc
