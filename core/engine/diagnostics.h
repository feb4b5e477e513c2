#pragma once

#include "core/audio/thread_account.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

/// How the engine itself is doing: load, deadlines, rings, heap and memory.
namespace sinc {

/// What the memory does over time.
enum class GrowthVerdict {
    TooEarly,  ///< the interval is still wider than the answer
    Steady,    ///< the whole interval lies within kSteadyMbPerHour around zero
    Growing,   ///< the whole interval lies above it
    Shrinking, ///< and below
};

struct MemoryGrowth {
    static constexpr double kSteadyMbPerHour = 1.0;
    static constexpr double kShortestSeconds = 60.0;

    double mbPerHour = 0.0;        ///< slope of resident memory, MB = 10^6 bytes
    double halfWidthMbPerHour = 0; ///< of its 95 % interval; may be infinite
    double seconds = 0.0;          ///< of measurement that it rests on, the newer half of all
    GrowthVerdict verdict = GrowthVerdict::TooEarly;
};

struct ThreadReading {
    double load = -1.0;            ///< CPU time per time during the last second; 1 = a whole core; -1 = no thread
    double worstBlockMs = 0.0;     ///< of the block that came closest to its deadline
    double deadlineMs = 0.0;       ///< of that block
    double ourPerSecond = 0.0;     ///< heap allocations of our code during the last second
    double libraryPerSecond = 0.0; ///< of libraries inside their own calls
    std::uint64_t blocks = 0;
};

/// One second's reading. Plain data.
struct DiagnosticsReading {
    double seconds = 0.0; ///< since the measurement began
    std::array<ThreadReading, kThreadRoles> threads{};
    float captureFill = 0.0F; ///< 0..1, the highest during the last second
    float writerFill = 0.0F;
    std::uint64_t droppedFrames = 0;
    std::int64_t repairedFrames = 0; ///< gaps filled with silence
    std::int64_t residentBytes = -1;
    std::int64_t peakResidentBytes = -1;
    MemoryGrowth growth;

    [[nodiscard]] const ThreadReading& of(ThreadRole role) const noexcept {
        return threads[static_cast<std::size_t>(role)];
    }
};

/// What the verdict is for a slope, its interval and the length of the measurement.
[[nodiscard]] GrowthVerdict verdictOn(const MemoryGrowth& growth) noexcept;

/// Takes a reading each second and watches the resident memory; memory is reserved at construction.
/// Thread: one, the engine's worker.
class DiagnosticsSampler {
public:
    /// What changes faster than once a second.
    struct Fill {
        float capture;
        float writer;
        std::uint64_t droppedFrames;
        std::int64_t repairedFrames;
    };

    DiagnosticsSampler();

    /// A new measurement begins.
    void reset() noexcept;
    /// Called for every turn of the worker. @param nowNs monotonic
    /// @return whether there is a new reading
    bool advance(std::int64_t nowNs, const Fill& fill) noexcept;
    [[nodiscard]] const DiagnosticsReading& reading() const noexcept { return m_reading; }

private:
    void readThreads(double elapsed) noexcept;
    void readMemory() noexcept;
    void thinOut() noexcept;

    DiagnosticsReading m_reading;
    std::array<ThreadAccount, kThreadRoles> m_before{};
    std::vector<double> m_hours; ///< of the kept samples of resident memory
    std::vector<double> m_megabytes;
    float m_captureHigh = 0.0F; ///< fill since the last reading
    float m_writerHigh = 0.0F;
    int m_every = 1; ///< seconds from one kept sample to the next
    int m_untilKept = 0;
    std::int64_t m_startNs = -1;
    std::int64_t m_lastNs = 0;
};

} // namespace sinc
