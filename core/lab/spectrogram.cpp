#include "core/lab/spectrogram.h"

#include "core/dsp/fft.h"
#include "core/dsp/kaiser.h"
#include "core/lab/curve.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace sinc::lab {

namespace {

constexpr std::size_t kWindow = kSpectrogramWindow;
constexpr std::size_t kSweepColumns = 480;
constexpr std::size_t kSweepHop = 320;
constexpr double kBeta = 26.0;

} // namespace

std::vector<double> spectrogramWindow() {
    std::vector<double> weights(kWindow);
    for (std::size_t n = 0; n < kWindow; ++n) {
        weights[n] = kaiserWindow((2.0 * static_cast<double>(n) - (kWindow - 1)) / kWindow, kBeta);
    }
    const double scale = 2.0 / std::accumulate(weights.begin(), weights.end(), 0.0);
    std::for_each(weights.begin(), weights.end(), [scale](double& weight) { weight *= scale; });
    return weights;
}

Spectrogram spectrogram(std::span<const double> samples, double rate, std::size_t columns, const Control& control) {
    if (samples.size() < kWindow || columns == 0) {
        return {};
    }
    const std::vector<double> weights = spectrogramWindow();
    const RealFft<double> fft(kWindow);
    FftArray<double> frame(kWindow);
    FftArray<std::complex<double>> bins(fft.bins());
    Spectrogram picture{columns, kWindow / 2, static_cast<double>(samples.size()) / rate, rate / 2.0, {}};
    picture.dbFs.resize(picture.columns * picture.lines);
    const double hop =
        static_cast<double>(samples.size() - kWindow) / static_cast<double>(std::max<std::size_t>(1, columns - 1));
    for (std::size_t column = 0; column < columns; ++column) {
        if (control.cancelled()) {
            return {};
        }
        const double* from = samples.data() + static_cast<std::size_t>(hop * static_cast<double>(column));
        std::transform(weights.begin(), weights.end(), from, frame.begin(), std::multiplies<>());
        fft.forward(frame.data(), bins.data());
        for (std::size_t line = 0; line < picture.lines; ++line) {
            const double power =
                std::max(std::norm(bins[line]), line + 1 == picture.lines ? std::norm(bins[line + 1]) : 0.0);
            picture.dbFs[column * picture.lines + line] =
                std::max(kSpectrogramFloorDb, static_cast<float>(powerDb(power)));
        }
    }
    return picture;
}

Spectrogram sweepSpectrogram(RateConverter<double>& converter, RatePair rates, SweepLaw law,
                             const Control& control) {
    const double outputFrames = static_cast<double>(kSweepColumns * kSweepHop + kWindow);
    const std::vector<double> stimulus = sweep(law, 1.0, static_cast<std::size_t>(outputFrames / rates.ratio()));
    const std::vector<double> out = convertAll<double>(converter, stimulus);
    return spectrogram(out, rates.outputRate, kSweepColumns, control);
}

} // namespace sinc::lab
