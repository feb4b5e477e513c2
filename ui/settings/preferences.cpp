#include "ui/settings/preferences.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <vector>

namespace sinc {

namespace {

QString textOf(std::string_view latin) {
    return QString::fromLatin1(latin.data(), static_cast<qsizetype>(latin.size()));
}

std::optional<int> numberOf(const QVariant& value) {
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

std::vector<std::string> namesIn(const QVariant& value) {
    std::vector<std::string> names;
    const QStringList kept = value.toStringList();
    for (const QString& name : kept) {
        names.push_back(name.toStdString());
    }
    return names;
}

QStringList listOf(const std::vector<std::string>& names) {
    QStringList list;
    for (const std::string& name : names) {
        list << QString::fromStdString(name);
    }
    return list;
}

/// Unset is kept as 0.
QVariant orZero(const std::optional<int>& value) {
    return value.value_or(0);
}

} // namespace

Preferences::Preferences(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings) {}

void Preferences::keep(const QString& key, const QVariant& value) {
    if (m_settings.value(key) != value) {
        m_settings.setValue(key, value);
        Q_EMIT changed();
    }
}

QString Preferences::lastSource() const {
    return m_settings.value(QStringLiteral("source/last")).toString();
}

void Preferences::setLastSource(const QString& persistentName) {
    keep(QStringLiteral("source/last"), persistentName);
}

QStringList Preferences::recentFiles() const {
    return m_settings.value(QStringLiteral("source/files")).toStringList();
}

void Preferences::addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    keep(QStringLiteral("source/files"), QStringList(files.mid(0, kRecentFiles)));
}

OutputSettings Preferences::output() const {
    OutputSettings output;
    output.profile = m_settings.value(QStringLiteral("output/profile"), output.profile).toString();
    output.quality = m_settings.value(QStringLiteral("output/quality"), output.quality).toString();
    output.suffix = m_settings.value(QStringLiteral("output/suffix")).toString();
    output.sampleRate = numberOf(m_settings.value(QStringLiteral("output/rate")));
    output.channels = numberOf(m_settings.value(QStringLiteral("output/channels")));
    output.sampleFormat =
        sampleFormatNamed(m_settings.value(QStringLiteral("output/sampleFormat")).toString().toStdString());
    return output;
}

void Preferences::setOutput(const OutputSettings& output) {
    keep(QStringLiteral("output/profile"), output.profile);
    keep(QStringLiteral("output/quality"), output.quality);
    keep(QStringLiteral("output/suffix"), output.suffix);
    keep(QStringLiteral("output/rate"), orZero(output.sampleRate));
    keep(QStringLiteral("output/channels"), orZero(output.channels));
    keep(QStringLiteral("output/sampleFormat"),
         output.sampleFormat ? textOf(nameOf(*output.sampleFormat)) : QString());
}

QString Preferences::folder() const {
    const QString music = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    return m_settings.value(QStringLiteral("record/folder"), QDir(music).filePath(QStringLiteral("Sincscope")))
        .toString();
}

void Preferences::setFolder(const QString& folder) {
    keep(QStringLiteral("record/folder"), folder);
}

SplitBy Preferences::splitBy() const {
    const QString by = m_settings.value(QStringLiteral("record/splitBy")).toString();
    return by == QStringLiteral("time")   ? SplitBy::Time
           : by == QStringLiteral("size") ? SplitBy::Size
                                          : SplitBy::Never;
}

void Preferences::setSplitBy(SplitBy by) {
    keep(QStringLiteral("record/splitBy"), by == SplitBy::Time   ? QStringLiteral("time")
                                           : by == SplitBy::Size ? QStringLiteral("size")
                                                                 : QStringLiteral("never"));
}

int Preferences::splitMinutes() const {
    return std::max(1, m_settings.value(QStringLiteral("record/splitMinutes"), 60).toInt());
}

void Preferences::setSplitMinutes(int minutes) {
    keep(QStringLiteral("record/splitMinutes"), minutes);
}

int Preferences::splitMebibytes() const {
    return std::max(1, m_settings.value(QStringLiteral("record/splitMebibytes"), 2048).toInt());
}

void Preferences::setSplitMebibytes(int mebibytes) {
    keep(QStringLiteral("record/splitMebibytes"), mebibytes);
}

int Preferences::preRollSeconds() const {
    return std::clamp(m_settings.value(QStringLiteral("record/preRoll"), 0).toInt(), 0, 60);
}

void Preferences::setPreRollSeconds(int seconds) {
    keep(QStringLiteral("record/preRoll"), seconds);
}

LevelWatch Preferences::levelWatch() const {
    return {.enabled = m_settings.value(QStringLiteral("levels/enabled"), true).toBool(),
            .microphones = m_settings.value(QStringLiteral("levels/microphones"), true).toBool()};
}

void Preferences::setLevelWatch(const LevelWatch& watch) {
    keep(QStringLiteral("levels/enabled"), watch.enabled);
    keep(QStringLiteral("levels/microphones"), watch.microphones);
}

QString Preferences::listenOutput() const {
    return m_settings.value(QStringLiteral("listen/output")).toString();
}

void Preferences::setListenOutput(const QString& id) {
    keep(QStringLiteral("listen/output"), id);
}

int Preferences::waveformPoints() const {
    return std::clamp(m_settings.value(QStringLiteral("waveform/points"), 4).toInt(), 1, 32);
}

void Preferences::setWaveformPoints(int points) {
    keep(QStringLiteral("waveform/points"), points);
}

CaptureManners Preferences::manners() const {
    const auto isSet = [this](const QString& key) { return m_settings.value(key, false).toBool(); };
    return {.continuation = isSet(QStringLiteral("capture/newDefault")) ? Continuation::NewDefault
                                                                        : Continuation::WaitForDevice,
            .exclusive = isSet(QStringLiteral("capture/exclusive")),
            .muteOthers = {.enabled = isSet(QStringLiteral("capture/muteOthers")),
                           .allow = namesIn(m_settings.value(QStringLiteral("capture/neverMuted"))),
                           .block = namesIn(m_settings.value(QStringLiteral("capture/onlyMuted")))}};
}

void Preferences::setManners(const CaptureManners& manners) {
    keep(QStringLiteral("capture/newDefault"), manners.continuation == Continuation::NewDefault);
    keep(QStringLiteral("capture/exclusive"), manners.exclusive);
    keep(QStringLiteral("capture/muteOthers"), manners.muteOthers.enabled);
    keep(QStringLiteral("capture/neverMuted"), listOf(manners.muteOthers.allow));
    keep(QStringLiteral("capture/onlyMuted"), listOf(manners.muteOthers.block));
}

} // namespace sinc
