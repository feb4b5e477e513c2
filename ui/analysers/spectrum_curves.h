#pragma once

#include "core/engine/analysers.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

class QCPGraph;

namespace sinc {

class Plot;

/// What a spectrum shows, as chosen in its menu.
struct SpectrumChoices {
    SpectrumSettings analysis;
    bool mixed = false; ///< all channels as one curve
    int fraction = 0;   ///< bands per octave; 0: a line
    FrequencyWeighting weighting = FrequencyWeighting::Z;
    bool peakHold = false;
};

/// The spectra of one tap as curves of a plot: one for every channel, or one for all of them. Thread: GUI.
class SpectrumCurves {
public:
    static constexpr double kLowestHz = 20.0;

    /// Makes the curves for the channels and the rate that the tap has at this moment.
    /// @param origin in front of the channels' names; empty: nothing
    /// @param firstColour of the plot's palette
    SpectrumCurves(Plot& plot, SampleTap& tap, const SpectrumChoices& choices, const QString& origin,
                   int firstColour);
    ~SpectrumCurves();
    SpectrumCurves(const SpectrumCurves&) = delete;
    SpectrumCurves& operator=(const SpectrumCurves&) = delete;

    /// Whether the tap was started afresh, perhaps with other channels or another rate.
    [[nodiscard]] bool stale() const { return m_generation != m_tap.generation(); }
    /// Takes in what has arrived. @return whether a curve changed
    bool advance();
    /// Forgets averages and peaks.
    void reset();

    [[nodiscard]] int count() const { return static_cast<int>(m_traces.size()); }
    [[nodiscard]] QCPGraph* mean(int trace) const { return m_traces[static_cast<std::size_t>(trace)]->mean; }
    /// Half the sample rate; 0 while nothing flows.
    [[nodiscard]] double highestHz() const { return m_highestHz; }
    /// The lowest band that the spectrum resolves; 0 where that is all of them.
    [[nodiscard]] double bandsFromHz() const;

private:
    struct Trace {
        SpectrumTracker tracker;
        QCPGraph* mean = nullptr;
        QCPGraph* peak = nullptr;
    };

    void prepareAxes(int rate);
    void addTrace(int channel, const QString& name, int colour);
    void draw(QCPGraph* curve, std::span<const float> power);

    Plot& m_plot;
    SampleTap& m_tap;
    SpectrumChoices m_choices;
    std::uint32_t m_generation;
    double m_highestHz = 0.0;
    std::vector<std::unique_ptr<Trace>> m_traces;
    FrequencyAxis m_axis;
    BandSummer m_bands;
    std::vector<float> m_values;
};

} // namespace sinc
