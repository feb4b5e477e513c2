#include "core/process/profile.h"

#include <array>

namespace sinc {

std::span<const Profile> builtInProfiles() {
    using enum SampleFormat;
    static const std::array<Profile, 10> profiles{{
        {"raw", "As captured: rate, channels and samples untouched.", {}, {}, {}, "wav"},
        {"studio", "As captured, as 32 bit float, for editing.", {}, {}, F32, "wav"},
        {"podcast", "48 kHz, 24 bit, losslessly compressed as FLAC.", 48'000, {}, S24, "flac"},
        {"cd", "44.1 kHz, 16 bit, as on a compact disc.", 44'100, {}, S16, "wav"},
        {"phone", "8 kHz, mono, 16 bit, as a telephone line carries it.", 8'000, 1, S16, "wav"},
        {"openai-whisper", "16 kHz, mono, 16 bit, as OpenAI Whisper expects it.", 16'000, 1, S16, "wav"},
        {"azure", "16 kHz, mono, 16 bit, as Azure speech recognition expects it.", 16'000, 1, S16, "wav"},
        {"google", "16 kHz, mono, 16 bit, as Google speech recognition expects it.", 16'000, 1, S16, "wav"},
        {"china-asr", "16 kHz, mono, 16 bit, for Chinese speech recognition services.", 16'000, 1, S16, "wav"},
        {"global-asr-48k", "48 kHz, mono, 16 bit, for recognisers that take full bandwidth.", 48'000, 1, S16,
         "wav"},
    }};
    return profiles;
}

} // namespace sinc
