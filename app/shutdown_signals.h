#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace sinc {

/// Turns the system's wish that the program end (Ctrl-C, SIGTERM, a closed terminal or console, log-out) into a Qt
/// signal, so that a running recording is finished first. One instance at a time; thread: the main one.
class ShutdownSignals : public QObject {
    Q_OBJECT

public:
    explicit ShutdownSignals(QObject* parent = nullptr);
    ~ShutdownSignals() override;

    /// True once the program was asked to end. Any thread; for work that has no event loop.
    [[nodiscard]] static bool requestedSoFar() noexcept;

Q_SIGNALS:
    void requested();

private:
    struct Bridge;
    std::unique_ptr<Bridge> m_bridge;
};

} // namespace sinc
