// What the whole pipeline costs: 48 kHz stereo -> 16 kHz mono s16 in blocks of 10 ms, down-mix and dither included,
// for every named quality, and each part of it alone. Processor time of this thread, the median and the best of
// interleaved rounds. The promise for kaiser-v2.5-fixed is a hundredth of what the original's own account says.
#include "core/audio/quantizer.h"
#include "core/process/channel_mixer.h"
#include "core/process/pipeline.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace sinc;

constexpr int kRate = 48'000;
constexpr std::size_t kBlock = 480;
constexpr std::size_t kBlocks = 1'000; // ten seconds of sound
constexpr std::size_t kDistinct =
    100; // of them, again and again: a block comes fresh from the ring, not from memory
constexpr double kSeconds = static_cast<double>(kBlocks * kBlock) / kRate;
constexpr int kRounds = 15;
constexpr StreamFormat kSource{kRate, 2, 0};
constexpr StreamFormat kSpeech{16'000, 1, 0};
constexpr double kOriginalMs = 2.83; ///< per second of sound, by the original's own account
constexpr double kPromiseMs = kOriginalMs / 100.0;

double threadSeconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1.0e-9;
}

std::vector<float> noise() {
    std::mt19937 random(1);
    std::normal_distribution<float> normal(0.0F, 0.1F);
    std::vector<float> samples(kBlock * kDistinct * 2);
    for (float& sample : samples) {
        sample = normal(random);
    }
    return samples;
}

struct Contender {
    std::string name;
    std::function<void(const BlockView&)> feed;
    std::vector<double> ms{}; ///< per second of sound, one for each round

    [[nodiscard]] double median() {
        std::sort(ms.begin(), ms.end());
        return ms[ms.size() / 2];
    }
};

void runOnce(Contender& contender, const std::vector<float>& samples) {
    const double start = threadSeconds();
    for (std::size_t n = 0; n < kBlocks; ++n) {
        contender.feed(
            {samples.data() + n % kDistinct * kBlock * 2, kBlock, 2, static_cast<FramePosition>(n * kBlock)});
    }
    contender.ms.push_back((threadSeconds() - start) * 1.0e3 / kSeconds);
}

Contender wholePipeline(const std::string& quality) {
    auto pipeline = std::make_shared<ProcessingPipeline>();
    if (!pipeline->prepare({kSource, kSpeech, SampleFormat::S16, quality}, kBlock)) {
        std::printf("%s cannot be prepared\n", quality.c_str());
    }
    return {quality, [pipeline](const BlockView& block) { (void)pipeline->process(block); }};
}

std::vector<Contender> parts() {
    auto mixer = std::make_shared<ChannelMixer>();
    mixer->prepare(kSource, {kRate, 1, 0});
    auto mono = std::make_shared<std::vector<float>>(kBlock);
    auto resampler = std::make_shared<Resampler>();
    const Status ready = resampler->prepare({kRate, 16'000, 1, qualityNamed("kaiser-v2.5-fixed").value()}, kBlock);
    if (!ready) {
        std::printf("kaiser-v2.5-fixed cannot be prepared\n");
    }
    auto out = std::make_shared<std::vector<float>>(resampler->maxOutputFrames(kBlock));
    auto quantizer = std::make_shared<Quantizer>();
    quantizer->prepare(SampleFormat::S16, 1, 16'000);
    auto speech = std::make_shared<std::vector<float>>(kBlock / 3);
    return {{"  of it: down-mix",
             [mixer, mono](const BlockView& block) { mixer->process(block.samples, mono->data(), block.frames); }},
            {"  of it: resampler, kaiser-v2.5-fixed",
             [resampler, out](const BlockView& block) {
                 (void)resampler->process(block.samples, block.frames, out->data());
             }},
            {"  of it: dither and rounding", [quantizer, speech](const BlockView& block) {
                 std::copy_n(block.samples, speech->size(), speech->data());
                 quantizer->process(speech->data(), speech->size());
             }}};
}

/// Building the filter and its 1024 phases, everything that prepare() does; ms, median.
double prepareMs() {
    std::vector<double> ms;
    for (int round = 0; round < 51; ++round) {
        Resampler resampler;
        const double start = threadSeconds();
        if (!resampler.prepare({kRate, 16'000, 1, qualityNamed("kaiser-v2.5-fixed").value()}, kBlock)) {
            return -1.0;
        }
        ms.push_back((threadSeconds() - start) * 1.0e3);
    }
    std::sort(ms.begin(), ms.end());
    return ms[ms.size() / 2];
}

} // namespace

int main() {
    const std::vector<float> samples = noise();
    std::vector<Contender> all;
    for (const Quality& quality : namedQualities()) {
        all.push_back(wholePipeline(quality.name));
    }
    for (Contender& part : parts()) {
        all.push_back(std::move(part));
    }
    for (int round = 0; round < kRounds; ++round) {
        for (Contender& contender : all) {
            runOnce(contender, samples);
        }
    }
    std::printf("48 kHz stereo -> 16 kHz mono s16, blocks of %zu frames, processor time per second of sound\n\n"
                "%-42s %10s %10s %14s\n",
                kBlock, "quality", "median ms", "best ms", "% of a core");
    for (Contender& contender : all) {
        const double median = contender.median();
        std::printf("%-42s %10.4f %10.4f %14.5f\n", contender.name.c_str(), median, contender.ms.front(),
                    median / 10.0);
        if (contender.name == "kaiser-v2.5-fixed") {
            std::printf("%-42s %10.4f %21s\n", "  promised at most", kPromiseMs,
                        median <= kPromiseMs ? "kept" : "NOT kept");
        }
    }
    std::printf("\nprepare() of kaiser-v2.5-fixed, its table included: %.3f ms (promised below 1)\n", prepareMs());
    return 0;
}
