#include "core/engine/record_path.h"

#include <algorithm>

namespace sinc {

namespace {
constexpr std::size_t kBlockFrames = 1024; ///< the most that goes through the pipeline at once
}

Status RecordPath::start(const Spec& spec) {
    if (Status ready = m_pipeline.prepare(spec.pipeline, kBlockFrames); !ready) {
        return ready;
    }
    m_format = spec.pipeline.output;
    m_meters->prepare(m_format);
    m_historyStep.reset();
    m_limit = spec.limitFrames;
    m_taken = 0;
    m_paused = false;
    m_discontinuity = false;
    return m_recorder.start(spec.recording);
}

void RecordPath::process(const BlockView& block) noexcept {
    if (m_paused) {
        return;
    }
    std::size_t frames = block.frames;
    if (m_limit > 0) {
        frames = std::min(frames, static_cast<std::size_t>(std::max<std::int64_t>(m_limit - m_taken, 0)));
    }
    m_discontinuity = m_discontinuity || has(block.flags, BlockFlags::Discontinuity);
    for (std::size_t done = 0; done < frames;) {
        const std::size_t count = std::min(frames - done, kBlockFrames);
        write(m_pipeline.process(block.part(done, count)));
        done += count;
    }
    m_taken += static_cast<std::int64_t>(frames);
}

void RecordPath::write(BlockView ready) noexcept {
    if (ready.frames == 0) {
        return;
    }
    ready.flags = m_discontinuity ? BlockFlags::Discontinuity : BlockFlags::None;
    m_discontinuity = false;
    m_recorder.push(ready);
    m_meters->process(ready);
    m_historyStep.note(m_meters->level());
    if (m_tap != nullptr) {
        m_tap->process(ready);
    }
}

void RecordPath::finish() noexcept {
    for (BlockView rest = m_pipeline.flush(); rest.frames > 0; rest = m_pipeline.flush()) {
        write(rest);
    }
    m_meters->flush();
    m_recorder.requestStop();
}

HistoryValues RecordPath::takeHistoryStep() noexcept {
    const HistoryValues values = m_historyStep.take(m_meters->loudness());
    return m_paused ? HistoryValues{} : values;
}

std::size_t RecordPath::takable() const noexcept {
    return m_paused || m_recorder.room() >= m_pipeline.maxOutputFrames() ? kBlockFrames : 0;
}

} // namespace sinc
