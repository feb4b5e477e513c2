#pragma once

#include "core/engine/lab_jobs.h"
#include "core/engine/lab_types.h"
#include "core/lab/difference.h"

#include <QObject>

namespace sinc {

/// A recording of one's own after one quality has converted it.
struct LabSoundVersion {
    QString quality;
    int sampleRate = 0;
    int channels = 0;
    std::vector<float> samples; ///< interleaved
    lab::Spectrogram picture;   ///< of the mean of all channels
    double loudnessLufs = 0.0;  ///< integrated; -infinity for silence
    QString reference;          ///< what the difference is against
    lab::Difference difference; ///< of the mean of all channels; without its samples
    lab::Spectrogram differencePicture;

    [[nodiscard]] std::size_t frames() const { return samples.size() / static_cast<std::size_t>(channels); }
};
using LabSound = std::shared_ptr<const LabSoundVersion>;

/// Linear gains that bring all versions to the loudness of the quietest one, so that nothing clips and nothing wins
/// by being louder. Silence stays as it is.
[[nodiscard]] std::vector<float> matchedGains(const std::vector<LabSound>& versions);

/// Converts a recording with several qualities on a pool of threads. Thread: its own, with an event loop.
class LabSoundRunner : public QObject {
    Q_OBJECT

public:
    /// So much of a recording is used, from its beginning.
    static constexpr double kLongestSeconds = 60.0;
    /// What differences are against: the best of the house.
    static const QString& referenceQuality();

    explicit LabSoundRunner(QObject* parent = nullptr, int threads = 0);

    /// Drops what runs and starts anew.
    void convert(const QString& path, int toHz, const QStringList& qualities);
    void cancel();

Q_SIGNALS:
    /// The recording has been read.
    void loaded(const QString& summary);
    void converted(const sinc::LabSound& version);
    /// An empty quality: the recording is to blame.
    void failed(const QString& quality, const sinc::Notice& why);
    void finished();

private:
    struct Recording;
    void start(const std::shared_ptr<const Recording>& recording, int toHz, const QStringList& qualities);
    void addVersion(const std::shared_ptr<const Recording>& recording, int toHz, const QString& quality);

    void step();

    int m_left = 0;
    LabJobs m_jobs;
};

} // namespace sinc

Q_DECLARE_METATYPE(sinc::LabSound)
