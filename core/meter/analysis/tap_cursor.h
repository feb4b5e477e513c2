#pragma once

#include "core/meter/sample_tap.h"

#include <cstddef>
#include <cstdint>

namespace sinc {

/// Walks over what a SampleTap keeps in equal hops, so that an analysis sees each piece once, however irregularly
/// the screen asks for it. When more has arrived than one call may work off, the oldest is left out. Thread: the
/// tap's reader.
class TapCursor {
public:
    /// Most pieces that one advance() hands out.
    static constexpr int kMostPieces = 24;

    /// @param pieceFrames that are read at once
    /// @param hopFrames from one piece to the next, at least 1
    void setSteps(std::size_t pieceFrames, std::size_t hopFrames) noexcept {
        m_piece = pieceFrames;
        m_hop = hopFrames;
        m_generation = 0;
    }

    /// Whether the tap was started afresh since the last advance().
    [[nodiscard]] bool stale(const SampleTap& tap) const noexcept { return m_generation != tap.generation(); }

    /// Calls `take(end)` for each whole hop since the last call, oldest first; `end` is for SampleTap::read().
    template <typename Take>
    void advance(const SampleTap& tap, Take&& take) {
        const std::uint64_t now = tap.position();
        if (stale(tap)) {
            m_generation = tap.generation();
            m_next = now < m_hop ? m_hop : now - now % m_hop;
        }
        const std::uint64_t oldest =
            now > SampleTap::kReadable - m_piece ? now - (SampleTap::kReadable - m_piece) : 0;
        const std::uint64_t most = static_cast<std::uint64_t>(kMostPieces) * m_hop;
        const std::uint64_t earliest = now > most ? (oldest > now - most ? oldest : now - most) : oldest;
        if (m_next < earliest) {
            m_next += (earliest - m_next + m_hop - 1) / m_hop * m_hop;
        }
        for (; m_next <= now; m_next += m_hop) {
            take(m_next);
        }
    }

private:
    std::size_t m_piece = 1;
    std::size_t m_hop = 1;
    std::uint64_t m_next = 0;
    std::uint32_t m_generation = 0;
};

} // namespace sinc
