#include "core/meter/analysis/spectrogram_source.h"

#include "core/meter/analysis/spectrum_tracker.h"

#include <algorithm>

namespace sinc {

void SpectrogramSource::setUp(const SpectrogramSettings& settings, int channel) {
    m_settings = settings;
    m_channel = channel;
    m_spectrum.emplace(settings.size, settings.shape);
    m_samples.resize(settings.size);
    m_other.resize(settings.size);
    m_decibels.resize(settings.rows);
    m_cursor.setSteps(settings.size, settings.size); // until the rate is known
}

void SpectrogramSource::begin(const SampleTap& tap) {
    const int rate = tap.sampleRate();
    const int hop = std::max(rate / m_settings.columnsPerSecond, 1);
    m_cursor.setSteps(m_settings.size, static_cast<std::size_t>(hop));
    const double high = std::min(m_settings.highHz, rate / 2.0);
    m_axis.prepare(m_settings.scale, m_settings.lowHz, high, m_settings.rows, m_spectrum->bins(),
                   static_cast<double>(rate) / static_cast<double>(m_settings.size));
    ++m_pictures;
}

void SpectrogramSource::advance(const SampleTap& tap, const Column& column) {
    if (!m_spectrum || tap.sampleRate() <= 0) {
        return;
    }
    if (m_cursor.stale(tap)) {
        begin(tap);
    }
    m_cursor.advance(tap, [&](std::uint64_t end) {
        readChannel(tap, m_channel, end, m_samples, m_other);
        m_axis.read(m_spectrum->analyse(m_samples), m_decibels);
        column(m_decibels);
    });
}

} // namespace sinc
