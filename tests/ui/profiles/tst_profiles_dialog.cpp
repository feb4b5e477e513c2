#include "ui/profiles/profiles_dialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sinc;

/// The dialog as a person uses it: by what is written on things.
class TestProfilesDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<ProfileStore>(m_folder->filePath(u"p.json"_s));
        m_dialog = new ProfilesDialog(*m_store, nullptr);
        m_dialog->show();
    }
    void cleanup() { delete m_dialog; }

    void builtInProfiles_canBeCopied_andNotChanged() {
        choose(u"podcast"_s);
        QVERIFY(!field<QLineEdit>(u"Name of the profile"_s)->isEnabled());
        QVERIFY(!button(u"&Save"_s)->isEnabled());
        QVERIFY(!button(u"&Remove"_s)->isEnabled());
        QTest::mouseClick(button(u"&Copy as a new one"_s), Qt::LeftButton);
        QCOMPARE(m_store->book().own().size(), std::size_t{1});
        QCOMPARE(m_store->book().own().front().suffix, std::string("flac"));
        QVERIFY(field<QLineEdit>(u"Name of the profile"_s)->isEnabled());
    }

    /// What a person sees of a built-in profile.
    void builtInProfile_canBeRead_andItsButtonsLookDisabled() {
        theme::apply(*qApp, theme::Mode::Light);
        choose(u"openai-whisper"_s);
        auto* list = m_dialog->findChild<QListWidget*>();
        QVERIFY(list->sizeHintForRow(0) >= list->fontMetrics().height() + 8);
        QCOMPARE(field<QLineEdit>(u"What the profile is for"_s)->cursorPosition(), 0); // shown from its beginning
        QPushButton* save = button(u"&Save"_s);
        QVERIFY(!save->isEnabled());
        const auto colourOf = [save] { return save->grab().toImage().pixelColor(save->width() / 2, 6); };
        QVERIFY(colourOf() != theme::colour(theme::Role::Accent));
        save->setEnabled(true);
        QCOMPARE(colourOf().name(), theme::colour(theme::Role::Accent).name());
    }

    void whatIsWritten_isSaved() {
        choose(u"raw"_s);
        QTest::mouseClick(button(u"&Copy as a new one"_s), Qt::LeftButton);
        write(field<QLineEdit>(u"Name of the profile"_s), u"radio"_s);
        write(field<QComboBox>(u"Sample rate in Hz"_s)->lineEdit(), u"31250"_s);
        write(field<QComboBox>(u"Channels"_s)->lineEdit(), u"2"_s);
        QTest::mouseClick(button(u"&Save"_s), Qt::LeftButton);
        QCOMPARE(m_store->book().own().size(), std::size_t{1}); // it got another name, not a copy
        const Profile& radio = m_store->book().own().front();
        QCOMPARE(radio.name, std::string("radio"));
        QCOMPARE(radio.sampleRate, std::optional<int>(31'250));
        QCOMPARE(radio.channels, std::optional<int>(2));
        QVERIFY(!radio.sampleFormat);
        QTest::mouseClick(button(u"&Remove"_s), Qt::LeftButton);
        QVERIFY(m_store->book().own().empty());
    }

    void badField_isNamedWhileItIsWritten_andNotSaved() {
        choose(u"raw"_s);
        QTest::mouseClick(button(u"&Copy as a new one"_s), Qt::LeftButton);
        write(field<QComboBox>(u"Sample rate in Hz"_s)->lineEdit(), u"fast"_s);
        QVERIFY2(message().contains(u"“fast”"_s) && message().contains(u"“sampleRate”"_s), qPrintable(message()));
        QTest::mouseClick(button(u"&Save"_s), Qt::LeftButton);
        QVERIFY(!m_store->book().own().front().sampleRate);
        QVERIFY(message().contains(u"“fast”"_s));
    }

private:
    template <typename Widget>
    Widget* field(const QString& name) const {
        for (auto* widget : m_dialog->findChildren<Widget*>()) {
            if (widget->accessibleName() == name) {
                return widget;
            }
        }
        return nullptr;
    }
    QPushButton* button(const QString& text) const {
        for (auto* button : m_dialog->findChildren<QPushButton*>()) {
            if (button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }
    QString message() const { return field<QLabel>(u"What is to be said about the profile"_s)->text(); }
    void choose(const QString& name) const {
        auto* list = m_dialog->findChild<QListWidget*>();
        list->setCurrentItem(list->findItems(name, Qt::MatchExactly).value(0));
    }
    static void write(QLineEdit* line, const QString& text) {
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    ProfilesDialog* m_dialog = nullptr;
};

QTEST_MAIN(TestProfilesDialog)
#include "tst_profiles_dialog.moc"
