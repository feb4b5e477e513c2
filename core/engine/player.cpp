#include "core/engine/player.h"

#include "core/capture/file/sound_file.h"

#include <algorithm>

namespace sinc {

namespace {

/// Seconds; 0 when the file does not tell it.
double durationOf(const std::string& path) {
    const Result<std::unique_ptr<SoundFile>> file = SoundFile::open(path);
    return file ? static_cast<double>(std::max<std::int64_t>(file.value()->frames(), 0)) /
                      file.value()->format().sampleRate
                : 0.0;
}

} // namespace

Player::Player(std::unique_ptr<CaptureStream> file, double duration)
    : m_format(file->format())
    , m_duration(duration)
    , m_ring(m_format, PlaybackRing::Mode::File)
    , m_file(std::move(file)) {}

Result<std::unique_ptr<Player>> Player::start(SourceCatalogue& catalogue, const std::string& path,
                                              const std::string& outputId) {
    Result<std::unique_ptr<CaptureStream>> file = catalogue.open("file:" + path, OpenOptions{.paced = false});
    if (!file) {
        return file.failure();
    }
    const Result<OutputInfo> output = catalogue.output(outputId);
    if (!output) {
        return output.failure();
    }
    std::unique_ptr<Player> player(new Player(std::move(file).value(), durationOf(path)));
    if (const Status reading = player->m_file->start(player->m_ring); !reading) {
        return reading.failure();
    }
    auto playing = catalogue.play(output.value().id, player->m_format, player->m_ring);
    if (!playing) {
        return playing.failure();
    }
    player->m_output = std::move(playing).value();
    return player;
}

bool Player::finished() const noexcept {
    return m_ring.drained() || m_output->ended();
}

double Player::seconds() const noexcept {
    return static_cast<double>(m_ring.framesRead()) / m_format.sampleRate;
}

} // namespace sinc
