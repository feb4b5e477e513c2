#include "ui/lab/lab_model.h"

#include <algorithm>

namespace sinc {

namespace {

using Entries = std::vector<LabModel::Entry>;

/// What a quality goes on from: itself, or a filter of one's own that is compared no more. That one has another
/// name after each move of its sliders, and is the same filter to whoever moves them.
Entries::const_iterator before(const Entries& entries, const QString& quality, const QStringList& qualities) {
    const auto same = std::find_if(entries.begin(), entries.end(),
                                   [&](const LabModel::Entry& e) { return e.quality == quality; });
    const QString own = QStringLiteral("custom:");
    if (same != entries.end() || !quality.startsWith(own)) {
        return same;
    }
    return std::find_if(entries.begin(), entries.end(), [&](const LabModel::Entry& e) {
        return e.quality.startsWith(own) && !qualities.contains(e.quality);
    });
}

} // namespace

LabModel::LabModel(QObject* parent)
    : QObject(parent) {
    connect(&m_runner, &LabRunner::measured, this, &LabModel::onMeasured);
    connect(&m_runner, &LabRunner::failed, this, &LabModel::onFailed);
    connect(&m_runner, &LabRunner::finished, this, &LabModel::onFinished);
    connect(&m_runner, &LabRunner::drawn, this, &LabModel::drawn);
    connect(&m_runner, &LabRunner::progressed, this, [this](double fraction) {
        m_progress = fraction;
        Q_EMIT progressed(fraction);
    });
}

void LabModel::compare(LabRequest request) {
    request.qualities.removeDuplicates();
    request.qualities = request.qualities.mid(0, LabRequest::kMostQualities);
    m_request = request;
    m_problem = {};
    m_progress = 0.0;
    m_running = true;
    m_cancelled = false;
    setEntries(request.qualities);
    touch();
    m_runner.measure(request);
}

void LabModel::cancel() {
    m_runner.cancel();
    m_cancelled = m_cancelled || m_running;
    onFinished();
}

void LabModel::resume() {
    compare(LabRequest(m_request));
}

void LabModel::showLike(const LabModel& other) {
    m_request = other.m_request;
    m_entries = other.m_entries;
    m_problem = other.m_problem;
    touch();
}

std::optional<int> LabModel::colourOf(const QString& quality) const {
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.quality == quality; });
    return entry != m_entries.end() ? std::optional(entry->colour) : std::nullopt;
}

void LabModel::setEntries(const QStringList& qualities) {
    const std::vector<Entry> old = std::move(m_entries);
    m_entries.clear();
    const auto free = [&](int colour) {
        return std::none_of(m_entries.begin(), m_entries.end(), [=](const Entry& e) { return e.colour == colour; });
    };
    for (const QString& quality : qualities) { // those that stay keep their colours
        const auto one = before(old, quality, qualities);
        const bool stays = one != old.end() && free(one->colour);
        m_entries.push_back({quality, stays ? one->colour : -1, {}, {}});
    }
    for (Entry& entry : m_entries) {
        for (int colour = 0; entry.colour < 0; ++colour) {
            entry.colour = free(colour) ? colour : -1;
        }
    }
}

void LabModel::onMeasured(const LabMeasurement& measurement) {
    for (Entry& entry : m_entries) {
        if (entry.quality == QString::fromStdString(measurement->quality)) {
            entry.measurement = measurement;
        }
    }
    touch();
}

void LabModel::onFailed(const QString& quality, const Notice& why) {
    if (quality.isEmpty()) {
        m_problem = why;
    }
    for (Entry& entry : m_entries) {
        if (entry.quality == quality) {
            entry.problem = why;
        }
    }
    touch();
}

void LabModel::onFinished() {
    m_running = false;
    touch();
    Q_EMIT finished();
}

void LabModel::touch() {
    ++m_revision;
    Q_EMIT changed();
}

} // namespace sinc
