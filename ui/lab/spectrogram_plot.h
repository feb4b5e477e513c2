#pragma once

#include "core/engine/lab_types.h"
#include "ui/plots/plot.h"

namespace sinc {

class LevelCursor;
class LevelMap;

/// The colours of level, from -180 dB (dark) to 0 dB (bright), the same in light and dark.
[[nodiscard]] QCPColorGradient levelGradient();

/// A spectrogram in colours, with its time and frequency as axes. The pointer, or the arrow keys, read time,
/// frequency and level, in all linked ones at the same place. Thread: GUI.
class SpectrogramPlot : public Plot {
    Q_OBJECT

public:
    static constexpr double kLowestDb = -180.0;

    explicit SpectrogramPlot(QWidget* parent);

    /// @param withScale whether the colour scale stands beside it
    void showScale(bool withScale);
    /// Null: nothing known yet. What it points to is kept.
    void setPicture(const std::shared_ptr<const lab::Spectrogram>& picture);
    /// Stands where there is no picture.
    void say(const QString& sentence);
    /// The level that is drawn at a place, dBFS; for tests and the pointer.
    [[nodiscard]] double levelAt(double seconds, double kHz) const;

    [[nodiscard]] bool hasPicture() const { return m_picture != nullptr; }

    /// Both show the same stretch and read the same place from now on.
    void linkView(SpectrogramPlot& other);
    [[nodiscard]] const LevelCursor& cursor() const { return *m_cursor; }

    /// Levels in dBFS: a line for each column of the picture, a column for each frequency.
    [[nodiscard]] std::function<QString()> prepareCsv() const override;
    [[nodiscard]] PlotDrawing drawing(QSize size, bool forPrint = false) override;

Q_SIGNALS:
    /// x in seconds, y in kHz
    void placeRead(const QPointF& place);
    void readingLeft();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void read(const QPointF& place);
    void stepCursor(int right, int up);
    void leave();
    void colourScale();
    void colourSentence();

    LevelMap* m_map;
    QCPColorScale* m_scale = nullptr;
    QCPItemText* m_sentence = nullptr;
    LevelCursor* m_cursor;
    std::shared_ptr<const lab::Spectrogram> m_picture;
};

} // namespace sinc
