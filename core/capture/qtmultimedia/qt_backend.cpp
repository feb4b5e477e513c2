#include "core/capture/qtmultimedia/qt_backend.h"

#include "core/capture/qtmultimedia/qt_capture.h"
#include "core/capture/qtmultimedia/qt_devices.h"
#include "core/capture/qtmultimedia/qt_playback.h"
#include "core/capture/qtmultimedia/qt_sound_thread.h"

#include <QCoreApplication>

#include <chrono>
#include <utility>

namespace sinc {

namespace {

constexpr std::string_view kPrefix = "qt:";
constexpr std::chrono::milliseconds kPatience{2'000};

} // namespace

QtMultimediaBackend::QtMultimediaBackend() = default;
QtMultimediaBackend::~QtMultimediaBackend() = default;

std::string_view QtMultimediaBackend::name() const noexcept {
    return "qt";
}

Status QtMultimediaBackend::start(std::function<void()> onChange) {
    if (QCoreApplication::instance() == nullptr) {
        return Failure{Fault::NotReady, "Qt Multimedia", {}, {}, {}};
    }
    m_thread = std::make_shared<qt::QtSoundThread>();
    const auto made = std::make_shared<std::shared_ptr<qt::QtDevices>>();
    m_thread->run(kPatience, [made, tell = std::move(onChange)] {
        *made = qt::QtSoundThread::share(new qt::QtDevices(tell));
    });
    m_devices = *made;
    return m_devices ? Status() : Failure{Fault::ServerUnavailable, "Qt Multimedia", {}, {}, {}};
}

std::vector<SourceInfo> QtMultimediaBackend::sources() const {
    return m_devices ? m_devices->sources() : std::vector<SourceInfo>();
}

std::vector<OutputInfo> QtMultimediaBackend::outputs() const {
    return m_devices ? m_devices->outputs() : std::vector<OutputInfo>();
}

bool QtMultimediaBackend::recognises(std::string_view id) const noexcept {
    return id.starts_with(kPrefix);
}

Status QtMultimediaBackend::check(std::string_view id) const {
    if (!recognises(id) || id.size() == kPrefix.size()) {
        return Failure{Fault::SourceMalformed, std::string(id), {}, "qt:ID", {}};
    }
    if (!m_devices) {
        return Failure{Fault::NotReady, std::string(id), {}, {}, {}};
    }
    return {};
}

Result<std::unique_ptr<CaptureStream>> QtMultimediaBackend::open(const std::string& id,
                                                                 const OpenOptions& options) {
    (void)options; // a device has a clock of its own
    if (const Status checked = check(id); !checked) {
        return checked.failure();
    }
    return qt::openCapture(m_thread, m_devices, id);
}

Result<SourceInfo> QtMultimediaBackend::describe(const std::string& id) const {
    if (const Status checked = check(id); !checked) {
        return checked.failure();
    }
    for (SourceInfo& source : m_devices->sources()) {
        if (source.id == id) {
            return std::move(source);
        }
    }
    return Failure{Fault::SourceUnknown, id, {}, {}, {}};
}

Result<std::unique_ptr<PlaybackStream>> QtMultimediaBackend::play(const std::string& outputId,
                                                                  const StreamFormat& format, PlaybackFeed& feed) {
    if (!m_devices || !recognises(outputId)) {
        return Failure{Fault::OutputUnknown, outputId, {}, {}, {}};
    }
    return qt::openPlayback(m_thread, m_devices, outputId, format, feed);
}

void QtMultimediaBackend::watchLevels(const LevelWatch& watch) {
    if (m_devices) {
        m_devices->setLevelState(watch.enabled ? SourceLevel::State::KeptClosed : SourceLevel::State::Closed);
    }
}

} // namespace sinc
