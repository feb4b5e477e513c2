#include "core/engine/file_recovery.h"

#include "core/record/recovery.h"

#include <filesystem>

namespace sinc {

Result<RecoveryReport> recoverWhatIsLeft(const std::string& path) {
    const std::filesystem::path place(std::u8string(path.begin(), path.end()));
    std::error_code error;
    std::vector<std::string> files{path};
    if (std::filesystem::is_directory(place, error)) {
        Result<std::vector<std::string>> found = leftoversIn(path);
        if (!found) {
            return found.failure();
        }
        files = std::move(found).value();
    } else if (!std::filesystem::exists(place, error)) {
        return Failure{Fault::FileMissing, path, {}, {}, {}};
    }
    const bool chosenByHand = files.size() == 1 && files.front() == path;
    RecoveryReport report;
    for (const std::string& file : files) {
        const Result<RecoveredFile> done = recoverFile(file);
        if (!done && done.failure().fault == Fault::FileInUse && !chosenByHand) {
            continue; // a running recording's file is no leftover
        }
        if (done) {
            const RecoveredFile& good = done.value();
            report.recovered.push_back({good.from, good.to, good.frames, good.sampleRate, good.channels});
        } else {
            report.failures.push_back(done.failure());
        }
    }
    return report;
}

} // namespace sinc
