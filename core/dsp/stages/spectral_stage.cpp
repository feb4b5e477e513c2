#include "core/dsp/stages/spectral_stage.h"

#include "core/dsp/kernels.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace sinc {

namespace {

template <typename T>
T* values(std::complex<T>* numbers) noexcept {
    return reinterpret_cast<T*>(numbers);
}

std::size_t sizeOf(std::int64_t count) noexcept {
    return static_cast<std::size_t>(count);
}

/// The response's spectrum at the bins of a block, with 1 at 0 Hz. Its samples are taken at twice the lower rate,
/// which leaves room for all that it passes.
/// @param lower frames of a block at the lower rate
std::vector<std::complex<double>> spectrumOf(const ImpulseResponse& response, std::size_t lower, std::size_t top) {
    const RealFft<double> fft(2 * lower);
    FftArray<double> time(fft.size());
    FftArray<RealFft<double>::Complex> bins(fft.bins());
    for (std::size_t n = 0; n < response.samples.size(); ++n) {
        time[n % fft.size()] += response.samples[n];
    }
    fft.forward(time.data(), bins.data());
    std::vector<std::complex<double>> gains(top + 1);
    for (std::size_t k = 0; k <= top; ++k) {
        const double cycles = static_cast<double>(k) * response.origin / static_cast<double>(fft.size());
        gains[k] =
            bins[k] * std::polar(1.0 / bins[0].real(), 2.0 * std::numbers::pi * (cycles - std::floor(cycles)));
    }
    return gains;
}

} // namespace

template <typename T>
SpectralStage<T>::SpectralStage(const SpectralLayout& layout, const ImpulseResponse& response, double stop,
                                std::size_t channels, std::int64_t lead)
    : m_layout(layout)
    , m_channels(channels)
    , m_points(sizeOf(layout.points))
    , m_inputs(sizeOf(layout.ratio.inputs))
    , m_outputs(sizeOf(layout.ratio.outputs))
    , m_leadBlocks((lead + layout.hopOutputs() - 1) / layout.hopOutputs()) {
    makeGains(response, stop);
    m_time = FftArray<Complex>(m_points * std::max(m_inputs, m_outputs));
    m_bins = FftArray<Complex>(m_points * m_inputs);
    m_sums = FftArray<Complex>(m_points);
    if (channels >= 2) {
        m_pairFft.emplace(m_points);
    }
    if (channels % 2 != 0) {
        m_singleFft.emplace(m_points);
        m_single = FftArray<T>(m_points * std::max(m_inputs, m_outputs));
    }
}

/// Output row n of column j stands for n + j / outputs rows of the input, whose column r stands for r / inputs of a
/// row: turning bin k of the whole block by their difference takes the one to the other.
template <typename T>
void SpectralStage<T>::makeGains(const ImpulseResponse& response, double stop) {
    const std::size_t lower = m_points * std::min(m_inputs, m_outputs);
    const std::size_t top =
        std::min(static_cast<std::size_t>(std::ceil(stop * static_cast<double>(lower) / 2.0)), lower - 1);
    const std::vector<std::complex<double>> spectrum = spectrumOf(response, lower, top);
    const double scale = 1.0 / static_cast<double>(m_points * m_inputs);
    std::vector<std::complex<double>> folded(m_points);
    m_gains = FftArray<Complex>(m_points * m_inputs * m_outputs);
    for (std::size_t j = 0; j < m_outputs; ++j) {
        for (std::size_t r = 0; r < m_inputs; ++r) {
            const double rows = static_cast<double>(j) / static_cast<double>(m_outputs) -
                                static_cast<double>(r) / static_cast<double>(m_inputs);
            std::fill(folded.begin(), folded.end(), std::complex<double>());
            for (std::size_t k = 0; k <= top; ++k) {
                const double cycles = static_cast<double>(k) * rows / static_cast<double>(m_points);
                const std::complex<double> gain =
                    spectrum[k] * std::polar(scale, 2.0 * std::numbers::pi * (cycles - std::floor(cycles)));
                folded[k % m_points] += gain;
                if (k > 0) {
                    folded[(m_points - k % m_points) % m_points] += std::conj(gain);
                }
            }
            std::transform(folded.begin(), folded.end(), m_gains.data() + (j * m_inputs + r) * m_points,
                           [](const std::complex<double>& gain) {
                               return Complex(static_cast<T>(gain.real()), static_cast<T>(gain.imag()));
                           });
        }
    }
}

