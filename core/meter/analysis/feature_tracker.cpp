#include "core/meter/analysis/feature_tracker.h"

#include "core/meter/analysis/spectrum_tracker.h"
#include "core/meter/decibels.h"

namespace sinc {

void FeatureTracker::advance(const SampleTap& tap) {
    const int rate = tap.sampleRate();
    if (rate <= 0) {
        return;
    }
    if (!m_finder || m_cursor.stale(tap)) {
        m_finder.emplace(rate);
        m_voice.reset();
        m_features = {};
        m_samples.resize(m_finder->size());
        m_other.resize(m_finder->size());
        m_cursor.setSteps(m_finder->size(), static_cast<std::size_t>(rate / kPerSecond));
    }
    m_cursor.advance(tap, [&](std::uint64_t end) { take(tap, end); });
}

void FeatureTracker::take(const SampleTap& tap, std::uint64_t end) {
    readChannel(tap, m_channel, end, m_samples, m_other);
    m_features.tone = m_finder->find(m_samples);
    const SpectralFeatures spectral = featuresOf(m_finder->power(), m_finder->binHz());
    const double noiseBandwidth = noiseBandwidthBins(WindowShape::BlackmanHarris);
    m_voice.add(spectral.voiceShare, powerToDb(spectral.power / noiseBandwidth), 1.0 / kPerSecond);
    m_features.centroidHz = spectral.centroidHz;
    m_features.voiceShare = spectral.voiceShare;
    m_features.voice = m_voice.active();
}

} // namespace sinc
