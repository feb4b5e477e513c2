#include "core/engine/profile_store.h"

#include "core/engine/profile_json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace sinc {

namespace {

constexpr qint64 kLargestFile = 1 << 20; ///< bytes

Result<QByteArray> contentOf(const QString& path) {
    QFile file(path);
    if (!QFileInfo::exists(path)) {
        return Failure{Fault::FileMissing, path.toStdString(), {}, {}, {}};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure{Fault::FileUnreadable, path.toStdString(), {}, {}, file.errorString().toStdString()};
    }
    QByteArray bytes = file.read(kLargestFile + 1);
    if (bytes.size() > kLargestFile) {
        return Failure{Fault::FileUnreadable, path.toStdString(), {}, {}, "> 1 MiB"};
    }
    return bytes;
}

Status writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path); // the old one stays whole until the new one is
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Failure{Fault::WriteFailed, path.toStdString(), {}, {}, file.errorString().toStdString()};
    }
    return {};
}

} // namespace

QString ProfileStore::standardPath() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("profiles.json"));
}

ProfileStore::ProfileStore(const QString& path, QObject* parent)
    : QObject(parent)
    , m_path(path) {
    read();
}

void ProfileStore::read() {
    m_book = {};
    m_problems.clear();
    const Result<QByteArray> bytes = QFileInfo::exists(m_path) ? contentOf(m_path) : QByteArray("[]");
    if (!bytes) {
        m_problems.push_back(bytes.failure());
        return;
    }
    const ProfileReading reading = profilesFromJson(bytes.value(), m_path.toStdString());
    m_problems = reading.problems;
    for (const Profile& profile : reading.profiles) {
        if (const Status added = m_book.put(profile); !added) {
            m_problems.push_back(added.failure());
        }
    }
    setKnownProfiles(m_book);
}

Status ProfileStore::write() {
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return Failure{Fault::FolderNotWritable, folder.toStdString(), {}, {}, {}};
    }
    if (!m_problems.empty()) {
        const QString aside = m_path + QStringLiteral(".unreadable");
        QFile::remove(aside);
        QFile::copy(m_path, aside);
        m_problems.clear();
    }
    Status written = writeFile(m_path, profilesToJson(m_book.own()));
    read(); // what counts is what stands in the file
    Q_EMIT changed();
    return written;
}

Status ProfileStore::put(const Profile& profile) {
    read();
    if (Status added = m_book.put(profile); !added) {
        return added;
    }
    return write();
}

Status ProfileStore::remove(const QString& name) {
    read();
    if (Status removed = m_book.remove(name.toStdString()); !removed) {
        return removed;
    }
    return write();
}

std::vector<Failure> ProfileStore::importFrom(const QString& path, bool replace) {
    const Result<QByteArray> bytes = contentOf(path);
    if (!bytes) {
        return {bytes.failure()};
    }
    read();
    ProfileReading reading = profilesFromJson(bytes.value(), path.toStdString());
    ProfileBook book = m_book;
    for (const Profile& profile : reading.profiles) {
        if (!replace && m_book.named(profile.name).ok()) {
            reading.problems.push_back({Fault::ProfileExists, profile.name, {}, {}, {}});
        } else if (const Status added = book.put(profile); !added) {
            reading.problems.push_back(added.failure());
        }
    }
    if (!reading.problems.empty()) {
        return reading.problems;
    }
    m_book = book;
    const Status written = write();
    return written ? std::vector<Failure>{} : std::vector<Failure>{written.failure()};
}

Result<QByteArray> ProfileStore::exported(const QStringList& names) const {
    std::vector<Profile> chosen;
    for (const QString& name : names) {
        const Result<Profile> profile = m_book.named(name.toStdString());
        if (!profile) {
            return profile.failure();
        }
        chosen.push_back(profile.value());
    }
    return profilesToJson(names.isEmpty() ? m_book.own() : chosen);
}

Status ProfileStore::exportTo(const QString& path, const QStringList& names, bool overwrite) const {
    const Result<QByteArray> text = exported(names);
    if (!text) {
        return text.failure();
    }
    if (!overwrite && QFileInfo::exists(path)) {
        return Failure{Fault::OutputExists, path.toStdString(), {}, {}, {}};
    }
    return writeFile(path, text.value());
}

} // namespace sinc
