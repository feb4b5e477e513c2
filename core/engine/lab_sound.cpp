#include "core/engine/lab_sound.h"

#include "core/capture/file/sound_file.h"
#include "core/engine/lab_words.h"
#include "core/engine/sentences.h"
#include "core/meter/loudness_meter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace sinc {

struct LabSoundRunner::Recording {
    StreamFormat format;
    std::vector<float> samples;
    bool silent = true;
    std::shared_ptr<const std::vector<double>> reference; ///< its mean of channels after the best conversion

    [[nodiscard]] std::size_t frames() const { return samples.size() / static_cast<std::size_t>(format.channels); }
};

namespace {

constexpr std::size_t kColumns = 600;

double loudnessOf(const std::vector<float>& samples, int sampleRate, int channels) {
    LoudnessMeter meter;
    meter.prepare({sampleRate, channels, 0});
    const auto width = static_cast<std::size_t>(channels);
    for (std::size_t n = 0; n < samples.size() / width; n += 1024) {
        const std::size_t frames = std::min<std::size_t>(1024, samples.size() / width - n);
        meter.process({samples.data() + n * width, frames, channels});
    }
    return meter.reading().integrated;
}

/// Taps that the filter of a quality has at the input rate; 0 where there is no such quality, which is told
/// elsewhere.
std::size_t tapsOf(const QString& quality, lab::RatePair rates) {
    const auto preview = lab::previewOf(quality.toStdString(), rates);
    return preview ? preview.value().taps : 0;
}

Result<std::vector<float>> convertedSamples(const QString& quality, lab::RatePair rates, int channels,
                                            const std::vector<float>& samples) {
    auto converter = lab::makeConverter<float>(quality.toStdString(), rates, channels);
    if (!converter) {
        return converter.failure();
    }
    return lab::convertAll<float>(*converter.value(), samples, channels);
}

void analyse(LabSoundVersion& version, const std::vector<double>& reference, const lab::Control& control) {
    const std::vector<double> mixed = lab::mixedDown(version.samples, version.channels);
    version.picture = lab::spectrogram(mixed, version.sampleRate, kColumns, control);
    version.loudnessLufs = loudnessOf(version.samples, version.sampleRate, version.channels);
    version.difference = lab::differenceOf(mixed, reference);
    version.differencePicture = lab::spectrogram(version.difference.samples, version.sampleRate, kColumns, control);
    version.difference.samples = {};
}

} // namespace

std::vector<float> matchedGains(const std::vector<LabSound>& versions) {
    double quietest = 0.0;
    for (const LabSound& version : versions) {
        quietest = std::isfinite(version->loudnessLufs) ? std::min(quietest, version->loudnessLufs) : quietest;
    }
    std::vector<float> gains;
    for (const LabSound& version : versions) {
        const double change = std::isfinite(version->loudnessLufs) ? quietest - version->loudnessLufs : 0.0;
        gains.push_back(static_cast<float>(std::pow(10.0, std::min(0.0, change) / 20.0)));
    }
    return gains;
}

const QString& LabSoundRunner::referenceQuality() {
    static const QString name = QStringLiteral("mastering");
    return name;
}

LabSoundRunner::LabSoundRunner(QObject* parent, int threads)
    : QObject(parent)
    , m_jobs(*this, threads) {}

void LabSoundRunner::cancel() {
    m_jobs.cancel();
}

void LabSoundRunner::convert(const QString& path, int toHz, const QStringList& qualities) {
    cancel();
    m_jobs.add([this, path, toHz, qualities](lab::Control&) -> LabJobs::Deliver {
        auto recording = std::make_shared<Recording>();
        const auto fail = [this](const Notice& notice) -> LabJobs::Deliver {
            return [this, notice] {
                Q_EMIT failed(QString(), notice);
                Q_EMIT finished();
            };
        };
        auto file = SoundFile::open(path.toStdString());
        if (!file) {
            return fail(noticeOf(file.failure()));
        }
        recording->format = file.value()->format();
        const auto width = static_cast<std::size_t>(recording->format.channels);
        recording->samples.resize(static_cast<std::size_t>(kLongestSeconds * recording->format.sampleRate) * width);
        const std::size_t frames = file.value()->read(recording->samples.data(), recording->samples.size() / width);
        recording->samples.resize(frames * width);
        const lab::RatePair rates{recording->format.sampleRate, toHz};
        if (Status ok = lab::checkedRates(rates); !ok) {
            return fail(noticeOf(ok.failure()));
        }
        recording->silent = std::all_of(recording->samples.begin(), recording->samples.end(),
                                        [](float sample) { return sample == 0.0F; });
        if (recording->silent) {
            return fail(soundSilent(path));
        }
        auto best = convertedSamples(referenceQuality(), rates, recording->format.channels, recording->samples);
        if (!best) {
            return fail(noticeOf(best.failure()));
        }
        recording->reference =
            std::make_shared<const std::vector<double>>(lab::mixedDown(best.value(), recording->format.channels));
        return [this, recording, path, toHz, qualities] {
            const double seconds = static_cast<double>(recording->frames()) / recording->format.sampleRate;
            Q_EMIT loaded(QCoreApplication::translate("Laboratory", "%1: %2, %3, %4 s")
                              .arg(QFileInfo(path).fileName(), rateInWords(recording->format.sampleRate),
                                   channelsInWords(recording->format.channels),
                                   QLocale().toString(seconds, 'f', 1)));
            start(recording, toHz, qualities);
        };
    });
}

void LabSoundRunner::start(const std::shared_ptr<const Recording>& recording, int toHz,
                           const QStringList& qualities) {
    m_left = static_cast<int>(qualities.size());
    for (const QString& quality : qualities) {
        addVersion(recording, toHz, quality);
    }
    if (m_left == 0) {
        Q_EMIT finished();
    }
}

void LabSoundRunner::addVersion(const std::shared_ptr<const Recording>& recording, int toHz,
                                const QString& quality) {
    m_jobs.add([this, recording, toHz, quality](lab::Control& control) -> LabJobs::Deliver {
        const lab::RatePair rates{recording->format.sampleRate, toHz};
        const int channels = recording->format.channels;
        if (const std::size_t taps = tapsOf(quality, rates); recording->frames() < taps) {
            return [this, quality, why = soundTooShort(quality, recording->frames(), taps)] {
                Q_EMIT failed(quality, why);
                step();
            };
        }
        auto samples = convertedSamples(quality, rates, channels, recording->samples);
        auto version = std::make_shared<LabSoundVersion>();
        if (samples) {
            version->quality = quality;
            version->sampleRate = toHz;
            version->channels = channels;
            version->samples = std::move(samples).value();
            version->reference = referenceQuality();
            analyse(*version, *recording->reference, control);
        }
        const Notice problem = samples ? Notice() : noticeOf(samples.failure());
        return [this, version, quality, problem] {
            if (problem.text.isEmpty()) {
                Q_EMIT converted(version);
            } else {
                Q_EMIT failed(quality, problem);
            }
            step();
        };
    });
}

void LabSoundRunner::step() {
    if (--m_left == 0) {
        Q_EMIT finished();
    }
}

} // namespace sinc
