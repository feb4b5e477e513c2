#pragma once

#include <cstdint>

namespace sinc {

/// A place in a file where the sound is not what one would expect.
struct RecordingMark {
    enum class Kind {
        Gap,   ///< frames were lost; silence of their length stands here
        Pause, ///< the recording was paused; what follows was captured later
    };
    Kind kind = Kind::Gap;
    std::int64_t frame = 0;  ///< first frame, from the start of the file
    std::int64_t frames = 0; ///< length of the gap; 0 for a pause, or when nobody knows it
};

} // namespace sinc
