#pragma once

#include "core/capture/signal/signal_backend.h"
#include "core/engine/engine_client.h"
#include "ui/lab/lab_model.h"
#include "ui/lab/lab_page.h"
#include "ui/window/panels.h"
#include "ui/window/screen_clock.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <functional>

namespace sinc::test {

inline std::vector<std::unique_ptr<CaptureBackend>> signalsOnly() {
    std::vector<std::unique_ptr<CaptureBackend>> backends;
    backends.push_back(std::make_unique<SignalBackend>());
    return backends;
}

/// The page in a window of its own, with settings that nobody else sees.
struct Stage {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    EngineClient engine{signalsOnly()};
    QWidget window;
    ScreenClock clock{&window};
    PanelContext context{engine, clock, settings};
    LabPage* page = nullptr;

    Stage(int from, int to, const QStringList& qualities) {
        settings.setValue(QStringLiteral("laboratory/from"), from);
        settings.setValue(QStringLiteral("laboratory/to"), to);
        settings.setValue(QStringLiteral("laboratory/qualities"), qualities);
        auto* layout = new QVBoxLayout(&window);
        page = new LabPage(context, &window);
        layout->addWidget(page);
        window.resize(1200, 760);
    }
    [[nodiscard]] bool showAndMeasure() {
        QSignalSpy finished(&page->model(), &LabModel::finished);
        window.show();
        return QTest::qWaitForWindowExposed(&window) && (finished.count() > 0 || finished.wait(120'000));
    }
    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name) {
        return window.findChild<Widget*>(name);
    }
    [[nodiscard]] bool finishAfter(const std::function<void()>& act) {
        QSignalSpy finished(&page->model(), &LabModel::finished);
        act();
        return finished.count() > 0 || finished.wait(120'000);
    }
};

} // namespace sinc::test
