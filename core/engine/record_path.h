#pragma once

#include "core/audio/block_view.h"
#include "core/meter/history_step.h"
#include "core/meter/meter_bank.h"
#include "core/meter/sample_tap.h"
#include "core/process/pipeline.h"
#include "core/record/recorder.h"

#include <cstdint>
#include <memory>

namespace sinc {

/// One recording: the processing pipeline and the recorder behind it.
/// Thread: the worker's; process() between start() and finish() only.
class RecordPath {
public:
    struct Spec {
        PipelineSpec pipeline;
        RecordingSpec recording;
        std::int64_t limitFrames = 0; ///< ends after this many frames of the source; 0 = never
    };

    /// Prepares everything and creates the file. Allocates and touches the disk.
    Status start(const Spec& spec);

    /// The next frames of the source; what lies beyond the limit or falls into a pause is left out.
    void process(const BlockView& block) noexcept SINC_NONBLOCKING;

    void pause() noexcept { m_paused = true; }
    void resume() noexcept { m_paused = false; }

    /// Passes on what the pipeline still holds, and lets the writer finish the file. Does not wait.
    void finish() noexcept SINC_NONBLOCKING;

    /// Frames of the source that process() can take without the writer's buffer running over.
    [[nodiscard]] std::size_t takable() const noexcept;
    [[nodiscard]] bool limitReached() const noexcept { return m_limit > 0 && m_taken >= m_limit; }
    /// What goes into the file is shown here too; may be null.
    void setTap(SampleTap* tap) noexcept { m_tap = tap; }
    /// The levels and the loudness of what went into the file; after finish() of all of it.
    [[nodiscard]] MeterBank& meters() noexcept { return *m_meters; }
    /// What went into the file since the last call; nothing is known of a pause.
    [[nodiscard]] HistoryValues takeHistoryStep() noexcept SINC_NONBLOCKING;
    [[nodiscard]] const StreamFormat& format() const noexcept { return m_format; }
    [[nodiscard]] Recorder& recorder() noexcept { return m_recorder; }
    [[nodiscard]] const PipelineStatistics& pipelineStatistics() const noexcept { return m_pipeline.statistics(); }
    [[nodiscard]] std::uint64_t clippedSamples() const noexcept { return m_pipeline.clippedSamples(); }

private:
    void write(BlockView ready) noexcept;

    ProcessingPipeline m_pipeline;
    Recorder m_recorder;
    std::unique_ptr<MeterBank> m_meters = std::make_unique<MeterBank>(); ///< too large for a stack
    HistoryStep m_historyStep;
    StreamFormat m_format;
    SampleTap* m_tap = nullptr;
    std::int64_t m_limit = 0;
    std::int64_t m_taken = 0; ///< frames of the source that went into the pipeline
    bool m_paused = false;
    bool m_discontinuity = false; ///< to be told with the next frames that the pipeline gives
};

} // namespace sinc
