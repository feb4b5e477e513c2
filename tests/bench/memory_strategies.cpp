// The original program's experiment with a pool of buffers, made again for this program: four ways of giving
// processed sound away, in isolation and behind the real pipeline, with a consumer on another thread that holds on
// to what it gets for varying times. Every measurement is a process of its own, so that memory is its own, too.
//
//   memory_strategies                       the tables
//   memory_strategies --hours HOURS         of sound behind the pipeline, as fast as it goes (default 10)
//   memory_strategies --live SECONDS        all of them at once in real time, memory read twice a second
//   memory_strategies --samples FILE        every reading of the memory as comma-separated values, too
//   memory_strategies --svg FILE            and as a picture (of the first purpose, or of the live run)
#include "core/audio/process_usage.h"
#include "core/audio/thread_account.h"
#include "core/dsp/linear_trend.h"
#include "core/process/pipeline.h"
#include "tests/bench/memory_hand_over.h"
#include "tests/bench/memory_plot.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <semaphore>
#include <string>
#include <thread>

namespace {

using namespace sinc;
using namespace sinc::bench;
using Clock = std::chrono::steady_clock;

constexpr int kRate = 48'000;
constexpr std::size_t kBlock = 480; ///< 10 ms, as a device delivers them
constexpr double kBlocksPerSecond = 100.0;
constexpr int kRounds = 3;
constexpr std::size_t kMostSamples = 4'000;

double secondsOf(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1.0e-9;
}

/// Of both threads together; asked for twice in a run, because asking costs as much as a block.
double processSeconds() {
    return secondsOf(CLOCK_PROCESS_CPUTIME_ID);
}

double threadSeconds() {
    return secondsOf(CLOCK_THREAD_CPUTIME_ID);
}

/// What one process found out. Plain data: it goes through a pipe.
struct Outcome {
    double nsPerBlock = 0.0;         ///< processor time of both threads, the pipeline included
    double allocationsPerSecond = 0; ///< of sound, both threads
    double peakMb = 0.0;             ///< of resident memory, above what the process had before
    LinearTrend growth;              ///< MB per hour of sound, or of time
    std::uint64_t sum = 0;
    std::size_t samples = 0;
    double hours[kMostSamples] = {};
    double megabytes[kMostSamples] = {};
};

std::uint64_t allocations() {
    return accountOf(ThreadRole::Worker).ourAllocations + accountOf(ThreadRole::Writer).ourAllocations;
}

/// Runs one strategy behind the pipeline of a profile.
class PipelineRun {
public:
    PipelineRun(Strategy strategy, const PipelineSpec& spec)
        : m_handOver(makeHandOver(strategy, spec.output.channels))
        , m_source(kBlock * kSourceBlocks * 2) {
        if (!m_pipeline.prepare(spec, kBlock)) {
            std::abort();
        }
        std::mt19937 random(1);
        std::normal_distribution<float> normal(0.0F, 0.1F);
        for (float& sample : m_source) {
            sample = normal(random);
        }
    }

