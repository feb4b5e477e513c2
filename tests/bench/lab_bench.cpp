// What the Laboratory promises: the comparison of draft, standard, mastering and soxr-hq, every plot and figure but
// the timing bars, in 2 seconds on two cores; and 30 pictures a second of one's own filter while a slider is
// dragged.
//   lab_bench [ROUNDS]
#include "core/engine/lab_runner.h"
#include "ui/lab/filter_sliders.h"
#include "ui/plots/plot.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSlider>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

double secondsOnce(int fromHz, int toHz) {
    sinc::LabRunner runner(nullptr, 2); // a fresh one knows nothing yet
    QEventLoop loop;
    QObject::connect(&runner, &sinc::LabRunner::drawn, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QElapsedTimer timer;
    timer.start();
    runner.measure({fromHz,
                    toHz,
                    {QStringLiteral("draft"), QStringLiteral("standard"), QStringLiteral("mastering"),
                     QStringLiteral("soxr-hq")},
                    false,
                    false});
    loop.exec();
    return static_cast<double>(timer.nsecsElapsed()) * 1.0e-9;
}

bool comparisonsKeepThePromise(int rounds) {
    constexpr double kPromise = 2.0;
    bool kept = true;
    for (const auto& [from, to] :
         {std::pair(96'000, 44'100), std::pair(48'000, 16'000), std::pair(44'100, 48'000)}) {
        std::vector<double> times;
        for (int round = 0; round < rounds; ++round) {
            times.push_back(secondsOnce(from, to));
        }
        std::sort(times.begin(), times.end());
        const double median = times[times.size() / 2];
        kept = kept && median < kPromise;
        std::printf("%6d -> %6d Hz: %.2f s (median of %d, best %.2f)\n", from, to, median, rounds, times.front());
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
    sliders.findChild<QComboBox*>()->setCurrentIndex(sliders.findChild<QComboBox*>()->findData(phase));
    sliders.resize(220, 320);
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
