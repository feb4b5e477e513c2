// Resamplers against each other: what they do to tones, and what that costs.
//   resampler_bench [--quick] [--speed] [--duels] [FROM TO]
//     --quick  without the slowest libraries, fewer rounds     --speed  only the times
//     --duels  only who beats whom                             FROM TO  one pair of rates
// Prints Markdown. Times are medians of rounds in which every contender runs once after the other, in time of this
// thread, so that a busy machine disturbs all alike.
#include "core/dsp/kernels.h"
#include "core/dsp/resample_plan.h"
#include "core/lab/tone_analysis.h"
#include "tests/bench/peak_rate.h"
#include "tests/bench/rivals.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

namespace {

using namespace sinc;
using namespace sinc::bench;
using namespace sinc::lab;

constexpr std::size_t kBlock = 480;
constexpr std::size_t kSpare = 200'000;
constexpr double kLevel = 0.8912509; // -1 dBFS
constexpr const char* kOurs[] = {"draft", "speech", "standard", "high", "mastering"};

struct Pair {
    int from;
    int to;
    [[nodiscard]] double lower() const { return std::min(from, to); }
    [[nodiscard]] double ratio() const { return static_cast<double>(to) / from; }
};

constexpr Pair kPairs[] = {{48'000, 16'000}, {48'000, 44'100},  {44'100, 48'000},  {96'000, 44'100},
                           {44'100, 16'000}, {48'000, 8'000},   {44'100, 192'000}, {44'100, 47'952},
                           {44'101, 48'000}, {192'000, 44'100}, {48'000, 96'000},  {96'000, 48'000},
                           {16'000, 48'000}, {8'000, 192'000},  {192'000, 8'000},  {22'050, 48'000}};

struct Options {
    bool quick = false;
    bool speedOnly = false;
    bool duelsOnly = false;
    std::vector<Pair> pairs{std::begin(kPairs), std::end(kPairs)};
};

double threadSeconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1.0e-9;
}

double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

struct Run {
    double nsPerFrame;
    double delayFrames; ///< most that was asked for and not there, output frames
};

Run runOnce(Contender& contender, Pair pair, std::size_t channels, std::size_t block,
            const std::vector<float>& in) {
    const std::size_t frames = in.size() / channels;
    const std::size_t room = 2 * static_cast<std::size_t>(static_cast<double>(block) * pair.ratio()) + kSpare;
    std::vector<float> out(room * channels);
    double made = 0.0;
    double delay = 0.0;
    const double start = threadSeconds();
    for (std::size_t done = 0; done + block <= frames; done += block) {
        made += static_cast<double>(contender.process(in.data() + done * channels, block, out.data(), room));
        delay = std::max(delay, static_cast<double>(done + block) * pair.ratio() - made);
    }
    return {(threadSeconds() - start) / std::max(made, 1.0) * 1.0e9, delay};
}

