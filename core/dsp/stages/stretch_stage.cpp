#include "core/dsp/stages/stretch_stage.h"

#include "core/dsp/kernels.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sinc {

namespace {

template <typename T>
T* values(std::complex<T>* numbers) noexcept {
    return reinterpret_cast<T*>(numbers);
}

template <typename T>
const T* values(const std::complex<T>* numbers) noexcept {
    return reinterpret_cast<const T*>(numbers);
}

template <typename T>
void weigh(const std::complex<T>* bins, const std::complex<T>* gains, std::complex<T>* out,
           std::size_t count) noexcept {
    kernels::multiplyComplex(values(bins), values(gains), values(out), count);
}

/// Product without the care for infinities that std::complex takes.
template <typename T>
std::complex<T> product(std::complex<T> a, std::complex<T> b) noexcept {
    return {a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real()};
}

} // namespace

template <typename T>
StretchStage<T>::StretchStage(const StretchLayout& layout, const ImpulseResponse& response, double stop,
                              std::size_t channels, std::int64_t lead)
    : m_layout(layout)
    , m_channels(channels)
    , m_leadBlocks((lead + layout.hopOutputs - 1) / layout.hopOutputs)
    , m_skip(layout.past * layout.ratio.outputs / layout.ratio.inputs) {
    const auto size = static_cast<std::size_t>(layout.size);
    const auto outputSize = static_cast<std::size_t>(layout.outputSize);
    makeGains(response, stop);
    m_input = FftArray<Complex>(std::max(size, outputSize));
    m_inBins = FftArray<Complex>(size);
    m_outBins = FftArray<Complex>(outputSize);
    m_fold = FftArray<Complex>(m_top + 1);
    if (channels >= 2) {
        m_pairForward.emplace(size);
        m_pairInverse.emplace(outputSize);
    }
    if (channels % 2 != 0) {
        m_singleForward.emplace(size);
        m_singleInverse.emplace(outputSize);
        m_single = FftArray<T>(std::max(size, outputSize));
        m_singleBins = FftArray<Complex>(outputSize / 2 + 1);
    }
}

/// The response's spectrum at the block's bins. Its samples are taken at twice the lower rate, which leaves room
/// for all that it passes, and turned so that the hop begins at a whole output frame.
template <typename T>
void StretchStage<T>::makeGains(const ImpulseResponse& response, double stop) {
    const std::int64_t lower = std::min(m_layout.size, m_layout.outputSize);
    const RealFft<double> fft(static_cast<std::size_t>(2 * lower));
    FftArray<double> time(fft.size());
    FftArray<RealFft<double>::Complex> bins(fft.bins());
    for (std::size_t n = 0; n < response.samples.size(); ++n) {
        time[n % fft.size()] += response.samples[n];
    }
    fft.forward(time.data(), bins.data());
    const double step = m_layout.ratio.step();
    const double turn = static_cast<double>(m_layout.past) - static_cast<double>(m_skip) * step; // input frames
    m_top = std::min(static_cast<std::size_t>(std::ceil(stop * static_cast<double>(lower) / 2.0)),
                     static_cast<std::size_t>(lower - 1));
    m_gains = FftArray<Complex>(m_top + 1);
    m_mirrored = FftArray<Complex>(m_top);
    for (std::size_t k = 0; k <= m_top; ++k) {
        const double cycles = static_cast<double>(k) / static_cast<double>(m_layout.size) *
                              (response.origin * response.spacing + turn);
        const double angle = 2.0 * std::numbers::pi * (cycles - std::floor(cycles));
        const std::complex<double> gain =
            bins[k] * std::polar(1.0 / bins[0].real() / static_cast<double>(m_layout.size), angle);
        m_gains[k] = {static_cast<T>(gain.real()), static_cast<T>(gain.imag())};
        if (k > 0) {
            m_mirrored[m_top - k] = std::conj(m_gains[k]);
        }
    }
}

template <typename T>
void StretchStage<T>::prepare(std::int64_t firstInput, std::size_t maxFrames) {
    m_firstInput = firstInput;
    m_block = -m_leadBlocks;
    const std::int64_t start = std::min(firstInput, windowStart());
    m_history.prepare(m_channels, static_cast<std::size_t>(m_layout.size + m_layout.hopInputs + firstInput - start),
                      maxFrames);
    reset();
}

template <typename T>
void StretchStage<T>::reset() noexcept {
    m_block = -m_leadBlocks;
    m_history.reset(std::min(m_firstInput, windowStart()), m_firstInput);
    std::fill(m_outBins.begin(), m_outBins.end(), Complex{});
}

template <typename T>
std::int64_t StretchStage<T>::windowStart() const noexcept {
    return m_block * m_layout.hopInputs - m_layout.past;
}

template <typename T>
std::size_t StretchStage<T>::maxOutput(std::size_t frames) const noexcept {
    const auto blocks = static_cast<std::int64_t>(frames) / m_layout.hopInputs + 1 + m_leadBlocks;
    return static_cast<std::size_t>(blocks * m_layout.hopOutputs);
}

