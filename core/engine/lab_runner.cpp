#include "core/engine/lab_runner.h"

#include "core/engine/sentences.h"

namespace sinc {

namespace {

constexpr std::size_t kMostKept = 64; ///< measurements of earlier requests, about 2 MB each

bool knows(const LabMeasurement& m, lab::Part part) {
    if (!m) {
        return false;
    }
    switch (part) {
    case lab::Part::Response:
        return m->response.has_value();
    case lab::Part::MiddleTone:
        return m->middleTone.has_value();
    case lab::Part::EdgeTone:
        return m->edgeTone.has_value();
    case lab::Part::Aliases:
        return m->aliases.has_value();
    case lab::Part::Sweep:
        return m->sweep.has_value();
    case lab::Part::Cost:
        return m->cost.has_value();
    }
    return false;
}

} // namespace

LabRunner::LabRunner(QObject* parent, int threads)
    : QObject(parent)
    , m_jobs(*this, threads)
    , m_previews(*this, 1) {}

LabMeasurement LabRunner::measurement(const QString& quality) const {
    const auto found = m_known.find({m_request.spec(), quality});
    return found != m_known.end() ? found->second : nullptr;
}

void LabRunner::measure(const LabRequest& request) {
    cancel();
    m_request = request;
    m_failed.clear();
    m_costs.clear();
    m_total = 0;
    m_done = 0;
    if (const Status ok = lab::checkedRates(request.spec().rates); !ok) {
        Q_EMIT failed(QString(), noticeOf(ok.failure()));
        Q_EMIT finished();
        return;
    }
    if (m_known.size() > kMostKept) {
        m_known.clear();
    }
    for (const lab::Part part : lab::kQuickParts) {
        for (const QString& quality : request.qualities) {
            addPart(part, quality);
        }
    }
    for (const QString& quality : request.qualities) {
        if (const LabMeasurement known = measurement(quality)) {
            Q_EMIT measured(known);
        }
        if (request.withCost && !knows(measurement(quality), lab::Part::Cost)) {
            m_costs.append(quality);
            ++m_total;
        }
    }
    if (m_jobs.pending() == 0) {
        Q_EMIT drawn();
        measureNextCost();
    }
}

void LabRunner::cancel() {
    m_jobs.cancel();
}

void LabRunner::addPart(lab::Part part, const QString& quality) {
    if (knows(measurement(quality), part)) {
        return;
    }
    ++m_total;
    m_jobs.add([this, part, quality, spec = m_request.spec()](lab::Control& shared) -> LabJobs::Deliver {
        auto result = lab::measurePart(part, spec, quality.toStdString(), shared);
        return [this, quality, result = std::move(result)]() mutable {
            if (result) {
                take(std::move(result).value());
            } else if (m_failed.insert(quality).second) {
                m_total -= static_cast<int>(m_costs.removeAll(quality)); // nobody waits for that
                Q_EMIT failed(quality, noticeOf(result.failure()));
            }
            step();
        };
    });
}

void LabRunner::take(lab::Measurement part) {
    LabMeasurement& known = m_known[{m_request.spec(), QString::fromStdString(part.quality)}];
    auto more = known ? std::make_shared<lab::Measurement>(*known)
                      : std::make_shared<lab::Measurement>(
                            lab::Measurement{part.quality, part.rates, {}, {}, {}, {}, {}, {}, {}});
    more->merge(std::move(part));
    known = std::move(more);
    Q_EMIT measured(known);
}

void LabRunner::step() {
    ++m_done;
    Q_EMIT progressed(m_total > 0 ? static_cast<double>(m_done) / m_total : 1.0);
    if (m_jobs.pending() > 0) {
        return;
    }
    if (m_done + static_cast<int>(m_costs.size()) >= m_total) {
        Q_EMIT drawn();
    }
    measureNextCost();
}

/// One after the other: timing is true only where nothing else runs.
void LabRunner::measureNextCost() {
    if (m_costs.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    const QString quality = m_costs.takeFirst();
    m_jobs.add([this, quality, spec = m_request.spec()](lab::Control& shared) -> LabJobs::Deliver {
        auto result = lab::measurePart(lab::Part::Cost, spec, quality.toStdString(), shared);
        return [this, result = std::move(result)]() mutable {
            if (result) {
                take(std::move(result).value());
            }
            ++m_done;
            Q_EMIT progressed(static_cast<double>(m_done) / m_total);
            measureNextCost();
        };
    });
}

void LabRunner::preview(const QString& quality, int fromHz, int toHz) {
    m_nextPreview = PreviewRequest{quality, {fromHz, toHz}};
    if (m_previews.pending() == 0) {
        startPreview();
    }
}

void LabRunner::startPreview() {
    const PreviewRequest request = *m_nextPreview;
    m_nextPreview.reset();
    m_previews.add([this, request](lab::Control&) -> LabJobs::Deliver {
        auto result = lab::previewOf(request.quality.toStdString(), request.rates);
        return [this, quality = request.quality, result = std::move(result)]() mutable {
            if (m_nextPreview) {
                startPreview();
            }
            if (result) {
                Q_EMIT previewed(quality, std::make_shared<const lab::Preview>(std::move(result).value()));
            } else {
                Q_EMIT previewFailed(quality, noticeOf(result.failure()));
            }
        };
    });
}

} // namespace sinc
