#pragma once

#include "core/audio/failure.h"
#include "core/engine/profile_book.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace sinc {

/// A person's own profiles, kept in one file that the window and the command line share. What it holds is what the
/// program knows (knownProfiles()). Reads it anew before each
/// change, so that neither takes back what the other did. Thread: the one that made it; touches the disk.
class ProfileStore : public QObject {
    Q_OBJECT

public:
    /// @param path of the file, which need not exist
    explicit ProfileStore(const QString& path = standardPath(), QObject* parent = nullptr);
    /// profiles.json in the folder of this person's settings.
    [[nodiscard]] static QString standardPath();

    [[nodiscard]] const ProfileBook& book() const noexcept { return m_book; }
    /// What could not be read in the file. What could is used; before the file is written the first time after
    /// that, the old one is kept as PATH.unreadable.
    [[nodiscard]] const std::vector<Failure>& problems() const noexcept { return m_problems; }

    /// Adds one or changes the one of its name. Errors: ValueInvalid (the name is taken), FolderNotWritable,
    /// WriteFailed.
    Status put(const Profile& profile);
    /// Errors: ValueInvalid (it is built in), ProfileUnknown, FolderNotWritable, WriteFailed.
    Status remove(const QString& name);

    /// Adds the profiles of a file: all of them, or none when one has a fault. @param replace those of the same
    /// name; else these are faults, too
    /// @return what is wrong; nothing: they were added
    std::vector<Failure> importFrom(const QString& path, bool replace);
    /// Writes profiles to a file that importFrom() takes. @param names of which; empty: all of one's own
    /// Errors: ProfileUnknown, OutputExists, WriteFailed.
    Status exportTo(const QString& path, const QStringList& names, bool overwrite) const;
    /// The same as text.
    [[nodiscard]] Result<QByteArray> exported(const QStringList& names) const;

Q_SIGNALS:
    void changed();

private:
    void read();
    Status write();

    QString m_path;
    ProfileBook m_book;
    std::vector<Failure> m_problems;
};

} // namespace sinc
