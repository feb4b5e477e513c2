#include "core/engine/lab_sound.h"

#include "core/capture/file/sound_file.h"
#include "core/engine/lab_words.h"
#include "core/engine/sentences.h"
#include "core/engine/sound_conversion.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sinc {

/// What is known of a recording before it is converted.
struct LabSoundRunner::Recording {
    StreamFormat format;
    std::int64_t frames = 0;
    bool silent = true;
};

namespace {

/// Taps that the filter of a quality has at the input rate; 0 where there is no such quality, which is told
/// elsewhere.
std::size_t tapsOf(const QString& quality, lab::RatePair rates) {
    const auto preview = lab::previewOf(quality.toStdString(), rates);
    return preview ? preview.value().taps : 0;
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
    ++m_run;
    m_jobs.cancel();
}

/// Reads the file once, to know its length and whether there is a sound in it.
Result<LabSoundRunner::Recording> LabSoundRunner::lookedThrough(const Request& request,
                                                                const lab::Control& control) {
    auto file = SoundFile::open(request.path.toStdString());
    if (!file) {
        return file.failure();
    }
    Recording recording{.format = file.value()->format()};
    if (Status ok = lab::checkedRates({recording.format.sampleRate, request.toHz}); !ok) {
        return ok.failure();
    }
    constexpr std::size_t kFrames = 16'384;
    std::vector<float> samples(kFrames * static_cast<std::size_t>(recording.format.channels));
    while (const std::size_t frames = control.cancelled() ? 0 : file.value()->read(samples.data(), kFrames)) {
        const auto end = samples.begin() +
                         static_cast<std::ptrdiff_t>(frames * static_cast<std::size_t>(recording.format.channels));
        recording.frames += static_cast<std::int64_t>(frames);
        recording.silent =
            recording.silent && std::all_of(samples.begin(), end, [](float sample) { return sample == 0.0F; });
    }
    return recording;
}

void LabSoundRunner::convert(const QString& path, int toHz, const QStringList& qualities,
                             double listenFromSeconds) {
    cancel();
    m_progress.clear();
    const Request request{path, toHz, qualities, listenFromSeconds};
    m_jobs.add([this, request](lab::Control& control) -> LabJobs::Deliver {
        const Result<Recording> recording = lookedThrough(request, control);
        if (!recording || recording.value().silent) {
            const Notice why = recording ? soundSilent(request.path) : noticeOf(recording.failure());
            return [this, why] {
                Q_EMIT failed(QString(), why);
                Q_EMIT finished();
            };
        }
        return [this, request, recording = recording.value()] { start(request, recording); };
    });
}

void LabSoundRunner::start(const Request& request, const Recording& recording) {
    const double seconds = static_cast<double>(recording.frames) / recording.format.sampleRate;
    Q_EMIT loaded(QCoreApplication::translate("Laboratory", "%1: %2, %3, %4 s, converted to %5")
                      .arg(QFileInfo(request.path).fileName(), rateInWords(recording.format.sampleRate),
                           channelsInWords(recording.format.channels),
                           QLocale().toString(seconds, 'f', seconds < 1.0 ? 3 : 1), rateInWords(request.toHz)),
                  seconds);
    m_left = static_cast<int>(request.qualities.size());
    for (const QString& quality : request.qualities) {
        m_progress[quality] = 0.0;
        addVersion(request, recording, quality);
    }
    if (m_left == 0) {
        Q_EMIT finished();
    }
}

void LabSoundRunner::addVersion(const Request& request, const Recording& recording, const QString& quality) {
    m_jobs.add([this, request, recording, quality, run = m_run](lab::Control& control) -> LabJobs::Deliver {
        const auto frames = static_cast<std::size_t>(recording.frames);
        const std::size_t taps = tapsOf(quality, {recording.format.sampleRate, request.toHz});
        const SoundTask task{.path = request.path,
                             .toHz = request.toHz,
                             .quality = quality,
                             .reference = referenceQuality(),
                             .frames = recording.frames,
                             .keepFromSeconds = request.listenFromSeconds,
                             .keepSeconds = kStretchSeconds};
        Notice problem;
        LabSound version;
        if (frames < taps) {
            problem = soundTooShort(quality, frames, taps);
        } else {
            const auto result = convertSound(task, control, [&](double fraction) { tell(run, quality, fraction); });
            if (result) {
                version = result.value();
            } else {
                problem = noticeOf(result.failure());
            }
        }
        return [this, version, quality, problem] {
            if (version) {
                Q_EMIT converted(version);
            } else {
                Q_EMIT failed(quality, problem);
            }
            step();
        };
    });
}

/// Thread: the pool's.
void LabSoundRunner::tell(int run, const QString& quality, double fraction) {
    QMetaObject::invokeMethod(
        this,
        [this, run, quality, fraction] {
            if (run == m_run) {
                m_progress[quality] = fraction;
                const double sum = std::accumulate(m_progress.cbegin(), m_progress.cend(), 0.0);
                Q_EMIT progressed(sum / static_cast<double>(m_progress.size()));
            }
        },
        Qt::QueuedConnection);
}

void LabSoundRunner::step() {
    if (--m_left == 0) {
        Q_EMIT finished();
    }
}

} // namespace sinc
