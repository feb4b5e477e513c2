#pragma once

#include "core/engine/lab_jobs.h"
#include "core/engine/lab_types.h"

#include <QObject>

#include <map>
#include <set>

namespace sinc {

/// Measures qualities on a pool of threads and tells part by part what is known. What was measured once is kept, so
/// that adding a quality measures that one only. Thread: its own (the GUI's, or the command line's), with an event
/// loop; nothing waits.
class LabRunner : public QObject {
    Q_OBJECT

public:
    /// @param threads 0: as many as the machine has cores
    explicit LabRunner(QObject* parent = nullptr, int threads = 0);

    /// Starts; what an earlier call asked for and this one does not is dropped.
    void measure(const LabRequest& request);
    void cancel();

    [[nodiscard]] const LabRequest& request() const { return m_request; }
    [[nodiscard]] bool running() const { return m_jobs.pending() > 0; }
    /// What is known of a quality of the present request; null: nothing yet.
    [[nodiscard]] LabMeasurement measurement(const QString& quality) const;

    /// The response of a filter, for sliders. Only the newest one asked for is worked out and told.
    void preview(const QString& quality, int fromHz, int toHz);

Q_SIGNALS:
    /// More is known: the measurement so far.
    void measured(const sinc::LabMeasurement& measurement);
    /// A quality cannot be measured; an empty name: none can, the rates are to blame.
    void failed(const QString& quality, const sinc::Notice& why);
    /// 0..1 of what was asked for
    void progressed(double fraction);
    /// Everything but the computing time is known; that follows alone.
    void drawn();
    void finished();
    void previewed(const QString& quality, const sinc::LabPreview& preview);
    void previewFailed(const QString& quality, const sinc::Notice& why);

private:
    struct Key {
        lab::LabSpec spec;
        QString quality;
        [[nodiscard]] auto tie() const {
            return std::tuple(spec.rates.inputRate, spec.rates.outputRate, static_cast<int>(spec.sweepLaw),
                              quality);
        }
        friend bool operator<(const Key& a, const Key& b) { return a.tie() < b.tie(); }
    };

    void addPart(lab::Part part, const QString& quality);
    void take(lab::Measurement part);
    void step();
    void measureNextCost();
    void startPreview();

    LabRequest m_request;
    std::map<Key, LabMeasurement> m_known;
    std::set<QString> m_failed; ///< of the present request
    QStringList m_costs;        ///< still to be timed
    int m_total = 0;
    int m_done = 0;
    struct PreviewRequest {
        QString quality;
        lab::RatePair rates;
    };
    std::optional<PreviewRequest> m_nextPreview;
    LabJobs m_jobs;
    LabJobs m_previews;
};

} // namespace sinc
