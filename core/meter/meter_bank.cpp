#include "core/meter/meter_bank.h"

namespace sinc {

namespace {

ChannelStatistics valuesOf(const LevelStatistics& level) noexcept {
    return {.peak = static_cast<float>(level.peak()),
            .rms = static_cast<float>(level.rms()),
            .dcOffset = static_cast<float>(level.dcOffset()),
            .crestDb = static_cast<float>(level.crestDb()),
            .noiseFloor = static_cast<float>(level.noiseFloor()),
            .silentSeconds = static_cast<float>(level.silentSeconds()),
            .clippedSamples = static_cast<std::uint64_t>(level.clippedSamples()),
            .brokenSamples = static_cast<std::uint64_t>(level.brokenSamples())};
}

} // namespace

void MeterBank::prepare(const StreamFormat& format) {
    m_format = format;
    m_level.prepare(format);
    m_truePeak.prepare(format);
    m_loudness.prepare(format);
}

void MeterBank::process(const BlockView& block) noexcept {
    m_level.process(block);
    m_truePeak.process(block);
    m_loudness.process(block);
}

void MeterBank::flush() noexcept {
    m_level.flush();
    m_truePeak.flush();
}

void MeterBank::resetMeasurement() noexcept {
    m_level.resetLatches();
    m_level.resetStatistics();
    m_truePeak.resetMax();
    m_loudness.resetMeasurement();
}

void MeterBank::read(MeterReadings& readings) noexcept {
    readings.truePeaks = m_truePeak.peaks();
    readings.loudness = m_loudness.reading();
    for (int c = 0; c < m_level.channels(); ++c) {
        readings.statistics[static_cast<std::size_t>(c)] = valuesOf(m_level.statistics(c));
    }
}

} // namespace sinc
