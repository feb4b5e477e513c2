#pragma once

#include "core/capture/backend.h"

#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

namespace sinc::test {

/// Keeps everything that a stream delivers. Room is reserved before, so that nothing is allocated meanwhile.
class KeepingSink final : public CaptureSink {
public:
    struct Gap {
        FramePosition at;
        FramePosition frames;
        BlockFlags flags;
    };

    explicit KeepingSink(std::size_t sampleCapacity) { m_samples.reserve(sampleCapacity); }

    void deliver(const BlockView& block) noexcept override {
        const std::scoped_lock lock(m_mutex);
        if (m_ends > 0) {
            ++m_blocksAfterEnd;
        }
        if (block.position != m_next) {
            m_gaps.push_back({m_next, block.position - m_next, block.flags});
        }
        m_next = block.position + static_cast<FramePosition>(block.frames);
        if (m_samples.size() + block.sampleCount() > m_samples.capacity()) {
            m_full = true;
        } else if (block.samples == nullptr) {
            m_samples.resize(m_samples.size() + block.sampleCount(), 0.0F);
        } else {
            m_samples.insert(m_samples.end(), block.samples, block.samples + block.sampleCount());
        }
        if (block.captureTimeNs < m_lastTimeNs) {
            ++m_timeReversals;
        }
        m_lastTimeNs = block.captureTimeNs;
    }
    [[nodiscard]] std::size_t room() const noexcept override { return 1'000'000; }
    void ended(CaptureEnd why) noexcept override {
        const std::scoped_lock lock(m_mutex);
        ++m_ends;
        m_end = why;
    }

    [[nodiscard]] std::vector<float> samples() const {
        const std::scoped_lock lock(m_mutex);
        return m_samples;
    }
    [[nodiscard]] std::size_t sampleCount() const {
        const std::scoped_lock lock(m_mutex);
        return m_samples.size();
    }
    [[nodiscard]] std::vector<Gap> gaps() const {
        const std::scoped_lock lock(m_mutex);
        return m_gaps;
    }
    [[nodiscard]] FramePosition position() const {
        const std::scoped_lock lock(m_mutex);
        return m_next;
    }
    [[nodiscard]] int ends() const {
        const std::scoped_lock lock(m_mutex);
        return m_ends;
    }
    [[nodiscard]] CaptureEnd end() const {
        const std::scoped_lock lock(m_mutex);
        return m_end;
    }
    [[nodiscard]] int blocksAfterEnd() const {
        const std::scoped_lock lock(m_mutex);
        return m_blocksAfterEnd;
    }
    [[nodiscard]] bool full() const {
        const std::scoped_lock lock(m_mutex);
        return m_full;
    }
    [[nodiscard]] bool contains(float value) const {
        const std::scoped_lock lock(m_mutex);
        return std::find(m_samples.begin(), m_samples.end(), value) != m_samples.end();
    }

private:
    mutable std::mutex m_mutex;
    std::vector<float> m_samples;
    std::vector<Gap> m_gaps;
    FramePosition m_next = 0;
    std::int64_t m_lastTimeNs = 0;
    int m_timeReversals = 0;
    int m_ends = 0;
    int m_blocksAfterEnd = 0;
    bool m_full = false;
    CaptureEnd m_end = CaptureEnd::Finished;
};

/// Keeps every core busy for as long as it lives.
class BusyCores {
public:
    BusyCores() {
        for (unsigned i = 0; i < std::max(2U, std::thread::hardware_concurrency()); ++i) {
            m_threads.emplace_back([](const std::stop_token& stop) {
                std::atomic<std::uint64_t> work{0};
                while (!stop.stop_requested()) {
                    work.fetch_add(1, std::memory_order_relaxed);
                }
            });
        }
    }

private:
    std::vector<std::jthread> m_threads;
};

/// Samples that look like noise, never zero and each float of full precision; the same at every call.
inline std::vector<float> knownSignal(std::size_t count, std::uint32_t seed = 1) {
    std::vector<float> signal(count);
    std::uint32_t state = seed;
    for (float& sample : signal) {
        state = state * 1'664'525U + 1'013'904'223U;
        const float magnitude = static_cast<float>((state >> 8) + 1U) / 16'777'217.0F;
        sample = (state & 0x80U) != 0 ? magnitude : -magnitude;
    }
    return signal;
}

inline bool writeRaw(const QString& path, const std::vector<float>& samples) {
    QFile file(path);
    const auto bytes = static_cast<qint64>(samples.size() * sizeof(float));
    return file.open(QIODevice::WriteOnly) &&
           file.write(reinterpret_cast<const char*>(samples.data()), bytes) == bytes;
}

/// What the program wrote, without the last line break; nothing when it failed.
inline QString run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

inline QString pactl(const QStringList& arguments) {
    return run(QStringLiteral("pactl"), arguments);
}

/// A null sink that exists as long as this object.
class ExtraSink {
public:
    explicit ExtraSink(const QString& name, const QString& format = QStringLiteral("format=float32le rate=48000"))
        : m_module(pactl({QStringLiteral("load-module"), QStringLiteral("module-null-sink"),
                          QStringLiteral("sink_name=") + name, format})) {}
    ~ExtraSink() { remove(); }
    ExtraSink(const ExtraSink&) = delete;
    ExtraSink& operator=(const ExtraSink&) = delete;

    [[nodiscard]] bool exists() const { return !m_module.isEmpty(); }
    void remove() {
        if (exists()) {
            pactl({QStringLiteral("unload-module"), m_module});
            m_module.clear();
        }
    }

private:
    QString m_module;
};

/// Another application that plays a raw float32 file. Ends with this object.
class Player {
public:
    Player(const QString& file, const QString& sink, int rate, int channels, const QString& name) {
        m_process.start(QStringLiteral("pacat"),
                        {QStringLiteral("--playback"), QStringLiteral("--raw"),
                         QStringLiteral("--format=float32le"), QStringLiteral("--rate=%1").arg(rate),
                         QStringLiteral("--channels=%1").arg(channels), QStringLiteral("--device=") + sink,
                         QStringLiteral("--client-name=") + name, QStringLiteral("--stream-name=Song of ") + name,
                         file});
    }
    ~Player() {
        m_process.kill();
        m_process.waitForFinished();
    }
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;

    [[nodiscard]] bool waitForEnd(int milliseconds) {
        return m_process.waitForFinished(milliseconds) && m_process.exitCode() == 0;
    }

private:
    QProcess m_process;
};

/// The source with this id, or none.
inline const SourceInfo* find(const std::vector<SourceInfo>& sources, const std::string& id) {
    const auto found =
        std::find_if(sources.begin(), sources.end(), [&](const SourceInfo& source) { return source.id == id; });
    return found == sources.end() ? nullptr : &*found;
}

/// The application with this name as the backend lists it now; its id is empty when there is none.
inline SourceInfo applicationNamed(const CaptureBackend& backend, const std::string& name) {
    for (const SourceInfo& source : backend.sources()) {
        if (source.kind == SourceKind::Application && source.persistentName == name) {
            return source;
        }
    }
    return {};
}

} // namespace sinc::test
