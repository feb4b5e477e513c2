#pragma once

#include "core/engine/engine_types.h"
#include "ui/meters/level_face.h"

#include <QPixmap>
#include <QWidget>

#include <array>

class QMenu;
class QToolButton;

namespace sinc {

struct WindowContext;

/// The large level meters of the chosen source, one bar per channel: sample peak (bright) and RMS (solid), or one
/// of the standards' meters that its menu offers; hold line, figures and a lamp that remembers clipping until it is
/// clicked. Paints only what changed.
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
    /// Shows another kind of meter; none: peak and RMS. Is remembered.
    void setKind(std::optional<Ballistics> kind);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
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
        float held = 0.0F;     ///< of a standard's meter, linear
        double holdLeft = 0.0; ///< s
        QString peakText;
        QString rmsText;
    };

    /// What is shown of one channel, linear.
    struct Values {
        float bright = 0.0F;
        float solid = 0.0F;
        float hold = 0.0F;
    };

    void makeMenu();
    void advance(double seconds);
    [[nodiscard]] Values valuesOf(int channel, double seconds);
    void advanceChannel(int channel, const Values& values, bool figures);
    void showBar(int channel, const Values& values);
    void showLamp(int channel);
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
    LevelFace m_face;
    std::array<float, kMaxChannels> m_reading{}; ///< of the standard's meter, linear
    QMenu* m_menu;
    QToolButton* m_menuButton;
    int m_channels = 0;
    ChannelLevels m_levels{};
    std::array<Shown, kMaxChannels> m_shown{};
    std::array<std::uint32_t, kMaxChannels> m_acknowledged{}; ///< clips that somebody has seen
    double m_sinceFigures = 0.0;                              ///< s
    QPixmap m_still;                                          ///< scale, names and empty bars
};

} // namespace sinc
