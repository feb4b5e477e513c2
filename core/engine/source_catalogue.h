#pragma once

#include "core/capture/backend.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace sinc {

/// All backends as one: finds the one that an id belongs to, and lists what all of them have.
/// Thread: the engine's.
class SourceCatalogue {
public:
    explicit SourceCatalogue(std::vector<std::unique_ptr<CaptureBackend>> backends);

    /// Starts every backend. A failure of one does not stop the others.
    /// @param onChange called from any thread when sources() or outputs() changed
    /// @return the failures, one per backend that has one
    std::vector<Failure> start(const std::function<void()>& onChange);

    [[nodiscard]] std::vector<SourceInfo> sources() const;
    [[nodiscard]] std::vector<OutputInfo> outputs() const;
    [[nodiscard]] std::vector<SourceAbsence> absences() const;
    /// Whether every system that is watched answers; the first failure otherwise.
    [[nodiscard]] Status connection() const;
    void watchLevels(const LevelWatch& watch);
    void setManners(const CaptureManners& manners);

    /// What the id stands for, listed or not. Errors: SourceUnknown, SourceMalformed, FileMissing, NotAudio.
    [[nodiscard]] Result<SourceInfo> describe(const std::string& id) const;
    [[nodiscard]] Result<std::unique_ptr<CaptureStream>> open(const std::string& id, const OpenOptions& options);

    /// The output of this id, or the default one for an empty id.
    [[nodiscard]] Result<OutputInfo> output(const std::string& id) const;
    /// Plays on the output of this id.
    [[nodiscard]] Result<std::unique_ptr<PlaybackStream>> play(const std::string& outputId,
                                                               const StreamFormat& format, PlaybackFeed& feed);

private:
    [[nodiscard]] CaptureBackend* backendOf(const std::string& id) const;

    std::vector<std::unique_ptr<CaptureBackend>> m_backends;
};

} // namespace sinc
