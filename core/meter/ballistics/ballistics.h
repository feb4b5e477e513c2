#pragma once

#include "core/audio/block_view.h"
#include "core/audio/realtime.h"
#include "core/audio/stream_format.h"
#include "core/meter/ballistics/digital_peak_ballistic.h"
#include "core/meter/ballistics/ppm_ballistic.h"
#include "core/meter/ballistics/rms_ballistic.h"
#include "core/meter/ballistics/vu_ballistic.h"

#include <array>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace sinc {

/// The kinds of level meter that can be chosen.
enum class Ballistics { DigitalPeak, PpmI, PpmIIa, PpmIIb, Vu, K12, K14, K20, RmsFast, RmsSlow };

inline constexpr std::array kBallistics{
    Ballistics::DigitalPeak, Ballistics::PpmI, Ballistics::PpmIIa, Ballistics::PpmIIb,  Ballistics::Vu,
    Ballistics::K12,         Ballistics::K14,  Ballistics::K20,    Ballistics::RmsFast, Ballistics::RmsSlow};

/// The face of a meter: how a level becomes a figure, and what its scale shows.
struct MeterScale {
    std::string_view name;      ///< stable, for settings: digital-peak, ppm-i, ...
    std::string_view unit;      ///< of the figures; empty for the marks of type IIa
    double referenceDbfs = 0.0; ///< the level, in dB of a sine's peak, at which the meter reads `referenceReading`
    double referenceReading = 0.0;
    double decibelsPerUnit = 1.0;
    double lowest = -60.0; ///< ends of the scale, in its unit
    double highest = 0.0;
    std::span<const double> marks;
};

/// Scales: IEC 60268-10 (type I: 0 dB at -9 dBFS; type II: 4, or 0 dB, at -18 dBFS, EBU R 68), IEC 60268-17 (0 VU
/// at -18 dBFS), K-system (0 dB at -12, -14, -20 dBFS, a sine counted as its peak, AES17).
[[nodiscard]] const MeterScale& scaleOf(Ballistics ballistics) noexcept;

/// What the meter shows of a linear level where 1 = a sine of full scale; -infinity for silence.
[[nodiscard]] double readingOf(const MeterScale& scale, double level) noexcept;

/// One meter of a chosen kind for each channel of a stream. Levels follow every sample, so any split into blocks
/// gives the same readings. Thread: one.
class BallisticMeter {
public:
    /// Starts afresh; allocates.
    void prepare(Ballistics ballistics, const StreamFormat& format);
    /// Real-time safe: yes. Broken samples count as silence.
    void process(const BlockView& block) noexcept SINC_NONBLOCKING;

    [[nodiscard]] Ballistics ballistics() const noexcept { return m_ballistics; }
    [[nodiscard]] int channels() const noexcept { return static_cast<int>(m_meters.size()); }
    /// Linear, 1 = a sine of full scale, whatever the kind.
    [[nodiscard]] double level(int channel) const noexcept;

private:
    using Meter = std::variant<DigitalPeakBallistic, PpmBallistic, VuBallistic, RmsBallistic>;
    [[nodiscard]] static Meter make(Ballistics ballistics, double sampleRate) noexcept;

    Ballistics m_ballistics = Ballistics::DigitalPeak;
    std::vector<Meter> m_meters;
};

} // namespace sinc
