#include "core/record/recorder.h"

#include "core/audio/thread_account.h"

#include <algorithm>
#include <chrono>
#include <system_error>
#include <utility>

namespace sinc {

namespace {

using namespace std::chrono_literals;

constexpr auto kIdleWait = 10ms;
constexpr std::size_t kChunkFrames = 4096;
constexpr std::size_t kLargestRingBytes = std::size_t{1} << 30;
constexpr std::int64_t kLongestGapSeconds = 24LL * 3600; ///< a longer jump is no gap but another timeline

/// Ten seconds, so that a disk that stalls loses nothing.
std::unique_ptr<FrameRing> makeRing(const StreamFormat& format, double seconds) {
    const std::size_t frameBytes = static_cast<std::size_t>(format.channels) * sizeof(float);
    const auto wanted = static_cast<std::size_t>(seconds * format.sampleRate);
    const std::size_t frames = std::min(wanted, kLargestRingBytes / frameBytes);
    return std::make_unique<FrameRing>(format.channels, frames, frames / 16);
}

} // namespace

Recorder::Recorder(RecordingTuning tuning)
    : m_tuning(std::move(tuning))
    , m_take(std::make_unique<TakeWriter>(m_tuning)) {}

Recorder::~Recorder() {
    waitUntilFinished();
}

Status Recorder::start(const RecordingSpec& spec) {
    if (!finished()) {
        return Failure{Fault::NotReady, "A second recording", {}, {}, {}};
    }
    waitUntilFinished();
    m_take = std::make_unique<TakeWriter>(m_tuning);
    if (Status opened = m_take->open(spec); !opened) {
        return opened;
    }
    m_ring = makeRing(spec.format, m_tuning.bufferSeconds);
    m_sampleRate = spec.format.sampleRate;
    m_begun = m_pauseMarked = false;
    m_offset = m_end = 0;
    m_accepted.store(0);
    m_positionResets.store(0);
    m_stop.store(false);
    m_discard.store(false);
    m_state.store(RecordingState::Recording);
    m_done.store(false);
    try {
        m_thread = std::thread([this] { run(); });
    } catch (const std::system_error& error) {
        m_take->discard();
        m_state.store(RecordingState::Idle);
        m_done.store(true);
        return Failure{Fault::WriteFailed, spec.path, {}, {}, error.what()};
    }
    return {};
}

void Recorder::push(const BlockView& block) noexcept {
    if (block.frames == 0 || m_state.load(std::memory_order_relaxed) != RecordingState::Recording) {
        return;
    }
    BlockView placed = block;
    if (!m_begun || m_pauseMarked) {
        m_offset = block.position - m_end;
        placed.flags = m_pauseMarked ? block.flags | kAfterPause : block.flags;
        m_begun = true;
        m_pauseMarked = false;
    }
    const FramePosition jump = block.position - m_offset - m_end;
    if (jump < 0 || jump > kLongestGapSeconds * m_sampleRate) {
        m_offset = block.position - m_end;
        placed.flags = placed.flags | BlockFlags::Discontinuity;
        m_positionResets.fetch_add(1, std::memory_order_relaxed);
    }
    placed.position = block.position - m_offset;
    m_end = placed.position + static_cast<FramePosition>(block.frames);
    m_accepted.store(m_end, std::memory_order_release); // first, so that never more is on disk than was accepted
    m_ring->push(placed);
}

std::size_t Recorder::room() const noexcept {
    const bool takes = m_state.load(std::memory_order_relaxed) == RecordingState::Recording;
    return takes ? m_ring->roomFrames() : 0;
}

void Recorder::requestStop() noexcept {
    RecordingState running = RecordingState::Recording;
    m_state.compare_exchange_strong(running, RecordingState::Finishing);
    m_stop.store(true, std::memory_order_release);
}

void Recorder::waitUntilFinished() {
    requestStop();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Recorder::abandon() {
    m_discard.store(true, std::memory_order_relaxed);
    waitUntilFinished();
}

RecordingProgress Recorder::progress() const noexcept {
    RecordingProgress now;
    now.state = m_state.load(std::memory_order_acquire);
    m_take->addTo(now);
    now.framesAccepted = m_accepted.load(std::memory_order_acquire);
    if (m_ring != nullptr) {
        now.droppedFrames = m_ring->droppedFrames();
        now.fill = static_cast<float>(m_ring->fillFrames()) / static_cast<float>(m_ring->capacityFrames());
    }
    return now;
}

/// The writer's thread. It looks every few milliseconds for what was pushed, because waking it from push() would
/// be a system call there.
void Recorder::run() noexcept {
    setThreadRole(ThreadRole::Writer, HeapOwner::Ours);
    keepFileSizeSignalAway();
    while (!m_take->mustEnd() && !m_discard.load(std::memory_order_relaxed)) {
        const bool stopping = m_stop.load(std::memory_order_acquire);
        const auto start = std::chrono::steady_clock::now();
        const bool worked = drain();
        m_take->lookAfterDisk();
        if (worked) {
            const auto busy = std::chrono::steady_clock::now() - start;
            noteBlock(ThreadRole::Writer, std::chrono::duration_cast<std::chrono::nanoseconds>(busy).count(),
                      static_cast<std::int64_t>(m_ring->capacityFrames()) * 1'000'000'000 / m_sampleRate);
        }
        if (!worked && stopping) {
            break;
        }
        if (!worked) {
            std::this_thread::sleep_for(kIdleWait);
        }
    }
    m_state.store(RecordingState::Finishing);
    if (m_discard.load(std::memory_order_relaxed)) {
        m_take->discard();
    } else if (m_take->mustEnd()) {
        while (drain()) { // what was captured until then
        }
        m_take->finish(m_take->written());
    } else {
        m_take->finish(m_accepted.load(std::memory_order_acquire));
    }
    RecordingReport& report = m_take->report();
    report.droppedFrames = m_ring->droppedFrames();
    report.positionResets = m_positionResets.load(std::memory_order_relaxed);
    m_state.store(report.failure ? RecordingState::Failed : RecordingState::Finished);
    m_done.store(true, std::memory_order_release);
}

/// Writes at most about a second, so that the disk is looked after in between. @return whether there was any
bool Recorder::drain() noexcept {
    std::int64_t left = m_sampleRate;
    while (left > 0 && m_take->canWrite()) {
        const BlockView block = m_ring->front(kChunkFrames);
        if (block.frames == 0) {
            break;
        }
        m_take->write(block);
        m_ring->pop(block.frames);
        left -= static_cast<std::int64_t>(block.frames);
    }
    return left < m_sampleRate;
}

} // namespace sinc
