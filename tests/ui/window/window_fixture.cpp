#include "tests/ui/window/window_fixture.h"

#include "app/backends.h"
#include "ui/sources/source_model.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QListView>
#include <QSettings>
#include <QTest>

namespace sinc::test {

void WindowFixture::prepareProgram() {
    QApplication::setApplicationName(QStringLiteral("sincscope"));
    QApplication::setOrganizationName(QStringLiteral("sincscope"));
    static const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit()); // where one's own profiles are
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    theme::apply(*qApp, theme::Mode::Light);
}

WindowFixture::WindowFixture(bool freshSettings)
    : WindowFixture(makeBackends(), freshSettings) {}

WindowFixture::WindowFixture(std::vector<std::unique_ptr<CaptureBackend>> backends, bool freshSettings) {
    QSettings settings;
    if (freshSettings) {
        settings.clear();
    }
    settings.setValue(QStringLiteral("record/folder"), m_folder.path());
    m_engine = std::make_unique<EngineClient>(std::move(backends));
    m_window = std::make_unique<MainWindow>(*m_engine);
    QObject::connect(m_engine.get(), &EngineClient::recordingFinished, m_window.get(),
                     [this](const RecordingInfo& recording) { m_finished.push_back(recording); });
    m_window->show();
    m_engine->start();
    if (!QTest::qWaitForWindowActive(m_window.get(), 10'000)) {
        qWarning("the window did not become active");
    }
}

WindowFixture::~WindowFixture() {
    m_window->close();
    m_window.reset(); // it uses the engine
}

bool WindowFixture::awaitSource(const QString& sourceId) const {
    return QTest::qWaitFor(
        [this, id = sourceId.toStdString()] {
            const SourceList& sources = m_engine->sources();
            return std::any_of(sources.begin(), sources.end(),
                               [&id](const auto& source) { return source.id == id; });
        },
        10'000);
}

bool WindowFixture::choose(const QString& sourceId) {
    if (!awaitSource(sourceId)) {
        return false;
    }
    for (auto* list : m_window->findChildren<QListView*>()) {
        if (auto* model = qobject_cast<SourceModel*>(list->model())) {
            const QModelIndex row = model->indexOf(sourceId);
            list->scrollTo(row);
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
        }
    }
    return QTest::qWaitFor(
        [this, id = sourceId.toStdString()] {
            return m_engine->state().source.id == id && m_engine->state().monitor == MonitorState::Running &&
                   m_engine->feed().snapshot().position > 0;
        },
        10'000);
}

QAbstractButton* WindowFixture::button(const QString& name) const {
    for (auto* button : m_window->findChildren<QAbstractButton*>()) {
        if (button->accessibleName() == name && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

bool WindowFixture::click(const QString& name) const {
    QAbstractButton* wanted = button(name);
    if (wanted == nullptr || !QTest::qWaitFor([wanted] { return wanted->isEnabled(); }, 5'000)) {
        return false;
    }
    QTest::mouseClick(wanted, Qt::LeftButton);
    return true;
}

bool WindowFixture::awaitRecord(RecordState state) const {
    return QTest::qWaitFor([this, state] { return m_engine->state().record == state; }, 10'000);
}

RecordingInfo WindowFixture::awaitFinished() const {
    const bool arrived = QTest::qWaitFor([this] { return !m_finished.empty(); }, 10'000);
    return arrived ? m_finished.back() : RecordingInfo{};
}

} // namespace sinc::test
