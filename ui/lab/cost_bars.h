#pragma once

#include "ui/lab/lab_picture.h"

#include <vector>

class QCPItemText;

namespace sinc {

class Plot;

/// What a quality costs: computing time and latency as bars, one beside the other.
class CostBars : public LabPicture {
    Q_OBJECT

public:
    enum class Kind { Time, Latency };
    CostBars(LabModel& model, Kind kind, QWidget* parent);

    [[nodiscard]] Plot& plot() { return *m_plot; }
    /// Height of a quality's bar: milliseconds of computing per second of sound, or of latency. Below 0: not known
    /// yet.
    [[nodiscard]] double valueOf(const QString& quality) const;

protected:
    void draw() override;

private:
    void write(double value, double place);

    Kind m_kind;
    Plot* m_plot;
    std::vector<QCPItemText*> m_values; ///< one for each bar; the plot's
};

} // namespace sinc
