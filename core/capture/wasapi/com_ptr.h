#pragma once

#include <utility>

namespace sinc::wasapi {

/// Owns one reference to a COM object; releases it at the end. T is an interface, which may be incomplete where
/// nothing but the pointer is passed on.
template <typename T>
class ComPtr {
public:
    ComPtr() noexcept = default;
    ComPtr(ComPtr&& other) noexcept
        : m_object(std::exchange(other.m_object, nullptr)) {}
    ComPtr& operator=(ComPtr&& other) noexcept {
        if (this != &other) {
            reset();
            m_object = std::exchange(other.m_object, nullptr);
        }
        return *this;
    }
    ComPtr(const ComPtr&) = delete;
    ComPtr& operator=(const ComPtr&) = delete;
    ~ComPtr() { reset(); }

    void reset() noexcept {
        if (T* object = std::exchange(m_object, nullptr)) {
            object->Release();
        }
    }

    [[nodiscard]] T* get() const noexcept { return m_object; }
    T* operator->() const noexcept { return m_object; }
    T& operator*() const noexcept { return *m_object; }
    explicit operator bool() const noexcept { return m_object != nullptr; }

    /// Where a call puts the reference that it hands over.
    [[nodiscard]] T** put() noexcept {
        reset();
        return &m_object;
    }
    [[nodiscard]] void** putVoid() noexcept { return reinterpret_cast<void**>(put()); }

private:
    T* m_object = nullptr;
};

} // namespace sinc::wasapi
