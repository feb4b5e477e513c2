#pragma once

#include <atomic>

namespace sinc::lab {

/// Lets somebody stop a measurement that runs on another thread, and see how far it is. Thread: any.
class Control {
public:
    void cancel() noexcept { m_cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool cancelled() const noexcept { return m_cancelled.load(std::memory_order_relaxed); }

    /// @param fraction 0..1
    void setProgress(double fraction) noexcept { m_progress.store(fraction, std::memory_order_relaxed); }
    [[nodiscard]] double progress() const noexcept { return m_progress.load(std::memory_order_relaxed); }

private:
    std::atomic<bool> m_cancelled{false};
    std::atomic<double> m_progress{0.0};
};

} // namespace sinc::lab
