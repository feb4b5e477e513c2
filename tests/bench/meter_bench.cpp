// What the meters cost for 8 channels at 96 kHz, in blocks of 10 ms as a device delivers them; and beside them
// libebur128 called plainly and ffmpeg's ebur128 filter on the same sound. Takes the median of interleaved rounds,
// so that a busy machine slows all of them alike.
#include "core/meter/analysis/spectrum_tracker.h"
#include "core/meter/ballistics/ballistics.h"
#include "core/meter/level_meter.h"
#include "core/meter/loudness_meter.h"
#include "core/meter/meter_bank.h"
#include "core/meter/true_peak_meter.h"

#include <ebur128.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <limits>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace {

constexpr int kRate = 96'000;
constexpr int kChannels = 8;
constexpr std::size_t kSeconds = 10;
constexpr std::size_t kFrames = kSeconds * kRate;
constexpr std::size_t kBlock = 960;
constexpr int kRounds = 5;
constexpr sinc::StreamFormat kFormat{kRate, kChannels, 0};

std::vector<float> noise() {
    std::mt19937 random(1);
    std::normal_distribution<float> normal(0.0F, 0.1F);
    std::vector<float> samples(kFrames * kChannels);
    for (float& sample : samples) {
        sample = normal(random);
    }
    return samples;
}

/// Processor time of this thread: what others do meanwhile does not count.
double threadSeconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1.0e-9;
}

struct Contender {
    std::string name;
    bool ours = true;
    std::function<void(const sinc::BlockView&)> feed;
    std::vector<double> seconds{};

    [[nodiscard]] double median() {
        std::sort(seconds.begin(), seconds.end());
        return seconds[seconds.size() / 2];
    }
};

void runOnce(Contender& contender, const std::vector<float>& samples) {
    const double start = threadSeconds();
    for (std::size_t n = 0; n < kFrames; n += kBlock) {
        contender.feed({samples.data() + n * kChannels, kBlock, kChannels});
    }
    contender.seconds.push_back(threadSeconds() - start);
}

void print(const std::string& name, double seconds) {
    std::printf("%-52s %8.1f ns per frame  %7.3f %% of a core\n", name.c_str(),
                seconds / static_cast<double>(kFrames) * 1.0e9, seconds / static_cast<double>(kSeconds) * 100.0);
}

using Ebur128 = std::unique_ptr<ebur128_state, void (*)(ebur128_state*)>;

Ebur128 ebur128(int mode) {
    return {ebur128_init(kChannels, kRate, mode), [](ebur128_state* state) { ebur128_destroy(&state); }};
}

std::vector<Contender> ourMeters() {
    std::vector<Contender> all;
    auto level = std::make_shared<sinc::LevelMeter>();
    level->prepare(kFormat);
    all.push_back({"levels and statistics", true, [level](const auto& block) { level->process(block); }});
    auto truePeak = std::make_shared<sinc::TruePeakMeter>();
    truePeak->prepare(kFormat);
    all.push_back(
        {"true peak, 4 times over-sampled", true, [truePeak](const auto& block) { truePeak->process(block); }});
    auto loudness = std::make_shared<sinc::LoudnessMeter>();
    loudness->prepare(kFormat);
    all.push_back({"loudness, read every 10 ms", true, [loudness](const auto& block) {
                       loudness->process(block);
                       (void)loudness->reading();
                   }});
    auto tap = std::make_shared<sinc::SampleTap>();
    tap->addReader();
    tap->reset(kChannels, kRate);
    auto tracker = std::make_shared<sinc::SpectrumTracker>();
    // A hop of 1/60 s of the 8192 samples: 60 spectra a second.
    tracker->setUp({.size = 8192, .shape = sinc::WindowShape::Hann, .overlap = 1.0 - kRate / 60.0 / 8192.0}, 0);
    all.push_back({"spectrum of 8192 points, 60 a second, with its tap", true, [tap, tracker](const auto& block) {
                       tap->process(block);
                       (void)tracker->advance(*tap);
                   }});
    return all;
}

std::vector<Contender> ballistics() {
    std::vector<Contender> all;
    for (const sinc::Ballistics kind :
         {sinc::Ballistics::DigitalPeak, sinc::Ballistics::PpmIIa, sinc::Ballistics::Vu, sinc::Ballistics::K20}) {
        auto meter = std::make_shared<sinc::BallisticMeter>();
        meter->prepare(kind, kFormat);
        all.push_back({"ballistics: " + std::string(sinc::scaleOf(kind).name), false,
                       [meter](const auto& block) { meter->process(block); }});
    }
    return all;
}

