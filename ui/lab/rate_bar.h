#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace sinc {

class LabModel;

/// The head of the page: rates, kind of sweep, progress, and what can be saved.
class RateBar : public QWidget {
    Q_OBJECT

public:
    RateBar(LabModel& model, QWidget* parent);

    /// Hz; what cannot be read as a number is 0.
    [[nodiscard]] int fromHz() const;
    [[nodiscard]] int toHz() const;
    [[nodiscard]] bool logarithmicSweep() const;
    void setRates(int fromHz, int toHz);
    void setLogarithmicSweep(bool on);
    void refresh();
    /// Whether a report is being saved, which can be asked for again afterwards.
    void showSaving(bool saving);

Q_SIGNALS:
    void changed();
    void reportWanted();

private:
    QComboBox* addRate(const QString& name);
    void stopOrGoOn();

    LabModel& m_model;
    QComboBox* m_from;
    QComboBox* m_to;
    QComboBox* m_sweep;
    QProgressBar* m_progress;
    QPushButton* m_cancel; ///< goes on again, once it has been pressed
    QLabel* m_problem;
    QPushButton* m_report;
};

} // namespace sinc
