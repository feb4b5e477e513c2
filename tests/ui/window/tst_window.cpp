#include "app/backends.h"
#include "core/engine/catalogue.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/meters/level_bars.h"
#include "ui/notices/notice_board.h"
#include "ui/sources/source_header.h"
#include "ui/sources/source_model.h"
#include "ui/window/commands.h"
#include "ui/window/pages.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDataStream>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using sinc::test::WindowFixture;

namespace {

QComboBox* boxNamed(const WindowFixture&, QWidget& window, const QString& beginning) {
    for (auto* box : window.findChildren<QComboBox*>()) {
        if (box->accessibleName().startsWith(beginning)) {
            return box;
        }
    }
    return nullptr;
}

/// A WAV file that clips in its first moment and is quiet for the next ten seconds.
QString clippedFile(const QString& folder) {
    constexpr quint32 kFrames = 480'000;
    constexpr quint32 kBytes = kFrames * 4;
    QFile file(folder + u"/clipped.wav"_s);
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    QDataStream out(&file);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << quint32(36 + kBytes);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(2) << quint32(48'000) << quint32(192'000) << quint16(4)
        << quint16(16);
    out.writeRawData("data", 4);
    out << kBytes;
    for (quint32 n = 0; n < kFrames; ++n) {
        const qint16 sample = n < 4'800 ? qint16(32'767) : qint16(100);
        out << sample << sample;
    }
    return file.fileName();
}

/// What the button to listen is called; it names the output.
QString listenName(WindowFixture& fixture) {
    return fixture.window().findChild<sinc::SourceHeader*>()->findChild<QToolButton*>()->accessibleName();
}