template <typename T>
void SpectralStage<T>::prepare(std::int64_t firstInput, std::size_t maxFrames) {
    m_firstInput = firstInput;
    m_block = -m_leadBlocks;
    const std::int64_t start = std::min(firstInput, windowStart());
    m_history.prepare(m_channels,
                      sizeOf((m_layout.usedRows() + m_layout.hopRows) * m_layout.ratio.inputs + firstInput - start),
                      maxFrames);
    reset();
}

template <typename T>
void SpectralStage<T>::reset() noexcept {
    m_block = -m_leadBlocks;
    m_history.reset(std::min(m_firstInput, windowStart()), m_firstInput);
}

template <typename T>
std::int64_t SpectralStage<T>::windowStart() const noexcept {
    return m_block * m_layout.hopInputs() - m_layout.pastRows * m_layout.ratio.inputs;
}

template <typename T>
std::size_t SpectralStage<T>::maxOutput(std::size_t frames) const noexcept {
    const auto blocks = static_cast<std::int64_t>(frames) / m_layout.hopInputs() + 1 + m_leadBlocks;
    return sizeOf(blocks * m_layout.hopOutputs());
}

template <typename T>
std::size_t SpectralStage<T>::run(std::size_t frames, T* out) noexcept {
    m_history.add(frames);
    const std::int64_t needed = m_layout.usedRows() * m_layout.ratio.inputs;
    const std::size_t hopValues = sizeOf(m_layout.hopOutputs()) * m_channels;
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
    return blocks * sizeOf(m_layout.hopOutputs());
}

template <typename T>
void SpectralStage<T>::convertPair(const T* in, std::size_t channel, T* out) noexcept {
    kernels::deal(kernels::DealJob<T>{in + channel, m_channels, 2, m_inputs, sizeOf(m_layout.usedRows()),
                                      values(m_time.data()), m_points});
    for (std::size_t r = 0; r < m_inputs; ++r) {
        Complex* column = m_time.data() + r * m_points;
        std::fill(column + m_layout.usedRows(), column + m_points, Complex{});
        m_pairFft->forward(column, m_bins.data() + r * m_points);
    }
    for (std::size_t j = 0; j < m_outputs; ++j) {
        weigh(j, m_points);
        m_pairFft->inverse(m_sums.data(), m_time.data() + j * m_points);
    }
    kernels::collect(kernels::CollectJob<T>{values(m_time.data() + m_layout.pastRows), m_points, m_outputs,
                                            sizeOf(m_layout.hopRows), 2, out + channel, m_channels});
}

template <typename T>
void SpectralStage<T>::convertSingle(const T* in, std::size_t channel, T* out) noexcept {
    kernels::deal(kernels::DealJob<T>{in + channel, m_channels, 1, m_inputs, sizeOf(m_layout.usedRows()),
                                      m_single.data(), m_points});
    for (std::size_t r = 0; r < m_inputs; ++r) {
        T* column = m_single.data() + r * m_points;
        std::fill(column + m_layout.usedRows(), column + m_points, T{0});
        m_singleFft->forward(column, m_bins.data() + r * m_points);
    }
    for (std::size_t j = 0; j < m_outputs; ++j) {
        weigh(j, m_singleFft->bins());
        m_singleFft->inverse(m_sums.data(), m_single.data() + j * m_points);
    }
    kernels::collect(kernels::CollectJob<T>{m_single.data() + m_layout.pastRows, m_points, m_outputs,
                                            sizeOf(m_layout.hopRows), 1, out + channel, m_channels});
}

/// The spectrum of output `j`, up to `bins` bins of it.
template <typename T>
void SpectralStage<T>::weigh(std::size_t output, std::size_t bins) noexcept {
    kernels::weigh(kernels::WeighJob<T>{values(m_bins.data()),
                                        values(m_gains.data() + output * m_inputs * m_points), m_points, m_inputs,
                                        bins, values(m_sums.data())});
}

template class SpectralStage<float>;
template class SpectralStage<double>;

} // namespace sinc
