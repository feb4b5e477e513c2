#pragma once

#include "core/audio/buffer_pool.h"
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
    bool silent = false; ///< there is nothing to see at this moment
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
    /// Room for the next samples of one channel at the input rate: fill it with float32, then feed() it.
    [[nodiscard]] PooledBuffer room(std::size_t samples) { return m_pool.acquire(samples * sizeof(float)); }
    void feed(PooledBuffer samples);
    /// Of the work buffers: one for each block that is fed, and what its conversion needs meanwhile.
    [[nodiscard]] BufferPool::Statistics buffers() const { return m_pool.statistics(); }

Q_SIGNALS:
    void pictured(const sinc::LabLivePicture& picture);
    void failed(const QString& quality, const sinc::Notice& why);

private:
    class Chain;
    BufferPool m_pool;
    std::shared_ptr<Chain> m_chain;
    LabJobs m_jobs;
};

} // namespace sinc

Q_DECLARE_METATYPE(sinc::LabLivePicture)
