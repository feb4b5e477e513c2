#include "core/engine/lab_words.h"
#include "core/engine/sentences.h"
#include "tests/ui/lab/lab_stage.h"
#include "ui/lab/cost_bars.h"
#include "ui/lab/curve_plot.h"
#include "ui/lab/figure_model.h"
#include "ui/lab/figure_table.h"
#include "ui/lab/filter_sliders.h"
#include "ui/lab/lab_model.h"
#include "ui/lab/lab_report.h"
#include "ui/lab/level_cursor.h"
#include "ui/lab/live_view.h"
#include "ui/lab/quality_title.h"
#include "ui/lab/recording_menu.h"
#include "ui/lab/report_saver.h"
#include "ui/lab/sound_view.h"
#include "ui/lab/spectrogram_plot.h"
#include "ui/lab/sweep_gallery.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <sndfile.hh>

using namespace sinc;
using namespace sinc::test;
using namespace Qt::StringLiterals;

namespace {

/// A recording of one channel at 48 kHz.
void record(const QString& path, const std::vector<float>& samples) {
    SndfileHandle file(path.toStdString(), SFM_WRITE, SF_FORMAT_WAV | SF_FORMAT_FLOAT, 1, 48'000);
    file.write(samples.data(), static_cast<sf_count_t>(samples.size()));
}

std::vector<float> click(std::size_t frames) {
    constexpr std::array kClick{0.0F, 0.5F, -0.5F, 0.25F};
    std::vector<float> samples(frames);
    for (std::size_t n = 0; n < frames; ++n) {
        samples[n] = kClick[n % kClick.size()];
    }
    return samples;
}

} // namespace

class TestLabPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPlot_holdsWhatTheModelKnows() {
        Stage stage(48'000, 16'000, {u"draft"_s, u"linear"_s});
        QVERIFY(stage.showAndMeasure());
        const auto& entries = stage.page->model().entries();
        QCOMPARE(entries.size(), 2U);
        const QList<CurvePlot*> plots = stage.window.findChildren<CurvePlot*>();
        QVERIFY(plots.size() >= static_cast<qsizetype>(curveSpecs().size()));
        for (CurvePlot* picture : plots) {
            picture->refresh();
            QCOMPARE(picture->plot().curveCount(), 2);
            for (int i = 0; i < 2; ++i) {
                const LabModel::Entry& entry = entries[static_cast<std::size_t>(i)];
                const lab::Curve& curve = *picture->spec().curve(*entry.measurement);
                QVERIFY(picture->plot().curve(entry.quality) != nullptr);
                const QCPGraph& graph = *picture->plot().curve(entry.quality);
                QCOMPARE(graph.data()->size(), static_cast<int>(curve.x.size()));
                const std::size_t middle = curve.x.size() / 2;
                QCOMPARE(graph.data()->at(static_cast<int>(middle))->value,
                         curve.y[middle] * picture->spec().yScale);
                QCOMPARE(graph.data()->at(static_cast<int>(middle))->key, curve.x[middle] * picture->spec().xScale);
            }
            QVERIFY(picture->plot().curve(u"draft"_s)->pen().color() !=
                    picture->plot().curve(u"linear"_s)->pen().color());
        }
        for (const char* const id : {"tone", "edge"}) {
            CurvePlot picture(stage.page->model(), curveSpec(QLatin1String(id)), nullptr);
            picture.refresh();
            const bool middle = picture.spec().id == u"tone"_s;
            const lab::Measurement& straight = *entries[1].measurement;
            const lab::ToneMeasurement& tone = middle ? *straight.middleTone : *straight.edgeTone;
            QCOMPARE(picture.marks().rings().size(), 2U);
            const QCPItemTracer& ring = *picture.marks().rings()[1];
            QCOMPARE(ring.position->key(), tone.worstSpurHz / 1000.0);
            QCOMPARE(ring.position->value(), tone.toneDb + tone.worstSpurDb);
            const QString note = picture.marks().notes()[1]->text();
            QVERIFY2(note.startsWith(u"linear: "_s) &&
                         note.contains(QLocale().toString(tone.worstSpurDb, 'f', 1)) &&
                         note.contains(QLocale().toString(tone.thdPlusNoiseDb, 'f', 1)),
                     qPrintable(note));
        }
        for (SweepGallery* gallery : stage.window.findChildren<SweepGallery*>()) {
            gallery->refresh();
            const SpectrogramPlot* picture = gallery->picture(u"linear"_s);
            QVERIFY(picture != nullptr);
            const lab::Spectrogram& sweep = *entries[1].measurement->sweep;
            const double level = picture->levelAt(sweep.seconds / 2.0, 4.0);
            const auto column = static_cast<std::size_t>(std::lround(0.5 * static_cast<double>(sweep.columns - 1)));
            QVERIFY(std::fabs(level - static_cast<double>(sweep.at(column, sweep.lines / 2))) < 20.0 ||
                    level < -60.0);
        }
        for (CostBars* bars : stage.window.findChildren<CostBars*>()) {
            QVERIFY(bars->valueOf(u"draft"_s) >= 0.0);
            QCOMPARE(bars->valueOf(u"unknown"_s), -1.0);
        }
    }

