#pragma once

#include "core/audio/failure.h"
#include "core/audio/sample_format.h"
#include "core/audio/stream_format.h"
#include "core/record/byte_device.h"
#include "core/record/container.h"
#include "core/record/file_system.h"
#include "core/record/recording_mark.h"

#include <sndfile.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace sinc {

/// Makes the file that is written to; createDiskFile() but in tests.
using DeviceFactory = std::function<Result<std::unique_ptr<ByteDevice>>(const std::string& path)>;

struct FileSpec {
    std::string path; ///< the final one
    Container container;
    StreamFormat format;
    SampleFormat sampleFormat = SampleFormat::F32; ///< one that the container holds
    bool overwrite = false;
    Endurance endurance = Endurance::PowerCut;
};

/// What became of a file.
struct RecordedFile {
    std::string path; ///< where it is now; the partial name if it could not get its own
    std::int64_t frames = 0;
    std::int64_t bytes = 0;
};

/// One file being written through libsndfile: under its partial name until finish() moves it into place.
///
/// A file stays playable whatever happens: the header is brought up to date with every second of sound (but in Ogg,
/// where that would ruin the file and pages are complete in themselves), and when a write fails the file is cut
/// behind the last whole frame and closed like any other. Thread: one at a time.
class FileWriter {
public:
    /// Creates the partial file. Errors: OutputExists, FolderMissing, FolderNotWritable, DiskFull, WriteFailed.
    static Result<std::unique_ptr<FileWriter>> create(const FileSpec& spec, const DeviceFactory& makeDevice);

    FileWriter(const FileWriter&) = delete;
    FileWriter& operator=(const FileWriter&) = delete;
    ~FileWriter();

    /// Converts and writes. Samples that lie on the grid of the sample format, and float32, arrive bit for bit.
    /// @return frames taken; fewer than given = failed() from now on
    std::size_t write(const float* samples, std::size_t frames) noexcept;

    /// Waits until what was written is safe from a power cut, if it must outlive one.
    void sync() noexcept;

    [[nodiscard]] bool failed() const noexcept { return m_error != 0; }
    /// Why; only when failed().
    [[nodiscard]] Failure failure() const;

    /// Frames given to the file.
    [[nodiscard]] std::int64_t frames() const noexcept { return m_frames; }
    /// Frames that would be there if the program died now; an encoder keeps some back.
    [[nodiscard]] std::int64_t framesOnDisk() const noexcept;
    [[nodiscard]] std::int64_t bytes() const noexcept { return m_bytes; }
    /// Bytes in front of the first sample, and of one frame; 0 where frames have no fixed size.
    [[nodiscard]] std::int64_t headerBytes() const noexcept { return m_headerBytes; }
    [[nodiscard]] int frameBytes() const noexcept { return m_frameBytes; }
    [[nodiscard]] bool wasDeleted() const noexcept { return m_device->isOrphan(); }

    /// Closes the file, adds the marks, and gives it its name. The problems tell when writing failed, before or
    /// now, or when the name was taken meanwhile: then the file keeps its partial name. Only discard() and the
    /// destructor may follow.
    struct Finished {
        RecordedFile file;
        std::vector<Failure> problems;
    };
    [[nodiscard]] Finished finish(std::span<const RecordingMark> marks);

    /// Closes and removes the file.
    void discard() noexcept;

private:
    FileWriter(const FileSpec& spec, std::string partialPath, std::unique_ptr<ByteDevice> device);
    Status open();
    void configure() noexcept;
    void updateHeader() noexcept;
    void closeSound() noexcept;
    void clearPeakTime() noexcept;
    void writeMarks(std::span<const RecordingMark> marks);
    sf_count_t writeChunk(const float* samples, std::size_t frames) noexcept;
    void noteWhole(const void* data, std::int64_t bytes) noexcept;

    static sf_count_t deviceLength(void* self);
    static sf_count_t deviceSeek(sf_count_t offset, int whence, void* self);
    static sf_count_t deviceWrite(const void* data, sf_count_t bytes, void* self);
    static sf_count_t deviceTell(void* self);

    FileSpec m_spec;
    std::string m_partialPath;
    std::unique_ptr<ByteDevice> m_device;
    SNDFILE* m_sound = nullptr;
    std::vector<std::int32_t> m_integers; ///< one chunk converted

    std::int64_t m_offset = 0; ///< where libsndfile writes next
    std::int64_t m_bytes = 0;  ///< length of the file
    std::int64_t m_headerBytes = 0;
    int m_frameBytes = 0;
    std::int64_t m_frames = 0;
    std::int64_t m_framesInHeader = 0;
    std::int64_t m_wholeBytes = 0;   ///< up to here the file holds whole frames, or whole pages
    std::int64_t m_oggGranule = 0;   ///< position that the last whole page claims
    std::int64_t m_granuleAhead = 0; ///< that the page claims whose head is written
    bool m_updatesHeader = false;
    int m_error = 0; ///< the system's code; -1: libsndfile's own error
};

} // namespace sinc