template <typename T>
std::size_t StretchStage<T>::run(std::size_t frames, T* out) noexcept {
    m_history.add(frames);
    const std::int64_t needed = m_layout.past + m_layout.hopInputs + m_layout.future;
    const auto hopValues = static_cast<std::size_t>(m_layout.hopOutputs) * m_channels;
    std::size_t blocks = 0;
    for (; windowStart() + needed <= m_history.end(); ++m_block, ++blocks) {
        const T* in = m_history.at(windowStart());
        std::size_t channel = 0;
        for (; channel + 2 <= m_channels; channel += 2) {
            convertPair(in, channel, out + blocks * hopValues);
        }
        if (channel < m_channels) {
            convertSingle(in, channel, out + blocks * hopValues);
        }
    }
    m_history.dropBefore(windowStart());
    return blocks * static_cast<std::size_t>(m_layout.hopOutputs);
}

template <typename T>
void StretchStage<T>::convertPair(const T* in, std::size_t channel, T* out) noexcept {
    const auto used = static_cast<std::size_t>(m_layout.past + m_layout.hopInputs + m_layout.future);
    T* block = values(m_input.data());
    if (m_channels == 2) {
        std::copy_n(in, 2 * used, block);
    } else {
        for (std::size_t n = 0; n < used; ++n) {
            block[2 * n] = in[n * m_channels + channel];
            block[2 * n + 1] = in[n * m_channels + channel + 1];
        }
    }
    std::fill_n(block + 2 * used, 2 * (static_cast<std::size_t>(m_layout.size) - used), T{0});
    m_pairForward->forward(m_input.data(), m_inBins.data());
    weighPair();
    m_pairInverse->inverse(m_outBins.data(), m_input.data());
    const T* hop = block + 2 * m_skip;
    const auto count = static_cast<std::size_t>(m_layout.hopOutputs);
    if (m_channels == 2) {
        std::copy_n(hop, 2 * count, out);
        return;
    }
    for (std::size_t n = 0; n < count; ++n) {
        out[n * m_channels + channel] = hop[2 * n];
        out[n * m_channels + channel + 1] = hop[2 * n + 1];
    }
}

/// Bins that the other rate has, too, go over; what lies beyond its Nyquist frequency folds, as sampling does it,
/// but is next to nothing.
template <typename T>
void StretchStage<T>::weighPair() noexcept {
    const std::size_t size = m_inBins.size();
    const std::size_t outputSize = m_outBins.size();
    const std::size_t overlap = 2 * m_top + 1 > outputSize ? 2 * m_top + 1 - outputSize : 0;
    weigh(m_inBins.data(), m_gains.data(), m_outBins.data(), m_top + 1);
    if (overlap > 0) {
        // The lowest mirrored bins meet the highest straight ones.
        weigh(m_inBins.data() + size - m_top, m_mirrored.data(), m_fold.data(), overlap);
        for (std::size_t k = 0; k < overlap; ++k) {
            m_outBins[outputSize - m_top + k] += m_fold[k];
        }
    }
    weigh(m_inBins.data() + size - m_top + overlap, m_mirrored.data() + overlap,
          m_outBins.data() + outputSize - m_top + overlap, m_top - overlap);
}

template <typename T>
void StretchStage<T>::convertSingle(const T* in, std::size_t channel, T* out) noexcept {
    const auto used = static_cast<std::size_t>(m_layout.past + m_layout.hopInputs + m_layout.future);
    for (std::size_t n = 0; n < used; ++n) {
        m_single[n] = in[n * m_channels + channel];
    }
    std::fill(m_single.begin() + used, m_single.begin() + m_layout.size, T{0});
    m_singleForward->forward(m_single.data(), m_inBins.data());
    weighSingle();
    m_singleInverse->inverse(m_singleBins.data(), m_single.data());
    const T* hop = m_single.data() + m_skip;
    for (std::size_t n = 0; n < static_cast<std::size_t>(m_layout.hopOutputs); ++n) {
        out[n * m_channels + channel] = hop[n];
    }
}

/// As for a pair, with the mirrored half left to the transform. It destroys its input, so every bin is set anew.
template <typename T>
void StretchStage<T>::weighSingle() noexcept {
    const std::size_t size = m_inBins.size();
    const std::size_t outputSize = m_outBins.size();
    const std::size_t inputTop = size / 2;
    const std::size_t outputTop = outputSize / 2;
    std::fill(m_singleBins.begin(), m_singleBins.end(), Complex{});
    const std::size_t straight = std::min({m_top, inputTop, outputTop});
    weigh(m_inBins.data(), m_gains.data(), m_singleBins.data(), straight + 1);
    for (std::size_t k = straight + 1; k <= m_top; ++k) {
        const Complex bin = k <= inputTop ? m_inBins[k] : std::conj(m_inBins[size - k]);
        const Complex weighed = product(bin, m_gains[k]);
        if (k <= outputTop) {
            m_singleBins[k] += weighed;
        } else {
            m_singleBins[outputSize - k] += std::conj(weighed);
        }
    }
    if (m_top >= outputTop && outputSize % 2 == 0) {
        m_singleBins[outputTop] *= T{2}; // its own mirror image folds onto it
        m_singleBins[outputTop].imag(T{0});
    }
}

template class StretchStage<float>;
template class StretchStage<double>;

} // namespace sinc
