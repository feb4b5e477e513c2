#pragma once

#include "core/engine/lab_sound.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace sinc {

class LabModel;
class QualityTitle;
class RecordingMenu;
class SoundModel;
struct PanelContext;

/// A recording of one's own: dropped in or picked, converted with each compared quality; spectrograms, and what
/// differs from the best conversion, as a picture and as a level.
class SoundView : public QWidget {
    Q_OBJECT

public:
    SoundView(PanelContext& context, LabModel& lab, SoundModel& sound, QWidget* parent);

    void open(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QHBoxLayout* makeHead();
    void pick();
    void showState();
    void drawVersions();
    void addRow(int row, const LabSound& version);
    /// The titles' colours are those that the qualities have among the compared ones now.
    void colourTitles();

    LabModel& m_lab;
    SoundModel& m_sound;
    RecordingMenu* m_recordings;
    QLabel* m_status;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_again;
    QLabel* m_invitation;
    QWidget* m_pictures;
    QGridLayout* m_grid;
    std::vector<std::pair<QString, QualityTitle*>> m_titles; ///< by quality
};

} // namespace sinc
