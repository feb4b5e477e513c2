#include "tests/core/engine/fake_backend.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/notices/notice_row.h"
#include "ui/sources/source_model.h"

#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using sinc::test::WindowFixture;

namespace {

/// The window on a system of the test's own.
struct Stage {
    std::shared_ptr<FakeDevices> devices = std::make_shared<FakeDevices>();
    WindowFixture window{backends()};

    [[nodiscard]] std::vector<std::unique_ptr<sinc::CaptureBackend>> backends() const {
        std::vector<std::unique_ptr<sinc::CaptureBackend>> all;
        all.push_back(std::make_unique<FakeBackend>(devices));
        return all;
    }

    [[nodiscard]] QListView* list() {
        for (auto* view : window.window().findChildren<QListView*>()) {
            if (qobject_cast<sinc::SourceModel*>(view->model()) != nullptr) {
                return view;
            }
        }
        return nullptr;
    }
    [[nodiscard]] sinc::SourceModel& model() { return *qobject_cast<sinc::SourceModel*>(list()->model()); }

    [[nodiscard]] QStringList rows() {
        QStringList texts;
        for (int row = 0; row < model().rowCount(); ++row) {
            texts << model().index(row).data().toString();
        }
        return texts;
    }

    /// All that the messages in the window say.
    [[nodiscard]] QString said() {
        QString all;
        for (const auto* row : window.window().findChildren<sinc::NoticeRow*>()) {
            all += row->notice().text + u' ' + row->notice().advice + u'\n';
        }
        return all;
    }

    /// The menu of a source's row, as by the right button.
    [[nodiscard]] QMenu* menuOf(const QString& id) {
        const QRect rect = list()->visualRect(model().indexOf(id));
        QContextMenuEvent event(QContextMenuEvent::Mouse, rect.center(),
                                list()->viewport()->mapToGlobal(rect.center()));
        QApplication::sendEvent(list()->viewport(), &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
};

QAction* actionOf(const QMenu& menu, const QString& text) {
    for (QAction* action : menu.actions()) {
        if (action->text() == text) {
            return action;
        }
    }
    return nullptr;
}

} // namespace

class TestSourcePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowFixture::prepareProgram(); }

    void aProgram_offersEverythingButItself() {
        Stage stage;
        stage.devices->addProgram("fake:app", "Player & friend", "fake:except");
        QVERIFY(stage.window.awaitSource(u"fake:app"_s));
        QMenu* menu = stage.menuOf(u"fake:app"_s);
        QVERIFY(menu != nullptr);
        QAction* everything = actionOf(*menu, u"Choose everything but Player && friend"_s);
        QVERIFY(everything != nullptr);
        everything->trigger();
        menu->close();
        QTRY_COMPARE(stage.window.engine().state().source.id, std::string("fake:except"));
    }

    void aMicrophone_offersOnlyItself() {
        Stage stage;
        QVERIFY(stage.window.awaitSource(u"fake:mic"_s));
        QMenu* menu = stage.menuOf(u"fake:mic"_s);
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().size(), qsizetype{1});
        menu->close();
    }

    void whatTheSystemLacks_isSaidInItsPlace() {
        Stage stage;
        QVERIFY(stage.window.awaitSource(u"fake:mic"_s));
        stage.devices->setAbsences({{sinc::SourceKind::Application, "Windows 10 version 2004 or later"}});
        QTRY_VERIFY(stage.rows().contains(u"Needs Windows 10 version 2004 or later."_s));
        QCOMPARE(stage.rows().indexOf(u"Needs Windows 10 version 2004 or later."_s),
                 stage.rows().indexOf(u"What one program plays"_s) + 1);
    }

    void aServerThatGoes_isSaid_andSoIsItsReturn() {
        Stage stage;
        QVERIFY(stage.window.awaitSource(u"fake:mic"_s));
        stage.devices->setConnection(
            sinc::Failure{sinc::Fault::ServerUnavailable, "Windows Audio", {}, {}, "0x88890010"});
        QTRY_VERIFY(stage.said().contains(u"0x88890010"_s));
        QVERIFY(stage.said().contains(u"Windows Audio"_s));
        stage.devices->unplugAll();
        QTRY_COMPARE(stage.rows().count(u"Needs a sound server that answers."_s), qsizetype{2});
        stage.devices->setConnection({});
        QTRY_VERIFY(stage.rows().contains(u"No microphone is connected."_s));
        QTRY_VERIFY(stage.said().contains(u"answers again"_s) && !stage.said().contains(u"0x88890010"_s));
    }

    void anInterruption_saysWhatToDo() {
        Stage stage;
        QVERIFY(stage.window.awaitSource(u"fake:mic"_s));
        stage.window.engine().selectSource(u"fake:mic"_s);
        QTRY_VERIFY(stage.window.engine().state().monitor == sinc::MonitorState::Running);
        stage.devices->interrupt(sinc::Failure{sinc::Fault::SourceDenied, "Fake microphone", {}, {}, "0x80070005"});
        QTRY_VERIFY(stage.said().contains(u"ms-settings:privacy-microphone"_s));
        stage.devices->interrupt(sinc::Failure{sinc::Fault::SourceInUse, "Fake microphone", {}, {}, "0x8889000A"});
        QTRY_VERIFY(stage.said().contains(u"exclusive mode"_s) && !stage.said().contains(u"ms-settings"_s));
    }
};

QTEST_MAIN(TestSourcePanel)
#include "tst_source_panel.moc"
