#include "core/capture/qtmultimedia/qt_devices.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

namespace sinc::qt {

namespace {

constexpr const char* kPrefix = "qt:";

QAudioDevice withId(const QList<QAudioDevice>& devices, const std::string& id) {
    const auto found = std::find_if(devices.begin(), devices.end(),
                                    [&](const QAudioDevice& device) { return idOf(device) == id; });
    return found == devices.end() ? QAudioDevice() : *found;
}

std::vector<OutputInfo> listOutputs() {
    std::vector<OutputInfo> outputs;
    const QByteArray chosen = QMediaDevices::defaultAudioOutput().id();
    const QList<QAudioDevice> devices = QMediaDevices::audioOutputs();
    for (const QAudioDevice& device : devices) {
        outputs.push_back({idOf(device), device.description().toStdString(), device.id() == chosen});
    }
    return outputs;
}

} // namespace

std::string idOf(const QAudioDevice& device) {
    return kPrefix + device.id().toStdString();
}

QAudioFormat captureFormatOf(const QAudioDevice& device) {
    const QAudioFormat native = device.preferredFormat();
    QAudioFormat inFloat = native;
    inFloat.setSampleFormat(QAudioFormat::Float);
    return device.isFormatSupported(inFloat) ? inFloat : native;
}

QtDevices::QtDevices(std::function<void()> onChange)
    : m_onChange(std::move(onChange)) {
    connect(&m_system, &QMediaDevices::audioInputsChanged, this, &QtDevices::refresh, Qt::QueuedConnection);
    connect(&m_system, &QMediaDevices::audioOutputsChanged, this, &QtDevices::refresh, Qt::QueuedConnection);
    connect(&m_clock, &QTimer::timeout, this, &QtDevices::refresh);
    m_sources = listSources();
    m_outputs = listOutputs();
    m_clock.start(std::chrono::seconds(1));
}

std::vector<SourceInfo> QtDevices::sources() const {
    const std::scoped_lock lock(m_mutex);
    return m_sources;
}

std::vector<OutputInfo> QtDevices::outputs() const {
    const std::scoped_lock lock(m_mutex);
    return m_outputs;
}

void QtDevices::setLevelState(SourceLevel::State state) {
    const std::scoped_lock lock(m_mutex);
    m_levelState = state;
    for (const SourceInfo& source : m_sources) {
        source.level->setState(state);
    }
}

QAudioDevice QtDevices::input(const std::string& id) {
    return withId(QMediaDevices::audioInputs(), id);
}

QAudioDevice QtDevices::output(const std::string& id) {
    return withId(QMediaDevices::audioOutputs(), id);
}

void QtDevices::refresh() {
    std::vector<SourceInfo> nextSources = listSources();
    std::vector<OutputInfo> nextOutputs = listOutputs();
    {
        const std::scoped_lock lock(m_mutex);
        for (const SourceInfo& source : nextSources) {
            source.level->setState(m_levelState);
        }
        if (nextSources == m_sources && nextOutputs == m_outputs) {
            return;
        }
        m_sources = std::move(nextSources);
        m_outputs = std::move(nextOutputs);
    }
    Q_EMIT changed();
    m_onChange();
}

std::vector<SourceInfo> QtDevices::listSources() const {
    std::vector<SourceInfo> next;
    const QByteArray chosen = QMediaDevices::defaultAudioInput().id();
    const std::vector<SourceInfo> before = sources();
    const QList<QAudioDevice> devices = QMediaDevices::audioInputs();
    for (const QAudioDevice& device : devices) {
        const QAudioFormat format = captureFormatOf(device);
        SourceInfo info;
        info.id = idOf(device);
        info.persistentName = info.id;
        info.name = device.description().toStdString();
        info.backend = "qt";
        info.kind = SourceKind::Microphone;
        info.format = {format.sampleRate(), format.channelCount(), 0};
        info.isDefault = device.id() == chosen;
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&](const SourceInfo& source) { return source.id == info.id; });
        info.level = known != before.end() ? known->level : std::make_shared<SourceLevel>();
        next.push_back(std::move(info));
    }
    return next;
}

} // namespace sinc::qt
