#pragma once

#include "ui/plots/custom_plot.h"
#include "ui/plots/plot_drawing.h"

#include <QPointer>
#include <QString>
#include <QVector>

#include <functional>
#include <limits>
#include <vector>

namespace sinc {

class PlotCursor;

/// One axis of a Plot.
struct PlotAxis {
    QString title; ///< short: "Hz", "dBFS", "Time in s"
    QString unit;  ///< behind values that the cursor reads
    double low = 0.0;
    double high = 1.0;
    bool logarithmic = false;
    int decimals = 1; ///< of values that the cursor reads
    /// The cursor calls values below it so, and exported figures end there: they are the noise of the analysis.
    double floor = -std::numeric_limits<double>::infinity();
};

/// A picture of curves in the colours of the theme. Wheel and drag zoom and move it, so do + and - (its width),
/// Page Up and Page Down (its height) and the arrow keys with Ctrl, and Home (a double click too) shows everything
/// again; the cursor follows the mouse or the arrow keys and reads every curve; a click on a name of the legend
/// hides its curve. Exports pictures and figures. Thread: GUI.
class Plot : public QCustomPlot {
    Q_OBJECT

public:
    explicit Plot(QWidget* parent = nullptr);

    void setHorizontal(const PlotAxis& axis);
    void setVertical(const PlotAxis& axis);
    [[nodiscard]] const PlotAxis& horizontal() const { return m_horizontal; }
    [[nodiscard]] const PlotAxis& vertical() const { return m_vertical; }

    /// Adds a curve with a colour of theme::categorical(); it follows the theme.
    /// @param colour index of the colour
    /// @param width of the line; 1 and less is one element of the screen, which is what a picture that moves can
    /// afford: Qt draws such lines ten times as fast
    QCPGraph* addCurve(const QString& name, int colour, double width = 1.5);
    /// Gives a curve another colour of theme::categorical().
    void setColour(QCPGraph* curve, int colour);
    /// Shows or hides a curve, as a click on its name in the legend does.
    void setShown(QCPGraph* curve, bool shown);
    /// The curve that addCurve() gave that name, the first one; null: there is none.
    [[nodiscard]] QCPGraph* curve(const QString& name) const;
    /// How many curves addCurve() has made since the last clearCurves().
    [[nodiscard]] int curveCount() const { return static_cast<int>(m_styles.size()); }
    /// Takes every curve and bar away. Use this and not what QCustomPlot inherits, which takes the floor away, too.
    void clearCurves();
    /// Fills the space between a curve and the bottom of the picture, or another curve; `opacity` 0..1.
    void setFill(QCPGraph* curve, double opacity, QCPGraph* upTo = nullptr);
    /// A curve that the cursor does not read and the legend does not name.
    void setSilent(QCPGraph* curve);
    /// Shows a curve's points; x must rise.
    static void setCurve(QCPGraph* curve, const QVector<double>& x, const QVector<double>& y);

    /// Shows what setHorizontal() and setVertical() said.
    void resetView();
    /// Both plots always show the same stretch of the horizontal axis and read the same place.
    void linkHorizontal(Plot& other);

    /// Where the cursor is on the horizontal axis.
    void setCursor(double x);
    void hideCursor();
    [[nodiscard]] const PlotCursor& cursor() const { return *m_cursor; }

    /// Exports what is seen, with a legend where there are curves. The suffix decides: .png, .pdf, .csv. @return
    /// whether it was written
    bool exportTo(const QString& path);
    /// Keeps what exportTo() writes, and leaves drawing and writing it to a function that may run on any thread and
    /// returns whether it was written.
    [[nodiscard]] std::function<bool()> prepareExport(const QString& path);
    /// Every visible curve as a column beside the horizontal axis, bars as a line each; decimal points, commas
    /// between.
    [[nodiscard]] QString csv() const { return prepareCsv()(); }
    /// What the plot would show at this size. @param forPrint lines stay lines on paper
    [[nodiscard]] virtual PlotDrawing drawing(QSize size, bool forPrint = false);
    /// Keeps what is shown now, and leaves making the text of it to a function that may run on any thread.
    [[nodiscard]] virtual std::function<QString()> prepareCsv() const;

Q_SIGNALS:
    void cursorMoved(double x);
    /// Nothing is read any more.
    void cursorLeft();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Style {
        QPointer<QCPGraph> curve;
        QString name; ///< the legend has its beginning only
        int colour = 0;
        double width = 1.5;
        double opacity = 0.0;
        bool silent = false;
    };
    friend class PlotCursor;

    void leaveCursor();
    void applyTheme();
    void addFloor();
    void layFloor();
    void applyStyle(const Style& style);
    static void applyAxis(QCPAxis* axis, const PlotAxis& values);
    void zoom(QCPAxis& axis, double factor);
    [[nodiscard]] QString barsAsCsv() const;
    [[nodiscard]] std::function<QString()> prepareCurvesAsCsv() const;
    void pan(double horizontal, double vertical);
    void toggleCurve(QCPAbstractLegendItem* item);
    /// The whole name of the curve whose name in the legend lies there, if it is a shortened one.
    [[nodiscard]] QString shortenedAt(const QPoint& place) const;

    PlotAxis m_horizontal;
    PlotAxis m_vertical;
    std::vector<Style> m_styles;
    QCPGraph* m_floor = nullptr; ///< far below the picture, for fills
    PlotCursor* m_cursor;
};

} // namespace sinc
