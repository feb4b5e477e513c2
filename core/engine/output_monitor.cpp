#include "core/engine/output_monitor.h"

#include <algorithm>

namespace sinc {

void OutputMonitor::prepare(const PipelineSpec& spec) {
    m_ready = static_cast<bool>(m_pipeline.prepare(spec, kBlockFrames));
    m_tap.reset(m_ready ? spec.output.channels : 0, m_ready ? spec.output.sampleRate : 0);
}

void OutputMonitor::clear() noexcept {
    m_ready = false;
    m_tap.reset(0, 0);
}

void OutputMonitor::process(const BlockView& block) noexcept {
    if (!m_ready || !m_tap.wanted()) {
        return;
    }
    for (std::size_t done = 0; done < block.frames;) {
        const std::size_t count = std::min(block.frames - done, kBlockFrames);
        const BlockView ready = m_pipeline.process(block.part(done, count));
        if (ready.frames > 0) {
            m_tap.process(ready);
        }
        done += count;
    }
}

} // namespace sinc
