#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace sinc {

/// Loudness blocks of any length of programme in constant memory, for gating and percentiles. Each bin keeps how
/// many blocks fell into it and their exact energy, so that a gated mean is exact but for blocks within one
/// bin's width (0.01 LU) of the gate. Blocks at or below the absolute gate of -70 LUFS are left out.
/// Energies are mean squares after K-weighting, summed over the channels; loudness = -0.691 + 10 lg energy.
class LoudnessHistogram {
public:
    static constexpr double kAbsoluteGateLufs = -70.0;
    static constexpr double kLoudestLufs = 30.0; ///< louder blocks share the last bin
    static constexpr double kBinLu = 0.01;

    LoudnessHistogram();

    void clear() noexcept;
    void add(double energy) noexcept;

    /// Blocks above the absolute gate.
    [[nodiscard]] std::int64_t count() const noexcept { return m_count; }
    /// Mean energy of the blocks above the relative gate, which lies `gateLu` (negative) from the mean of all
    /// blocks; 0 without blocks.
    [[nodiscard]] double gatedMean(double gateLu) const noexcept;
    /// Difference in LU between two percentiles (0..1) of the blocks above the relative gate; 0 without blocks.
    [[nodiscard]] double range(double gateLu, double low, double high) const noexcept;

private:
    [[nodiscard]] std::size_t firstBinAbove(double gateLu) const noexcept;

    std::vector<std::uint32_t> m_counts;
    std::vector<double> m_energies;
    std::int64_t m_count = 0;
    double m_total = 0.0;
};

/// ITU-R BS.1770: loudness of an energy in LUFS; silence gives -infinity.
[[nodiscard]] double energyToLufs(double energy) noexcept;

} // namespace sinc