    void sweeps_readOnePlace_andShowOneStretch() {
        Stage stage(48'000, 16'000, {u"draft"_s, u"linear"_s});
        QVERIFY(stage.showAndMeasure());
        const QList<SweepGallery*> galleries = stage.window.findChildren<SweepGallery*>();
        const auto shown = std::find_if(galleries.begin(), galleries.end(), [](auto* g) { return g->isVisible(); });
        QVERIFY(shown != galleries.end());
        SweepGallery* gallery = *shown;
        QTRY_VERIFY(gallery->picture(u"draft"_s) != nullptr && gallery->picture(u"draft"_s)->hasPicture());
        SpectrogramPlot* draft = gallery->picture(u"draft"_s);
        SpectrogramPlot* straight = gallery->picture(u"linear"_s);
        const QPoint middle = draft->axisRect()->rect().center();
        QTest::mouseMove(draft, middle - QPoint(3, 3));
        QTest::mouseMove(draft, middle);
        QTRY_VERIFY(straight->cursor().isVisible());
        QCOMPARE(straight->cursor().place(), draft->cursor().place());
        const QString level = QLocale().toString(
            straight->levelAt(straight->cursor().place().x(), straight->cursor().place().y()), 'f', 0);
        QVERIFY2(straight->cursor().text().endsWith(level + u" dB"_s), qPrintable(straight->cursor().text()));
        const QPointF before = straight->cursor().place();
        QTest::keyClick(draft, Qt::Key_Up);
        QTest::keyClick(draft, Qt::Key_Right);
        QVERIFY(straight->cursor().place().y() > before.y() && straight->cursor().place().x() > before.x());
        QTest::keyClick(draft, Qt::Key_Escape);
        QVERIFY(!straight->cursor().isVisible() && !draft->cursor().isVisible());
        for (const int key : {Qt::Key_Plus, Qt::Key_PageUp}) {
            QTest::keyClick(draft, static_cast<Qt::Key>(key));
        }
        QCOMPARE(straight->xAxis->range(), draft->xAxis->range());
        QCOMPARE(straight->yAxis->range(), draft->yAxis->range());
        QVERIFY(draft->yAxis->range().size() < 7.0);
        const lab::Spectrogram& sweep = *stage.page->model().entries()[0].measurement->sweep;
        const QStringList lines = draft->csv().trimmed().split(u'\n');
        QCOMPARE(lines.size(), static_cast<qsizetype>(sweep.columns) + 1);
        QCOMPARE(lines[100].split(u',')[50].toDouble(),
                 std::round(static_cast<double>(sweep.at(99, 49)) * 10.0) / 10.0);
    }

