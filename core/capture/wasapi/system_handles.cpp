#include "core/capture/wasapi/system_handles.h"

#include <windows.h>
#include <avrt.h>
#include <objbase.h>

#include <utility>

namespace sinc::wasapi {

ComApartment::ComApartment() noexcept
    : m_result(::CoInitializeEx(nullptr, COINIT_MULTITHREADED)) {}

ComApartment::~ComApartment() {
    if (!failed(m_result)) {
        ::CoUninitialize();
    }
}

MmcssScope::MmcssScope() noexcept {
    DWORD index = 0;
    m_task = ::AvSetMmThreadCharacteristicsW(L"Pro Audio", &index);
}

MmcssScope::~MmcssScope() {
    if (m_task != nullptr) {
        ::AvRevertMmThreadCharacteristics(m_task);
    }
}

KernelHandle::KernelHandle(KernelHandle&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)) {}

KernelHandle& KernelHandle::operator=(KernelHandle&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    return *this;
}

KernelHandle::~KernelHandle() {
    if (m_handle != nullptr) {
        ::CloseHandle(m_handle);
    }
}

EventHandle::EventHandle(Kind kind) noexcept
    : m_handle(::CreateEventW(nullptr, kind == Kind::Stays ? TRUE : FALSE, FALSE, nullptr)) {}

void EventHandle::set() const noexcept {
    ::SetEvent(m_handle.get());
}

bool EventHandle::wait(unsigned milliseconds) const noexcept {
    return ::WaitForSingleObject(m_handle.get(), milliseconds) == WAIT_OBJECT_0;
}

void FreeTaskMemory::operator()(void* memory) const noexcept {
    ::CoTaskMemFree(memory);
}

} // namespace sinc::wasapi
