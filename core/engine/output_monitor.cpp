#include "core/engine/output_monitor.h"

#include <algorithm>

namespace sinc {

void OutputMonitor::prepare(const PipelineSpec& spec) {
    m_ready = static_cast<bool>(m_pipeline.prepare(spec, kBlockFrames));
    m_tap.reset(m_ready ? spec.output.channels : 0, m_ready ? spec.output.sampleRate : 0);
    if (m_ready) {
        m_meters->prepare(spec.output);
    }
    m_metered = false;
}

void OutputMonitor::clear() noexcept {
    m_ready = false;
    m_metered = false;
    m_tap.reset(0, 0);
}

void OutputMonitor::process(const BlockView& block) noexcept {
    if (!m_ready || !m_tap.wanted()) {
        m_metered = false;
        return;
    }
    if (!m_metered) {
        startMeters();
    }
    for (std::size_t done = 0; done < block.frames;) {
        const std::size_t count = std::min(block.frames - done, kBlockFrames);
        const BlockView ready = m_pipeline.process(block.part(done, count));
        if (ready.frames > 0) {
            m_tap.process(ready);
            m_meters->process(ready);
            m_historyStep.note(m_meters->level());
        }
        done += count;
    }
}

/// After a while without sound; what they still hold is no neighbour of what comes.
void OutputMonitor::startMeters() noexcept {
    m_meters->restart();
    m_historyStep.reset();
    m_metered = true;
}

HistoryValues OutputMonitor::takeHistoryStep() noexcept {
    return m_metered ? m_historyStep.take(m_meters->loudness()) : HistoryValues{};
}

} // namespace sinc
