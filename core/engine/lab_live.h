#pragma once

#include "core/engine/lab_jobs.h"
#include "core/engine/lab_types.h"

#include <QObject>

namespace sinc {

/// What several qualities make of the sound of this moment.
struct LabLiveSpectra {
    struct Line {
        QString quality;
        lab::Curve spectrumDb;          ///< x in Hz, y in dBFS
        lab::Curve differenceDb;        ///< spectrum of version - best, likewise
        double differenceLevelDb = 0.0; ///< of the difference against the best version, RMS
    };
    QString best;
    std::vector<Line> lines;
};
using LabLivePicture = std::shared_ptr<const LabLiveSpectra>;

/// Runs up to four qualities on the live sound at once, beside the best one, on a thread of its own. What comes
/// faster than it can be converted is left out. Thread: its own, with an event loop; nothing waits.
class LabLive : public QObject {
    Q_OBJECT

public:
    static constexpr int kMostQualities = 4;

    explicit LabLive(QObject* parent = nullptr);

    /// Starts afresh; the qualities beyond the fourth are left out.
    void start(int fromHz, int toHz, const QStringList& qualities);
    void stop();
    /// The next samples of one channel at the input rate.
    void feed(std::vector<float> samples);

Q_SIGNALS:
    void pictured(const sinc::LabLivePicture& picture);
    void failed(const QString& quality, const sinc::Notice& why);

private:
    class Chain;
    std::shared_ptr<Chain> m_chain;
    LabJobs m_jobs;
};

} // namespace sinc

Q_DECLARE_METATYPE(sinc::LabLivePicture)
