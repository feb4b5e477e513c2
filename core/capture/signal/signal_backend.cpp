#include "core/capture/signal/signal_backend.h"

#include "core/capture/delivery_thread.h"
#include "core/capture/signal/signal_generator.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace sinc {

namespace {

constexpr std::array kListed{"signal:sine:997:-20", "signal:sweep", "signal:pink", "signal:white",
                             "signal:silence"};

class SignalStream final : public CaptureStream {
public:
    SignalStream(const SignalSpec& spec, bool paced)
        : m_generator(spec)
        , m_paced(paced) {}

    StreamFormat format() const noexcept override { return SignalGenerator::kFormat; }

    Status start(CaptureSink& sink) override {
        const auto produce = [this](float* out, std::size_t frames) {
            m_generator.generate(m_position, frames, out);
            m_position += static_cast<FramePosition>(frames);
            return frames;
        };
        m_delivery.emplace(format(), m_paced, sink, produce, [] { return CaptureEnd::Finished; });
        return {};
    }

private:
    SignalGenerator m_generator;
    bool m_paced;
    FramePosition m_position = 0;             ///< the delivery's thread
    std::optional<DeliveryThread> m_delivery; ///< last: it uses the others
};

SourceInfo infoOf(const std::string& id, const SignalSpec& spec) {
    SourceInfo info;
    info.id = id;
    info.name = nameOf(spec);
    info.backend = "signal";
    info.persistentName = id;
    info.kind = SourceKind::Signal;
    info.format = SignalGenerator::kFormat;
    info.level = std::make_shared<SourceLevel>();
    return info;
}

} // namespace

SignalBackend::SignalBackend() {
    for (const std::string id : kListed) {
        m_sources.push_back(infoOf(id, signalSpecOf(id).value()));
    }
}

/// What is built in never changes.
Status SignalBackend::start(std::function<void()> onChange) {
    (void)onChange;
    return {};
}

bool SignalBackend::recognises(std::string_view id) const noexcept {
    return id.starts_with("signal:");
}

Result<SourceInfo> SignalBackend::describe(const std::string& id) const {
    const auto listed = std::find_if(m_sources.begin(), m_sources.end(),
                                     [&id](const SourceInfo& source) { return source.id == id; });
    if (listed != m_sources.end()) {
        return *listed;
    }
    const Result<SignalSpec> spec = signalSpecOf(id);
    return spec ? Result<SourceInfo>(infoOf(id, spec.value())) : Result<SourceInfo>(spec.failure());
}

Result<std::unique_ptr<CaptureStream>> SignalBackend::open(const std::string& id, const OpenOptions& options) {
    const Result<SignalSpec> spec = signalSpecOf(id);
    if (!spec) {
        return spec.failure();
    }
    return std::unique_ptr<CaptureStream>(std::make_unique<SignalStream>(spec.value(), options.paced));
}

} // namespace sinc
