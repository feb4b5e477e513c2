#include "core/capture/wasapi/process_table.h"

#include "core/audio/utf8_path.h"
#include "core/capture/wasapi/wide_text.h"

#include <windows.h>
#include <tlhelp32.h>
#include <winver.h>

#include <algorithm>
#include <map>

namespace sinc::wasapi {

namespace {

struct Translation {
    WORD language;
    WORD codePage;
};

std::wstring hexadecimal(WORD value) {
    constexpr std::wstring_view kDigits = L"0123456789abcdef";
    std::wstring text;
    for (int shift = 12; shift >= 0; shift -= 4) {
        text += kDigits[static_cast<std::size_t>(value >> shift) & 0xFU];
    }
    return text;
}

std::string versionString(const std::vector<std::byte>& resource, const std::wstring& path) {
    void* found = nullptr;
    UINT length = 0;
    return ::VerQueryValueW(resource.data(), path.c_str(), &found, &length) != 0 && length > 1
               ? utf8Of(static_cast<const wchar_t*>(found))
               : std::string();
}

/// FileDescription in the first language that the resource has.
std::string fileDescription(const std::wstring& file) {
    DWORD unused = 0;
    std::vector<std::byte> resource(::GetFileVersionInfoSizeW(file.c_str(), &unused));
    void* found = nullptr;
    UINT length = 0;
    if (resource.empty() ||
        ::GetFileVersionInfoW(file.c_str(), 0, static_cast<DWORD>(resource.size()), resource.data()) == 0 ||
        ::VerQueryValueW(resource.data(), L"\\VarFileInfo\\Translation", &found, &length) == 0 ||
        length < sizeof(Translation)) {
        return {};
    }
    const auto* translation = static_cast<const Translation*>(found);
    return versionString(resource, L"\\StringFileInfo\\" + hexadecimal(translation->language) +
                                       hexadecimal(translation->codePage) + L"\\FileDescription");
}

/// Parent of each process.
std::map<std::uint32_t, std::uint32_t> parents() {
    std::map<std::uint32_t, std::uint32_t> found;
    const HANDLE raw = ::CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    if (raw == INVALID_HANDLE_VALUE) {
        return found;
    }
    const KernelHandle snapshot(raw);
    PROCESSENTRY32W entry{};
    entry.dwSize = sizeof entry;
    for (BOOL more = ::Process32FirstW(raw, &entry); more != 0; more = ::Process32NextW(raw, &entry)) {
        found[entry.th32ProcessID] = entry.th32ParentProcessID;
    }
    return found;
}

} // namespace

KernelHandle openProcess(std::uint32_t processId) {
    return KernelHandle(::OpenProcess(SYNCHRONIZE | PROCESS_QUERY_LIMITED_INFORMATION, FALSE, processId));
}

std::string executableOf(std::uint32_t processId) {
    const KernelHandle process = openProcess(processId);
    std::wstring path(32'768, L'\0');
    DWORD length = static_cast<DWORD>(path.size());
    if (!process || ::QueryFullProcessImageNameW(process.get(), 0, path.data(), &length) == 0) {
        return {};
    }
    return utf8Of({path.data(), length});
}

std::string descriptionOf(const std::string& executable) {
    if (std::string description = fileDescription(wideOf(executable)); !description.empty()) {
        return description;
    }
    return sinc::utf8Of(pathFromUtf8(executable).stem());
}

std::vector<std::uint32_t> treeOf(std::uint32_t processId) {
    const std::map<std::uint32_t, std::uint32_t> parentOf = parents();
    std::vector<std::uint32_t> tree{processId};
    for (std::size_t at = 0; at < tree.size(); ++at) { // grows while it is walked
        for (const auto& [child, parent] : parentOf) {
            if (parent == tree[at] && std::find(tree.begin(), tree.end(), child) == tree.end()) {
                tree.push_back(child);
            }
        }
    }
    return tree;
}

std::uint32_t ownProcessId() noexcept {
    return ::GetCurrentProcessId();
}

} // namespace sinc::wasapi
