// What the Laboratory promises: the comparison of draft, standard, mastering and soxr-hq, every plot and figure but
// the timing bars, in 2 seconds on two cores; and 30 pictures a second of one's own filter while a slider is
// dragged.
// On a machine that has other things to do, look at the processor time: two cores take no less than half of it.
//   lab_bench [ROUNDS]
#include "core/capture/backend.h"
#include "core/engine/engine_client.h"
#include "core/engine/lab_runner.h"
#include "ui/lab/filter_sliders.h"
#include "ui/lab/lab_model.h"
#include "ui/lab/lab_page.h"
#include "ui/plots/plot.h"
#include "ui/window/panels.h"
#include "ui/window/screen_clock.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

/// How long a comparison takes, and how much of the processors.
struct Taken {
    double seconds = 0.0;
    double processorSeconds = 0.0;
};

/// From the wish to the last picture on a window's page, by a laboratory that knows nothing yet.
Taken takenOnScreen(int fromHz, int toHz) {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("laboratory/qualities"), QStringList());
    sinc::EngineClient engine({});
    QWidget window;
    sinc::ScreenClock clock(&window);
    sinc::PanelContext context{engine, clock, settings};
    auto* layout = new QVBoxLayout(&window);
    auto* page = new sinc::LabPage(context, &window);
    layout->addWidget(page);
    window.resize(1280, 780);
    window.show();
    QEventLoop loop;
    QTimer::singleShot(300, &loop, &QEventLoop::quit);
    loop.exec();

    QObject::connect(&page->model(), &sinc::LabModel::drawn, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    const std::clock_t processor = std::clock();
    QElapsedTimer timer;
    timer.start();
    page->model().compare({fromHz,
                           toHz,
                           {QStringLiteral("draft"), QStringLiteral("standard"), QStringLiteral("mastering"),
                            QStringLiteral("soxr-hq")},
                           false,
                           false});
    loop.exec();
    // The page draws at the next tick; what that asks to be painted follows.
    QObject::connect(&clock, &sinc::ScreenClock::tick, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    loop.exec();
    QCoreApplication::processEvents();
    return {static_cast<double>(timer.nsecsElapsed()) * 1.0e-9,
            static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC};
}

bool comparisonsKeepThePromise(int rounds) {
    constexpr double kPromise = 2.0;
    bool kept = true;
    for (const auto& [from, to] :
         {std::pair(96'000, 44'100), std::pair(48'000, 16'000), std::pair(44'100, 48'000)}) {
        std::vector<Taken> all;
        for (int round = 0; round < rounds; ++round) {
            all.push_back(takenOnScreen(from, to));
        }
        std::sort(all.begin(), all.end(), [](const Taken& a, const Taken& b) { return a.seconds < b.seconds; });
        const Taken& median = all[all.size() / 2];
        kept = kept && median.seconds < kPromise;
        std::printf("%6d -> %6d Hz: %.2f s (median of %d, best %.2f), %.2f s of processor time\n", from, to,
                    median.seconds, rounds, all.front().seconds, median.processorSeconds);
    }
    std::printf("the promise of %.0f s is %s\n", kPromise, kept ? "kept" : "BROKEN");
    return kept;
}

/// Pictures a second while the attenuation is dragged up and down for two seconds.
double picturesPerSecond(const QString& phase) {
    constexpr int kMilliseconds = 2000;
    sinc::LabRunner runner(nullptr, 2);
    sinc::FilterSliders sliders(runner, nullptr);
    sliders.setRates(96'000, 44'100);
    sliders.setQuality(QStringLiteral("custom:120:0.92:") + phase);
    sliders.resize(220, 420);
    sliders.show();
    int painted = 0;
    QObject::connect(&sliders.plot(), &QCustomPlot::afterReplot, &sliders, [&painted] { ++painted; });
    auto* attenuation = sliders.findChild<QSlider*>();
    attenuation->setSliderDown(true);
    QEventLoop loop;
    QTimer hand;
    int step = 0;
    QObject::connect(&hand, &QTimer::timeout, attenuation, [&] {
        const int place = ++step % 240; // 60 to 180 dB and back
        attenuation->setValue(60 + (place < 120 ? place : 240 - place));
    });
    QTimer::singleShot(500, &loop, &QEventLoop::quit); // warm
    hand.start(8);
    loop.exec();
    const int before = std::min(painted, sliders.drawn());
    QTimer::singleShot(kMilliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return (std::min(painted, sliders.drawn()) - before) * 1000.0 / kMilliseconds;
}

bool slidersKeepThePromise() {
    constexpr double kPromise = 30.0;
    bool kept = true;
    for (const char* const phase : {"linear", "intermediate", "minimum"}) {
        const double rate = picturesPerSecond(QString::fromLatin1(phase));
        kept = kept && rate >= kPromise;
        std::printf("dragging a slider, %s phase: %.0f pictures a second\n", phase, rate);
    }
    std::printf("the promise of %.0f pictures a second is %s\n", kPromise, kept ? "kept" : "BROKEN");
    return kept;
}

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    const bool inTime = comparisonsKeepThePromise(rounds);
    const bool smooth = slidersKeepThePromise();
    return inTime && smooth ? EXIT_SUCCESS : EXIT_FAILURE;
}
