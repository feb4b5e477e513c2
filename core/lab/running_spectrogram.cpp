#include "core/lab/running_spectrogram.h"

#include "core/lab/curve.h"

#include <algorithm>
#include <functional>

namespace sinc::lab {

namespace {

constexpr std::size_t kLines = kSpectrogramWindow / 2;

/// Windows stand so far apart: what falls between two of them, however short, is shown at most 7 dB too low.
constexpr std::size_t kStride = 256;

} // namespace

RunningSpectrogram::RunningSpectrogram(double rate)
    : m_rate(rate)
    , m_window(spectrogramWindow())
    , m_fft(kSpectrogramWindow)
    , m_weighted(kSpectrogramWindow)
    , m_bins(m_fft.bins())
    , m_columnFrames(kStride) {}

void RunningSpectrogram::add(std::span<const double> samples) {
    m_frames += samples.size();
    m_waiting.insert(m_waiting.end(), samples.begin(), samples.end());
    std::size_t first = 0;
    while (m_waiting.size() >= first + kSpectrogramWindow) {
        look(m_waiting.data() + first);
        first += kStride;
    }
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(first));
}

void RunningSpectrogram::look(const double* window) {
    if (m_inColumn == m_columnFrames / kStride || m_columns == 0) {
        if (m_columns == 2 * kLeastColumns) {
            halve();
        }
        ++m_columns;
        m_inColumn = 0;
        m_power.resize(m_columns * kLines, 0.0F);
    }
    ++m_inColumn;
    std::transform(m_window.begin(), m_window.end(), window, m_weighted.begin(), std::multiplies<>());
    m_fft.forward(m_weighted.data(), m_bins.data());
    float* column = &m_power[(m_columns - 1) * kLines];
    for (std::size_t line = 0; line < kLines; ++line) {
        column[line] = std::max(column[line], static_cast<float>(std::norm(m_bins[line])));
    }
    column[kLines - 1] = std::max(column[kLines - 1], static_cast<float>(std::norm(m_bins[kLines])));
}

void RunningSpectrogram::halve() {
    for (std::size_t column = 0; column < kLeastColumns; ++column) {
        const float* pair = &m_power[2 * column * kLines];
        std::transform(pair, pair + kLines, pair + kLines, &m_power[column * kLines],
                       [](float a, float b) { return std::max(a, b); });
    }
    m_columns = kLeastColumns;
    m_columnFrames *= 2;
    m_power.resize(m_columns * kLines);
}

Spectrogram RunningSpectrogram::picture() const {
    if (m_columns == 0) {
        return {};
    }
    Spectrogram result{m_columns, kLines, static_cast<double>(m_frames) / m_rate, m_rate / 2.0, {}};
    result.dbFs.resize(m_power.size());
    std::transform(m_power.begin(), m_power.end(), result.dbFs.begin(), [](float power) {
        return std::max(kSpectrogramFloorDb, static_cast<float>(powerDb(static_cast<double>(power))));
    });
    return result;
}

} // namespace sinc::lab
