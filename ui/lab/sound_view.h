#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace sinc {

class LabModel;
class SoundModel;

/// A recording of one's own: dropped in or picked, converted with each compared quality; spectrograms, and what
/// differs from the best conversion, as a picture and as a level.
class SoundView : public QWidget {
    Q_OBJECT

public:
    SoundView(LabModel& lab, SoundModel& sound, QWidget* parent);

    void open(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void pick();
    void draw();

    LabModel& m_lab;
    SoundModel& m_sound;
    QLabel* m_status;
    QWidget* m_pictures = nullptr;
    QGridLayout* m_grid;
};

} // namespace sinc
