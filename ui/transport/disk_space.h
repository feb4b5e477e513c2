#pragma once

#include <QObject>
#include <QString>

namespace sinc {

/// How much room is left where the next file goes. A network folder may take its time to answer, so a thread of the
/// pool asks. Thread: GUI.
class DiskSpace : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks again; changed() follows. One question at a time.
    void ask(const QString& folder);
    /// Bytes; -1 = not known.
    [[nodiscard]] qint64 freeBytes() const { return m_freeBytes; }

Q_SIGNALS:
    void changed();

private:
    void learn(qint64 bytes);

    qint64 m_freeBytes = -1;
    bool m_asking = false;
};

} // namespace sinc
