#include "core/engine/source_catalogue.h"

#include <algorithm>

namespace sinc {

SourceCatalogue::SourceCatalogue(std::vector<std::unique_ptr<CaptureBackend>> backends)
    : m_backends(std::move(backends)) {}

std::vector<Failure> SourceCatalogue::start(const std::function<void()>& onChange) {
    std::vector<Failure> failures;
    for (const auto& backend : m_backends) {
        if (const Status started = backend->start(onChange); !started) {
            failures.push_back(started.failure());
        }
    }
    return failures;
}

std::vector<SourceInfo> SourceCatalogue::sources() const {
    std::vector<SourceInfo> all;
    for (const auto& backend : m_backends) {
        std::vector<SourceInfo> some = backend->sources();
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    return all;
}

std::vector<OutputInfo> SourceCatalogue::outputs() const {
    std::vector<OutputInfo> all;
    for (const auto& backend : m_backends) {
        std::vector<OutputInfo> some = backend->outputs();
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    return all;
}

std::vector<SourceAbsence> SourceCatalogue::absences() const {
    std::vector<SourceAbsence> all;
    for (const auto& backend : m_backends) {
        std::vector<SourceAbsence> some = backend->absences();
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    return all;
}

Status SourceCatalogue::connection() const {
    for (const auto& backend : m_backends) {
        if (Status status = backend->connection(); !status) {
            return status;
        }
    }
    return {};
}

void SourceCatalogue::setManners(const CaptureManners& manners) {
    for (const auto& backend : m_backends) {
        backend->setManners(manners);
    }
}

void SourceCatalogue::watchLevels(const LevelWatch& watch) {
    for (const auto& backend : m_backends) {
        backend->watchLevels(watch);
    }
}

CaptureBackend* SourceCatalogue::backendOf(const std::string& id) const {
    const auto found = std::find_if(m_backends.begin(), m_backends.end(),
                                    [&id](const auto& backend) { return backend->recognises(id); });
    return found == m_backends.end() ? nullptr : found->get();
}

Result<SourceInfo> SourceCatalogue::describe(const std::string& id) const {
    const CaptureBackend* backend = backendOf(id);
    return backend != nullptr ? backend->describe(id) : Failure{Fault::SourceUnknown, id, {}, {}, {}};
}

Result<std::unique_ptr<CaptureStream>> SourceCatalogue::open(const std::string& id, const OpenOptions& options) {
    CaptureBackend* backend = backendOf(id);
    if (backend == nullptr) {
        return Failure{Fault::SourceUnknown, id, {}, {}, {}};
    }
    return backend->open(id, options);
}

Result<OutputInfo> SourceCatalogue::output(const std::string& id) const {
    const std::vector<OutputInfo> all = outputs();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const OutputInfo& output) {
        return id.empty() ? output.isDefault : output.id == id;
    });
    if (found != all.end()) {
        return *found;
    }
    if (id.empty() && !all.empty()) {
        return all.front();
    }
    return Failure{Fault::OutputUnknown, id.empty() ? "default" : id, {}, {}, {}};
}

Result<std::unique_ptr<PlaybackStream>> SourceCatalogue::play(const std::string& outputId,
                                                              const StreamFormat& format, PlaybackFeed& feed) {
    const std::string prefix = outputId.substr(0, outputId.find(':'));
    for (const auto& backend : m_backends) {
        if (backend->name() == prefix) {
            return backend->play(outputId, format, feed);
        }
    }
    return Failure{Fault::OutputUnknown, outputId, {}, {}, {}};
}

} // namespace sinc
