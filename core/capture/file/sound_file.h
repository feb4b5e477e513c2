#pragma once

#include "core/audio/failure.h"
#include "core/audio/sample_format.h"
#include "core/audio/stream_format.h"
#include "core/capture/file/channel_order.h"

#include <sndfile.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace sinc {

/// An audio file, read from its beginning to its end through libsndfile. Integer samples become value / 2^(bits-1),
/// float samples stay as they are. Thread: one at a time.
class SoundFile {
public:
    /// @param path UTF-8
    /// Errors: FileMissing, FileUnreadable, NotAudio, RateOutOfRange, ChannelsOutOfRange.
    [[nodiscard]] static Result<std::unique_ptr<SoundFile>> open(const std::string& path);

    SoundFile(const SoundFile&) = delete;
    SoundFile& operator=(const SoundFile&) = delete;
    ~SoundFile();

    [[nodiscard]] const StreamFormat& format() const noexcept { return m_format; }

    /// What holds the file's samples without loss, as far as float32 does.
    [[nodiscard]] SampleFormat sampleFormat() const noexcept { return m_sampleFormat; }
    /// Length as the file tells it; -1 where it does not, or only about.
    [[nodiscard]] std::int64_t frames() const noexcept { return m_frames; }

    /// @return frames read; fewer than asked: the end, or failed()
    std::size_t read(float* out, std::size_t frames) noexcept;
    /// The file could not be read on although more was expected.
    [[nodiscard]] bool failed() const noexcept;

private:
    SoundFile(SNDFILE* file, const SF_INFO& info);

    SNDFILE* m_file;
    StreamFormat m_format;
    SampleFormat m_sampleFormat;
    std::int64_t m_frames;
    std::int64_t m_framesRead = 0;
    bool m_ended = false; ///< the last read() gave less than was asked for
    ChannelOrder m_order;
};

} // namespace sinc
