#pragma once

#include "core/meter/ballistics/ballistics.h"
#include "core/meter/sample_tap.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace sinc {

/// A level meter after one of the standards for the channels of a tap. Thread: the tap's reader.
class BallisticTracker {
public:
    /// Starts afresh as this kind.
    void setKind(Ballistics kind) noexcept {
        m_kind = kind;
        m_generation = 0;
    }
    [[nodiscard]] Ballistics kind() const noexcept { return m_kind; }

    /// Takes in what has arrived; allocates when the tap was started afresh. What came while nobody asked, beyond
    /// the tap's memory, is left out.
    void advance(const SampleTap& tap);

    /// Linear, 1 = a sine of full scale; one per channel of the tap.
    [[nodiscard]] std::span<const float> levels() const noexcept { return m_levels; }

private:
    void take(const SampleTap& tap, std::uint64_t end, std::size_t frames);

    Ballistics m_kind = Ballistics::PpmIIa;
    BallisticMeter m_meter;
    std::uint32_t m_generation = 0;
    std::uint64_t m_done = 0; ///< frames of the tap
    std::vector<float> m_line;
    std::vector<float> m_block; ///< interleaved
    std::vector<float> m_levels;
};

} // namespace sinc
