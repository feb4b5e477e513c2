#pragma once

#include "ui/waveform/waveform_picture.h"

#include <QWidget>

namespace sinc {

struct WindowContext;

/// The rolling waveform of the chosen source: newest at the right, gaps and recorded stretches marked. Ctrl and the
/// wheel, or the commands, change how much time is shown.
class WaveformView : public QWidget {
    Q_OBJECT

public:
    WaveformView(WindowContext& context, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override { return {600, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 72}; }
    /// Seconds of sound that the width stands for.
    [[nodiscard]] double seconds() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void advance();
    void restart();
    void zoom(int steps);
    void paintTimes(QPainter& painter) const;
    void paintWords(QPainter& painter) const;

    WindowContext& m_context;
    WaveformPicture m_picture;
};

} // namespace sinc
