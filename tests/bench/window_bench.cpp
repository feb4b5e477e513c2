// window_bench [--source ID] [--seconds N] [--dark] [--size WxH] [--pictures FOLDER]
//
// How long the GUI thread works for each frame of the window with every panel open, a source running: from the
// moment that the event loop wakes until it sleeps again, added up between two ticks of the screen's clock. Run it
// beside a screen (tests/support/with-servers.sh). With --pictures it saves each panel, the dialog of the profiles
// and the whole window as pictures; these are the ones of docs/images.
#include "core/capture/file/file_backend.h"
#include "core/capture/signal/signal_backend.h"
#include "core/engine/engine_client.h"
#include "ui/analysers/analyser_panel.h"
#include "ui/profiles/profiles_dialog.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/screen_clock.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QDockWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <memory>
#include <vector>

namespace {

/// Time that the GUI thread spends on the processor.
double threadSeconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1.0e-9;
}

/// Work of the GUI thread between two ticks, in ms. Being processor time, it does not count what other programs do
/// meanwhile.
class FrameWatch : public QObject {
public:
    explicit FrameWatch(sinc::ScreenClock& clock) {
        connect(&clock, &sinc::ScreenClock::tick, this, [this] {
            const double now = threadSeconds();
            m_frames.push_back((now - m_last) * 1000.0);
            m_last = now;
        });
    }
    std::vector<double> take() { return std::exchange(m_frames, {}); }

private:
    double m_last = threadSeconds();
    std::vector<double> m_frames;
};

void print(const char* what, std::vector<double> frames, double seconds) {
    if (frames.empty()) {
        std::printf("%-34s no frames\n", what);
        return;
    }
    std::sort(frames.begin(), frames.end());
    const auto at = [&](double share) {
        return frames[static_cast<std::size_t>(share * static_cast<double>(frames.size() - 1))];
    };
    std::printf("%-34s %6.1f frames/s  median %6.2f ms  99 %% %6.2f ms  worst %6.2f ms\n", what,
                static_cast<double>(frames.size()) / seconds, at(0.5), at(0.99), frames.back());
    std::fflush(stdout);
}

void run(double seconds) {
    QEventLoop loop;
    QTimer::singleShot(static_cast<int>(seconds * 1000.0), &loop, &QEventLoop::quit);
    loop.exec();
}

/// Panels that share a place stand one below the other.
void unstack(sinc::MainWindow& window) {
    for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
        for (QDockWidget* behind : window.tabifiedDockWidgets(dock)) {
            window.removeDockWidget(behind);
            window.splitDockWidget(dock, behind, Qt::Vertical);
            behind->show();
        }
    }
}

/// All but the recorder itself are taken while something is being recorded.
void savePictures(const sinc::MainWindow& window, sinc::EngineClient& engine, const QString& folder) {
    const QTemporaryDir scratch;
    sinc::RecordRequest request;
    request.path = scratch.filePath(QStringLiteral("take.wav"));
    request.output.sampleRate = 16'000; // so that there is a conversion to be shown
    engine.startRecording(request);
    for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
        if (dock->widget() == nullptr) {
            continue;
        }
        const QString path = QDir(folder).filePath(dock->objectName().section(QLatin1Char('-'), 1));
        dock->setFloating(true);
        run(0.5); // until it is a window, which brings a size of its own
        dock->resize(dock->widget()->sizeHint().expandedTo({640, 340}));
        dock->raise();
        run(2.5);
        (void)dock->grab().save(path + QStringLiteral(".png"));
        if (auto* panel = dynamic_cast<sinc::AnalyserPanel*>(dock->widget())) {
            (void)panel->exportTo(path + QStringLiteral(".csv"));
        }
        dock->setFloating(false);
    }
    engine.stopRecording();
    sinc::ProfileStore store(scratch.filePath(QStringLiteral("profiles.json")));
    auto* dialog = new sinc::ProfilesDialog(store, nullptr);
    dialog->show();
    run(1.0);
    (void)dialog->grab().save(QDir(folder).filePath(QStringLiteral("profiles.png")));
    dialog->close();
}

} // namespace

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sincscope-window-bench"));
    QApplication::setOrganizationName(QStringLiteral("sincscope-window-bench"));
    QCommandLineParser arguments;
    const auto option = [&](const char* name, const char* standard) {
        arguments.addOption(
            {QString::fromLatin1(name), {}, QString::fromLatin1(name), QString::fromLatin1(standard)});
    };
    option("source", "signal:pink");
    option("seconds", "20");
    option("size", "1280x800");
    option("pictures", "");
    arguments.addOption({QStringLiteral("dark"), {}});
    arguments.process(application);
    sinc::theme::apply(application, arguments.isSet(QStringLiteral("dark")) ? sinc::theme::Mode::Dark
                                                                            : sinc::theme::Mode::Light);

    std::vector<std::unique_ptr<sinc::CaptureBackend>> backends;
    backends.push_back(std::make_unique<sinc::SignalBackend>());
    backends.push_back(std::make_unique<sinc::FileBackend>());
    sinc::EngineClient engine(std::move(backends));
    sinc::MainWindow window(engine);
    const QStringList size = arguments.value(QStringLiteral("size")).split(QLatin1Char('x'));
    window.resize(size[0].toInt(), size[1].toInt());
    window.show();
    engine.start();
    run(1.0); // the window chooses a source by itself at first
    engine.selectSource(arguments.value(QStringLiteral("source")));
    const QString folder = arguments.value(QStringLiteral("pictures"));
    QDir().mkpath(folder);
    auto* clock = window.findChild<sinc::ScreenClock*>();
    if (clock == nullptr) {
        std::fprintf(stderr, "the window has no clock\n");
        return 1;
    }
    FrameWatch watch(*clock);
    const double seconds = arguments.value(QStringLiteral("seconds")).toDouble();
    const auto docks = window.findChildren<QDockWidget*>();
    const auto measure = [&](const char* what) {
        run(2.0); // let layouts and first pictures settle
        (void)watch.take();
        run(seconds);
        print(what, watch.take(), seconds);
    };
    for (QDockWidget* dock : docks) {
        dock->hide();
    }
    measure("no panel open");
    for (QDockWidget* dock : docks) {
        for (QDockWidget* other : docks) {
            other->setVisible(other == dock);
        }
        measure(qPrintable(dock->windowTitle()));
    }
    for (QDockWidget* dock : docks) {
        dock->show();
    }
    measure("every panel open");
    if (!folder.isEmpty()) {
        (void)window.grab().save(QDir(folder).filePath(QStringLiteral("window.png")));
    }
    unstack(window);
    measure("and none behind another's tab");
    std::printf("window %d x %d\n", window.width(), window.height());
    if (!folder.isEmpty()) {
        (void)window.grab().save(QDir(folder).filePath(QStringLiteral("all.png")));
        savePictures(window, engine, folder);
    }
    return 0;
}
