#include "tests/ui/window/window_fixture.h"
#include "ui/analysers/analyser_panel.h"
#include "ui/analysers/loudness_model.h"
#include "ui/meters/level_bars.h"
#include "ui/recordings/recording_model.h"

#include <QDockWidget>
#include <QFile>
#include <QImage>
#include <QListView>
#include <QMenu>
#include <QProcess>
#include <QtTest>

#include <cmath>
#include <map>
#include <numbers>
#include <vector>

using namespace Qt::StringLiterals;
using sinc::test::WindowFixture;

namespace {

/// A sine of 997 Hz at -23 dBFS in both channels reads -23.0 LUFS (EBU Tech 3341, case 1). Raw floats, 48 kHz.
QString toneFile(const QString& folder) {
    constexpr int kRate = 48'000;
    constexpr int kSeconds = 14;
    std::vector<float> samples;
    for (int n = 0; n < kRate * kSeconds; ++n) {
        const double value = std::pow(10.0, -23.0 / 20.0) * std::sin(2.0 * std::numbers::pi * 997.0 * n / kRate);
        samples.insert(samples.end(), 2, static_cast<float>(value));
    }
    QFile file(folder + u"/tone.raw"_s);
    const auto bytes = static_cast<qint64>(samples.size() * sizeof(float));
    return file.open(QIODevice::WriteOnly) &&
                   file.write(reinterpret_cast<const char*>(samples.data()), bytes) == bytes
               ? file.fileName()
               : QString();
}

/// The figures that a panel exports, by name.
std::map<QString, double> figuresOf(sinc::AnalyserPanel& panel, const QString& path) {
    std::map<QString, double> figures;
    QFile file(path);
    if (panel.exportTo(path) && file.open(QIODevice::ReadOnly)) {
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            figures[line.section(u',', 0, 0)] = line.section(u',', 1, 1).toDouble();
        }
    }
    return figures;
}

sinc::AnalyserPanel* openPanel(const sinc::MainWindow& window, const QString& id) {
    for (auto* dock : window.findChildren<QDockWidget*>()) {
        if (dock->objectName().endsWith(id)) {
            dock->show();
            return dynamic_cast<sinc::AnalyserPanel*>(dock->widget());
        }
    }
    return nullptr;
}

/// A sine of -18 dBFS, the level of alignment; the list of sources does not offer it.
bool selectAlignmentTone(WindowFixture& fixture) {
    const QString tone = u"signal:sine:997:-18"_s;
    if (!fixture.choose(u"signal:sine:997:-20"_s)) { // else the source of the start may come after
        return false;
    }
    fixture.engine().selectSource(tone);
    return QTest::qWaitFor(
        [&fixture, &tone] {
            const sinc::EngineState& state = fixture.engine().state();
            return state.source.id == tone.toStdString() && state.monitor == sinc::MonitorState::Running;
        },
        10'000);
}

std::size_t differentElements(const QImage& one, const QImage& other) {
    std::size_t count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            count += one.pixel(x, y) != other.pixel(x, y) ? 1U : 0U;
        }
    }
    return count;
}

} // namespace

