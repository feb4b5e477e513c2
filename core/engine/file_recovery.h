#pragma once

#include "core/audio/failure.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sinc {

/// What recovery made of what a crash left.
struct RecoveryReport {
    struct Entry {
        std::string from;
        std::string to;
        std::int64_t frames = 0; ///< 0 for bare samples
        int sampleRate = 0;      ///< Hz; 0 for bare samples
        int channels = 0;
    };
    std::vector<Entry> recovered;
    std::vector<Failure> failures; ///< one for each file that could not be recovered
};

/// Recovers one file, or everything in a folder that a crash left there (core/record/recovery.h tells how). A
/// folder without leftovers is fine. Errors: FileMissing. Thread: any.
[[nodiscard]] Result<RecoveryReport> recoverWhatIsLeft(const std::string& path);

} // namespace sinc
