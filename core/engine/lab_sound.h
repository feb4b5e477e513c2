#pragma once

#include "core/engine/lab_jobs.h"
#include "core/engine/lab_types.h"
#include "core/lab/difference.h"

#include <QHash>
#include <QObject>

namespace sinc {

/// A recording of one's own after one quality has converted it.
struct LabSoundVersion {
    QString quality;
    int sampleRate = 0;
    int channels = 0;
    double seconds = 0.0;       ///< length of the whole
    std::vector<float> samples; ///< interleaved: the stretch to listen to
    double loudnessLufs = 0.0;  ///< of that stretch, integrated; -infinity for silence
    lab::Spectrogram picture;   ///< of the whole, mean of all channels
    QString reference;          ///< what the difference is against
    lab::Difference difference; ///< of the whole, mean of all channels

    [[nodiscard]] std::size_t frames() const { return samples.size() / static_cast<std::size_t>(channels); }
};
using LabSound = std::shared_ptr<const LabSoundVersion>;

/// Linear gains that bring all versions to the loudness of the quietest one, so that nothing clips and nothing wins
/// by being louder. Silence stays as it is.
[[nodiscard]] std::vector<float> matchedGains(const std::vector<LabSound>& versions);

/// Converts a whole recording with several qualities on a pool of threads. Thread: its own, with an event loop.
class LabSoundRunner : public QObject {
    Q_OBJECT

public:
    /// So much of a recording can be listened to at once.
    static constexpr double kStretchSeconds = 60.0;
    /// What differences are against: the best of the house.
    static const QString& referenceQuality();

    explicit LabSoundRunner(QObject* parent = nullptr, int threads = 0);

    /// Drops what runs and starts anew.
    /// @param listenFromSeconds where the stretch begins that versions keep to listen to
    void convert(const QString& path, int toHz, const QStringList& qualities, double listenFromSeconds = 0.0);
    /// Stops; nothing more is told.
    void cancel();

Q_SIGNALS:
    /// The recording has been looked through.
    void loaded(const QString& summary, double seconds);
    /// 0..1 of all that was asked for
    void progressed(double fraction);
    void converted(const sinc::LabSound& version);
    /// An empty quality: the recording is to blame.
    void failed(const QString& quality, const sinc::Notice& why);
    void finished();

private:
    struct Request {
        QString path;
        int toHz = 0;
        QStringList qualities;
        double listenFromSeconds = 0.0;
    };
    struct Recording;
    static Result<Recording> lookedThrough(const Request& request, const lab::Control& control);
    void start(const Request& request, const Recording& recording);
    void addVersion(const Request& request, const Recording& recording, const QString& quality);
    void tell(int run, const QString& quality, double fraction);
    void step();

    int m_left = 0;
    int m_run = 0; ///< which call of convert() runs
    QHash<QString, double> m_progress;
    LabJobs m_jobs;
};

} // namespace sinc

Q_DECLARE_METATYPE(sinc::LabSound)