    void table_sorts_andMarksTheBest() {
        Stage stage(48'000, 16'000, {u"draft"_s, u"standard"_s, u"linear"_s});
        QVERIFY(stage.showAndMeasure());
        auto* table = stage.window.findChild<FigureTable*>();
        table->refresh();
        QAbstractItemModel* rows = table->view().model();
        QCOMPARE(rows->rowCount(), 3);
        int alias = 0;
        while (labColumns()[static_cast<std::size_t>(alias)].id != lab::FigureId::WorstAlias) {
            ++alias;
        }
        table->view().sortByColumn(alias + 1, Qt::AscendingOrder);
        const auto at = [&](int row, int role) { return rows->data(rows->index(row, alias + 1), role); };
        QVERIFY(at(0, FigureModel::kSortRole).toDouble() < at(1, FigureModel::kSortRole).toDouble());
        QVERIFY(at(1, FigureModel::kSortRole).toDouble() < at(2, FigureModel::kSortRole).toDouble());
        QCOMPARE(rows->data(rows->index(0, 0), Qt::DisplayRole).toString(), u"standard"_s);
        QVERIFY(at(0, FigureModel::kBestRole).toBool());
        QVERIFY(!at(2, FigureModel::kBestRole).toBool());
        table->view().sortByColumn(alias + 1, Qt::DescendingOrder);
        QCOMPARE(rows->data(rows->index(2, 0), Qt::DisplayRole).toString(), u"standard"_s);
    }

    void ticking_addsAQuality_sixAtMost() {
        Stage stage(48'000, 16'000, {u"draft"_s});
        QVERIFY(stage.showAndMeasure());
        const int colour = stage.page->model().entries()[0].colour;
        for (const char* const name : {"speech", "nearest", "linear", "lanczos3", "kaiser-v2.5-fixed"}) {
            auto* box = stage.find<QCheckBox>(u"quality-"_s + QLatin1String(name));
            QVERIFY2(box != nullptr, name);
            QVERIFY(stage.finishAfter([&] { box->click(); }));
        }
        QCOMPARE(stage.page->model().entries().size(), 6U);
        for (const LabModel::Entry& entry : stage.page->model().entries()) {
            QVERIFY(entry.quality != u"draft"_s || entry.colour == colour);
            QVERIFY(entry.measurement && entry.measurement->aliases);
        }
        QVERIFY(!stage.find<QCheckBox>(u"quality-standard"_s)->isEnabled());
        QVERIFY(stage.finishAfter([&] { stage.find<QCheckBox>(u"quality-linear"_s)->click(); }));
        QVERIFY(stage.find<QCheckBox>(u"quality-standard"_s)->isEnabled());
    }

