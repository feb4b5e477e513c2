#include "core/capture/wasapi/wasapi_capture.h"

#include "core/capture/wasapi/capture_loop.h"
#include "core/capture/wasapi/system_handles.h"
#include "core/capture/wasapi/wasapi_watcher.h"
#include "core/capture/wasapi/windows_system.h"

#include <atomic>
#include <future>
#include <mutex>
#include <thread>
#include <utility>

namespace sinc::wasapi {

namespace {

/// What the thread tells whoever opens.
struct Opened {
    CallFailure failure;
    std::string detail;
    std::string name;
    StreamFormat format;
};

bool isMicrophone(const Target& target) noexcept {
    return target.kind == Target::Kind::Microphone;
}

/// The failure for people. A program or device without a name is called by its id.
Failure wordsFor(const Opened& opened, const Target& target) {
    Failure failure = failureOf(opened.failure, opened.name, isMicrophone(target));
    if (failure.fault == Fault::SourceUnsupported) {
        failure.allowed = opened.detail;
    } else if (!opened.detail.empty()) {
        failure.detail += " (" + opened.detail + ")";
    }
    return failure;
}

/// One capture and its thread. Thread: the public methods the engine's.
class WasapiCapture final : public CaptureStream {
public:
    WasapiCapture(Target target, const CaptureManners& manners, std::shared_ptr<WasapiWatcher> watcher)
        : m_target(std::move(target))
        , m_manners(manners)
        , m_watcher(std::move(watcher))
        , m_thread([this] { run(); }) {}

    ~WasapiCapture() override {
        m_stop.set();
        m_begin.set();
        m_thread.join();
    }

    [[nodiscard]] const Opened& waitUntilOpened() {
        m_opened = m_promise.get_future().get();
        return m_opened;
    }

    [[nodiscard]] StreamFormat format() const noexcept override { return m_opened.format; }

    Status start(CaptureSink& sink) override {
        m_sink.store(&sink, std::memory_order_release);
        m_begin.set();
        return {};
    }

    [[nodiscard]] std::optional<Failure> interruption() const override {
        const std::lock_guard lock(m_mutex);
        const CallFailure why = m_loop != nullptr ? m_loop->interruption() : CallFailure{};
        if (!why.any()) {
            return std::nullopt;
        }
        return failureOf(why, m_opened.name, isMicrophone(m_target));
    }

private:
    void run() {
        const ComApartment apartment;
        WindowsSystem system(m_target, m_manners.continuation, m_manners.exclusive, m_stop);
        CaptureLoop loop(system, isMicrophone(m_target) ? Quiet::KeepsDelivering : Quiet::FallsSilent);
        const Opening opening = loop.open();
        m_promise.set_value({opening.failure, opening.detail, system.name(), loop.format()});
        if (opening.failure.any()) {
            return;
        }
        m_begin.wait(kForever);
        CaptureSink* sink = m_sink.load(std::memory_order_acquire);
        if (sink == nullptr) {
            return; // destroyed before it was started
        }
        show(&loop);
        const MuteScope others(*this);
        const MmcssScope priority;
        loop.run(*sink);
        show(nullptr);
    }

    void show(const CaptureLoop* loop) {
        const std::lock_guard lock(m_mutex);
        m_loop = loop;
    }

    /// The others are mute for as long as the application is captured.
    class MuteScope {
    public:
        explicit MuteScope(const WasapiCapture& capture)
            : m_watcher(capture.m_target.kind == Target::Kind::Application && capture.m_manners.muteOthers.enabled
                            ? capture.m_watcher
                            : nullptr)
            , m_processId(capture.m_target.processId) {
            if (m_watcher) {
                m_watcher->muteOthers(capture.m_manners.muteOthers, m_processId);
            }
        }
        ~MuteScope() {
            if (m_watcher) {
                m_watcher->unmuteOthers(m_processId);
            }
        }
        MuteScope(const MuteScope&) = delete;
        MuteScope& operator=(const MuteScope&) = delete;

    private:
        std::shared_ptr<WasapiWatcher> m_watcher;
        std::uint32_t m_processId;
    };

    static constexpr unsigned kForever = 0xFFFFFFFF;

    Target m_target;
    CaptureManners m_manners;
    std::shared_ptr<WasapiWatcher> m_watcher;
    EventHandle m_stop{EventHandle::Kind::Stays};
    EventHandle m_begin{EventHandle::Kind::Stays};
    std::promise<Opened> m_promise;
    Opened m_opened;
    std::atomic<CaptureSink*> m_sink{nullptr};
    mutable std::mutex m_mutex; ///< between interruption() and the end of the loop; never per packet
    const CaptureLoop* m_loop = nullptr;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace

Result<std::unique_ptr<CaptureStream>> openCapture(const Target& target, const CaptureManners& manners,
                                                   std::shared_ptr<WasapiWatcher> watcher) {
    auto capture = std::make_unique<WasapiCapture>(target, manners, std::move(watcher));
    if (const Opened& opened = capture->waitUntilOpened(); opened.failure.any()) {
        return wordsFor(opened, target);
    }
    return std::unique_ptr<CaptureStream>(std::move(capture));
}

} // namespace sinc::wasapi
