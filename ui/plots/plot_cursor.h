#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace sinc {

class Plot;

/// The line over a Plot that reads every visible curve. It lies on the plot as a widget of its own, so that moving
/// it draws no curve again.
class PlotCursor : public QWidget {
public:
    explicit PlotCursor(Plot& plot);

    void showAt(double x);
    /// One picture element to the left or right; appears in the middle when it was hidden.
    void step(int elements);

    struct Reading {
        QColor colour;
        QString text;       ///< name and value of the curve
        double pixel = 0.0; ///< height of the curve in the widget
    };
    /// Of every curve that is seen and has a value there.
    [[nodiscard]] std::vector<Reading> readings() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Plot& m_plot;
    double m_x = 0.0;
};

} // namespace sinc
