#include "core/capture/wasapi/wasapi_backend.h"

#include "core/capture/wasapi/process_loopback.h"
#include "core/capture/wasapi/process_table.h"
#include "core/capture/wasapi/wasapi_capture.h"
#include "core/capture/wasapi/wasapi_id.h"
#include "core/capture/wasapi/wasapi_playback.h"
#include "core/capture/wasapi/wasapi_watcher.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <utility>

namespace sinc {

namespace {

using wasapi::Target;

Failure malformed(const std::string& id) {
    return {Fault::SourceMalformed, id, {}, std::string(wasapi::kIdForms), {}};
}

/// Where what is muted is written down: the place for what belongs to this user on this machine.
std::filesystem::path journalPath() {
    const wchar_t* folder = _wgetenv(L"LOCALAPPDATA");
    return std::filesystem::path(folder != nullptr ? folder : L".") / L"Sincscope" / L"muted-programs.txt";
}

/// A program that is not listed, because it plays nothing or because everything but it is wanted.
SourceInfo programInfo(const Target& target, const std::string& id) {
    SourceInfo info;
    info.id = id;
    info.iconName = wasapi::executableOf(target.processId);
    info.name = info.iconName.empty() ? id : wasapi::descriptionOf(info.iconName);
    info.backend = "wasapi";
    info.persistentName = info.iconName.empty() ? id : info.iconName;
    info.kind = SourceKind::Application;
    info.format = wasapi::kProcessLoopbackFormat;
    info.level = std::make_shared<SourceLevel>();
    if (target.kind == Target::Kind::EverythingBut) {
        info.name = "everything but " + info.name;
        info.persistentName = id;
        info.iconName.clear(); // which is the program's that is left out
        info.isComplement = true;
    }
    return info;
}

} // namespace

WasapiBackend::WasapiBackend() = default;
WasapiBackend::~WasapiBackend() = default;

std::string_view WasapiBackend::name() const noexcept {
    return "wasapi";
}

Status WasapiBackend::start(std::function<void()> onChange) {
    m_watcher = std::make_shared<wasapi::WasapiWatcher>(std::move(onChange), journalPath());
    m_watcher->watchLevels(m_levelWatch);
    return m_watcher->start();
}

std::vector<SourceInfo> WasapiBackend::sources() const {
    return m_watcher ? m_watcher->sources() : std::vector<SourceInfo>();
}

std::vector<OutputInfo> WasapiBackend::outputs() const {
    return m_watcher ? m_watcher->outputs() : std::vector<OutputInfo>();
}

Status WasapiBackend::connection() const {
    return m_watcher ? m_watcher->connection() : Status();
}

std::vector<SourceAbsence> WasapiBackend::absences() const {
    if (wasapi::hasProcessLoopback()) {
        return {};
    }
    return {{SourceKind::Application, wasapi::kProcessLoopbackNeeds}};
}

bool WasapiBackend::recognises(std::string_view id) const noexcept {
    return wasapi::hasOurPrefix(id);
}

Result<std::unique_ptr<CaptureStream>> WasapiBackend::open(const std::string& id, const OpenOptions& options) {
    (void)options; // a device has a clock of its own
    const std::optional<Target> target = wasapi::parseId(id);
    if (!target) {
        return malformed(id);
    }
    return wasapi::openCapture(*target, m_manners, m_watcher);
}

Result<SourceInfo> WasapiBackend::describe(const std::string& id) const {
    const std::optional<Target> target = wasapi::parseId(id);
    if (!target) {
        return malformed(id);
    }
    const std::vector<SourceInfo> list = sources();
    const SourceKind kind = target->kind == Target::Kind::Loopback ? SourceKind::Loopback : SourceKind::Microphone;
    const auto found = std::find_if(list.begin(), list.end(), [&](const SourceInfo& source) {
        return target->endpoint == wasapi::kDefaultEndpoint ? source.isDefault && source.kind == kind
                                                            : source.id == id;
    });
    if (found != list.end()) {
        SourceInfo info = *found;
        info.id = id;
        return info;
    }
    if (const Status reached = connection(); !reached) {
        return reached.failure();
    }
    if (target->isEndpoint()) {
        return Failure{Fault::SourceUnknown, id, {}, {}, {}};
    }
    return programInfo(*target, id);
}

Result<std::unique_ptr<PlaybackStream>> WasapiBackend::play(const std::string& outputId, const StreamFormat& format,
                                                            PlaybackFeed& feed) {
    const std::optional<Target> target = wasapi::parseId(outputId);
    if (!target || !target->isEndpoint()) {
        return Failure{Fault::OutputUnknown, outputId, {}, {}, {}};
    }
    return wasapi::openPlayback(outputId, target->endpoint, format, feed);
}

void WasapiBackend::watchLevels(const LevelWatch& watch) {
    m_levelWatch = watch;
    if (m_watcher) {
        m_watcher->watchLevels(watch);
    }
}

void WasapiBackend::setManners(const CaptureManners& manners) {
    m_manners = manners;
}

} // namespace sinc
