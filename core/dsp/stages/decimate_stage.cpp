#include "core/dsp/stages/decimate_stage.h"

#include "core/dsp/stages/tile_bank.h"

#include <algorithm>
#include <cmath>

namespace sinc {

template <typename T>
DecimateStage<T>::DecimateStage(std::int64_t divisor, const Prototype& prototype, std::size_t channels,
                                std::int64_t lead)
    : m_divisor(divisor)
    , m_channels(channels)
    , m_lead(lead)
    , m_reach(static_cast<std::int64_t>(std::ceil(prototype.half())))
    , m_window(decimateWindow(divisor, m_reach))
    , m_taps(static_cast<std::size_t>(m_window / divisor))
    , m_stride(kRows + m_taps + kSlack)
    , m_weights(static_cast<std::size_t>(m_window))
    , m_columns(static_cast<std::size_t>(divisor) * m_stride * std::min<std::size_t>(channels, 2))
    , m_sums(kRows * std::min<std::size_t>(channels, 2)) {
    const std::vector<double> taps = phaseTaps(prototype, m_reach, 0.0);
    for (std::size_t k = 0; k < taps.size(); ++k) {
        const std::size_t column = k % static_cast<std::size_t>(divisor);
        m_weights.data()[column * m_taps + k / static_cast<std::size_t>(divisor)] = static_cast<T>(taps[k]);
    }
}

template <typename T>
void DecimateStage<T>::prepare(std::int64_t firstInput, std::size_t maxFrames) {
    m_firstInput = firstInput;
    const std::int64_t kept = m_window + m_divisor + firstInput - std::min(firstInput, inputOf(-m_lead));
    m_history.prepare(m_channels, static_cast<std::size_t>(kept), maxFrames);
    reset();
}

template <typename T>
void DecimateStage<T>::reset() noexcept {
    m_next = -m_lead;
    m_history.reset(std::min(m_firstInput, inputOf(m_next)), m_firstInput);
}

template <typename T>
std::size_t DecimateStage<T>::maxOutput(std::size_t frames) const noexcept {
    return static_cast<std::size_t>((static_cast<std::int64_t>(frames) + m_window) / m_divisor + 1 + m_lead);
}

template <typename T>
std::size_t DecimateStage<T>::run(std::size_t frames, T* out) noexcept {
    m_history.add(frames);
    const std::int64_t beyond = m_history.end() - inputOf(m_next) - m_window;
    const auto ready = static_cast<std::size_t>(beyond < 0 ? 0 : beyond / m_divisor + 1);
    for (std::size_t done = 0; done < ready;) {
        const std::size_t rows = std::min(kRows, ready - done);
        convert(m_history.at(inputOf(m_next)), rows, out + done * m_channels);
        m_next += static_cast<std::int64_t>(rows);
        done += rows;
    }
    m_history.dropBefore(inputOf(m_next));
    return ready;
}

/// @param in the first frame that the first of them looks at
template <typename T>
void DecimateStage<T>::convert(const T* in, std::size_t rows, T* out) noexcept {
    const auto columns = static_cast<std::size_t>(m_divisor);
    for (std::size_t channel = 0; channel < m_channels; channel += 2) {
        const std::size_t width = std::min<std::size_t>(2, m_channels - channel);
        T* sums = m_channels == width ? out : m_sums.data();
        kernels::deal(kernels::DealJob<T>{in + channel, m_channels, width, columns, rows + m_taps - 1,
                                          m_columns.data(), m_stride});
        kernels::sumColumns(kernels::ColumnJob<T>{m_columns.data(), m_stride, columns, width, m_weights.data(),
                                                  m_taps, rows, sums});
        if (sums != out) {
            kernels::collect(kernels::CollectJob<T>{sums, rows, 1, rows, width, out + channel, m_channels});
        }
    }
}

template class DecimateStage<float>;
template class DecimateStage<double>;

} // namespace sinc