/// Parts of compound controls that Qt makes and names through their owner.
bool isInnerPart(const QWidget* widget) {
    const QWidget* owner = widget->parentWidget();
    return widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QScrollBar") ||
           (owner != nullptr && owner->inherits("QAbstractSpinBox"));
}

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowFixture::prepareProgram(); }

    void openFile_takesItAsTheSource_fromWhateverPage() {
        WindowFixture fixture;
        const QString path = clippedFile(fixture.folder());
        fixture.window().openFile(path);
        QTRY_COMPARE(QString::fromStdString(fixture.engine().state().source.id), QString(u"file:"_s + path));
    }

    void everyControl_hasAnAccessibleName() {
        WindowFixture fixture;
        int controls = 0;
        for (const auto* widget : fixture.window().findChildren<QWidget*>()) {
            const bool isControl = widget->focusPolicy() != Qt::NoFocus && !isInnerPart(widget) &&
                                   widget->window() == &fixture.window();
            if (!isControl || widget->inherits("QMenu") || widget->inherits("QTabBar") ||
                widget->inherits("QTabWidget")) {
                continue;
            }
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            QVERIFY2(spoken != nullptr && !spoken->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u" in "_s +
                                QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
            ++controls;
        }
        QVERIFY2(controls >= 15, qPrintable(QString::number(controls)));
    }

    void tab_reachesEveryImportantControl() {
        WindowFixture fixture;
        QVERIFY(fixture.choose(u"signal:sine:997:-20"_s));
        QSet<QString> reached;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(&fixture.window(), Qt::Key_Tab);
            if (const QWidget* focus = QApplication::focusWidget()) {
                reached.insert(focus->accessibleName());
            }
        }
        for (const auto& name : {u"Sources"_s, u"Level meters"_s, u"Record"_s, listenName(fixture),
                                 u"Quality of the resampler"_s, u"Name of the next file"_s}) {
            QVERIFY2(reached.contains(name), qPrintable(name));
        }
    }

    void meters_speakTheLevel() {
        WindowFixture fixture;
        QVERIFY(fixture.choose(u"signal:sine:997:-20"_s));
        auto* bars = fixture.window().findChild<sinc::LevelBars*>();
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(bars);
        QVERIFY(spoken != nullptr && spoken->valueInterface() != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(qAbs(spoken->valueInterface()->currentValue().toDouble() + 20.0) < 0.2, 5'000);
        QTRY_VERIFY_WITH_TIMEOUT(spoken->text(QAccessible::Value).contains(u"RMS −23.0"_s), 5'000);
        QVERIFY(spoken->text(QAccessible::Value).contains(u"left: peak −20.0"_s));
    }

    void clipLamp_staysLit_untilItIsClicked() {
        WindowFixture fixture;
        QVERIFY(fixture.choose(u"signal:sine:997:-20"_s)); // else the source of the start may come after the file
        auto* bars = fixture.window().findChild<sinc::LevelBars*>();
        fixture.engine().selectSource(u"file:"_s + clippedFile(fixture.folder()));
        QTRY_VERIFY_WITH_TIMEOUT(bars->clipLit(0) && bars->clipLit(1), 10'000);
        QTest::mouseClick(bars, Qt::LeftButton, {}, bars->lampRect(0).center());
        QTRY_VERIFY_WITH_TIMEOUT(!bars->clipLit(0), 5'000);
        QVERIFY(bars->clipLit(1));
        QTest::keyClick(bars, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!bars->clipLit(1), 5'000);
    }

    void sources_areGrouped_andEachHasItsRow() {
        WindowFixture fixture;
        QVERIFY(fixture.awaitSource(u"pulse-monitor:sinc_a"_s));
        QVERIFY(fixture.awaitSource(u"pulse:sinc_mic"_s));
        auto* model = fixture.window().findChild<sinc::SourceModel*>();
        for (const sinc::SourceInfo& source : fixture.engine().sources()) {
            QVERIFY2(model->indexOf(QString::fromStdString(source.id)).isValid(), source.id.c_str());
        }
        QCOMPARE(model->index(0).data(sinc::SourceModel::RowKindRole).toInt(), int(sinc::SourceModel::Heading));
    }

    void search_narrowsTheList() {
        WindowFixture fixture;
        QVERIFY(fixture.awaitSource(u"pulse-monitor:sinc_b"_s));
        QTest::keyClick(&fixture.window(), Qt::Key_F, Qt::ControlModifier);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field != nullptr && field->isVisible());
        QTest::keyClicks(field, u"output b"_s);
        auto* model = fixture.window().findChild<sinc::SourceModel*>();
        QTRY_COMPARE(model->rowCount(), 2); // its heading and the one source
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(fixture.engine().state().source.id),
                                  u"pulse-monitor:sinc_b"_s, 5'000);
    }

    void aSearchWithoutAHit_saysSo() {
        WindowFixture fixture;
        QTest::keyClick(&fixture.window(), Qt::Key_F, Qt::ControlModifier);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field != nullptr);
        QTest::keyClicks(field, u"no such thing"_s);
        const auto says = [&fixture] {
            for (const auto* label : fixture.window().findChildren<QLabel*>()) {
                if (label->isVisible() && label->text() == u"No source is called “no such thing”."_s) {
                    return true;
                }
            }
            return false;
        };
        QTRY_VERIFY(says());
        QTest::keyClick(field, Qt::Key_Return); // there is nothing to go to
        QCOMPARE(QApplication::focusWidget(), field);
        field->clear();
        QTRY_VERIFY(!says());
    }

    void listening_namesItsOutput() {
        WindowFixture fixture;
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.engine().outputs().empty(), 10'000);
        QTRY_VERIFY(listenName(fixture).startsWith(u"Listen to the source on "_s));
        const QString output = listenName(fixture).mid(u"Listen to the source on "_s.size());
        QVERIFY(fixture.button(listenName(fixture))->toolTip().contains(output));
    }

    /// Where the system takes long to list its devices, what was chosen last is still chosen by itself.
    void firstList_mayComeLate() {
        QSettings settings;
        settings.clear();
        settings.setValue(u"source/last"_s, u"signal:pink"_s);
        sinc::EngineClient engine(sinc::makeBackends());
        sinc::MainWindow window(engine);
        window.show();
        QTest::qWait(3'500);
        engine.start();
        QTRY_COMPARE(engine.state().source.id, std::string("signal:pink"));
        window.close();
    }

    void whatWasChosen_isRemembered() {
        {
            WindowFixture fixture;
            QVERIFY(fixture.choose(u"pulse-monitor:sinc_b"_s));
            QComboBox* profile = boxNamed(fixture, fixture.window(), u"Profile"_s);
            profile->setFocus();
            QTest::keyClicks(profile, u"cd"_s);
            Q_EMIT profile->activated(profile->currentIndex());
            QComboBox* quality = boxNamed(fixture, fixture.window(), u"Quality"_s);
            quality->setCurrentIndex(quality->findData(u"mastering"_s));
            Q_EMIT quality->activated(quality->currentIndex());
            fixture.window().resize(1000, 700);
        }
        WindowFixture again(false);
        QTRY_COMPARE_WITH_TIMEOUT(again.engine().state().source.id, std::string("pulse-monitor:sinc_b"), 10'000);
        QCOMPARE(boxNamed(again, again.window(), u"Profile"_s)->currentData().toString(), u"cd"_s);
        QCOMPARE(boxNamed(again, again.window(), u"Quality"_s)->currentData().toString(), u"mastering"_s);
        QTRY_COMPARE_WITH_TIMEOUT(again.engine().state().plan.format.sampleRate, 44'100, 5'000);
        QTRY_COMPARE(again.window().size(), QSize(1000, 700));
    }

    void noTwoCommands_shareTheirKeys() {
        QSet<QString> seen;
        QStringList keys;
        for (const sinc::CommandRow& row : sinc::commandTable()) {
            keys << row.keys.toString();
        }
        for (const sinc::Page& page : sinc::pages()) {
            keys << page.shortcut.toString();
        }
        for (const sinc::Panel& panel : sinc::panels()) {
            keys << panel.shortcut.toString();
        }
        keys.removeAll(QString());
        for (const QString& key : keys) {
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.insert(key);
        }
        QCOMPARE(sinc::commandTable().size(), sinc::kCommands);
    }

    void recordings_areRenamed_thrownAway_andBroughtBack() {
        WindowFixture fixture;
        QVERIFY(fixture.choose(u"signal:white"_s));
        QVERIFY(fixture.click(u"Record"_s));
        QVERIFY(fixture.awaitRecord(sinc::RecordState::Recording));
        QTest::qWait(200);
        QVERIFY(fixture.click(u"Stop"_s));
        const QString path = fixture.awaitFinished().files.value(0);
        QVERIFY(QFile::exists(path));
        QVERIFY(fixture.click(u"Rename"_s));
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor != nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, u"A better name"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        const QString renamed = QFileInfo(path).path() + u"/A better name.wav"_s;
        QTRY_VERIFY(QFile::exists(renamed));
        QVERIFY(!QFile::exists(path));
        QVERIFY(fixture.click(u"Delete"_s));
        QTRY_VERIFY(!QFile::exists(renamed) || !fixture.window().notices().texts().isEmpty());
        if (!QFile::exists(renamed)) { // it went to the trash
            QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
            QTRY_VERIFY(QFile::exists(renamed));
            QVERIFY(fixture.window().notices().texts().isEmpty());
            QVERIFY(fixture.click(u"Delete"_s));
            QTRY_VERIFY(!QFile::exists(renamed));
            QVERIFY(fixture.click(u"Undo"_s));
            QTRY_VERIFY(QFile::exists(renamed));
        }
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    }

    void listening_isRefused_whereItWouldFeedBack() {
        WindowFixture fixture;
        QVERIFY(fixture.choose(u"pulse-monitor:sinc_a"_s));
        QVERIFY(fixture.engine().state().listeningTo.isEmpty());
        QVERIFY(fixture.click(listenName(fixture))); // on the default output, sinc_a
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().notices().texts().isEmpty(), 5'000);
        QVERIFY(fixture.engine().state().listeningTo.isEmpty());
        QVERIFY(!fixture.button(listenName(fixture))->isChecked());
        QVERIFY(fixture.click(listenName(fixture))); // refused once more; it is the same condition
        QTest::qWait(300);
        QCOMPARE(fixture.window().notices().texts().size(), qsizetype{1});
        QVERIFY(fixture.choose(u"signal:white"_s));
        QVERIFY(fixture.window().notices().texts().isEmpty());
    }

    void aFile_isOpenedByDropping() {
        WindowFixture fixture;
        QVERIFY(fixture.choose(u"signal:white"_s));
        QVERIFY(fixture.click(u"Record"_s));
        QVERIFY(fixture.awaitRecord(sinc::RecordState::Recording));
        QTest::qWait(400);
        QVERIFY(fixture.click(u"Stop"_s));
        const QString path = fixture.awaitFinished().files.value(0);
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QWidget* target = fixture.window().findChild<sinc::SourceModel*>()->parent() != nullptr
                              ? qobject_cast<QWidget*>(fixture.window().findChild<sinc::SourceModel*>()->parent())
                              : nullptr;
        QVERIFY(target != nullptr);
        QApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QApplication::sendEvent(target, &drop);
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(fixture.engine().state().source.id), u"file:"_s + path,
                                  5'000);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
