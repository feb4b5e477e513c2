#include "ui/settings/manners_box.h"
#include "ui/settings/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sinc;

namespace {

template <typename Widget>
Widget* named(const MannersBox& box, const QString& accessibleName) {
    for (auto* widget : box.findChildren<Widget*>()) {
        if (widget->accessibleName() == accessibleName) {
            return widget;
        }
    }
    return nullptr;
}

/// Keeps what the engine tells it.
class HearingBackend final : public CaptureBackend {
public:
    explicit HearingBackend(CaptureManners& heard)
        : m_heard(heard) {}
    [[nodiscard]] std::string_view name() const noexcept override { return "hearing"; }
    Status start(std::function<void()>) override { return {}; }
    [[nodiscard]] std::vector<SourceInfo> sources() const override { return {}; }
    [[nodiscard]] bool recognises(std::string_view) const noexcept override { return false; }
    [[nodiscard]] Result<std::unique_ptr<CaptureStream>> open(const std::string& id, const OpenOptions&) override {
        return Failure{Fault::SourceUnknown, id, {}, {}, {}};
    }
    [[nodiscard]] Result<SourceInfo> describe(const std::string& id) const override {
        return Failure{Fault::SourceUnknown, id, {}, {}, {}};
    }
    void setManners(const CaptureManners& manners) override { m_heard = manners; }

private:
    CaptureManners& m_heard;
};

} // namespace

class TestMannersBox : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void whatIsChosen_isKept_andReachesTheBackends() {
        QSettings settings(m_folder.filePath(u"chosen.ini"_s), QSettings::IniFormat);
        Preferences preferences(settings);
        CaptureManners heard;
        {
            std::vector<std::unique_ptr<CaptureBackend>> backends;
            backends.push_back(std::make_unique<HearingBackend>(heard));
            EngineClient engine(std::move(backends));
            MannersBox box(preferences, engine, nullptr);
            auto* mute = box.findChildren<QCheckBox*>().constLast();
            auto* never = named<QLineEdit>(box, u"Programs that are never muted"_s);
            QVERIFY(mute != nullptr && never != nullptr);
            QVERIFY(!never->isEnabled());
            mute->click();
            QVERIFY(never->isEnabled());
            never->setText(u"player.exe, , Übung.exe "_s);
            Q_EMIT never->editingFinished();
            box.findChildren<QCheckBox*>().constFirst()->click();
            auto* lost = named<QComboBox>(box, u"When a device disappears"_s);
            QVERIFY(lost != nullptr);
            lost->setCurrentIndex(1);
            Q_EMIT lost->activated(1);
        } // the engine has carried out everything when it is gone
        QVERIFY(heard.exclusive && heard.muteOthers.enabled);
        QCOMPARE(heard.continuation, Continuation::NewDefault);
        QCOMPARE(heard.muteOthers.allow, (std::vector<std::string>{"player.exe", "Übung.exe"}));
        QVERIFY(heard.muteOthers.block.empty());
        const CaptureManners kept = Preferences(settings).manners();
        QCOMPARE(kept.continuation, Continuation::NewDefault);
        QVERIFY(kept.exclusive && kept.muteOthers.enabled);
        QCOMPARE(kept.muteOthers.allow, heard.muteOthers.allow);
    }

    void whatWasKept_isShown() {
        QSettings settings(m_folder.filePath(u"kept.ini"_s), QSettings::IniFormat);
        Preferences preferences(settings);
        preferences.setManners({Continuation::NewDefault, false, {true, {}, {"a.exe", "b.exe"}}});
        EngineClient engine({});
        const MannersBox box(preferences, engine, nullptr);
        QCOMPARE(named<QComboBox>(box, u"When a device disappears"_s)->currentIndex(), 1);
        QCOMPARE(named<QLineEdit>(box, u"The only programs that are muted"_s)->text(), u"a.exe, b.exe"_s);
        QVERIFY(!box.findChildren<QCheckBox*>().constFirst()->isChecked());
        QVERIFY(box.findChildren<QCheckBox*>().constLast()->isChecked());
    }
};

QTEST_MAIN(TestMannersBox)
#include "tst_manners_box.moc"