    void cancelling_keepsWhatIsKnown_andTheRestCanFollow() {
        Stage stage(48'000, 16'000, {u"draft"_s, u"linear"_s});
        LabModel& model = stage.page->model();
        connect(&model, &LabModel::progressed, &model, &LabModel::cancel,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        QVERIFY(stage.showAndMeasure()); // ends after the first part
        const auto complete = [&] {
            return std::all_of(model.entries().begin(), model.entries().end(),
                               [](const LabModel::Entry& e) { return e.measurement && e.measurement->cost; });
        };
        QVERIFY(!complete());
        auto* button = stage.find<QPushButton>(u"lab-cancel"_s);
        QTRY_COMPARE(button->text(), u"Go on measuring"_s);
        QVERIFY(stage.finishAfter([&] { button->click(); }));
        QVERIFY(complete());
        QTRY_VERIFY(!button->isVisible());
    }

    void plotsOfOneAxis_moveTogether_data() {
        QTest::addColumn<QString>("leader");
        QTest::addColumn<QString>("follower");
        QTest::newRow("tones") << u"curves-tone"_s << u"curves-edge"_s;
        QTest::newRow("frequencies") << u"curves-gain"_s << u"curves-alias"_s;
        QTest::newRow("impulse and step") << u"curves-impulse"_s << u"curves-step"_s;
        QTest::newRow("phase and delay") << u"curves-phase"_s << u"curves-delay"_s;
    }
    void plotsOfOneAxis_moveTogether() {
        QFETCH(QString, leader);
        QFETCH(QString, follower);
        Stage stage(48'000, 16'000, {u"draft"_s});
        QVERIFY(stage.showAndMeasure());
        int pairs = 0;
        for (CurvePlot* first : stage.window.findChildren<CurvePlot*>(leader)) {
            auto* second = first->parentWidget()->findChild<CurvePlot*>(follower, Qt::FindDirectChildrenOnly);
            if (second == nullptr) {
                continue; // the overview has one of them without the other
            }
            ++pairs;
            QCPAxis& upper = *first->plot().xAxis;
            QCPAxis& lower = *second->plot().xAxis;
            const QCPRange all = upper.range();
            const QCPRange part(all.lower + all.size() * 0.25, all.lower + all.size() * 0.5);
            upper.setRange(part);
            QCOMPARE(lower.range(), part);
            lower.setRange(all);
            QCOMPARE(upper.range(), all);
        }
        QCOMPARE(pairs, 1);
    }

    void anotherTheme_coloursMarksAnew() {
        theme::apply(*qApp, theme::Mode::Light);
        Stage stage(48'000, 16'000, {u"draft"_s, u"linear"_s});
        QVERIFY(stage.showAndMeasure());
        const QList<CurvePlot*> pictures = stage.window.findChildren<CurvePlot*>(u"curves-alias"_s);
        const auto seen = std::find_if(pictures.begin(), pictures.end(), [](auto* p) { return p->isVisible(); });
        QVERIFY(seen != pictures.end());
        CurvePlot* picture = *seen;
        QTRY_COMPARE(picture->marks().rings().size(), 2U);
        const QColor light = picture->marks().rings()[0]->pen().color();
        QCOMPARE(light, picture->plot().curve(u"draft"_s)->pen().color());
        theme::apply(*qApp, theme::Mode::Dark);
        QTRY_COMPARE(picture->marks().rings()[0]->pen().color(), picture->plot().curve(u"draft"_s)->pen().color());
        QVERIFY(picture->marks().rings()[0]->pen().color() != light);
        theme::apply(*qApp, theme::Mode::Light);
    }

    void badRates_areSaidOnThePage_andGoodOnesWorkAgain() {
        Stage stage(48'000, 48'000, {u"linear"_s});
        QVERIFY(stage.showAndMeasure());
        auto* problem = stage.find<QLabel>(u"lab-problem"_s);
        QTRY_VERIFY(problem->text().contains(u"nothing to convert"_s));
        const auto type = [&](const QString& rate) {
            auto* field = stage.window.findChildren<QComboBox*>().first()->lineEdit();
            field->selectAll();
            QTest::keyClicks(field, rate);
            QTest::keyClick(field, Qt::Key_Return);
        };
        QVERIFY(stage.finishAfter([&] { type(u"1"_s); })); // and not the first rate of the list that begins so
        QTRY_VERIFY(problem->text().contains(u" 1 Hz"_s));
        QVERIFY(stage.finishAfter([&] { type(u"10000000"_s); }));
        QTRY_VERIFY(problem->text().contains(u" 10000000 Hz"_s));
        QVERIFY(stage.finishAfter([&] { type(u"96000"_s); }));
        QTRY_VERIFY(problem->text().isEmpty());
        QVERIFY(stage.page->model().entries()[0].measurement->sweep);
    }

    void sliders_drawTheFilter_whileTheyMove() {
        Stage stage(48'000, 16'000, {u"linear"_s});
        QVERIFY(stage.showAndMeasure());
        QVERIFY(stage.finishAfter([&] { stage.find<QCheckBox>(u"quality-custom"_s)->click(); }));
        auto* sliders = stage.window.findChild<FilterSliders*>();
        QTRY_VERIFY(sliders->drawn() > 0);
        auto* attenuation = sliders->findChildren<QSlider*>().first();
        const int before = sliders->drawn();
        attenuation->setSliderDown(true);
        QElapsedTimer timer;
        timer.start();
        int value = 40;
        while (sliders->drawn() - before < 10 && timer.elapsed() < 60'000) { // lab_bench knows how often
            attenuation->setValue(value = value < 160 ? value + 1 : 40);
            QTest::qWait(8);
        }
        QVERIFY2(sliders->drawn() - before >= 10, qPrintable(QString::number(sliders->drawn() - before)));
        // A filter of linear phase rings before its peak as much as after it; one of minimum phase after it only.
        const auto ringsBefore = [&] {
            double largest = 0.0;
            for (const QCPGraphData& point : *sliders->impulse().data()) {
                largest = point.key < -3.0 ? std::max(largest, std::fabs(point.value)) : largest;
            }
            return largest;
        };
        QTRY_VERIFY(ringsBefore() > 0.05);
        QVERIFY(stage.finishAfter([&] { sliders->findChildren<QSlider*>().last()->setValue(2); }));
        QTRY_VERIFY2(ringsBefore() < 0.01, qPrintable(QString::number(ringsBefore())));
        QVERIFY(sliders->quality().endsWith(u":minimum"_s));
        attenuation->setValue(100);
        QVERIFY(stage.finishAfter([&] { attenuation->setSliderDown(false); }));
        QTRY_VERIFY(stage.find<QLabel>(u"taps"_s)->text().contains(u"taps"_s));
        QCOMPARE(stage.page->model().entries().back().quality, sliders->quality());
        QVERIFY(sliders->quality().startsWith(u"custom:100:"_s));
        QVERIFY(sliders->curve().data()->size() > 500);
    }

    void live_showsTheMonitoredSource() {
        Stage stage(48'000, 16'000, {u"standard"_s, u"linear"_s});
        QVERIFY(stage.showAndMeasure());
        stage.engine.start();
        stage.engine.selectSource(u"signal:sine:9000:-6"_s);
        auto* live = stage.window.findChild<LiveView*>();
        stage.window.findChild<QTabWidget*>()->setCurrentWidget(live);
        QTRY_VERIFY_WITH_TIMEOUT(live->differences().curveCount() == 2 &&
                                     live->differences().curve(u"linear"_s)->data()->size() > 100,
                                 20'000);
        // Straight lines let 9 kHz through, which comes back as 7 kHz.
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                double loudest = -400.0;
                double where = 0.0;
                for (const QCPGraphData& point : *live->differences().curve(u"linear"_s)->data()) {
                    where = point.value > loudest ? point.key : where;
                    loudest = std::max(loudest, point.value);
                }
                return std::fabs(where - 7.0) < 0.05 && loudest > -15.0;
            }(),
            20'000);
    }

    void recording_isPickedFromTheList() {
        Stage stage(48'000, 16'000, {u"standard"_s, u"linear"_s});
        const QString path = stage.folder.filePath(u"voice.wav"_s);
        record(path, click(48'000));
        Preferences(stage.settings).setFolder(stage.folder.path());
        QVERIFY(stage.showAndMeasure());
        auto* view = stage.window.findChild<SoundView*>();
        stage.window.findChild<QTabWidget*>()->setCurrentWidget(view);
        auto* menu = stage.window.findChild<RecordingMenu*>();
        QTRY_COMPARE(menu->paths(), QStringList{path});
        menu->actions().first()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(view->findChildren<SpectrogramPlot*>().size(), 4, 20'000);
        QTRY_VERIFY(view->findChild<QLabel*>(u"sound-status"_s)->text().contains(u"voice.wav"_s));
        const SpectrogramPlot* first = view->findChildren<SpectrogramPlot*>().first();
        QCOMPARE(first->horizontal().high, 1.0);
        QCOMPARE(first->vertical().high, 8.0);
    }

    void tooLongFilter_isSaidOnThePage_andTheRestWorks() {
        Stage stage(768'000, 4000, {u"nearest"_s, u"custom:200:0.999:linear"_s});
        QVERIFY(stage.showAndMeasure());
        auto* problem = stage.find<QLabel>(u"lab-problem"_s);
        QTRY_VERIFY2(problem->text().contains(u"1000000 taps"_s), qPrintable(problem->text()));
        QTRY_VERIFY(stage.find<QLabel>(u"taps"_s)->text().contains(u"1000000 taps"_s)); // under its sliders, too
        QVERIFY(stage.page->model().entries()[0].measurement->sweep);
        auto* table = stage.window.findChild<FigureTable*>();
        table->refresh();
        QCOMPARE(table->view().model()->index(1, 1).data().toString(), u"cannot be measured"_s);
        QVERIFY(!table->view().model()->index(0, 1).data().toString().isEmpty());
        const LabModel& model = stage.page->model(); // and in reports
        const QString sentence = lineOf(model.entries()[1].problem);
        QVERIFY(QString::fromUtf8(labHtml(labReportText(model), {})).contains(sentence.toHtmlEscaped()));
        const QJsonArray list = QJsonDocument::fromJson(labFigures(model)).array();
        QCOMPARE(list[1][u"problem"_s].toString(), sentence);
        QVERIFY(list[0][u"worstAliasDb"_s].isDouble());
        QVERIFY(stage.finishAfter([&] { stage.find<QCheckBox>(u"quality-custom"_s)->click(); }));
        QTRY_VERIFY(problem->text().isEmpty());
    }

    void badRecording_isSaidInItsPlace_andTheRestWorks() {
        Stage stage(48'000, 16'000, {u"nearest"_s, u"mastering"_s});
        QVERIFY(stage.showAndMeasure());
        auto* view = stage.window.findChild<SoundView*>();
        stage.window.findChild<QTabWidget*>()->setCurrentWidget(view);
        auto* status = view->findChild<QLabel*>(u"sound-status"_s);
        const QString silent = stage.folder.filePath(u"silent.wav"_s);
        record(silent, std::vector<float>(4800));
        view->open(silent);
        QTRY_VERIFY2_WITH_TIMEOUT(status->text().contains(u"silent.wav” is silent"_s), qPrintable(status->text()),
                                  20'000);
        QVERIFY(view->findChildren<SpectrogramPlot*>().isEmpty());

        const QString brief = stage.folder.filePath(u"brief.wav"_s);
        record(brief, click(1200)); // longer than nothing, shorter than the filter of mastering
        view->open(brief);
        QTRY_VERIFY2_WITH_TIMEOUT(status->text().contains(u"shorter than the filter of “mastering”"_s),
                                  qPrintable(status->text()), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(view->findChildren<SpectrogramPlot*>().size(), 2,
                                  20'000); // nearest needs no filter

        const QString text = stage.folder.filePath(u"text.wav"_s);
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a sound") > 0);
        file.close();
        view->open(text);
        QTRY_VERIFY2_WITH_TIMEOUT(status->text().contains(u"text.wav"_s), qPrintable(status->text()), 20'000);

        const QString whole = stage.folder.filePath(u"whole.wav"_s);
        record(whole, click(48'000));
        view->open(whole);
        QTRY_COMPARE_WITH_TIMEOUT(view->findChildren<SpectrogramPlot*>().size(), 4, 20'000);
        QTRY_VERIFY(!status->text().contains(u"shorter"_s));
    }

    void recording_isDroppedOnThePage() {
        Stage stage(48'000, 16'000, {u"linear"_s});
        QVERIFY(stage.showAndMeasure());
        auto* view = stage.window.findChild<SoundView*>();
        stage.window.findChild<QTabWidget*>()->setCurrentWidget(view);
        auto* status = view->findChild<QLabel*>(u"sound-status"_s);
        QMimeData link;
        link.setUrls({QUrl(u"https://example.org/voice.wav"_s)});
        QDragEnterEvent foreign({}, Qt::CopyAction, &link, Qt::LeftButton, Qt::NoModifier);
        foreign.ignore();
        QCoreApplication::sendEvent(view, &foreign);
        QVERIFY(!foreign.isAccepted() && !status->isVisible());

        const QString path = stage.folder.filePath(u"voice.wav"_s);
        record(path, click(24'000));
        QMimeData sound;
        sound.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({}, Qt::CopyAction, &sound, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &enter);
        QVERIFY(enter.isAccepted() && status->isVisible() && status->text().contains(u"voice.wav"_s));
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(view, &leave);
        QVERIFY(!status->isVisible());
        QDragEnterEvent again({}, Qt::CopyAction, &sound, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &again);
        QDropEvent drop({}, Qt::CopyAction, &sound, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &drop);
        QTRY_COMPARE_WITH_TIMEOUT(view->findChildren<SpectrogramPlot*>().size(), 2, 20'000);
    }

    void colours_areOnesOwn_whereverAQualityIsShown() {
        Stage stage(48'000, 16'000, {u"nearest"_s, u"linear"_s, u"custom:100:0.9:linear"_s});
        QVERIFY(stage.showAndMeasure());
        const LabModel& model = stage.page->model();
        const std::optional<int> own = model.colourOf(u"custom:100:0.9:linear"_s);
        QVERIFY(own && *own == 2);
        auto* sliders = stage.window.findChild<FilterSliders*>();
        const auto colours = [] { return theme::categorical(); };
        QTRY_COMPARE(sliders->curve().pen().color(), colours()[2]);
        QCOMPARE(sliders->impulse().pen().color(), colours()[2]);
        // The filter keeps its colour under another name, also where another one has become free meanwhile.
        QVERIFY(stage.finishAfter([&] { stage.find<QCheckBox>(u"quality-nearest"_s)->click(); }));
        QVERIFY(stage.finishAfter([&] { sliders->findChildren<QSlider*>().first()->setValue(90); }));
        QCOMPARE(model.colourOf(sliders->quality()), own);
        QVERIFY(!model.colourOf(u"nearest"_s));

        const QString path = stage.folder.filePath(u"voice.wav"_s);
        record(path, click(24'000));
        auto* view = stage.window.findChild<SoundView*>();
        stage.window.findChild<QTabWidget*>()->setCurrentWidget(view);
        view->open(path);
        QTRY_COMPARE_WITH_TIMEOUT(view->findChildren<QualityTitle*>().size(), 4, 20'000);
        for (const QualityTitle* title : view->findChildren<QualityTitle*>()) {
            QVERIFY(title->colour().has_value());
            QVERIFY(title->text() != u"linear"_s || title->colour() == model.colourOf(u"linear"_s));
            QVERIFY(title->text() != sliders->quality() || title->colour() == own);
        }
        QVERIFY(stage.finishAfter([&] { stage.find<QCheckBox>(u"quality-linear"_s)->click(); }));
        for (const QualityTitle* title : view->findChildren<QualityTitle*>()) {
            QVERIFY(title->text() != u"linear"_s || !title->colour()); // compared no more
        }
    }

    void hiddenCurve_staysHidden_whenAnotherQualityComes() {
        LabModel model;
        CurvePlot picture(model, curveSpec(u"gain"_s), nullptr);
        model.compare({48'000, 16'000, {u"nearest"_s, u"linear"_s}, false, false});
        picture.refresh();
        picture.plot().setShown(picture.plot().curve(u"linear"_s), false);
        model.compare({48'000, 16'000, {u"draft"_s, u"nearest"_s, u"linear"_s}, false, false});
        picture.refresh();
        QVERIFY(!picture.plot().curve(u"linear"_s)->visible());
        QVERIFY(picture.plot().curve(u"nearest"_s)->visible() && picture.plot().curve(u"draft"_s)->visible());
    }

    void longName_isShortened_andWholeInTheToolTip() {
        QualityTitle title(u"custom:123.456:0.98765:intermediate"_s);
        title.resize(120, 20);
        QVERIFY(title.shownText().startsWith(u"custom:123"_s) && title.shownText().endsWith(QChar(0x2026)));
        title.resize(1000, 20);
        QCOMPARE(title.shownText(), title.text());
    }

    void report_isSaved_whileTheWindowGoesOn() {
        Stage stage(48'000, 16'000, {u"draft"_s, u"linear"_s});
        QVERIFY(stage.showAndMeasure());
        LabModel& model = stage.page->model();
        ReportSaver saver(nullptr);
        QSignalSpy saved(&saver, &ReportSaver::saved);
        QSignalSpy failed(&saver, &ReportSaver::failed);
        int turns = 0;
        QTimer other;
        connect(&other, &QTimer::timeout, &other, [&turns] { ++turns; });
        other.start(0);
        const QString page = stage.folder.filePath(u"report.html"_s);
        saver.save(model, page);
        QVERIFY(saver.saving() && !QFile::exists(page));               // nothing was done at once
        model.compare({44'100, 48'000, {u"nearest"_s}, false, false}); // what comes now is not in it
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 60'000);
        QVERIFY(!saver.saving());
        const int pictures = static_cast<int>(curveSpecs().size()) + 4;
        QVERIFY2(turns >= pictures,
                 qPrintable(QString::number(turns))); // others had their turn before each of them
        QFile file(page);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        QCOMPARE(html.count(u"data:image/png;base64,"_s), pictures);
        QVERIFY(html.contains(u"Sweep through linear"_s) && !html.contains(u"nearest"_s));
        saver.save(model, u"/nowhere/report.png"_s);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
        QCOMPARE(saved.count(), 1);
    }

    /// It may be painted before it hears that there are fewer qualities.
    void table_mayBeAskedForARow_thatIsGone() {
        LabModel model;
        model.compare({48'000, 16'000, {u"nearest"_s, u"linear"_s, u"lanczos3"_s}, false, false});
        const FigureModel figures(model, nullptr);
        QCOMPARE(figures.rowCount(), 3);
        model.compare({48'000, 16'000, {u"nearest"_s}, false, false});
        for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::FontRole)}) {
            for (int column = 1; column < figures.columnCount(); ++column) {
                QVERIFY(figures.data(figures.index(2, column), role).toString().size() < 3); // nothing, or a dash
            }
        }
        QVERIFY(figures.data(figures.index(2, 0), Qt::DisplayRole).toString().isEmpty());
    }

    void report_holdsPicturesAndFigures_inOneFile() {
        Stage stage(48'000, 16'000, {u"draft"_s, u"linear"_s});
        QVERIFY(stage.showAndMeasure());
        LabModel& model = stage.page->model();
        const LabReportText text = labReportText(model);
        const std::vector<LabReportPicture> pictures = labPictures(model);
        const QString html = QString::fromUtf8(labHtml(text, pictures));
        QCOMPARE(html.count(u"data:image/png;base64,"_s), static_cast<qsizetype>(curveSpecs().size()) + 4);
        QVERIFY(html.contains(u"<img alt=\"Tone near the band's edge\" src=\"data:"_s));
        QVERIFY(!html.contains(u"http://"_s) && !html.contains(u"https://"_s));
        const QString open = u"<script type='application/json' id='figures'>"_s;
        const qsizetype from = html.indexOf(open) + open.size();
        const QJsonArray list =
            QJsonDocument::fromJson(html.mid(from, html.indexOf(u"</script>"_s, from) - from).toUtf8()).array();
        QCOMPARE(list.size(), 2);
        const lab::Figure figure =
            lab::figureOf(*stage.page->model().entries()[0].measurement, lab::FigureId::WorstAlias);
        QCOMPARE(list[0][u"worstAliasDb"_s].toDouble(), *figure.value);
        const QString png = stage.folder.filePath(u"sheet.png"_s);
        QVERIFY(writeLabReport(png, LabReportForm::Sheet, text, pictures));
        QVERIFY(QImage(png).width() > 1000);
        QVERIFY(!writeLabReport(u"/nowhere/report.html"_s, LabReportForm::Page, text, pictures));
    }
};

QTEST_MAIN(TestLabPage)
#include "tst_lab_page.moc"
