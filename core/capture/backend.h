#pragma once

#include "core/audio/failure.h"
#include "core/capture/capture_stream.h"
#include "core/capture/source.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sinc {

struct OpenOptions {
    bool paced = true; ///< signals and files: in real time; false: as fast as the sink takes them
};

/// Which sources show a live level without having been chosen.
struct LevelWatch {
    bool enabled = true;     ///< false: no row shows a level
    bool microphones = true; ///< false: microphones stay closed until chosen. Hands-free ones stay closed anyway.
};

/// How a recording goes on whose device disappears. Until then there is silence, which is marked.
enum class Continuation {
    WaitForDevice, ///< when it returns
    NewDefault,    ///< on the device that is default now
};

/// Whether other programs fall silent while one is captured. Programs are named by the file of their executable.
struct MuteOthers {
    bool enabled = false;
    std::vector<std::string> allow; ///< never muted
    std::vector<std::string> block; ///< when not empty, only these are muted
};

/// What a person chose about the way in which sources are opened from now on.
struct CaptureManners {
    Continuation continuation = Continuation::WaitForDevice;
    bool exclusive = false; ///< microphones: alone, past the system's mixer
    MuteOthers muteOthers;
};

/// One family of sources. Everything is called on the engine's thread unless it says otherwise; nothing throws.
class CaptureBackend {
public:
    virtual ~CaptureBackend() = default;

    /// The prefix of its ids in lower case: pulse, wasapi, qt, signal, file.
    [[nodiscard]] virtual std::string_view name() const noexcept = 0;

    /// Connects to the system and begins to watch it. `onChange` is called from any thread whenever sources() or
    /// outputs() would answer something new, also when the server vanishes or returns; it only posts a message.
    /// A failure leaves the backend usable: it tries to connect again by itself where that makes sense.
    virtual Status start(std::function<void()> onChange) = 0;

    /// What there is now, in a sensible order. A backend that can hold any source (files) lists none.
    [[nodiscard]] virtual std::vector<SourceInfo> sources() const = 0;
    [[nodiscard]] virtual std::vector<OutputInfo> outputs() const { return {}; }

    /// Whether the system answers at this moment. Unlike start(), it changes while the program runs.
    [[nodiscard]] virtual Status connection() const { return {}; }

    /// Kinds that there would be sources of on a system with more to offer.
    [[nodiscard]] virtual std::vector<SourceAbsence> absences() const { return {}; }

    /// True when the id has this backend's form, whether or not the source exists.
    [[nodiscard]] virtual bool recognises(std::string_view id) const noexcept = 0;

    /// Opens a source. May wait for the system, up to two seconds.
    [[nodiscard]] virtual Result<std::unique_ptr<CaptureStream>> open(const std::string& id,
                                                                      const OpenOptions& options) = 0;

    /// Describes a source by its id, also one that sources() does not list (a file, a signal with other
    /// parameters).
    [[nodiscard]] virtual Result<SourceInfo> describe(const std::string& id) const = 0;

    /// Plays frames of this format to an output of this backend until the stream is destroyed.
    [[nodiscard]] virtual Result<std::unique_ptr<PlaybackStream>>
    play(const std::string& outputId, const StreamFormat& format, PlaybackFeed& feed) {
        (void)format;
        (void)feed;
        return Failure{Fault::OutputUnknown, outputId, {}, {}, {}};
    }

    virtual void watchLevels(const LevelWatch& watch) { (void)watch; }

    /// Holds for sources that are opened later. A backend keeps to what its system can do.
    virtual void setManners(const CaptureManners& manners) { (void)manners; }
};

} // namespace sinc
