#pragma once

#include "core/capture/source.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QMediaDevices>
#include <QObject>
#include <QTimer>

#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace sinc::qt {

[[nodiscard]] std::string idOf(const QAudioDevice& device);

/// The form in which sound is taken from a microphone: its own rate and channels, in float32 where it can.
[[nodiscard]] QAudioFormat captureFormatOf(const QAudioDevice& device);

/// Keeps the list of what Qt Multimedia knows. Qt tells of changes on a thread of the sound system that holds its
/// locks, where asking back would abort: the news go through this object's own thread first. Some versions do not
/// tell (6.4 with PulseAudio), so it also looks by itself every second; Qt has the answer at hand.
/// Thread: the sound thread's, sources(), outputs() and setLevelState() any.
class QtDevices : public QObject {
    Q_OBJECT

public:
    explicit QtDevices(std::function<void()> onChange);

    [[nodiscard]] std::vector<SourceInfo> sources() const;
    [[nodiscard]] std::vector<OutputInfo> outputs() const;

    /// What the level of each microphone says, also of those to come.
    void setLevelState(SourceLevel::State state);

    /// The device itself; a null device when it is not there.
    [[nodiscard]] static QAudioDevice input(const std::string& id);
    [[nodiscard]] static QAudioDevice output(const std::string& id);

Q_SIGNALS:
    /// The lists are new.
    void changed();

private:
    void refresh();
    [[nodiscard]] std::vector<SourceInfo> listSources() const;

    QMediaDevices m_system;
    QTimer m_clock;
    std::function<void()> m_onChange;
    mutable std::mutex m_mutex;
    SourceLevel::State m_levelState = SourceLevel::State::Closed;
    std::vector<SourceInfo> m_sources;
    std::vector<OutputInfo> m_outputs;
};

} // namespace sinc::qt
