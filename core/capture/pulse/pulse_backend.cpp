#include "core/capture/pulse/pulse_backend.h"

#include "core/capture/pulse/pulse_capture.h"
#include "core/capture/pulse/pulse_id.h"
#include "core/capture/pulse/pulse_playback.h"
#include "core/capture/pulse/pulse_watcher.h"

#include <chrono>
#include <utility>

namespace sinc {

namespace {

constexpr std::chrono::milliseconds kPatienceForFirstList{1'000};

Failure malformed(const std::string& id) {
    return {Fault::SourceMalformed, id, {}, std::string(pulse::kIdForms), {}};
}

} // namespace

PulseBackend::PulseBackend() = default;
PulseBackend::~PulseBackend() = default;

std::string_view PulseBackend::name() const noexcept {
    return "pulse";
}

Status PulseBackend::start(std::function<void()> onChange) {
    m_watcher = std::make_unique<pulse::PulseWatcher>(std::move(onChange));
    m_watcher->watchLevels(m_levelWatch);
    return m_watcher->start(kPatienceForFirstList);
}

std::vector<SourceInfo> PulseBackend::sources() const {
    std::vector<SourceInfo> infos;
    if (m_watcher) {
        for (pulse::PulseEntry& entry : m_watcher->list().sources) {
            infos.push_back(std::move(entry.info));
        }
    }
    return infos;
}

std::vector<OutputInfo> PulseBackend::outputs() const {
    return m_watcher ? m_watcher->list().outputs : std::vector<OutputInfo>();
}

Status PulseBackend::connection() const {
    return m_watcher ? m_watcher->connection() : Status();
}

bool PulseBackend::recognises(std::string_view id) const noexcept {
    return pulse::hasOurPrefix(id);
}

Result<std::unique_ptr<CaptureStream>> PulseBackend::open(const std::string& id, const OpenOptions& options) {
    (void)options; // a device has a clock of its own
    if (!pulse::isWellFormed(id)) {
        return malformed(id);
    }
    return pulse::openCapture(id);
}

Result<SourceInfo> PulseBackend::describe(const std::string& id) const {
    if (!pulse::isWellFormed(id)) {
        return malformed(id);
    }
    if (!m_watcher) {
        return Failure{Fault::NotReady, id, {}, {}, {}};
    }
    if (const Status connection = m_watcher->connection(); !connection) {
        return connection.failure();
    }
    const pulse::PulseList list = m_watcher->list();
    const pulse::PulseEntry* entry = list.find(id);
    if (entry == nullptr) {
        return Failure{Fault::SourceUnknown, id, {}, {}, {}};
    }
    return entry->info;
}

Result<std::unique_ptr<PlaybackStream>> PulseBackend::play(const std::string& outputId, const StreamFormat& format,
                                                           PlaybackFeed& feed) {
    return pulse::openPlayback(outputId, format, feed);
}

void PulseBackend::watchLevels(const LevelWatch& watch) {
    m_levelWatch = watch;
    if (m_watcher) {
        m_watcher->watchLevels(watch);
    }
}

} // namespace sinc
