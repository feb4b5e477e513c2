#include "core/engine/player.h"

#include <sndfile.hh>

#include <limits>

namespace sinc {

namespace {

double durationOf(const std::string& path) {
    const SndfileHandle file(path);
    // Some containers answer "unknown" with a number near the largest one.
    const bool known = file && file.samplerate() > 0 && file.frames() < std::numeric_limits<sf_count_t>::max() / 2;
    return known ? static_cast<double>(file.frames()) / file.samplerate() : 0.0;
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
