#include "core/meter/ballistics/ballistics.h"

#include "core/meter/decibels.h"

#include <numbers>

namespace sinc {

namespace {

constexpr std::array kPeakMarks{-60.0, -50.0, -40.0, -30.0, -20.0, -18.0, -12.0, -9.0, -6.0, -3.0, 0.0};
constexpr std::array kTypeIMarks{-50.0, -40.0, -30.0, -20.0, -10.0, -5.0, 0.0, 5.0};
constexpr std::array kTypeIIaMarks{1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0};
constexpr std::array kTypeIIbMarks{-12.0, -8.0, -4.0, 0.0, 4.0, 8.0, 12.0};
constexpr std::array kVuMarks{-20.0, -10.0, -7.0, -5.0, -3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0};
constexpr std::array kKMarks{-40.0, -30.0, -24.0, -20.0, -10.0, -6.0, -3.0, 0.0, 4.0, 8.0, 12.0, 14.0, 20.0};

/// In the order of the enumeration.
constexpr std::array<MeterScale, kBallistics.size()> kScales{
    MeterScale{"digital-peak", "dBFS", 0.0, 0.0, 1.0, -60.0, 0.0, kPeakMarks},
    MeterScale{"ppm-i", "dB", -9.0, 0.0, 1.0, -50.0, 5.0, kTypeIMarks},
    MeterScale{"ppm-iia", "", -18.0, 4.0, 4.0, 1.0, 7.0, kTypeIIaMarks},
    MeterScale{"ppm-iib", "dB", -18.0, 0.0, 1.0, -12.0, 12.0, kTypeIIbMarks},
    MeterScale{"vu", "VU", -18.0, 0.0, 1.0, -20.0, 3.0, kVuMarks},
    MeterScale{"k-12", "dB", -12.0, 0.0, 1.0, -40.0, 12.0, kKMarks},
    MeterScale{"k-14", "dB", -14.0, 0.0, 1.0, -40.0, 14.0, kKMarks},
    MeterScale{"k-20", "dB", -20.0, 0.0, 1.0, -40.0, 20.0, kKMarks},
    MeterScale{"rms-fast", "dBFS", 0.0, 0.0, 1.0, -60.0, 0.0, kPeakMarks},
    MeterScale{"rms-slow", "dBFS", 0.0, 0.0, 1.0, -60.0, 0.0, kPeakMarks},
};

} // namespace

const MeterScale& scaleOf(Ballistics ballistics) noexcept {
    return kScales[static_cast<std::size_t>(ballistics)];
}

double readingOf(const MeterScale& scale, double level) noexcept {
    return scale.referenceReading + (amplitudeToDb(level) - scale.referenceDbfs) / scale.decibelsPerUnit;
}

BallisticMeter::Meter BallisticMeter::make(Ballistics ballistics, double sampleRate) noexcept {
    switch (ballistics) {
    case Ballistics::DigitalPeak:
        return DigitalPeakBallistic(sampleRate);
    case Ballistics::PpmI:
        return PpmBallistic(PpmType::I, sampleRate);
    case Ballistics::PpmIIa:
    case Ballistics::PpmIIb:
        return PpmBallistic(PpmType::II, sampleRate);
    case Ballistics::Vu:
        return VuBallistic(sampleRate);
    case Ballistics::K12:
    case Ballistics::K14:
    case Ballistics::K20:
        return RmsBallistic(RmsBallistic::kKSystemSeconds, sampleRate);
    case Ballistics::RmsFast:
        return RmsBallistic(RmsBallistic::kFastSeconds, sampleRate);
    case Ballistics::RmsSlow:
        return RmsBallistic(RmsBallistic::kSlowSeconds, sampleRate);
    }
    return DigitalPeakBallistic(sampleRate);
}

void BallisticMeter::prepare(Ballistics ballistics, const StreamFormat& format) {
    m_ballistics = ballistics;
    m_meters.assign(static_cast<std::size_t>(format.channels), make(ballistics, format.sampleRate));
}

void BallisticMeter::process(const BlockView& block) noexcept {
    const std::size_t channels = m_meters.size();
    for (std::size_t c = 0; c < channels; ++c) {
        std::visit([&](auto& meter) { meter.process(block.samples + c, block.frames, channels); }, m_meters[c]);
    }
}

double BallisticMeter::level(int channel) const noexcept {
    const Meter& meter = m_meters[static_cast<std::size_t>(channel)];
    const double level = std::visit([](const auto& kind) { return kind.level(); }, meter);
    return std::holds_alternative<RmsBallistic>(meter) ? level * std::numbers::sqrt2 : level;
}

} // namespace sinc
