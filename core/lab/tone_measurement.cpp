#include "core/lab/tone_measurement.h"

#include "core/lab/stimuli.h"
#include "core/lab/tone_analysis.h"

#include <algorithm>
#include <numbers>

namespace sinc::lab {

namespace {

constexpr std::size_t kSpectrumFrames = 65'536;
constexpr std::size_t kSpectrumPoints = 2048;
constexpr std::size_t kAliasFrames = 8192;
constexpr double kAliasAmplitude = 0.891; ///< -1 dBFS
constexpr double kResidualEnd = 0.90;

/// Output of the converter for a sine: `frames` of it, taken where neither the start nor the end is felt.
std::vector<double> answerTo(RateConverter<double>& converter, RatePair rates, const Support& support, double hz,
                             double amplitude, std::size_t frames) {
    const double ratio = rates.ratio();
    const auto settled = static_cast<std::size_t>(static_cast<double>(support.before + support.after) * ratio) + 64;
    const auto inputFrames =
        static_cast<std::size_t>(static_cast<double>(frames + 2 * settled) / ratio) + 2 * kBlockFrames;
    std::vector<double> out = convertAll<double>(converter, sine(hz / rates.inputRate, amplitude, inputFrames));
    out.resize(std::max(out.size(), settled + frames), 0.0); // a converter that loses frames
    return {out.begin() + static_cast<std::ptrdiff_t>(settled),
            out.begin() + static_cast<std::ptrdiff_t>(settled + frames)};
}

/// Frequencies to look at: even ones over the whole input band, and more of them around the edge.
std::vector<double> aliasFrequencies(RatePair rates, const AliasBand& band) {
    const double lower = 0.5 * rates.lowerRate();
    const double end = 0.5 * rates.inputRate;
    std::vector<double> list;
    for (int i = 1; i <= 56; ++i) {
        list.push_back(end * (static_cast<double>(i) - 0.37) / 56.4); // off the places where lines coincide
    }
    for (const double fraction :
         {0.85, 0.90, 0.93, 0.95, 0.96, 0.97, 0.98, 0.985, 0.99, 0.994,         0.998,    1.0025,
          1.01, 1.02, 1.03, 1.04, 1.05, 1.07, 1.1,  1.15,  1.2,  band.downFrom, band.upTo}) {
        if (fraction * lower < 0.9985 * end) {
            list.push_back(fraction * lower);
        }
    }
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

/// Largest line of the answer that is not the tone, against the tone that went in.
double wrongLineDb(ToneAnalyser& analyser, const std::vector<double>& answer, double hz, int outputRate) {
    const double frequency = hz / outputRate;
    const SpectralLine worst =
        frequency < 0.5 ? analyser.analyse(answer, frequency).worst : analyser.largestLine(answer);
    return amplitudeDb(worst.amplitude / kAliasAmplitude);
}

/// Spectrum for plotting.
Curve thinned(const ToneAnalyser& analyser, int outputRate) {
    const std::size_t group = std::max<std::size_t>(1, analyser.bins() / kSpectrumPoints);
    const double hzPerBin = static_cast<double>(outputRate) / static_cast<double>(analyser.length());
    Curve curve;
    for (std::size_t first = 0; first + group <= analyser.bins(); first += group) {
        std::size_t best = first;
        for (std::size_t k = first; k < first + group; ++k) {
            best = analyser.amplitude(k) > analyser.amplitude(best) ? k : best;
        }
        curve.add(static_cast<double>(best) * hzPerBin, amplitudeDb(analyser.amplitude(best)));
    }
    return curve;
}

} // namespace

double middleToneHz(RatePair rates) noexcept {
    return std::min(kMiddleToneHz, 0.2 * rates.lowerRate());
}

double edgeToneHz(RatePair rates) noexcept {
    return 0.45 * rates.lowerRate();
}

AliasBand aliasBandOf(std::string_view quality) noexcept {
    return quality == "draft" ? AliasBand{1.1, 0.80} : AliasBand{};
}

ToneMeasurement measureTone(RateConverter<double>& converter, RatePair rates, const Support& support, double hz,
                            double amplitude) {
    const std::vector<double> answer = answerTo(converter, rates, support, hz, amplitude, kSpectrumFrames);
    ToneAnalyser analyser(kSpectrumFrames);
    const ToneAnalysis found = analyser.analyse(answer, hz / rates.outputRate);
    ToneMeasurement result;
    result.inputHz = hz;
    result.toneDb = amplitudeDb(found.amplitude);
    result.thdPlusNoiseDb = amplitudeDb(found.restRms * std::numbers::sqrt2 / found.amplitude);
    result.worstSpurDb = amplitudeDb(found.worst.amplitude / found.amplitude);
    result.worstSpurHz = found.worst.frequency * rates.outputRate;
    (void)analyser.largestLine(answer); // now with the tone
    result.spectrumDb = thinned(analyser, rates.outputRate);
    return result;
}

AliasMeasurement measureAliases(RateConverter<double>& converter, RatePair rates, const Support& support,
                                const AliasBand& band, Control& control) {
    const double lower = 0.5 * rates.lowerRate();
    const bool down = rates.ratio() < 1.0;
    AliasMeasurement result;
    result.countedFromHz = down ? band.downFrom * lower : 0.0;
    result.countedToHz = down ? 0.5 * rates.inputRate : band.upTo * lower;
    ToneAnalyser analyser(kAliasFrames);
    const std::vector<double> frequencies = aliasFrequencies(rates, band);
    for (std::size_t i = 0; i < frequencies.size(); ++i) {
        if (control.cancelled()) {
            return {};
        }
        const double hz = frequencies[i];
        const std::vector<double> answer = answerTo(converter, rates, support, hz, kAliasAmplitude, kAliasFrames);
        const double level = wrongLineDb(analyser, answer, hz, rates.outputRate);
        result.levelDb.add(hz, level);
        if (hz >= result.countedFromHz && hz <= result.countedToHz && level > result.worstAliasDb) {
            result.worstAliasDb = level;
            result.worstAliasHz = hz;
        }
        if (hz <= kResidualEnd * lower) {
            result.inBandResidualDb = std::max(result.inBandResidualDb, level);
        }
        control.setProgress(static_cast<double>(i + 1) / static_cast<double>(frequencies.size()));
    }
    return result;
}

} // namespace sinc::lab