/// Medians of interleaved rounds; 0 for who cannot do it.
std::vector<Run> race(std::vector<Entry>& field, Pair pair, std::size_t channels, std::size_t block, int rounds) {
    std::vector<float> in(static_cast<std::size_t>(std::max(pair.from, 48'000)) * channels);
    for (std::size_t i = 0; i < in.size(); ++i) {
        in[i] = 0.5F * std::sin(0.01F * static_cast<float>(i % 100'000));
    }
    std::vector<std::vector<double>> times(field.size());
    std::vector<double> delays(field.size(), 0.0);
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < field.size(); ++i) {
            if (field[i].contender->start(pair.from, pair.to, static_cast<int>(channels))) {
                const Run run = runOnce(*field[i].contender, pair, channels, block, in);
                times[i].push_back(run.nsPerFrame);
                delays[i] = std::max(delays[i], run.delayFrames);
            }
        }
    }
    std::vector<Run> runs;
    for (std::size_t i = 0; i < field.size(); ++i) {
        runs.push_back({times[i].empty() ? 0.0 : median(times[i]), delays[i]});
    }
    return runs;
}

/// What a contender does to tones, as the table of bounds has it.
class Listener {
public:
    Listener(Contender& contender, Pair pair, double delayFrames)
        : m_contender(contender)
        , m_pair(pair)
        , m_skip(static_cast<std::size_t>(3.0 * delayFrames) + 1000)
        , m_analyser(kLength) {}

    ToneAnalysis at(double fraction) {
        return m_analyser.analyse(outputFor(fraction), fraction * m_pair.lower() / 2.0 / m_pair.to);
    }
    double aliasDb(double fraction) {
        return decibelsOf(m_analyser.largestLine(outputFor(fraction)).amplitude / kLevel);
    }

    double bandwidth() {
        double inside = 0.01;
        double outside = 1.0;
        for (int step = 0; step < 16; ++step) {
            const double middle = (inside + outside) / 2.0;
            (std::fabs(decibelsOf(at(middle).amplitude / kLevel)) < 0.1 ? inside : outside) = middle;
        }
        return inside;
    }

    double worstLine(bool isDraft) {
        double worst = -400.0;
        const bool down = m_pair.to < m_pair.from;
        for (const double away : {0.0, 0.0013, 0.0041, 0.0111, 0.0533, 0.1971, 0.3971, 0.7137, 1.3719, 2.6913}) {
            const double fraction = down ? (isDraft ? 1.1 : 1.0025) + away : (isDraft ? 0.8 : 0.998) - away;
            if (down ? fraction * m_pair.lower() < m_pair.from * 0.9999 : fraction > 0.0) {
                worst =
                    std::max(worst, down ? aliasDb(fraction) : decibelsOf(at(fraction).worst.amplitude / kLevel));
            }
        }
        return worst;
    }

    double worstInBand() {
        double worst = -400.0;
        for (const double fraction : {0.0171, 0.2137, 0.4371, 0.7113, 0.8987}) {
            worst = std::max(worst, decibelsOf(at(fraction).worst.amplitude / kLevel));
        }
        return worst;
    }

    double rippleDb() {
        double worst = 0.0;
        for (const double fraction : {0.0171, 0.2137, 0.4371, 0.7113, 0.8987}) {
            worst = std::max(worst, std::fabs(decibelsOf(at(fraction).amplitude / kLevel)));
        }
        return worst;
    }

private:
    static constexpr std::size_t kLength = 16'384;

    std::vector<double> outputFor(double fraction) {
        const auto inputs =
            static_cast<std::size_t>(static_cast<double>(kLength + 3 * m_skip) / m_pair.ratio()) / kBlock * kBlock +
            4 * kBlock;
        const long double cycles = static_cast<long double>(fraction) * m_pair.lower() / 2.0L / m_pair.from;
        const std::vector<double> in = tone(inputs, cycles, kLevel, 0.0L, 0.1L);
        const std::vector<float> narrow(in.begin(), in.end());
        m_contender.start(m_pair.from, m_pair.to, 1);
        std::vector<float> block(2 * static_cast<std::size_t>(kBlock * m_pair.ratio()) + kSpare);
        std::vector<double> out;
        for (std::size_t done = 0; done < inputs && out.size() < m_skip + kLength; done += kBlock) {
            const std::size_t got = m_contender.process(narrow.data() + done, kBlock, block.data(), block.size());
            out.insert(out.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(got));
        }
        out.resize(m_skip + kLength);
        return {out.begin() + static_cast<std::ptrdiff_t>(m_skip), out.end()};
    }

    Contender& m_contender;
    Pair m_pair;
    std::size_t m_skip;
    ToneAnalyser m_analyser;
};

/// The rival that a quality of ours has to beat, and by how much.
struct Duel {
    const char* quality;
    const char* rival;
    double factor;
};
constexpr Duel kDuels[] = {{"draft", "libsoxr LQ", 1.3},
                           {"speech", "libsoxr MQ", 2.0},
                           {"standard", "libsoxr HQ", 2.0},
                           {"high", "libsoxr VHQ", 1.3},
                           {"mastering", "libsoxr VHQ", 1.0}};

std::size_t indexOf(const std::vector<Entry>& field, const std::string& name) {
    return static_cast<std::size_t>(
        std::find_if(field.begin(), field.end(), [&](const Entry& entry) { return entry.name == name; }) -
        field.begin());
}

void printDuels(const std::vector<Entry>& field, const std::vector<Run>& runs) {
    for (const Duel& duel : kDuels) {
        double rival = runs[indexOf(field, duel.rival)].nsPerFrame;
        const double delay =
            runs[indexOf(field, std::strcmp(duel.quality, "draft") == 0 ? "libsoxr MQ" : duel.rival)].delayFrames;
        if (std::strcmp(duel.quality, "draft") == 0) {
            rival = std::min(rival, runs[indexOf(field, "libswresample")].nsPerFrame);
        }
        const Run own = runs[indexOf(field, duel.quality)];
        std::printf("| %s | %.2f | %.2f | %.2f (%.1f) | %.0f (%.0f) | %s%s |\n", duel.quality, own.nsPerFrame,
                    rival, rival / own.nsPerFrame, duel.factor, own.delayFrames, delay,
                    rival / own.nsPerFrame >= duel.factor ? "" : "too slow ",
                    own.delayFrames <= delay ? "" : "too late");
    }
}

/// Share of the peak that a chain of one polyphase stage reaches, all told;
/// below 0 for others.
double shareOfPeak(const char* quality, Pair pair, double nsPerFrame, double peakFloat, double peakDouble) {
    const ResamplePlan plan = planResampling({pair.from, pair.to, qualityNamed(quality).value(), false});
    if (plan.stages.size() != 1 || plan.stages[0].kind != StagePlan::Kind::Tiles) {
        return -1.0;
    }
    return plan.stages[0].tiles.work() * 2.0 / nsPerFrame / (plan.isDouble ? peakDouble : peakFloat);
}

double prepareMs(const char* quality, Pair pair) {
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        const auto contender = ours(quality);
        const double start = threadSeconds();
        contender->start(pair.from, pair.to, 2);
        times.push_back((threadSeconds() - start) * 1.0e3);
    }
    return median(times);
}

void report(Pair pair, const Options& options, double peakFloat, double peakDouble) {
    std::vector<Entry> field;
    for (const char* quality : kOurs) {
        field.push_back({quality, ours(quality)});
    }
    for (Entry& rival : rivals()) {
        const bool slow =
            rival.name == "speexdsp 10" || rival.name == "libsamplerate best" || rival.name == "zita-resampler 96";
        if (!options.quick || !slow) {
            field.push_back(std::move(rival));
        }
    }
    const int rounds = options.quick ? 5 : 9;
    const std::vector<Run> stereo = race(field, pair, 2, kBlock, rounds);
    std::printf("\n### %d to %d Hz\n\n", pair.from, pair.to);
    std::printf("| quality | ns per frame | to beat | faster by (wanted) | delay "
                "(allowed) | |\n"
                "| --- | --- | --- | --- | --- | --- |\n");
    printDuels(field, stereo);
    if (options.duelsOnly) {
        return;
    }
    const std::vector<Run> whole = race(field, pair, 2, static_cast<std::size_t>(pair.from), options.quick ? 2 : 5);
    const std::vector<Run> mono = race(field, pair, 1, kBlock, options.quick ? 2 : 5);
    const std::vector<Run> eight = race(field, pair, 8, kBlock, options.quick ? 2 : 3);
    std::printf("\n| converter | stereo, 480 | stereo, one block | mono, 480 | 8 "
                "channels, 480 | 0.1 dB bandwidth | alias "
                "or image | in band | ripple | prepare ms | share of peak |\n"
                "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
    for (std::size_t i = 0; i < field.size(); ++i) {
        if (stereo[i].nsPerFrame == 0.0) {
            continue;
        }
        std::printf("| %s | %.2f | %.2f | %.2f | %.2f ", field[i].name.c_str(), stereo[i].nsPerFrame,
                    whole[i].nsPerFrame, mono[i].nsPerFrame, eight[i].nsPerFrame);
        if (!options.speedOnly) {
            Listener listener(*field[i].contender, pair, stereo[i].delayFrames);
            std::printf("| %.4f | %.1f | %.1f | %.6f ", listener.bandwidth(),
                        listener.worstLine(field[i].name == "draft"), listener.worstInBand(), listener.rippleDb());
        } else {
            std::printf("| | | | ");
        }
        if (i < std::size(kOurs)) {
            const double share = shareOfPeak(kOurs[i], pair, stereo[i].nsPerFrame, peakFloat, peakDouble);
            std::printf("| %.1f | ", prepareMs(kOurs[i], pair));
            share < 0.0 ? std::printf("|\n") : std::printf("%.0f %% |\n", share * 100.0);
        } else {
            std::printf("| | |\n");
        }
        std::fflush(stdout);
    }
    std::printf("\n");
    for (std::size_t i = 0; i < std::size(kOurs); ++i) {
        const ResamplePlan plan = planResampling({pair.from, pair.to, qualityNamed(kOurs[i]).value(), false});
        std::printf("- %s: %s\n", kOurs[i], plan.text().c_str());
    }
    std::fflush(stdout);
}

Options optionsFrom(int count, char** arguments) {
    Options options;
    std::vector<int> rates;
    for (int i = 1; i < count; ++i) {
        if (std::strcmp(arguments[i], "--quick") == 0) {
            options.quick = true;
        } else if (std::strcmp(arguments[i], "--speed") == 0) {
            options.speedOnly = true;
        } else if (std::strcmp(arguments[i], "--duels") == 0) {
            options.duelsOnly = true;
        } else {
            rates.push_back(std::atoi(arguments[i]));
        }
    }
    if (rates.size() == 2) {
        options.pairs = {{rates[0], rates[1]}};
    }
    return options;
}

} // namespace

int main(int count, char** arguments) {
    const Options options = optionsFrom(count, arguments);
    const double peakFloat = peakRate(false);
    const double peakDouble = peakRate(true);
    std::printf("Vector unit: %s. Peak of one core: %.0f float32 and %.0f "
                "float64 multiply-adds per ns.\n",
                kernels::unitName().c_str(), peakFloat, peakDouble);
    for (const Pair pair : options.pairs) {
        report(pair, options, peakFloat, peakDouble);
    }
    return 0;
}
