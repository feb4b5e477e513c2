#pragma once

#include "core/engine/engine_types.h"

#include <QPixmap>
#include <QWidget>

#include <array>

namespace sinc {

struct WindowContext;

/// The large level meters of the chosen source, one bar per channel: sample peak (bright), RMS (solid), hold line,
/// figures and a lamp that remembers clipping until it is clicked. Paints only what changed.
class LevelBars : public QWidget {
    Q_OBJECT

public:
    LevelBars(WindowContext& context, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// "left: peak −12.3, RMS −18.0 dBFS; right: …", for people who cannot see the bars.
    [[nodiscard]] QString levelsInWords() const;
    /// Highest peak of all channels in dBFS, at least LevelScale::kLowestDb.
    [[nodiscard]] double highestDb() const;
    [[nodiscard]] bool clipLit(int channel) const;
    void resetClip(int channel);
    void resetClips();
    [[nodiscard]] QRect lampRect(int channel) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// What is on the screen of one channel, in logical pixels from the bar's left.
    struct Shown {
        int peak = 0;
        int rms = 0;
        int hold = 0;
        bool clip = false;
        QString peakText;
        QString rmsText;
    };

    void advance(double seconds);
    void advanceChannel(int channel, const ChannelLevel& level, bool figures);
    void setChannels(int channels);
    [[nodiscard]] QRect rowRect(int channel) const;
    [[nodiscard]] QRect barRect(int channel) const;
    [[nodiscard]] QRect figureRect(int channel, int column) const;
    [[nodiscard]] bool showsFigures() const;
    void drawStill();
    void drawScale(QPainter& painter) const;
    void paintBar(QPainter& painter, int channel) const;
    void paintFigures(QPainter& painter, int channel) const;

    WindowContext& m_context;
    int m_channels = 0;
    ChannelLevels m_levels{};
    std::array<Shown, kMaxChannels> m_shown{};
    std::array<std::uint32_t, kMaxChannels> m_acknowledged{}; ///< clips that somebody has seen
    double m_sinceFigures = 0.0;                              ///< s
    QPixmap m_still;                                          ///< scale, names and empty bars
};

} // namespace sinc
