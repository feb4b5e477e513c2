#pragma once

#include "core/capture/backend.h"

#include <memory>

namespace sinc {

namespace qt {
class QtDevices;
class QtSoundThread;
} // namespace qt

/// What Qt Multimedia offers: microphones and outputs, but neither what the computer plays nor single applications.
/// For systems without a backend of their own; on Linux it loses sound where libpulse does not. Ids: qt:ID. Needs a
/// QCoreApplication. Every microphone's level stays closed, because Qt could measure it only by recording.
class QtMultimediaBackend final : public CaptureBackend {
public:
    QtMultimediaBackend();
    ~QtMultimediaBackend() override;

    [[nodiscard]] std::string_view name() const noexcept override;
    Status start(std::function<void()> onChange) override;
    [[nodiscard]] std::vector<SourceInfo> sources() const override;
    [[nodiscard]] std::vector<OutputInfo> outputs() const override;
    [[nodiscard]] bool recognises(std::string_view id) const noexcept override;
    [[nodiscard]] Result<std::unique_ptr<CaptureStream>> open(const std::string& id,
                                                              const OpenOptions& options) override;
    [[nodiscard]] Result<SourceInfo> describe(const std::string& id) const override;
    [[nodiscard]] Result<std::unique_ptr<PlaybackStream>>
    play(const std::string& outputId, const StreamFormat& format, PlaybackFeed& feed) override;
    void watchLevels(const LevelWatch& watch) override;

private:
    [[nodiscard]] Status check(std::string_view id) const;

    std::shared_ptr<qt::QtSoundThread> m_thread;
    std::shared_ptr<qt::QtDevices> m_devices;
};

} // namespace sinc
