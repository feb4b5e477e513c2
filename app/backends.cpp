#include "app/backends.h"

#include "core/capture/file/file_backend.h"
#include "core/capture/signal/signal_backend.h"
#ifdef SINCSCOPE_HAS_PULSE
#include "core/capture/pulse/pulse_backend.h"
#elif defined(_WIN32)
#include "core/capture/wasapi/wasapi_backend.h"
#else
#include "core/capture/qtmultimedia/qt_backend.h"
#endif

namespace sinc {

std::vector<std::unique_ptr<CaptureBackend>> makeBackends() {
    std::vector<std::unique_ptr<CaptureBackend>> backends;
#ifdef SINCSCOPE_HAS_PULSE
    backends.push_back(std::make_unique<PulseBackend>());
#elif defined(_WIN32)
    backends.push_back(std::make_unique<WasapiBackend>());
#else
    backends.push_back(std::make_unique<QtMultimediaBackend>());
#endif
    backends.push_back(std::make_unique<SignalBackend>());
    backends.push_back(std::make_unique<FileBackend>());
    return backends;
}

std::vector<std::unique_ptr<CaptureBackend>> makeBackendsFor(std::string_view sourceId) {
    std::vector<std::unique_ptr<CaptureBackend>> backends = makeBackends();
    std::erase_if(backends, [sourceId](const auto& backend) { return !backend->recognises(sourceId); });
    return backends;
}

} // namespace sinc
