#pragma once

#include "core/audio/block_view.h"
#include "core/record/container.h"
#include "core/record/recording.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

namespace sinc {

/// Between Recorder and TakeWriter, in a bit that BlockFlags leaves free: this block follows a pause.
inline constexpr auto kAfterPause = static_cast<BlockFlags>(1U << 31);

/// The files of one recording: fills gaps, starts a new file when it is time, minds the disk, keeps the marks.
/// Thread: open() the caller's, everything else the writer's; addTo() any.
class TakeWriter {
public:
    explicit TakeWriter(const RecordingTuning& tuning)
        : m_tuning(tuning) {}

    /// Checks the wish and creates the first file. Errors: those of Recorder::start().
    Status open(const RecordingSpec& spec);

    /// The next frames; positions count from the start of the recording and never run backwards.
    void write(const BlockView& block) noexcept;

    /// From time to time: safe from power cuts, space left, file still there.
    void lookAfterDisk() noexcept;

    /// Fills up to the recording's length, closes the file and completes the report.
    void finish(std::int64_t lengthFrames) noexcept;
    /// Removes the file that is being written.
    void discard() noexcept;

    /// The recording has to end: the disk is nearly full or does not take any more.
    [[nodiscard]] bool mustEnd() const noexcept { return m_mustEnd; }
    /// write() still works; also when the disk is only nearly full.
    [[nodiscard]] bool canWrite() const noexcept { return !m_broken; }
    /// Frames of the recording in files.
    [[nodiscard]] std::int64_t written() const noexcept { return m_written; }
    [[nodiscard]] RecordingReport& report() noexcept { return m_report; }
    /// The part of the progress that the files know. Any thread.
    void addTo(RecordingProgress& progress) const noexcept;

private:
    using Clock = std::chrono::steady_clock;

    Status check(const RecordingSpec& spec);
    Status openNextFile();
    void closeFile() noexcept;
    void fillGap(std::int64_t frames) noexcept;
    void writeFrames(const float* samples, std::size_t frames) noexcept;
    [[nodiscard]] std::int64_t framesLeftInFile() const noexcept;
    void addMark(RecordingMark::Kind kind, std::int64_t frames) noexcept;
    void growMark(std::int64_t frames) noexcept;
    void refreshFreeBytes() noexcept;
    void publish() noexcept;
    void breakOff(Failure failure) noexcept;
    void note(Failure failure) noexcept;

    RecordingTuning m_tuning;
    RecordingSpec m_spec;
    Container m_container;
    std::string m_folder;
    std::unique_ptr<FileWriter> m_file;
    std::vector<float> m_silence;
    std::vector<RecordingMark> m_fileMarks; ///< of the current file, frames from its start
    RecordingReport m_report;
    std::int64_t m_written = 0;         ///< frames of the recording that went into files
    std::int64_t m_fileStart = 0;       ///< of the current file within the recording
    std::int64_t m_bytesUntilLook = -1; ///< how long the files may become before the free space is read again
    bool m_markGrows = false;           ///< silence that follows belongs to the last mark
    bool m_mustEnd = false;
    bool m_broken = false;
    Clock::time_point m_lastLook{};
    Clock::time_point m_lastSync{};

    std::atomic<std::int64_t> m_framesOnDisk{0};
    std::atomic<std::int64_t> m_bytesOnDisk{0};
    std::atomic<std::int64_t> m_diskFree{-1};
    std::atomic<double> m_secondsLeft{-1.0};
    std::atomic<std::int64_t> m_gapFrames{0};
    std::atomic<std::uint32_t> m_gaps{0};
    std::atomic<int> m_fileIndex{0};
};

} // namespace sinc
