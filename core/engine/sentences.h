#pragma once

#include "core/audio/failure.h"
#include "core/engine/engine_types.h"

#include <QString>

namespace sinc {

/// The one place where failures become words: a sentence that names the thing, and one that says what to do.
[[nodiscard]] Notice noticeOf(const Failure& failure);

/// The device of a running source is away for this reason, and comes back. The fault is set where a person can help
/// it to come back: it is used by another program, denied, or the sound server does not run.
[[nodiscard]] Notice noticeOfInterruption(const std::string& source, const Failure& why);
[[nodiscard]] Notice noticeOfReturn(const std::string& source);
[[nodiscard]] Notice noticeOfServerReturn();

/// Both sentences in one line, for stderr.
[[nodiscard]] QString lineOf(const Failure& failure);
[[nodiscard]] QString lineOf(const Notice& notice);

/// "48 kHz", "44.1 kHz"
[[nodiscard]] QString rateInWords(int sampleRate);
/// "mono", "stereo", "6 channels"
[[nodiscard]] QString channelsInWords(int channels);
/// "16 bit", "32 bit float"
[[nodiscard]] QString sampleFormatInWords(SampleFormat format);

/// "steady: 0.0 ± 0.1 MB/h over 32 min", "growing: …", "too early to say"
[[nodiscard]] QString growthInWords(const MemoryGrowth& growth);
/// "capture", "worker", "writer"
[[nodiscard]] QString threadInWords(ThreadRole role);

} // namespace sinc
