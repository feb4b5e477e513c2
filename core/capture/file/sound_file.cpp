#include "core/capture/file/sound_file.h"

#include "core/audio/thread_account.h"
#include "core/audio/utf8_path.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <limits>
#include <system_error>
#include <vector>

namespace sinc {

namespace {

/// Looks at what lies there before libsndfile, which would wait for a pipe's writer and cannot tell why it failed.
Status checkReadable(const std::string& path) {
    const std::filesystem::path file = pathFromUtf8(path);
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found || path.empty()) {
        return Failure{Fault::FileMissing, path, {}, {}, {}};
    }
    if (error) {
        return Failure{Fault::FileUnreadable, path, {}, {}, error.message()};
    }
    if (status.type() != std::filesystem::file_type::regular) {
        return Failure{Fault::NotAudio, path, {}, {}, "it is no regular file"};
    }
    if (std::ifstream(file, std::ios::binary).is_open()) {
        return {};
    }
    return Failure{Fault::FileUnreadable, path, {}, {}, std::generic_category().message(errno)};
}

Status checkFormat(const SF_INFO& info) {
    if (info.samplerate < kMinSampleRate || info.samplerate > kMaxSampleRate) {
        return Failure{Fault::RateOutOfRange,
                       {},
                       std::to_string(info.samplerate),
                       std::to_string(kMinSampleRate) + " to " + std::to_string(kMaxSampleRate) + " Hz",
                       {}};
    }
    if (info.channels < 1 || info.channels > kMaxChannels) {
        return Failure{Fault::ChannelsOutOfRange,
                       {},
                       std::to_string(info.channels),
                       "1 to " + std::to_string(kMaxChannels) + " channels",
                       {}};
    }
    return {};
}

SNDFILE* openSound(const std::string& path, SF_INFO& info) {
#ifdef _WIN32
    return sf_wchar_open(pathFromUtf8(path).c_str(), SFM_READ, &info);
#else
    return sf_open(path.c_str(), SFM_READ, &info);
#endif
}

SampleFormat sampleFormatOf(int format) noexcept {
    switch (format & SF_FORMAT_SUBMASK) {
    case SF_FORMAT_PCM_24:
    case SF_FORMAT_ALAC_20:
    case SF_FORMAT_ALAC_24:
    case SF_FORMAT_DWVW_24:
        return SampleFormat::S24;
    case SF_FORMAT_PCM_32:
    case SF_FORMAT_ALAC_32:
        return SampleFormat::S32;
    case SF_FORMAT_FLOAT:
    case SF_FORMAT_DOUBLE:
    case SF_FORMAT_VORBIS:
    case SF_FORMAT_OPUS:
    case SF_FORMAT_MPEG_LAYER_I:
    case SF_FORMAT_MPEG_LAYER_II:
    case SF_FORMAT_MPEG_LAYER_III:
        return SampleFormat::F32;
    default:
        return SampleFormat::S16; // 8 and 16 bits, and what telephones and old codecs make of them
    }
}

/// Some containers answer "unknown" with a number near the largest one, and MPEG's length is an estimate.
std::int64_t lengthOf(const SF_INFO& info) noexcept {
    const bool exact = (info.format & SF_FORMAT_TYPEMASK) != SF_FORMAT_MPEG &&
                       info.frames < std::numeric_limits<sf_count_t>::max() / 2;
    return exact ? info.frames : -1;
}

} // namespace

Result<std::unique_ptr<SoundFile>> SoundFile::open(const std::string& path) {
    if (Status readable = checkReadable(path); !readable) {
        return readable.failure();
    }
    SF_INFO info{};
    SNDFILE* file = openSound(path, info);
    if (file == nullptr) {
        return Failure{Fault::NotAudio, path, {}, {}, sf_strerror(nullptr)};
    }
    if (Status fits = checkFormat(info); !fits) {
        sf_close(file);
        return fits.failure();
    }
    return std::unique_ptr<SoundFile>(new SoundFile(file, info));
}

SoundFile::SoundFile(SNDFILE* file, const SF_INFO& info)
    : m_file(file)
    , m_format{info.samplerate, info.channels, 0}
    , m_sampleFormat(sampleFormatOf(info.format))
    , m_frames(lengthOf(info)) {
    std::vector<int> speakers(static_cast<std::size_t>(info.channels));
    const auto bytes = static_cast<int>(speakers.size() * sizeof(int));
    if (sf_command(file, SFC_GET_CHANNEL_MAP_INFO, speakers.data(), bytes) == SF_TRUE) {
        m_order = ChannelOrder(speakers);
    }
    m_format.channelMask = m_order.mask();
}

SoundFile::~SoundFile() {
    sf_close(m_file);
}

std::size_t SoundFile::read(float* out, std::size_t frames) noexcept {
    const HeapOwnerScope library(HeapOwner::Library); // a decoder allocates as it likes
    const sf_count_t got = std::max<sf_count_t>(sf_readf_float(m_file, out, static_cast<sf_count_t>(frames)), 0);
    m_order.apply(out, static_cast<std::size_t>(got));
    m_framesRead += got;
    m_ended = got < static_cast<sf_count_t>(frames);
    return static_cast<std::size_t>(got);
}

bool SoundFile::failed() const noexcept {
    const bool endsEarly = m_ended && m_frames >= 0 && m_framesRead < m_frames; // somebody cut it off meanwhile
    return endsEarly || sf_error(m_file) != SF_ERR_NO_ERROR;
}

} // namespace sinc
