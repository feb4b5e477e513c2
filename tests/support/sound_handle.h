#pragma once

#include "core/audio/utf8_path.h"

#include <sndfile.hh>

#include <string>

/// A sound file opened by its path in UTF-8, on every system.
inline SndfileHandle soundHandle(const std::string& path, int mode = SFM_READ, int format = 0, int channels = 0,
                                 int sampleRate = 0) {
#ifdef _WIN32
    return {sinc::pathFromUtf8(path).c_str(), mode, format, channels, sampleRate};
#else
    return {path, mode, format, channels, sampleRate};
#endif
}
