#include "core/capture/pulse/pulse_level_stream.h"

#include "core/capture/pulse/pulse_client.h"

#include <cmath>

namespace sinc::pulse {

namespace {

constexpr std::uint32_t kPeaksPerSecond = 25;

} // namespace

PulseLevelStream::PulseLevelStream(pa_context* context, const PulseEntry& entry)
    : m_target(entry.target)
    , m_level(entry.info.level) {
    pa_sample_spec spec = m_target.format.spec;
    spec.rate = kPeaksPerSecond;
    const ProplistPtr properties = streamProperties("Level");
    m_stream.reset(pa_stream_new_with_proplist(context, "Level", &spec, &m_target.format.map, properties.get()));
    if (!m_stream) {
        return;
    }
    pa_stream_set_state_callback(
        m_stream.get(), [](pa_stream*, void* self) { static_cast<PulseLevelStream*>(self)->onState(); }, this);
    pa_stream_set_read_callback(
        m_stream.get(),
        [](pa_stream*, std::size_t, void* self) { static_cast<PulseLevelStream*>(self)->onPeaks(); }, this);
    if (m_target.sinkInput) {
        pa_stream_set_monitor_stream(m_stream.get(), *m_target.sinkInput);
    }
    pa_buffer_attr attributes{};
    attributes.maxlength = static_cast<std::uint32_t>(-1);
    attributes.fragsize = static_cast<std::uint32_t>(pa_frame_size(&spec));
    constexpr auto kFlags =
        static_cast<pa_stream_flags_t>(PA_STREAM_PEAK_DETECT | PA_STREAM_ADJUST_LATENCY | PA_STREAM_DONT_MOVE |
                                       PA_STREAM_DONT_INHIBIT_AUTO_SUSPEND | PA_STREAM_START_UNMUTED);
    pa_stream_connect_record(m_stream.get(), m_target.device.c_str(), &attributes, kFlags);
}

PulseLevelStream::~PulseLevelStream() {
    m_level->setState(SourceLevel::State::Closed);
}

bool PulseLevelStream::serves(const PulseEntry& entry) const noexcept {
    return m_stream && PA_STREAM_IS_GOOD(pa_stream_get_state(m_stream.get())) && m_level == entry.info.level &&
           m_target.device == entry.target.device && m_target.sinkInput == entry.target.sinkInput &&
           pa_channel_map_equal(&m_target.format.map, &entry.target.format.map) != 0;
}

void PulseLevelStream::onState() noexcept {
    const bool open = pa_stream_get_state(m_stream.get()) == PA_STREAM_READY;
    m_level->setState(open ? SourceLevel::State::Open : SourceLevel::State::Closed);
}

void PulseLevelStream::onPeaks() noexcept {
    while (pa_stream_readable_size(m_stream.get()) > 0) {
        const void* data = nullptr;
        std::size_t bytes = 0;
        if (pa_stream_peek(m_stream.get(), &data, &bytes) < 0 || bytes == 0) {
            return;
        }
        const auto* peaks = static_cast<const float*>(data);
        for (std::size_t i = 0; peaks != nullptr && i < bytes / sizeof(float); ++i) {
            m_level->raise(std::fabs(peaks[i]));
        }
        pa_stream_drop(m_stream.get());
    }
}

} // namespace sinc::pulse
