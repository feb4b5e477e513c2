#include "core/engine/lab_live.h"

#include "core/dsp/fft.h"
#include "core/dsp/kaiser.h"
#include "core/engine/sentences.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace sinc {

namespace {

constexpr std::size_t kWindow = 4096;
constexpr std::size_t kKept = 1U << 16; ///< output samples of each version, for versions that are late
constexpr double kBeta = 26.0;          ///< side lobes below -210 dB, from 9 bins beside a tone on
constexpr int kMostWaiting = 3;         ///< blocks

/// What one version gave, by output frame.
struct Version {
    QString quality;
    std::unique_ptr<lab::RateConverter<double>> converter;
    std::vector<double> kept = std::vector<double>(kKept, 0.0); ///< ring, at frame % kKept
    std::size_t frames = 0;

    void process(std::span<const double> in, std::span<double> out) {
        for (std::size_t first = 0; first < in.size(); first += lab::kBlockFrames) {
            const std::size_t count = std::min(lab::kBlockFrames, in.size() - first);
            const std::size_t made = converter->process(in.data() + first, count, out.data());
            for (std::size_t k = 0; k < made; ++k) {
                kept[frames++ % kKept] = out[k];
            }
        }
    }
    [[nodiscard]] double at(std::size_t frame) const { return kept[frame % kKept]; }
};

} // namespace

/// The converters with their states. One job at a time uses it.
class LabLive::Chain {
public:
    lab::RatePair rates;
    std::vector<Version> versions; ///< the best one first

    /// @return null until there is enough to look at
    [[nodiscard]] LabLivePicture process(std::span<const float> samples, BufferPool& pool) {
        const PooledBuffer in = pool.acquire(samples.size() * sizeof(double));
        std::copy(samples.begin(), samples.end(), in.as<double>().begin());
        for (Version& version : versions) {
            const std::size_t room = version.converter->maxOutputFrames(lab::kBlockFrames);
            const PooledBuffer out = pool.acquire(room * sizeof(double));
            version.process(in.as<double>(), out.as<double>());
        }
        const bool isEnough = std::all_of(versions.begin(), versions.end(),
                                          [](const Version& version) { return version.frames >= kWindow; });
        return isEnough ? picture() : nullptr;
    }

private:
    [[nodiscard]] LabLivePicture picture() {
        auto spectra = std::make_shared<LabLiveSpectra>();
        const Version& best = versions.front();
        spectra->best = best.quality;
        spectra->silent = true;
        for (std::size_t i = 1; i < versions.size(); ++i) {
            const Version& version = versions[i];
            LabLiveSpectra::Line line{version.quality, {}, {}, lab::kSilenceDb};
            line.spectrumDb = spectrum([&](std::size_t n) { return version.at(version.frames - kWindow + n); });
            // The original's converter loses frames between blocks; the others must not wait for it.
            const std::size_t both = std::min(version.frames, best.frames);
            const bool isKept = std::max(version.frames, best.frames) - both + kWindow <= kKept;
            const std::size_t end = isKept ? both : version.frames;
            const std::size_t bestEnd = isKept ? both : best.frames;
            double wanted = 0.0;
            double wrong = 0.0;
            line.differenceDb = spectrum([&](std::size_t n) {
                const double reference = best.at(bestEnd - kWindow + n);
                const double difference = version.at(end - kWindow + n) - reference;
                wanted += reference * reference;
                wrong += difference * difference;
                return difference;
            });
            spectra->silent = spectra->silent && wanted == 0.0;
            line.differenceLevelDb = wanted > 0.0 ? lab::powerDb(wrong / wanted) : lab::kSilenceDb;
            spectra->lines.push_back(std::move(line));
        }
        return spectra;
    }

    template <typename Sample>
    lab::Curve spectrum(Sample sample) {
        for (std::size_t n = 0; n < kWindow; ++n) {
            m_samples[n] = sample(n) * m_window[n];
        }
        m_fft.forward(m_samples.data(), m_bins.data());
        lab::Curve curve;
        for (std::size_t k = 0; k < m_fft.bins(); k += 2) {
            const double power =
                std::max(std::norm(m_bins[k]), k + 1 < m_fft.bins() ? std::norm(m_bins[k + 1]) : 0.0);
            curve.add(static_cast<double>(k) * rates.outputRate / static_cast<double>(kWindow),
                      lab::powerDb(power));
        }
        return curve;
    }

    static std::vector<double> window() {
        std::vector<double> weights(kWindow);
        for (std::size_t n = 0; n < kWindow; ++n) {
            weights[n] = kaiserWindow((2.0 * static_cast<double>(n) - (kWindow - 1)) / kWindow, kBeta);
        }
        const double scale = 2.0 / std::accumulate(weights.begin(), weights.end(), 0.0);
        std::for_each(weights.begin(), weights.end(), [scale](double& weight) { weight *= scale; });
        return weights;
    }

    RealFft<double> m_fft{kWindow};
    FftArray<double> m_samples{kWindow};
    FftArray<std::complex<double>> m_bins{kWindow / 2 + 1};
    std::vector<double> m_window = window();
};

LabLive::LabLive(QObject* parent)
    : QObject(parent)
    , m_jobs(*this, 1) {}

void LabLive::stop() {
    m_jobs.cancel();
    m_chain.reset();
}

void LabLive::start(int fromHz, int toHz, const QStringList& qualities) {
    stop();
    m_chain = std::make_shared<Chain>();
    m_chain->rates = {fromHz, toHz};
    QStringList names = qualities.mid(0, kMostQualities);
    names.prepend(QStringLiteral("mastering")); // the best one, to compare with
    m_jobs.add([this, chain = m_chain, names](lab::Control&) -> LabJobs::Deliver {
        std::vector<std::pair<QString, Notice>> problems;
        for (const QString& name : names) {
            auto made = lab::makeConverter<double>(name.toStdString(), chain->rates);
            if (!made) {
                problems.emplace_back(name, noticeOf(made.failure()));
                continue;
            }
            chain->versions.push_back({.quality = name, .converter = std::move(made).value()});
        }
        return [this, problems] {
            for (const auto& [quality, why] : problems) {
                Q_EMIT failed(quality, why);
            }
        };
    });
}

void LabLive::feed(PooledBuffer samples) {
    if (!m_chain || m_jobs.pending() > kMostWaiting) {
        return;
    }
    const auto kept = std::make_shared<PooledBuffer>(std::move(samples)); // a job must be one that can be copied
    m_jobs.add([this, chain = m_chain, kept](lab::Control&) -> LabJobs::Deliver {
        if (chain->versions.size() < 2) {
            return {};
        }
        const LabLivePicture picture = chain->process(kept->as<const float>(), m_pool);
        kept->release();
        return [this, picture] {
            if (picture) {
                Q_EMIT pictured(picture);
            }
        };
    });
}

} // namespace sinc
