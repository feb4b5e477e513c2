#pragma once

#include "core/audio/failure.h"
#include "core/audio/sample_format.h"
#include "core/audio/stream_format.h"
#include "core/record/disk_reserve.h"
#include "core/record/file_system.h"
#include "core/record/file_writer.h"
#include "core/record/recording_mark.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace sinc {

struct RecordingSpec {
    std::string path; ///< UTF-8; its suffix chooses the container
    StreamFormat format;
    SampleFormat sampleFormat = SampleFormat::F32; ///< one that the container holds
    bool overwrite = false;
    double splitSeconds = 0.0; ///< a new file after this time; 0 = never
    std::int64_t splitBytes =
        0; ///< a new file at about this size, with an encoder; never beyond it without; 0 = never
};

/// What only tests change.
struct RecordingTuning {
    std::int64_t reserveBytes = kDiskReserveBytes;
    std::int64_t plainWavLimitBytes = 4'000'000'000; ///< plain WAV counts bytes with 32 bits
    double bufferSeconds = 10.0;                     ///< the least that waits in memory while the disk stalls
    DeviceFactory makeDevice = createDiskFile;
    Endurance endurance = Endurance::PowerCut;
    std::function<std::int64_t(const std::string& folder)> freeBytesOf = freeBytes;
};

enum class RecordingState { Idle, Recording, Finishing, Finished, Failed };

/// How a recording stands; a moment old.
struct RecordingProgress {
    RecordingState state = RecordingState::Idle;
    std::int64_t framesAccepted = 0; ///< length of the recording: taken over by push(), gaps included
    std::int64_t framesOnDisk = 0;   ///< of it, what would be there if the program died now
    std::int64_t bytesOnDisk = 0;    ///< of all files
    std::int64_t diskFreeBytes = -1; ///< refreshed about every second; -1 = not known
    double secondsLeft = -1.0;       ///< until the disk is full at this recording's rate; -1 = not known
    std::uint64_t droppedFrames = 0; ///< that found the buffer full (each is part of a gap)
    std::int64_t gapFrames = 0;      ///< silence written for frames that did not arrive
    std::uint32_t gaps = 0;
    int fileIndex = 1; ///< which file of a split recording is being written, from 1
    float fill = 0.0F; ///< 0..1 of the buffer between push() and the disk
};

/// What became of a recording.
struct RecordingReport {
    static constexpr std::size_t kMaxMarks = 1000;

    std::vector<RecordedFile> files;
    std::int64_t frames = 0; ///< in all files
    std::int64_t bytes = 0;
    std::uint32_t gaps = 0;
    std::int64_t gapFrames = 0;
    std::uint64_t droppedFrames = 0;
    std::uint32_t positionResets = 0; ///< blocks that claimed an earlier position and were put behind the others
    std::optional<Failure> failure;   ///< why it ended early, or why a file could not get its name
    std::vector<RecordingMark> marks; ///< the first kMaxMarks; frames from the start of the recording
};

} // namespace sinc
