#pragma once

#include "core/engine/lab_sound.h"

#include <functional>

namespace sinc {

/// One recording and what is to become of it.
struct SoundTask {
    QString path;
    int toHz = 0;
    QString quality;
    QString reference;            ///< the quality that differences are against
    std::int64_t frames = 0;      ///< of the recording, for the progress
    double keepFromSeconds = 0.0; ///< the stretch to listen to
    double keepSeconds = 0.0;
};

/// Reads the recording from beginning to end and converts it with the quality and the reference side by side, in
/// constant memory but for the stretch that is kept. Null when cancelled. Thread: any.
/// Errors: those of SoundFile::open() and makeConverter(), FileUnreadable.
/// @param progressed is told a fraction, 0..1, now and then; on this thread
[[nodiscard]] Result<LabSound> convertSound(const SoundTask& task, const lab::Control& control,
                                            const std::function<void(double)>& progressed);

} // namespace sinc
