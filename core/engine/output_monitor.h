#pragma once

#include "core/audio/block_view.h"
#include "core/meter/history_step.h"
#include "core/meter/meter_bank.h"
#include "core/meter/sample_tap.h"
#include "core/process/pipeline.h"

#include <memory>

namespace sinc {

/// What a file would hold of the chosen source, while nothing is recorded: a pipeline of its own that runs only
/// while somebody looks at the output's tap. Thread: the worker's.
class OutputMonitor {
public:
    explicit OutputMonitor(SampleTap& tap)
        : m_tap(tap) {}

    /// Prepares the pipeline of a plan and starts the tap afresh. Allocates. What cannot be made shows nothing.
    void prepare(const PipelineSpec& spec);
    /// There is no output: the tap shows nothing.
    void clear() noexcept;

    /// The next frames of the source, on their way to the tap. Real-time safe: yes.
    void process(const BlockView& block) noexcept SINC_NONBLOCKING;

    /// What passed since the last call; nothing is known while nobody looks. Real-time safe: yes.
    [[nodiscard]] HistoryValues takeHistoryStep() noexcept SINC_NONBLOCKING;

    /// What they read since somebody looks; null while nobody does.
    [[nodiscard]] MeterBank* meters() noexcept SINC_NONBLOCKING { return m_metered ? m_meters.get() : nullptr; }
    /// Measures anew, as MeterBank does.
    void resetMeasurement() noexcept { m_meters->resetMeasurement(); }
    void setRunning(bool running) noexcept { m_meters->setRunning(running); }
    void setSilenceThreshold(double dbfs) noexcept { m_meters->setSilenceThreshold(dbfs); }

    /// Where the output of a recording goes in its place.
    [[nodiscard]] SampleTap& tap() noexcept { return m_tap; }

private:
    static constexpr std::size_t kBlockFrames = 1024;

    void startMeters() noexcept;

    SampleTap& m_tap;
    ProcessingPipeline m_pipeline;
    std::unique_ptr<MeterBank> m_meters = std::make_unique<MeterBank>(); ///< too large for a stack
    HistoryStep m_historyStep;
    bool m_ready = false;
    bool m_metered = false; ///< the meters have heard what came last
};

} // namespace sinc
