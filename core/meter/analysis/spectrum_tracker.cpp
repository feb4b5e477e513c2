#include "core/meter/analysis/spectrum_tracker.h"

#include <algorithm>

namespace sinc {

void readChannel(const SampleTap& tap, int channel, std::uint64_t end, std::span<float> out,
                 std::span<float> scratch) {
    const int channels = tap.channels();
    if (channel != SpectrumTracker::kMixed) {
        if (channel < channels) {
            tap.read(channel, end, out);
        } else {
            std::fill(out.begin(), out.end(), 0.0F);
        }
        return;
    }
    std::fill(out.begin(), out.end(), 0.0F);
    for (int c = 0; c < channels; ++c) {
        tap.read(c, end, scratch);
        for (std::size_t n = 0; n < out.size(); ++n) {
            out[n] += scratch[n] / static_cast<float>(channels);
        }
    }
}

void SpectrumTracker::setUp(const SpectrumSettings& settings, int channel) {
    m_settings = settings;
    m_channel = channel;
    m_spectrum.emplace(settings.size, settings.shape);
    m_average.prepare(m_spectrum->bins());
    m_average.setTimeConstant(settings.averageSeconds);
    const double hop = static_cast<double>(settings.size) * (1.0 - std::clamp(settings.overlap, 0.0, 0.95));
    m_cursor.setSteps(settings.size, std::max<std::size_t>(static_cast<std::size_t>(hop), 1));
    m_samples.resize(settings.size);
    m_other.resize(settings.size);
}

bool SpectrumTracker::advance(const SampleTap& tap) {
    const int rate = tap.sampleRate();
    if (!m_spectrum || rate <= 0) {
        return false;
    }
    if (m_cursor.stale(tap)) {
        m_average.reset();
        m_binHz = static_cast<double>(rate) / static_cast<double>(m_settings.size);
    }
    bool any = false;
    m_cursor.advance(tap, [&](std::uint64_t end) {
        readChannel(tap, m_channel, end, m_samples, m_other);
        const double hop = static_cast<double>(m_settings.size) * (1.0 - m_settings.overlap);
        m_average.add(m_spectrum->analyse(m_samples), hop / rate);
        any = true;
    });
    return any;
}

} // namespace sinc
