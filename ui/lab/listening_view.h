#pragma once

#include "core/engine/lab_types.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSettings;
class QSlider;
class QSpinBox;
class QHBoxLayout;
class QListWidget;

namespace sinc {

class LabModel;
class SoundModel;
class VersionPlayer;

/// Listening: versions of the own recording side by side without a gap, and a blind test between two of them.
class ListeningView : public QWidget {
    Q_OBJECT

public:
    ListeningView(const LabModel& lab, SoundModel& sound, QSettings& settings, QWidget* parent);

    [[nodiscard]] VersionPlayer& player() { return *m_player; }
    /// The running blind test, if there is one.
    [[nodiscard]] const std::optional<lab::AbxSession>& session() const { return m_session; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* listenCard();
    QWidget* testCard();
    QHBoxLayout* stretchRow(QWidget* card);
    void takeVersions();
    /// The colours that the qualities have among the compared ones now.
    void colourVersions();
    void showStretch();
    void startTest();
    void giveUpTest();
    [[nodiscard]] bool testing() const;
    void hear(int version);
    void answer(bool a);
    void finishTest();
    void refresh();
    void showResults();

    const LabModel& m_lab;
    SoundModel& m_sound;
    QSettings& m_settings;
    VersionPlayer* m_player;
    std::optional<lab::AbxSession> m_session;
    QLabel* m_hint;
    QPushButton* m_play;
    QHBoxLayout* m_choices;
    QSlider* m_from; ///< where the stretch begins, in seconds
    QLabel* m_stretch;
    std::vector<QPushButton*> m_versionButtons;
    QComboBox* m_a;
    QComboBox* m_b;
    QSpinBox* m_trials;
    QPushButton* m_start;
    QPushButton* m_hearA;
    QPushButton* m_hearB;
    QPushButton* m_hearX;
    const QPushButton* m_heard = nullptr; ///< of these three, in the running trial
    bool m_heardX = false;                ///< in this trial
    QPushButton* m_isA;
    QPushButton* m_isB;
    QLabel* m_score;
    QLabel* m_kept; ///< above the results
    QListWidget* m_results;
    int m_versionA = 0;
    int m_versionB = 1;
};

} // namespace sinc