    void run(double hours, bool live, Outcome& outcome) {
        const double before = static_cast<double>(residentBytes()) / 1e6;
        std::thread consumer([this] { consume(); });
        setThreadRole(ThreadRole::Worker, HeapOwner::Ours);
        const auto blocks = static_cast<std::size_t>(hours * 3600.0 * kBlocksPerSecond);
        const std::size_t warm = std::min<std::size_t>(blocks / 10, 60'000);
        const std::size_t every = live ? 50 : std::max<std::size_t>((blocks - warm) / 2'000, 1);
        const Clock::time_point start = Clock::now();
        for (std::size_t n = 0; n < blocks; ++n) {
            if (n == warm) {
                m_allocationsAtStart = allocations();
                m_secondsAtStart = processSeconds();
            }
            makeOne(n);
            if (live) {
                std::this_thread::sleep_until(start + std::chrono::milliseconds(10) * (n + 1));
            }
            if (n >= warm && n % every == 0 && outcome.samples < kMostSamples) {
                outcome.hours[outcome.samples] = static_cast<double>(n) / kBlocksPerSecond / 3600.0;
                outcome.megabytes[outcome.samples++] = static_cast<double>(residentBytes()) / 1e6;
            }
        }
        waitForConsumer();
        const auto counted = static_cast<double>(blocks - warm);
        outcome.allocationsPerSecond =
            static_cast<double>(allocations() - m_allocationsAtStart) / counted * kBlocksPerSecond;
        outcome.nsPerBlock = (processSeconds() - m_secondsAtStart) * 1e9 / counted;
        outcome.peakMb = static_cast<double>(peakResidentBytes()) / 1e6 - before;
        outcome.growth = linearTrend({outcome.hours, outcome.samples}, {outcome.megabytes, outcome.samples});
        m_stop.store(true);
        m_full.release();
        consumer.join();
        outcome.sum = m_handOver->sum();
    }

private:
    static constexpr std::size_t kSourceBlocks = 100;
    static constexpr std::size_t kBatch = HandOver::kAhead / 2;

    /// The worker's part. Every kBatch blocks it lets the consumer run and waits until there is room.
    void makeOne(std::size_t n) {
        const float* samples = m_source.data() + n % kSourceBlocks * kBlock * 2;
        const BlockView ready = m_pipeline.process({samples, kBlock, 2, static_cast<FramePosition>(n * kBlock)});
        if (ready.frames > 0) {
            m_handOver->make(ready);
        }
        if (++m_unseen == kBatch) {
            m_unseen = 0;
            m_full.release();
            m_empty.acquire();
        }
    }

    void waitForConsumer() {
        m_full.release();
        m_empty.acquire();
    }

    void consume() {
        setThreadRole(ThreadRole::Writer, HeapOwner::Ours);
        for (;;) {
            m_full.acquire();
            if (m_stop.load()) {
                return;
            }
            m_handOver->take();
            m_empty.release();
        }
    }

    ProcessingPipeline m_pipeline;
    std::unique_ptr<HandOver> m_handOver;
    std::vector<float> m_source;
    std::size_t m_unseen = 0;
    std::uint64_t m_allocationsAtStart = 0;
    double m_secondsAtStart = 0.0;
    std::counting_semaphore<> m_full{0};
    std::counting_semaphore<> m_empty{0};
    std::atomic<bool> m_stop{false};
};

/// Runs `work` in a child and returns what it left behind.
template <typename Work>
class Child {
public:
    explicit Child(Work work) {
        if (pipe(m_ends) != 0) {
            std::abort();
        }
        std::fflush(stdout);
        m_process = fork();
        if (m_process == 0) {
            auto outcome = std::make_unique<Outcome>();
            work(*outcome);
            const char* bytes = reinterpret_cast<const char*>(outcome.get());
            for (std::size_t sent = 0; sent < sizeof(Outcome);) {
                const ssize_t count = write(m_ends[1], bytes + sent, sizeof(Outcome) - sent);
                if (count <= 0) {
                    _exit(1);
                }
                sent += static_cast<std::size_t>(count);
            }
            _exit(0);
        }
        close(m_ends[1]);
    }

    std::unique_ptr<Outcome> outcome() {
        auto outcome = std::make_unique<Outcome>();
        char* bytes = reinterpret_cast<char*>(outcome.get());
        for (std::size_t got = 0; got < sizeof(Outcome);) {
            const ssize_t count = read(m_ends[0], bytes + got, sizeof(Outcome) - got);
            if (count <= 0) {
                break;
            }
            got += static_cast<std::size_t>(count);
        }
        close(m_ends[0]);
        waitpid(m_process, nullptr, 0);
        return outcome;
    }

private:
    int m_ends[2] = {};
    pid_t m_process = 0;
};

/// Acquire, touch, give back: `count` times over all four sizes, nothing else. ns each.
double isolatedNs(Strategy strategy, int count) {
    BufferPool pool;
    double sum = 0.0;
    const double start = threadSeconds();
    for (int n = 0; n < count; ++n) {
        const std::size_t size = BufferPool::kSizes[static_cast<std::size_t>(n) % BufferPool::kSizes.size()];
        if (strategy == Strategy::Allocate) {
            const auto memory = std::make_unique<std::byte[]>(size);
            memory[size / 2] = std::byte{1};
            asm volatile("" : : "r"(memory.get()) : "memory"); // or the compiler leaves it all out
        } else {
            const PooledBuffer buffer = pool.acquire(size);
            buffer.bytes()[size / 2] = std::byte{1};
            asm volatile("" : : "r"(buffer.bytes().data()) : "memory");
        }
        sum += 1.0;
    }
    return (threadSeconds() - start) * 1e9 / sum;
}

void printIsolated() {
    std::printf("In isolation: 10,000 times acquire and give back, sizes 4096 to 32768 bytes, zeroed; %d rounds\n\n"
                "%-14s %12s %14s %12s %12s\n",
                kRounds, "strategy", "ns each", "10,000 in ms", "allocations", "grown MB");
    for (const Strategy strategy : {Strategy::Allocate, Strategy::PoolAndRelease}) {
        std::vector<double> ns;
        Outcome last;
        for (int round = 0; round < kRounds; ++round) {
            Child child([strategy](Outcome& outcome) {
                const double before = static_cast<double>(residentBytes()) / 1e6;
                setThreadRole(ThreadRole::Worker, HeapOwner::Ours);
                const std::uint64_t at = allocations();
                outcome.nsPerBlock = isolatedNs(strategy, 10'000);
                outcome.allocationsPerSecond = static_cast<double>(allocations() - at);
                outcome.peakMb = static_cast<double>(residentBytes()) / 1e6 - before;
            });
            const auto outcome = child.outcome();
            ns.push_back(outcome->nsPerBlock);
            last.allocationsPerSecond = outcome->allocationsPerSecond;
            last.peakMb = outcome->peakMb;
        }
        std::sort(ns.begin(), ns.end());
        const double median = ns[ns.size() / 2];
        std::printf("%-14s %12.1f %14.3f %12.0f %12.2f\n", std::string(nameOf(strategy)).c_str(), median,
                    median / 100.0, last.allocationsPerSecond, last.peakMb);
    }
    BufferPool pool;
    for (int n = 0; n < 10'000; ++n) {
        (void)pool.acquire(4'096);
    }
    std::printf("hit rate of the pool over 10,000: %.2f %%\n\n", pool.statistics().hitRate() * 100.0);
}

PlotLine lineOf(Strategy strategy, const Outcome& outcome, double perHour) {
    PlotLine line{std::string(nameOf(strategy)), {}, {}};
    for (std::size_t i = 0; i < outcome.samples; ++i) {
        line.x.push_back((outcome.hours[i] - outcome.hours[0]) * perHour);
        line.y.push_back(outcome.megabytes[i] - outcome.megabytes[0]);
    }
    return line;
}

struct Purpose {
    const char* name;
    PipelineSpec spec;
};

const std::array kPurposes{
    Purpose{"16 kHz mono s16 (openai-whisper)", {{kRate, 2, 0}, {16'000, 1, 0}, SampleFormat::S16, "high"}},
    Purpose{"as captured (raw), 3840 bytes a block", {{kRate, 2, 0}, {kRate, 2, 0}, SampleFormat::F32, "high"}}};

void printHead(const char* ofWhat) {
    std::printf("%-14s %10s %10s %14s %10s %26s\n", "strategy", "ns/block", "of that", "allocations/s", "peak MB",
                ofWhat);
}

/// @param base ns when nothing is handed over
void printRow(Strategy strategy, double ns, double base, const Outcome& outcome) {
    std::printf("%-14s %10.0f %10.0f %14.1f %10.2f %16.3f +- %.3f\n", std::string(nameOf(strategy)).c_str(), ns,
                ns - base, outcome.allocationsPerSecond, outcome.peakMb, outcome.growth.slope,
                outcome.growth.halfWidth);
}

void keepSamples(std::FILE* file, const char* run, Strategy strategy, const Outcome& outcome) {
    for (std::size_t i = 0; file != nullptr && i < outcome.samples; ++i) {
        std::fprintf(file, "%s,%s,%.6f,%.6f\n", run, std::string(nameOf(strategy)).c_str(), outcome.hours[i],
                     outcome.megabytes[i]);
    }
}

void printPipeline(double hours, std::FILE* file, const std::string& svg) {
    for (const Purpose& purpose : kPurposes) {
        std::printf("Behind the pipeline, 48 kHz stereo -> %s; %.1f hours of sound, %d rounds\n\n", purpose.name,
                    hours, kRounds);
        printHead("MB per hour of sound");
        std::array<std::vector<double>, kStrategies.size()> ns;
        std::array<std::unique_ptr<Outcome>, kStrategies.size()> last;
        for (int round = 0; round < kRounds; ++round) {
            for (std::size_t i = 0; i < kStrategies.size(); ++i) {
                Child child([&purpose, i, hours](Outcome& outcome) {
                    PipelineRun(kStrategies[i], purpose.spec).run(hours, false, outcome);
                });
                last[i] = child.outcome();
                ns[i].push_back(last[i]->nsPerBlock);
            }
        }
        for (std::size_t i = 0; i < kStrategies.size(); ++i) {
            std::sort(ns[i].begin(), ns[i].end());
            printRow(kStrategies[i], ns[i][ns[i].size() / 2], ns[0][ns[0].size() / 2], *last[i]);
            keepSamples(file, "sound", kStrategies[i], *last[i]);
            if (i > 0 && last[i]->sum != last[1]->sum) {
                std::printf("  the sound arrived changed\n");
            }
        }
        if (!svg.empty() && &purpose == kPurposes.data()) {
            std::vector<PlotLine> lines;
            for (std::size_t i = 0; i < kStrategies.size(); ++i) {
                lines.push_back(lineOf(kStrategies[i], *last[i], 1.0));
            }
            writePlot(svg, "Resident memory after the warm-up", "hours of sound", "MB more than at the start",
                      lines);
        }
        std::printf("\n");
    }
}

void printLive(double seconds, std::FILE* file, const std::string& svg) {
    std::printf("In real time for %.0f s, all at once, 16 kHz mono s16\n\n", seconds);
    printHead("MB per hour");
    const auto work = [seconds](Strategy strategy) {
        return [seconds, strategy](Outcome& outcome) {
            PipelineRun(strategy, kPurposes[0].spec).run(seconds / 3600.0, true, outcome);
        };
    };
    std::vector<Child<decltype(work(Strategy::Push))>> children;
    children.reserve(kStrategies.size());
    for (const Strategy strategy : kStrategies) {
        children.emplace_back(work(strategy));
    }
    double base = 0.0;
    std::vector<PlotLine> lines;
    for (std::size_t i = 0; i < kStrategies.size(); ++i) {
        const auto outcome = children[i].outcome();
        base = i == 0 ? outcome->nsPerBlock : base;
        printRow(kStrategies[i], outcome->nsPerBlock, base, *outcome);
        keepSamples(file, "live", kStrategies[i], *outcome);
        lines.push_back(lineOf(kStrategies[i], *outcome, 60.0));
    }
    if (!svg.empty()) {
        writePlot(svg, "Resident memory after the warm-up, in real time", "minutes", "MB more than at the start",
                  lines);
    }
}

} // namespace

int main(int argc, char** argv) {
    double hours = 10.0;
    double liveSeconds = 0.0;
    std::FILE* file = nullptr;
    std::string svg;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::strcmp(argv[i], "--hours") == 0) {
            hours = std::atof(argv[i + 1]);
        } else if (std::strcmp(argv[i], "--live") == 0) {
            liveSeconds = std::atof(argv[i + 1]);
        } else if (std::strcmp(argv[i], "--samples") == 0) {
            file = std::fopen(argv[i + 1], "w");
        } else if (std::strcmp(argv[i], "--svg") == 0) {
            svg = argv[i + 1];
        }
    }
    if (!countsAllocations()) {
        std::printf("This build cannot count allocations.\n");
        return 1;
    }
    if (file != nullptr) {
        std::fprintf(file, "run,strategy,hours,megabytes\n");
    }
    if (liveSeconds > 0.0) {
        printLive(liveSeconds, file, svg);
    } else {
        printIsolated();
        printPipeline(hours, file, svg);
    }
    if (file != nullptr) {
        std::fclose(file);
    }
    return 0;
}
