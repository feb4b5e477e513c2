#pragma once

#include "core/capture/wasapi/hresult.h"

#include <memory>

/// One small owner for each thing that Windows hands out, so that every early return is right.
namespace sinc::wasapi {

/// Makes the calling thread a member of COM's multithreaded apartment. The first local of each thread function: Qt
/// makes the window's thread an apartment of its own, where activation fails with RPC_E_CHANGED_MODE.
class ComApartment {
public:
    ComApartment() noexcept;
    ~ComApartment();
    ComApartment(const ComApartment&) = delete;
    ComApartment& operator=(const ComApartment&) = delete;

    /// What CoInitializeEx answered.
    [[nodiscard]] HResult result() const noexcept { return m_result; }

private:
    HResult m_result;
};

/// Gives the calling thread the priority of the multimedia scheduler's "Pro Audio" for as long as it exists. Being
/// refused is no error: the thread goes on with its usual priority.
class MmcssScope {
public:
    MmcssScope() noexcept;
    ~MmcssScope();
    MmcssScope(const MmcssScope&) = delete;
    MmcssScope& operator=(const MmcssScope&) = delete;

    [[nodiscard]] bool joined() const noexcept { return m_task != nullptr; }

private:
    void* m_task;
};

/// A handle of the kernel, closed at the end.
class KernelHandle {
public:
    KernelHandle() noexcept = default;
    explicit KernelHandle(void* handle) noexcept
        : m_handle(handle) {}
    KernelHandle(KernelHandle&& other) noexcept;
    KernelHandle& operator=(KernelHandle&& other) noexcept;
    ~KernelHandle();

    [[nodiscard]] void* get() const noexcept { return m_handle; }
    explicit operator bool() const noexcept { return m_handle != nullptr; }

private:
    void* m_handle = nullptr;
};

/// An event that wakes one waiter and then rests, or, when `stays`, everybody from then on. Any thread.
class EventHandle {
public:
    enum class Kind { WakesOnce, Stays };
    explicit EventHandle(Kind kind) noexcept;

    void set() const noexcept;
    void* get() const noexcept { return m_handle.get(); }
    /// @return false when the time ran out
    bool wait(unsigned milliseconds) const noexcept;

private:
    KernelHandle m_handle;
};

/// Memory that COM allocated and that we give back.
struct FreeTaskMemory {
    void operator()(void* memory) const noexcept;
};
template <typename T>
using CoTaskMemPtr = std::unique_ptr<T, FreeTaskMemory>;

} // namespace sinc::wasapi
