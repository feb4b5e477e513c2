#pragma once

#include <QObject>

class QCPLayoutGrid;

namespace sinc {

class Plot;

/// The names of a plot's curves above its picture, side by side, so that they cover no curve. Where there is no
/// room for all of them they are left out: the cursor names the curves as well. Thread: GUI.
class LegendRow : public QObject {
public:
    explicit LegendRow(Plot& plot);

    void show(bool shown) { m_wanted = shown; }

private:
    void fit();
    void place(bool shown);

    Plot& m_plot;
    QCPLayoutGrid* m_row; ///< in the plot's layout while the names are shown
    bool m_wanted = false;
};

} // namespace sinc
