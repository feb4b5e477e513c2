#include "core/capture/wasapi/file_lock.h"

#include <QTemporaryDir>
#include <QTest>

using sinc::wasapi::FileLock;

class TestFileLock : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] std::filesystem::path file(const char* name) const {
        return std::filesystem::path(m_folder.path().toStdU16String()) / name;
    }

private Q_SLOTS:
    void take_holdsAgainstOthers_untilRelease() {
        FileLock first;
        FileLock second;
        QVERIFY(first.take(file("lock")));
        QVERIFY(first.held() && first.take(file("lock")));
        QVERIFY(!second.take(file("lock")) && !second.held());
        first.release();
        QVERIFY(!first.held());
        QVERIFY(second.take(file("lock")));
    }

    void itsEnd_releases() {
        {
            FileLock gone;
            QVERIFY(gone.take(file("gone")));
        }
        FileLock next;
        QVERIFY(next.take(file("gone")));
    }

    void take_refuses_whereNoFileCanBe() {
        FileLock lock;
        QVERIFY(!lock.take(file("no such folder") / "lock"));
    }
};

QTEST_APPLESS_MAIN(TestFileLock)
#include "tst_file_lock.moc"
