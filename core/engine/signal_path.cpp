#include "core/engine/signal_path.h"

#include "core/engine/output_monitor.h"
#include "core/engine/playback_ring.h"
#include "core/engine/record_path.h"

#include <algorithm>

namespace sinc {

namespace {
constexpr std::size_t kBlockFrames = 1024; ///< the most that one step passes on

/// Whether a block is silence that its source put in place of lost frames, while it has no more to give. Only the
/// first part of a packet carries the mark.
bool standsForLostFrames(const BlockView& block, bool afterLost) noexcept {
    return has(block.flags, BlockFlags::Silence) && (has(block.flags, BlockFlags::Discontinuity) ||
                                                     (afterLost && !has(block.flags, BlockFlags::DeviceChanged)));
}

/// @return the flags of silence in place of lost frames: each gap is marked once
BlockFlags countGap(std::size_t frames, bool inGap, std::uint32_t& gaps, std::int64_t& gapFrames) noexcept {
    gaps += inGap ? 0U : 1U;
    gapFrames += static_cast<std::int64_t>(frames);
    return BlockFlags::Silence | (inGap ? BlockFlags::None : BlockFlags::Discontinuity);
}
} // namespace

SignalPath::SignalPath(const Pictures& pictures)
    : m_pictures(pictures) {
    open({}, 0.0);
}

void SignalPath::open(const StreamFormat& format, double preRollSeconds) {
    m_format = format;
    const auto frames = static_cast<std::size_t>(kRingSeconds * format.sampleRate);
    m_ring = std::make_unique<FrameRing>(format.channels, frames, frames / 16);
    m_silence.assign(kBlockFrames * static_cast<std::size_t>(format.channels), 0.0F);
    m_position = 0;
    m_offset = 0;
    m_inGap = false;
    m_gapFrames = 0;
    m_gaps = 0;
    m_end.store(-1, std::memory_order_relaxed);
    m_meters.prepare(format);
    m_ballistic.prepare(m_ballistic.ballistics(), format);
    m_historyGrid.reset(format.sampleRate, HistoryStep::kPerSecond);
    if (m_pictures.tap != nullptr) {
        m_pictures.tap->reset(format.channels, format.sampleRate);
    }
    for (LoudnessHistory* history : {m_pictures.history, m_pictures.outputHistory}) {
        if (history != nullptr) {
            history->reset();
        }
    }
    m_historyStep.reset();
    m_pictures.envelope.reset(format.channels, format.sampleRate / EnvelopeHistory::kPointsPerSecond);
    setPreRoll(preRollSeconds);
}

void SignalPath::setPreRoll(double seconds) {
    m_preRoll.prepare(m_format.channels, static_cast<std::size_t>(seconds * m_format.sampleRate));
}

void SignalPath::deliver(const BlockView& block) noexcept {
    m_ring->push(block);
}

std::size_t SignalPath::room() const noexcept {
    return m_ring->capacityFrames() - m_ring->fillFrames();
}

void SignalPath::ended(CaptureEnd why) noexcept {
    m_end.store(static_cast<int>(why), std::memory_order_release);
}

std::optional<CaptureEnd> SignalPath::finished() const noexcept {
    const int end = m_end.load(std::memory_order_acquire);
    if (end < 0 || m_ring->fillFrames() > 0) {
        return std::nullopt;
    }
    return static_cast<CaptureEnd>(end);
}

float SignalPath::fill() const noexcept {
    return static_cast<float>(m_ring->fillFrames()) / static_cast<float>(m_ring->capacityFrames());
}

std::size_t SignalPath::takable() const noexcept {
    return m_recordPath != nullptr ? std::min(kBlockFrames, m_recordPath->takable()) : kBlockFrames;
}

void SignalPath::drain() noexcept {
    auto budget = static_cast<std::ptrdiff_t>(m_format.sampleRate);
    bool isLost = false;
    while (budget > 0) {
        const std::size_t most = takable();
        const BlockView block = m_ring->front(most);
        if (block.frames == 0) {
            return;
        }
        if (block.position - m_offset < m_position) {
            m_offset = block.position - m_position; // a source that counts from the start again goes on from here
        }
        if (fillGap(block.position - m_offset, most)) {
            budget -= static_cast<std::ptrdiff_t>(most);
            continue;
        }
        BlockView placed = block;
        placed.position = m_position;
        isLost = standsForLostFrames(block, isLost);
        if (isLost) {
            placed.flags = countGap(block.frames, m_inGap, m_gaps, m_gapFrames);
        }
        pass(placed, isLost);
        m_ring->pop(block.frames);
        budget -= static_cast<std::ptrdiff_t>(block.frames);
        m_inGap = isLost;
    }
}

/// Passes on one block of silence if frames are missing before `upTo`.
bool SignalPath::fillGap(FramePosition upTo, std::size_t maxFrames) noexcept {
    const FramePosition missing = upTo - m_position;
    if (missing <= 0) {
        return false;
    }
    const auto frames = static_cast<std::size_t>(std::min(missing, static_cast<FramePosition>(maxFrames)));
    const BlockFlags flags = countGap(frames, m_inGap, m_gaps, m_gapFrames);
    m_inGap = true;
    pass({m_silence.data(), frames, m_format.channels, m_position, 0, flags}, true);
    return true;
}

void SignalPath::pass(const BlockView& block, bool gap) noexcept {
    m_position = block.position + static_cast<FramePosition>(block.frames);
    m_meters.process(block);
    m_ballistic.process(block);
    m_pictures.envelope.process(block, gap);
    if (m_pictures.tap != nullptr) {
        m_pictures.tap->process(block);
    }
    m_preRoll.process(block);
    if (m_recordPath != nullptr) {
        m_recordPath->process(block);
    } else if (m_outputMonitor != nullptr) {
        m_outputMonitor->process(block);
    }
    keepHistory(block);
    if (m_listener != nullptr) {
        m_listener->deliver(block);
    }
}

/// One value each tenth of a second of sound. A block is short against that, so its end stands for the step's.
void SignalPath::keepHistory(const BlockView& block) noexcept {
    m_historyStep.note(m_meters.level());
    for (auto left = static_cast<int>(block.frames); left > 0;) {
        const int frames = std::min(left, m_historyGrid.left());
        left -= frames;
        if (m_historyGrid.take(frames)) {
            addHistory();
            m_historyGrid.next();
        }
    }
}

void SignalPath::addHistory() noexcept {
    if (m_pictures.history != nullptr) {
        m_pictures.history->add(m_historyStep.take(m_meters.loudness()));
    }
    if (m_pictures.outputHistory != nullptr) {
        m_pictures.outputHistory->add(takeOutputStep());
    }
}

/// A file's meters run in any case; those of the output monitor only while somebody looks.
HistoryValues SignalPath::takeOutputStep() noexcept {
    if (m_recordPath != nullptr) {
        return m_recordPath->takeHistoryStep();
    }
    return m_outputMonitor != nullptr ? m_outputMonitor->takeHistoryStep() : HistoryValues{};
}

} // namespace sinc
