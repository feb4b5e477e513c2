#include "core/record/file_system.h"

#include "core/audio/utf8_path.h"

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace sinc {

Failure failureOf(int systemCode, const std::string& path) {
    std::string words = std::generic_category().message(systemCode);
    switch (systemCode) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return {Fault::DiskFull, path, {}, {}, std::move(words)};
    case EEXIST:
        return {Fault::OutputExists, path, {}, {}, {}};
    case ENOENT:
    case ENOTDIR:
        // Some folders take no file of anybody's, such as those in which the kernel shows its state.
        if (std::error_code none; std::filesystem::is_directory(pathFromUtf8(folderOf(path)), none)) {
            return {Fault::FolderNotWritable, folderOf(path), {}, {}, std::move(words)};
        }
        return {Fault::FolderMissing, folderOf(path), {}, {}, {}};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Fault::FolderNotWritable, folderOf(path), {}, {}, std::move(words)};
    default:
        return {Fault::WriteFailed, path, {}, {}, std::move(words)};
    }
}

std::string folderOf(const std::string& path) {
    std::string folder = utf8Of(pathFromUtf8(path).parent_path());
    return folder.empty() ? "." : folder;
}

} // namespace sinc