/// libebur128 as its manual shows it: add the frames, ask.
std::vector<Contender> libebur128(std::vector<Ebur128>& states) {
    states.push_back(ebur128(EBUR128_MODE_I | EBUR128_MODE_LRA | EBUR128_MODE_HISTOGRAM));
    ebur128_state* loudness = states.back().get();
    states.push_back(ebur128(EBUR128_MODE_TRUE_PEAK));
    ebur128_state* peak = states.back().get();
    std::vector<Contender> all;
    all.push_back(
        {"libebur128: M, S, I and LRA, asked every 10 ms", false, [loudness](const sinc::BlockView& block) {
             double value = 0.0;
             ebur128_add_frames_float(loudness, block.samples, block.frames);
             ebur128_loudness_momentary(loudness, &value);
             ebur128_loudness_shortterm(loudness, &value);
             ebur128_loudness_global(loudness, &value);
             ebur128_loudness_range(loudness, &value);
         }});
    all.push_back({"libebur128: true peak", false, [peak](const sinc::BlockView& block) {
                       ebur128_add_frames_float(peak, block.samples, block.frames);
                   }});
    return all;
}

/// Processor time of ffmpeg reading a file of these samples, with and without its filter; negative without ffmpeg.
double ffmpegSeconds(const std::string& path, const char* filter) {
    const std::string command = "ffmpeg -nostdin -v quiet -f f32le -ar " + std::to_string(kRate) + " -ac " +
                                std::to_string(kChannels) + " -channel_layout 7.1 -i " + path + " " + filter +
                                " -f null - 2>/dev/null";
    rusage before{};
    getrusage(RUSAGE_CHILDREN, &before);
    if (std::system(command.c_str()) != 0) {
        return -1.0;
    }
    rusage after{};
    getrusage(RUSAGE_CHILDREN, &after);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1.0e-6;
    };
    return seconds(after.ru_utime) - seconds(before.ru_utime) + seconds(after.ru_stime) - seconds(before.ru_stime);
}

void compareWithFfmpeg(const std::vector<float>& samples) {
    const char* folder = std::getenv("TMPDIR");
    const std::string path = std::string(folder != nullptr ? folder : "/tmp") + "/sincscope-meter-bench.raw";
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(samples.data()),
               static_cast<std::streamsize>(samples.size() * sizeof(float)));
    const double bare = ffmpegSeconds(path, "");
    for (const auto& [name, filter] : {std::pair{"ffmpeg ebur128: M, S, I and LRA", "-af ebur128"},
                                       std::pair{"ffmpeg ebur128: with true peak", "-af ebur128=peak=true"}}) {
        const double all = ffmpegSeconds(path, filter);
        if (bare < 0.0 || all < 0.0) {
            std::printf("%-52s could not be run\n", name);
        } else {
            print(name, all - bare);
        }
    }
    std::remove(path.c_str());
}

/// What cannot be sound must not cost more than sound.
void compareBadInput(const std::vector<float>& good) {
    std::vector<float> denormal(good.size(), 1.0e-41F);
    std::vector<float> broken(good.size(), std::numeric_limits<float>::quiet_NaN());
    using Named = std::pair<const char*, const std::vector<float>*>;
    const std::array cases{Named{"every meter, noise", &good}, Named{"every meter, denormals", &denormal},
                           Named{"every meter, no numbers at all", &broken}};
    for (const auto& [name, samples] : cases) {
        auto bank = std::make_shared<sinc::MeterBank>();
        bank->prepare(kFormat);
        Contender contender{name, false, [bank](const auto& block) { bank->process(block); }};
        for (int round = 0; round < 3; ++round) {
            runOnce(contender, *samples);
        }
        print(name, contender.median());
    }
}

} // namespace

int main() {
    const std::vector<float> samples = noise();
    std::printf("%d channels at %d Hz, blocks of %zu frames, median of %d rounds\n", kChannels, kRate, kBlock,
                kRounds);
    std::vector<Ebur128> states;
    std::vector<Contender> all = ourMeters();
    for (auto&& more : {ballistics(), libebur128(states)}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    for (int round = 0; round < kRounds; ++round) {
        for (Contender& contender : all) {
            runOnce(contender, samples);
        }
    }
    double ours = 0.0;
    for (Contender& contender : all) {
        print(contender.name, contender.median());
        ours += contender.ours ? contender.median() : 0.0;
    }
    compareWithFfmpeg(samples);
    compareBadInput(samples);
    print("levels, true peak, loudness and spectrum together", ours);
    return 0;
}
