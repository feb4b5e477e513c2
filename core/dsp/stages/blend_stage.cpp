#include "core/dsp/stages/blend_stage.h"

#include "core/dsp/kernels.h"

#include <algorithm>
#include <cstring>

namespace sinc {

namespace {

constexpr double kFastest = 1.1; ///< a changing ratio goes so far beyond its middle; promised are 5 %

} // namespace

template <typename T>
BlendStage<T>::BlendStage(RateRatio ratio, const Prototype& prototype, std::size_t phases, std::size_t channels)
    : m_ratio(ratio)
    , m_bank(makeBlendBank<T>(prototype, phases))
    , m_channels(channels) {}

template <typename T>
void BlendStage<T>::prepare(std::int64_t firstInput, std::size_t maxFrames) {
    m_firstInput = firstInput;
    m_entry = FftArray<T>(maxFrames * m_channels);
    const auto gap = static_cast<std::size_t>(kFastest * m_ratio.step()) + 2;
    const auto before = static_cast<std::size_t>(std::max<std::int64_t>(-firstInput, m_bank.reach));
    m_stride = before + 2 * m_bank.taps + gap + maxFrames;
    m_planes = FftArray<T>(m_stride * m_channels);
    reset();
}

template <typename T>
void BlendStage<T>::reset() noexcept {
    // A little to the right, less than would lead to another phase, so that no rounding of the steps does either.
    constexpr std::uint64_t kHalf = std::uint64_t{1} << 63U;
    const bool isStepped = m_bank.degree == 0;
    const std::uint64_t offset = isStepped ? kHalf / m_bank.cells / static_cast<std::uint64_t>(m_ratio.outputs) : 0;
    m_begin = std::min<std::int64_t>(m_firstInput, 1 - m_bank.reach);
    m_end = m_firstInput;
    std::fill(m_planes.begin(), m_planes.end(), T{0});
    m_position = {0, offset};
    m_step = Position::ofRatio(m_ratio.inputs, m_ratio.outputs);
    m_waiting = 0;
}

template <typename T>
std::size_t BlendStage<T>::maxOutput(std::size_t frames) const noexcept {
    const double inputs = static_cast<double>(frames + 2 * m_bank.taps);
    return static_cast<std::size_t>(inputs * kFastest / m_ratio.step()) + 2;
}

template <typename T>
std::size_t BlendStage<T>::widthAt(std::size_t channel) const noexcept {
    return channel + 2 <= m_channels ? 2 : 1;
}

template <typename T>
void BlendStage<T>::append(std::size_t frames) noexcept {
    kernels::deal(kernels::DealJob<T>{m_entry.data(), 1, 1, m_channels, frames,
                                      m_planes.data() + static_cast<std::size_t>(m_end - m_begin), m_stride});
    m_end += static_cast<std::int64_t>(frames);
}

template <typename T>
std::size_t BlendStage<T>::run(std::size_t frames, T* out) noexcept {
    append(frames);
    std::size_t written = 0;
    for (Ready ready = readyOutputs(); ready.count > 0; ready = readyOutputs()) {
        for (std::size_t c = 0; c < m_channels; c += widthAt(c)) {
            kernels::BlendJob<T> job{};
            job.bank = m_bank.coefficients.data();
            job.degree = m_bank.degree;
            job.cells = m_bank.cells;
            job.taps = m_bank.taps;
            job.in = m_planes.data() + c * m_stride;
            job.plane = m_stride;
            job.width = widthAt(c);
            job.position = m_position;
            job.position.whole -= m_bank.reach - 1 + m_begin;
            job.step = m_step;
            job.count = ready.count;
            job.out = out + written * m_channels + c;
            job.channels = m_channels;
            kernels::blend(job);
        }
        m_position = ready.last;
        advance();
        written += ready.count;
    }
    dropBefore(m_position.whole - m_bank.reach + 1);
    return written;
}

template <typename T>
typename BlendStage<T>::Ready BlendStage<T>::readyOutputs() const noexcept {
    Ready ready{0, m_position};
    Position place = m_position;
    if (m_waiting == 0) { // most of them at one go
        const double room = static_cast<double>(m_end - m_bank.reach - place.whole) / m_step.frames() - 4.0;
        ready.count = room > 0.0 ? static_cast<std::size_t>(room) : 0;
        place += m_step.times(static_cast<std::uint32_t>(ready.count));
    }
    for (; place.whole + m_bank.reach < m_end; place += m_step) {
        ++ready.count;
        ready.last = place;
        if (m_waiting > 0) {
            break;
        }
    }
    return ready;
}

template <typename T>
void BlendStage<T>::advance() noexcept {
    const double from = m_position.frames();
    m_position += m_step;
    double unused = 1.0; // share of the output interval that lies beyond the change
    double start = from;
    while (m_waiting > 0 && m_changes[m_firstChange].at <= m_position.frames()) {
        const Change change = m_changes[m_firstChange];
        const double at = std::max(change.at, start);
        unused = std::max(0.0, unused - (at - start) / m_step.frames());
        m_step = Position::of(change.step);
        m_position = Position::of(at + unused * change.step);
        start = at;
        m_firstChange = (m_firstChange + 1) % m_changes.size();
        --m_waiting;
    }
}

template <typename T>
bool BlendStage<T>::changeStep(double at, double step) noexcept {
    if (m_waiting == m_changes.size()) {
        return false;
    }
    m_changes[(m_firstChange + m_waiting) % m_changes.size()] = {at, step};
    ++m_waiting;
    return true;
}

template <typename T>
void BlendStage<T>::dropBefore(std::int64_t frame) noexcept {
    const std::int64_t from = std::clamp(frame, m_begin, m_end);
    const auto gone = static_cast<std::size_t>(from - m_begin);
    const auto kept = static_cast<std::size_t>(m_end - from);
    for (std::size_t c = 0; gone > 0 && c < m_channels; ++c) {
        T* plane = m_planes.data() + c * m_stride;
        std::memmove(plane, plane + gone, kept * sizeof(T));
    }
    m_begin = from;
}

template class BlendStage<float>;
template class BlendStage<double>;

} // namespace sinc
