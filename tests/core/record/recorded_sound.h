#pragma once

#include "core/audio/sample_format.h"
#include "core/audio/stream_format.h"
#include "tests/support/sound_handle.h"

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

/// What the recorder's tests share: a signal that tells its own position, and readers of files.
namespace recorded {

/// A value that says which sample it is: on the grid of 16 bits, so that every format holds it exactly.
inline float sampleAt(std::int64_t frame, int channel) {
    std::uint64_t hash =
        static_cast<std::uint64_t>(frame) * 0x9E3779B97F4A7C15U + static_cast<std::uint64_t>(channel);
    hash ^= hash >> 29;
    hash *= 0xBF58476D1CE4E5B9U;
    return static_cast<float>(static_cast<std::int16_t>(hash >> 40)) / 32768.0F;
}

inline std::vector<float> frames(std::int64_t first, std::size_t count, int channels) {
    std::vector<float> samples;
    samples.reserve(count * static_cast<std::size_t>(channels));
    for (std::size_t i = 0; i < count; ++i) {
        for (int c = 0; c < channels; ++c) {
            samples.push_back(sampleAt(first + static_cast<std::int64_t>(i), c));
        }
    }
    return samples;
}

/// A file read with libsndfile to its end, however many frames it claims to have.
struct Sound {
    int sampleRate = 0;
    int channels = 0;
    int format = 0;
    std::vector<float> samples;
    [[nodiscard]] std::int64_t frames() const {
        return channels > 0 ? static_cast<std::int64_t>(samples.size()) / channels : 0;
    }
};

inline Sound read(const std::string& path, sinc::StreamFormat raw = {}, int rawSubtype = 0) {
    SndfileHandle file = rawSubtype != 0
                             ? soundHandle(path, SFM_READ, SF_FORMAT_RAW | rawSubtype | SF_ENDIAN_LITTLE,
                                           raw.channels, raw.sampleRate)
                             : soundHandle(path);
    if (!file) {
        return {};
    }
    Sound sound{file.samplerate(), file.channels(), file.format(), {}};
    std::vector<float> block(static_cast<std::size_t>(4096 * file.channels()));
    for (sf_count_t n = file.readf(block.data(), 4096); n > 0; n = file.readf(block.data(), 4096)) {
        sound.samples.insert(sound.samples.end(), block.begin(),
                             block.begin() + static_cast<std::ptrdiff_t>(n * file.channels()));
    }
    return sound;
}

/// Whether a second reader can be asked: under Wine there is none.
#ifdef _WIN32
inline constexpr bool kHasFfmpeg = false;
#else
inline constexpr bool kHasFfmpeg = true;
#endif

/// The same file decoded by ffmpeg, which shares no code with libsndfile's containers.
inline std::vector<float> decodedByFfmpeg(const std::string& inputOptions, const std::string& path) {
    const std::string command = "ffmpeg -v error " + inputOptions + " -i '" + path + "' -f f32le -c:a pcm_f32le - ";
    std::vector<float> samples;
    FILE* pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr) {
        return samples;
    }
    std::vector<float> block(65'536);
    for (std::size_t n = std::fread(block.data(), sizeof(float), block.size(), pipe); n > 0;
         n = std::fread(block.data(), sizeof(float), block.size(), pipe)) {
        samples.insert(samples.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(n));
    }
    return ::pclose(pipe) == 0 ? samples : std::vector<float>();
}

} // namespace recorded
