#pragma once

#include "core/engine/lab_runner.h"

#include <QObject>

#include <optional>
#include <vector>

namespace sinc {

/// What stands behind every plot of the laboratory: the compared qualities in order, the colour of each, and what
/// is known about it. Thread: GUI.
class LabModel : public QObject {
    Q_OBJECT

public:
    struct Entry {
        QString quality;
        int colour = 0;             ///< index into theme::categorical(); stays while the quality is compared
        LabMeasurement measurement; ///< null: nothing known yet
        Notice problem;             ///< why it cannot be measured; empty text: it can
    };

    explicit LabModel(QObject* parent = nullptr);

    /// Starts comparing; qualities beyond LabRequest::kMostQualities are left out.
    void compare(LabRequest request);
    void cancel();
    /// Goes on with what cancel() has left undone.
    void resume();

    [[nodiscard]] const LabRequest& request() const { return m_request; }
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    /// Why nothing at all can be measured; empty text: something can.
    [[nodiscard]] const Notice& problem() const { return m_problem; }
    [[nodiscard]] bool running() const { return m_running; }
    /// Whether cancel() has left something undone.
    [[nodiscard]] bool cancelled() const { return m_cancelled; }
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] LabRunner& runner() { return m_runner; }
    /// Changes with everything that plots show.
    [[nodiscard]] int revision() const { return m_revision; }

    /// The colour of a quality, index into theme::categorical(); none: it is not compared.
    [[nodiscard]] std::optional<int> colourOf(const QString& quality) const;

    /// For pictures without a window: knows what the other model knows at this moment.
    void showLike(const LabModel& other);

Q_SIGNALS:
    void changed();
    void progressed(double fraction);
    void drawn();
    void finished();

private:
    void onMeasured(const sinc::LabMeasurement& measurement);
    void onFailed(const QString& quality, const sinc::Notice& why);
    void onFinished();
    void setEntries(const QStringList& qualities);
    void touch();

    LabRunner m_runner;
    LabRequest m_request;
    std::vector<Entry> m_entries;
    Notice m_problem;
    bool m_running = false;
    bool m_cancelled = false;
    double m_progress = 0.0;
    int m_revision = 0;
};

} // namespace sinc
