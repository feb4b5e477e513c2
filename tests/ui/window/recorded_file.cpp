#include "tests/ui/window/recorded_file.h"

#include "core/capture/signal/signal_generator.h"
#include "tests/support/sound_handle.h"

#include <algorithm>

namespace sinc::test {

RecordedFile readFile(const QString& path) {
    SndfileHandle handle = soundHandle(path.toStdString());
    RecordedFile file;
    if (handle.error() != SF_ERR_NO_ERROR) {
        return file;
    }
    file.sampleRate = handle.samplerate();
    file.channels = handle.channels();
    file.samples.resize(static_cast<std::size_t>(handle.frames() * handle.channels()));
    const sf_count_t read = handle.readf(file.samples.data(), handle.frames());
    file.samples.resize(static_cast<std::size_t>(read * handle.channels()));
    return file;
}

std::vector<NoiseRun> noiseRuns(const RecordedFile& file) {
    constexpr std::size_t kFrames = 60 * 48'000;
    constexpr std::size_t kProbe = 16; ///< samples that tell one place of the noise from every other
    SignalGenerator generator({SignalKind::White});
    std::vector<float> signal(kFrames * 2);
    generator.generate(0, kFrames, signal.data());

    std::vector<NoiseRun> runs;
    std::size_t at = 0;
    const std::vector<float>& samples = file.samples;
    while (at + kProbe <= samples.size()) {
        const auto probe = samples.begin() + static_cast<std::ptrdiff_t>(at);
        const auto found = std::search(signal.begin(), signal.end(), probe, probe + kProbe);
        if (found == signal.end()) {
            return {};
        }
        const auto ends = std::mismatch(probe, samples.end(), found, signal.end());
        const auto length = static_cast<std::size_t>(ends.first - probe);
        runs.push_back({at / 2, static_cast<std::size_t>(found - signal.begin()) / 2, length / 2});
        at += length;
    }
    return at == samples.size() ? runs : std::vector<NoiseRun>{};
}

} // namespace sinc::test
