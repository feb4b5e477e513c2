#include "core/capture/file/file_backend.h"

#include "core/audio/utf8_path.h"
#include "core/capture/delivery_thread.h"
#include "core/capture/file/sound_file.h"

#include <filesystem>
#include <optional>
#include <utility>

namespace sinc {

namespace {

constexpr std::string_view kPrefix = "file:";

class FileStream final : public CaptureStream {
public:
    FileStream(std::unique_ptr<SoundFile> file, bool paced)
        : m_file(std::move(file))
        , m_paced(paced) {}

    StreamFormat format() const noexcept override { return m_file->format(); }

    Status start(CaptureSink& sink) override {
        m_delivery.emplace(
            format(), m_paced, sink, [this](float* out, std::size_t frames) { return m_file->read(out, frames); },
            [this] { return m_file->failed() ? CaptureEnd::Failed : CaptureEnd::Finished; });
        return {};
    }

private:
    std::unique_ptr<SoundFile> m_file;
    bool m_paced;
    std::optional<DeliveryThread> m_delivery; ///< last: it uses the others
};

/// The path of a file's id. Error: SourceMalformed.
Result<std::string> pathOf(const std::string& id) {
    if (!std::string_view(id).starts_with(kPrefix) || id.size() == kPrefix.size() ||
        id.find('\0') != std::string::npos) {
        return Failure{Fault::SourceMalformed, id, {}, "file:PATH", {}};
    }
    return id.substr(kPrefix.size());
}

Result<std::unique_ptr<SoundFile>> openFileOf(const std::string& id) {
    const Result<std::string> path = pathOf(id);
    return path ? SoundFile::open(path.value()) : Result<std::unique_ptr<SoundFile>>(path.failure());
}

} // namespace

/// Files come and go without notice; each is looked at when it is asked for.
Status FileBackend::start(std::function<void()> onChange) {
    (void)onChange;
    return {};
}

bool FileBackend::recognises(std::string_view id) const noexcept {
    return id.starts_with(kPrefix);
}

Result<SourceInfo> FileBackend::describe(const std::string& id) const {
    const Result<std::unique_ptr<SoundFile>> file = openFileOf(id);
    if (!file) {
        return file.failure();
    }
    const std::filesystem::path path = pathFromUtf8(id.substr(kPrefix.size()));
    SourceInfo info;
    info.id = id;
    info.name = utf8Of(path.filename());
    info.detail = utf8Of(path.parent_path());
    info.backend = "file";
    info.persistentName = id;
    info.iconName = "audio-x-generic";
    info.kind = SourceKind::File;
    info.format = file.value()->format();
    info.level = std::make_shared<SourceLevel>();
    return info;
}

Result<std::unique_ptr<CaptureStream>> FileBackend::open(const std::string& id, const OpenOptions& options) {
    Result<std::unique_ptr<SoundFile>> file = openFileOf(id);
    if (!file) {
        return file.failure();
    }
    return std::unique_ptr<CaptureStream>(std::make_unique<FileStream>(std::move(file).value(), options.paced));
}

} // namespace sinc
