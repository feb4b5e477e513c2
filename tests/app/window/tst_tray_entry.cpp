#include "app/window/tray_entry.h"
#include "tests/ui/window/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using sinc::test::WindowFixture;

/// The entry in the notification area of Windows. What it does, it does everywhere.
class TestTrayEntry : public QObject {
    Q_OBJECT

    static QAction* entry(const sinc::TrayEntry& tray, const QString& text) {
        for (QAction* action : tray.menu().actions()) {
            if (action->text().remove(u'&') == text) {
                return action;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { WindowFixture::prepareProgram(); }

    void menu_recordsAndStops_whileTheWindowIsMinimised() {
        WindowFixture fixture;
        const sinc::TrayEntry tray(fixture.window(), fixture.engine());
        QVERIFY(fixture.choose(u"signal:white"_s));
        fixture.window().showMinimized();
        QCOMPARE(tray.icon().toolTip(), u"Sincscope"_s);

        QAction* record = entry(tray, u"Record"_s);
        QVERIFY(record != nullptr);
        QTRY_VERIFY(record->isEnabled());
        record->trigger();
        QVERIFY(fixture.awaitRecord(sinc::RecordState::Recording));
        QTRY_COMPARE(tray.icon().toolTip(), u"Sincscope is recording"_s);
        QTest::qWait(300);
        QAction* stop = entry(tray, u"Stop and finish the file"_s);
        QVERIFY(stop != nullptr && stop->isEnabled());
        stop->trigger();
        const sinc::RecordingInfo info = fixture.awaitFinished();
        QCOMPARE(info.files.size(), qsizetype{1});
        QVERIFY(QFile::exists(info.files.first()) && info.frames > 0);
        QTRY_COMPARE(tray.icon().toolTip(), u"Sincscope"_s);
    }

    void showTheWindow_bringsItBack() {
        WindowFixture fixture;
        const sinc::TrayEntry tray(fixture.window(), fixture.engine());
        fixture.window().showMinimized();
        QTRY_VERIFY(fixture.window().isMinimized());
        QAction* show = entry(tray, u"Show the Window"_s);
        QVERIFY(show != nullptr);
        show->trigger();
        QTRY_VERIFY(!fixture.window().isMinimized() && fixture.window().isVisible());
    }

    /// An entry without a picture cannot be found.
    void entry_hasAPicture() {
        WindowFixture fixture;
        const sinc::TrayEntry tray(fixture.window(), fixture.engine());
        QVERIFY(!tray.icon().icon().pixmap(16, 16).isNull());
        QVERIFY(!fixture.window().windowIcon().pixmap(32, 32).isNull());
    }
};

QTEST_MAIN(TestTrayEntry)
#include "tst_tray_entry.moc"
