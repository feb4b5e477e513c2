#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace sinc::bench {

/// A converter of rates under test, float32 interleaved, whoever made it.
class Contender {
public:
    Contender() = default;
    virtual ~Contender() = default;
    Contender(const Contender&) = delete;
    Contender& operator=(const Contender&) = delete;

    /// A fresh stream. @return false when it cannot do this
    virtual bool start(int from, int to, int channels) = 0;
    /// @param out room for twice what the ratio says, and 200,000 frames
    /// @return frames written
    virtual std::size_t process(const float* in, std::size_t frames, float* out, std::size_t room) = 0;
    /// What it says about the way it works; may be empty.
    [[nodiscard]] virtual std::string plan() const { return {}; }
};

struct Entry {
    std::string name;
    std::unique_ptr<Contender> contender;
};

/// Our quality of that name.
[[nodiscard]] std::unique_ptr<Contender> ours(const std::string& quality);

/// The libraries of the distribution: libsoxr LQ, MQ, HQ and VHQ, libswresample
/// as it comes, zita-resampler 96, speexdsp 10, libsamplerate best.
[[nodiscard]] std::vector<Entry> rivals();

} // namespace sinc::bench
