#pragma once

#include "core/capture/backend.h"
#include "core/engine/engine_client.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace sinc::test {

/// The real window on the real engine, used as a person uses it: by what is written on things. Settings and
/// recordings go to a folder of the test's own.
class WindowFixture {
public:
    /// @param freshSettings forgets what earlier windows of this test remembered
    explicit WindowFixture(bool freshSettings = true);
    /// With sources of the test's own.
    explicit WindowFixture(std::vector<std::unique_ptr<CaptureBackend>> backends, bool freshSettings = true);
    ~WindowFixture();

    /// Clicks the row of a source in the list and waits until its sound arrives.
    [[nodiscard]] bool choose(const QString& sourceId);
    /// Waits until the engine lists the source.
    [[nodiscard]] bool awaitSource(const QString& sourceId) const;
    /// The button of this accessible name; fails the test when there is none.
    [[nodiscard]] QAbstractButton* button(const QString& name) const;
    /// @return false when it is not there or cannot be clicked
    [[nodiscard]] bool click(const QString& name) const;
    [[nodiscard]] bool awaitRecord(RecordState state) const;
    /// Waits for a recording to be finished. @return what was reported
    [[nodiscard]] RecordingInfo awaitFinished() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] EngineClient& engine() { return *m_engine; }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] std::vector<RecordingInfo>& finished() { return m_finished; }

    /// Names the program and sends its settings to a private folder; once, before the first window.
    static void prepareProgram();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EngineClient> m_engine;
    std::unique_ptr<MainWindow> m_window;
    std::vector<RecordingInfo> m_finished;
};

} // namespace sinc::test