/// The meters of the real window on real capture.
class TestMeters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        WindowFixture::prepareProgram();
        QLocale::setDefault(QLocale::c());
    }

    void aKnownTone_capturedFromAnOutput_readsItsLoudness() {
        WindowFixture fixture;
        QProcess player;
        player.start(u"paplay"_s, {u"--raw"_s, u"--format=float32le"_s, u"--rate=48000"_s, u"--channels=2"_s,
                                   u"--device=sinc_a"_s, toneFile(fixture.folder())});
        QVERIFY(player.waitForStarted());
        QVERIFY(fixture.choose(u"pulse-monitor:sinc_a"_s));
        sinc::AnalyserPanel* panel = openPanel(fixture.window(), u"loudness"_s);
        QVERIFY(panel != nullptr);
        const auto reading = [&fixture] { return fixture.engine().feed().snapshot().meters.loudness; };
        QTRY_VERIFY_WITH_TIMEOUT(std::fabs(reading().momentary + 23.0) < 0.1, 5'000);
        fixture.engine().resetMeters(); // forgets the moment before the tone
        QTRY_VERIFY_WITH_TIMEOUT(reading().measuredSeconds >= 4.0 && reading().measuredSeconds < 10.0, 8'000);

        const QList<sinc::LoudnessRow> rows =
            sinc::loudnessRows(fixture.engine().feed().snapshot(), {.targetLufs = -23.0, .relative = false});
        for (const sinc::LoudnessRow& row : rows) {
            const double expected = row.id == u"range"_s ? 0.0 : -23.0;
            QVERIFY2(std::fabs(row.number - expected) <= 0.1,
                     qPrintable(row.id + u' ' + QString::number(row.number)));
        }
        const auto shown = figuresOf(*panel, fixture.folder() + u"/loudness.csv"_s);
        QVERIFY(std::fabs(shown.at(u"integrated"_s) + 23.0) <= 0.1);
        QVERIFY(std::fabs(shown.at(u"true-peak-max"_s) + 23.0) <= 0.1);
        player.kill();
        player.waitForFinished();
    }

    /// The bars take any kind; each reads a sine of -18 dBFS as its standard says.
    void levelBars_readAsTheChosenKind_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("words");
        QTest::newRow("type I") << u"PPM type I ("_s << u"−9.0 dB"_s;
        QTest::newRow("type IIa") << u"PPM type IIa"_s << u"4.0"_s;
        QTest::newRow("type IIb") << u"PPM type IIb"_s << u"0.0 dB"_s;
        QTest::newRow("VU") << u"VU"_s << u"0.0 VU"_s;
        QTest::newRow("K-20") << u"K-20"_s << u"2.0 dB"_s;
        QTest::newRow("RMS slow") << u"RMS slow"_s << u"−18.0 dBFS"_s;
        QTest::newRow("digital peak") << u"Digital peak"_s << u"−18.0 dBFS"_s;
    }
    void levelBars_readAsTheChosenKind() {
        QFETCH(QString, title);
        QFETCH(QString, words);
        WindowFixture fixture;
        QVERIFY(selectAlignmentTone(fixture));
        auto* bars = fixture.window().findChild<sinc::LevelBars*>();
        const QImage before = bars->grab().toImage();
        QAction* kind = nullptr;
        for (QAction* action : bars->findChild<QMenu*>()->actions()) {
            kind = action->text().startsWith(title) ? action : kind;
        }
        QVERIFY(kind != nullptr);
        kind->trigger();
        QVERIFY(kind->isChecked());
        const QString spoken = u"left: %1, highest %1; right: %1, highest %1"_s.arg(words);
        QTRY_VERIFY2_WITH_TIMEOUT(bars->levelsInWords() == spoken, qPrintable(bars->levelsInWords()), 8'000);
        QVERIFY(differentElements(before, bars->grab().toImage()) > 200); // another scale and other figures
        QSettings settings;
        QVERIFY(settings.value(u"meters/kind"_s).toString() != u"peak-and-rms"_s);
    }

    void levelBars_andPanel_haveKindsOfTheirOwn() {
        WindowFixture fixture;
        QVERIFY(selectAlignmentTone(fixture));
        auto* bars = fixture.window().findChild<sinc::LevelBars*>();
        bars->setKind(sinc::Ballistics::Vu);
        sinc::AnalyserPanel* panel = openPanel(fixture.window(), u"programme-meter"_s);
        QVERIFY(panel != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(bars->levelsInWords().startsWith(u"left: 0.0 VU"_s), 8'000);
        const QString path = fixture.folder() + u"/programme.csv"_s;
        const auto reading = [&panel, &path] {
            QFile file(path);
            return panel->exportTo(path) && file.open(QIODevice::ReadOnly)
                       ? QString::fromUtf8(file.readAll()).section(u'\n', 1, 1)
                       : QString();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(reading().startsWith(u"1,ppm-iia,4.0"_s), qPrintable(reading()), 5'000);
    }

    /// What the list of recordings says about a recording is what its report says.
    void readings_standBesideTheRecording() {
        WindowFixture fixture;
        QVERIFY(fixture.choose(u"signal:sine:997:-20"_s));
        QVERIFY(fixture.click(u"Record"_s));
        QVERIFY(fixture.awaitRecord(sinc::RecordState::Recording));
        QTest::qWait(1'200);
        QVERIFY(fixture.click(u"Stop"_s));
        const sinc::RecordingInfo info = fixture.awaitFinished();
        QVERIFY(info.readings.integratedLufs.has_value());
        QVERIFY(std::fabs(*info.readings.integratedLufs + 20.0) < 0.1);
        QVERIFY(!QFile::exists(info.files.value(0) + u".json"_s)); // nobody asked for a log
        QString detail;
        QString tip;
        for (auto* list : fixture.window().findChildren<QListView*>()) {
            if (auto* model = qobject_cast<sinc::RecordingModel*>(list->model())) {
                detail = model->index(0).data(sinc::RecordingModel::DetailRole).toString();
                tip = model->index(0).data(Qt::ToolTipRole).toString();
            }
        }
        const QString loudness = QLocale().toString(*info.readings.integratedLufs, 'f', 1).replace(u'-', u'−');
        QVERIFY2(detail.contains(loudness + u" LUFS"_s), qPrintable(detail));
        const double truePeak = info.readings.truePeakDbtp.at(0).value_or(0.0); // the tone begins with a jump
        QVERIFY(truePeak >= -20.1 && truePeak < -15.0);
        const QString peak = QLocale().toString(truePeak, 'f', 1).replace(u'-', u'−');
        QVERIFY2(detail.contains(peak + u" dBTP"_s), qPrintable(detail));
        QVERIFY2(tip.contains(u"Integrated loudness: "_s + loudness), qPrintable(tip));
    }
};

QTEST_MAIN(TestMeters)
#include "tst_meters.moc"
