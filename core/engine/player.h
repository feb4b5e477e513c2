#pragma once

#include "core/engine/playback_ring.h"
#include "core/engine/source_catalogue.h"

#include <memory>
#include <string>

namespace sinc {

/// Plays one sound file on one output. Destroying it stops the sound. Thread: the engine's.
class Player {
public:
    /// Errors: FileMissing, NotAudio, OutputUnknown, OutputRefused.
    [[nodiscard]] static Result<std::unique_ptr<Player>> start(SourceCatalogue& catalogue, const std::string& path,
                                                               const std::string& outputId);

    /// Everything was played, or the output is gone.
    [[nodiscard]] bool finished() const noexcept;
    [[nodiscard]] double seconds() const noexcept;
    /// Length of the file; 0 when the file does not tell it.
    [[nodiscard]] double duration() const noexcept { return m_duration; }

private:
    Player(std::unique_ptr<CaptureStream> file, double duration);

    StreamFormat m_format;
    double m_duration;
    PlaybackRing m_ring;
    std::unique_ptr<CaptureStream> m_file;    ///< destroyed before the ring that it fills
    std::unique_ptr<PlaybackStream> m_output; ///< and before the ring that it empties
};

} // namespace sinc
