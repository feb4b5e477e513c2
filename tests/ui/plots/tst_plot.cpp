#include "ui/plots/figure_text.h"
#include "ui/plots/legend_row.h"
#include "ui/plots/plot.h"
#include "ui/plots/plot_cursor.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

class TestPlot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labels_doNotRunIntoOneAnother_data() {
        QTest::addColumn<QSize>("size");
        for (const QSize size :
             {QSize(180, 100), QSize(220, 120), QSize(320, 170), QSize(420, 240), QSize(900, 400)}) {
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
        }
    }

    void labels_doNotRunIntoOneAnother() {
        QFETCH(QSize, size);
        sinc::Plot plot;
        plot.setHorizontal({u"Hz"_s, u"Hz"_s, 20.0, 20'000.0, true});
        for (const auto& [low, high] : {std::pair{0.0, 79.4}, std::pair{-120.0, 0.0}, std::pair{-1.0, 1.0}}) {
            plot.setVertical({u"dB"_s, u"dB"_s, low, high});
            plot.resize(size);
            QVERIFY(!plot.grab().isNull());
            for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
                const QFontMetricsF metrics(axis->tickLabelFont());
                const QVector<double> ticks = axis->tickVector();
                std::vector<std::pair<double, double>> places;
                for (int i = 0; i < ticks.size(); ++i) {
                    const double at = axis->coordToPixel(ticks[i]);
                    const double half = axis == plot.yAxis
                                            ? metrics.ascent() / 2.0
                                            : metrics.horizontalAdvance(axis->tickVectorLabels()[i]) / 2.0;
                    if (axis->range().contains(ticks[i])) {
                        places.emplace_back(at - half, at + half);
                    }
                }
                std::sort(places.begin(), places.end());
                QVERIFY(places.size() >= 2);
                for (std::size_t i = 1; i < places.size(); ++i) {
                    QVERIFY2(places[i - 1].second < places[i].first, qPrintable(QString::number(places[i].first)));
                }
            }
        }
    }

    void labels_followTheSizeAtOnce() {
        sinc::Plot plot;
        plot.setHorizontal({u"s"_s, u"s"_s, 0.0, 9.8});
        plot.resize(130, 90);
        plot.show();
        const auto labels = [&plot] { return plot.xAxis->tickVector().size(); };
        QTRY_VERIFY(labels() > 0);
        const auto few = labels();
        plot.resize(900, 400);
        QTRY_COMPARE(plot.viewport().width(), 900);
        QVERIFY2(labels() > few, qPrintable(QString::number(labels())));
    }

    /// The names stand beside one another above the picture, or nowhere.
    void legendRow_coversNoCurve_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("curves");
        QTest::addColumn<bool>("shown");
        QTest::newRow("two, flat") << QSize(300, 120) << 2 << true;
        QTest::newRow("two, large") << QSize(900, 500) << 2 << true;
        QTest::newRow("twelve in lines") << QSize(420, 300) << 12 << true;
        QTest::newRow("twelve without room") << QSize(140, 90) << 12 << false;
    }

    void legendRow_coversNoCurve() {
        QFETCH(QSize, size);
        QFETCH(int, curves);
        QFETCH(bool, shown);
        sinc::Plot plot;
        auto* row = new sinc::LegendRow(plot);
        std::vector<QCPGraph*> all;
        for (int i = 0; i < curves; ++i) {
            all.push_back(plot.addCurve(u"Channel %1"_s.arg(i + 1), i));
        }
        const auto lay = [&plot, &size] {
            plot.resize(size);
            plot.replot();
            return plot.legend->visible();
        };
        QVERIFY(!lay());
        const int without = plot.axisRect()->height();
        row->show(true);
        QCOMPARE(lay(), shown);
        if (shown) {
            const QRect names = plot.legend->outerRect();
            QVERIFY(!names.intersects(plot.axisRect()->rect()));
            QVERIFY(plot.rect().contains(names));
            QVERIFY(plot.axisRect()->height() >= without - size.height() / 3 - 8);
            for (int i = 0; i < plot.legend->itemCount(); ++i) {
                const QCPAbstractLegendItem* item = plot.legend->item(i);
                QVERIFY(item == nullptr || item->outerRect().width() >= item->minimumOuterSizeHint().width());
            }
            plot.removeGraph(all.back());
            QVERIFY(lay());
        }
        row->show(false);
        QVERIFY(!lay());
        QCOMPARE(plot.axisRect()->height(), without);
    }

    /// As in a dock that is opened where there is no room for it.
    void aPlotWithoutRoom_isPaintedWithoutComplaint() {
        QTest::failOnWarning(QRegularExpression(u"QPainter"_s));
        QWidget narrow;
        QHBoxLayout layout(&narrow);
        layout.setContentsMargins({});
        layout.setSizeConstraint(QLayout::SetNoConstraint);
        sinc::Plot plot;
        layout.addWidget(&plot);
        narrow.show();
        for (const QSize size : {QSize(1, 300), QSize(300, 1), QSize(1, 1)}) {
            narrow.resize(size);
            QCoreApplication::processEvents();
            plot.replot();
        }
        plot.resize(0, 0);
        plot.replot();
    }

    void cursor_readsNothing_whereACurveHasAGap() {
        sinc::Plot plot;
        plot.setHorizontal({u"min"_s, u"min"_s, 0.0, 2.0});
        plot.setVertical({u"dB"_s, u"dB"_s, -60.0, 0.0});
        sinc::Plot::setCurve(plot.addCurve(u"whole"_s, 0), {0.0, 1.0, 2.0}, {-12.0, -12.0, -12.0});
        sinc::Plot::setCurve(plot.addCurve(u"broken"_s, 1), {0.0, 1.0, 2.0}, {-6.0, qQNaN(), -6.0});
        const auto* cursor =
            dynamic_cast<sinc::PlotCursor*>(plot.findChild<QWidget*>({}, Qt::FindDirectChildrenOnly));
        QVERIFY(cursor != nullptr);
        plot.setCursor(1.0);
        QCOMPARE(cursor->readings().size(), std::size_t{1});
        QCOMPARE(cursor->readings().front().text, u"whole  −12.0 dB"_s);
        plot.setCursor(2.0);
        QCOMPARE(cursor->readings().size(), std::size_t{2});
    }

    void figures_haveAProperMinus() {
        sinc::Plot plot;
        plot.setVertical({u"dB"_s, u"dB"_s, -120.0, 0.0});
        plot.resize(400, 300);
        QVERIFY(!plot.grab().isNull());
        QVERIFY(!plot.yAxis->tickVectorLabels().filter(u"−"_s).isEmpty());
        QVERIFY(plot.yAxis->tickVectorLabels().filter(u"-"_s).isEmpty());
    }

    void csv_hasWhatTheLegendDoesNotName() {
        sinc::Plot plot;
        plot.setHorizontal({u"min"_s, u"min"_s, -1.0, 0.0});
        QCPGraph* mean = plot.addCurve(u"Peak"_s, 0);
        QCPGraph* highest = plot.addCurve(u"Peak, highest"_s, 0);
        plot.setSilent(highest);
        sinc::Plot::setCurve(mean, {-1.0, 0.0}, {-20.0, qQNaN()});
        sinc::Plot::setCurve(highest, {-1.0, 0.0}, {-10.0, -9.0});
        QCOMPARE(plot.csv(), u"\"min\",\"Peak\",\"Peak, highest\"\n-1,-20,-10\n0,,-9\n"_s);
    }

    void clearCurves_leavesAPlotThatTakesNewOnes() {
        sinc::Plot plot;
        plot.setFill(plot.addCurve(u"first"_s, 0), 0.2);
        plot.clearCurves();
        plot.setHorizontal({u"Hz"_s, u"Hz"_s, 0.0, 24'000.0});
        plot.setVertical({u"dB"_s, u"dB"_s, -180.0, 0.0});
        QCPGraph* curve = plot.addCurve(u"second"_s, 1);
        plot.setFill(curve, 0.2);
        sinc::Plot::setCurve(curve, {0.0, 12'000.0}, {-1.0, -2.0});
        plot.resize(400, 300);
        QVERIFY(!plot.grab().isNull());
        QVERIFY(plot.csv().contains(u"second"_s));
        QVERIFY(!plot.csv().contains(u"first"_s));
    }

    void csv_givesBars_aLineEach() {
        sinc::Plot plot;
        plot.setHorizontal({u"ms"_s, u"ms"_s, 0.0, 10.0});
        for (const auto& [name, value] : {std::pair(u"draft"_s, 1.5), std::pair(u"soxr-hq"_s, 2.25)}) {
            auto* bar = new QCPBars(plot.yAxis, plot.xAxis);
            bar->setName(name);
            bar->addData(1.0, value);
        }
        QCOMPARE(plot.csv(), u"\"\",\"ms\"\n\"draft\",1.5\n\"soxr-hq\",2.25\n"_s);
    }

    void keys_zoomAndMove() {
        sinc::Plot plot;
        plot.setHorizontal({u"Hz"_s, u"Hz"_s, 0.0, 100.0});
        plot.setVertical({u"dB"_s, u"dB"_s, -100.0, 0.0});
        const auto ranges = [&plot] {
            const QCPRange x = plot.xAxis->range();
            const QCPRange y = plot.yAxis->range();
            return std::array{x.lower, x.upper, y.lower, y.upper};
        };
        const auto after = [&](int key, Qt::KeyboardModifiers with = Qt::NoModifier) {
            QTest::keyClick(&plot, static_cast<Qt::Key>(key), with);
            return ranges();
        };
        QCOMPARE(after(Qt::Key_Plus), (std::array{10.0, 90.0, -100.0, 0.0}));
        QCOMPARE(after(Qt::Key_PageUp), (std::array{10.0, 90.0, -90.0, -10.0}));
        QCOMPARE(after(Qt::Key_Right, Qt::ControlModifier), (std::array{18.0, 98.0, -90.0, -10.0}));
        QCOMPARE(after(Qt::Key_Up, Qt::ControlModifier), (std::array{18.0, 98.0, -82.0, -2.0}));
        QCOMPARE(after(Qt::Key_Minus), (std::array{8.0, 108.0, -82.0, -2.0}));
        QCOMPARE(after(Qt::Key_PageDown), (std::array{8.0, 108.0, -92.0, 8.0}));
        QCOMPARE(after(Qt::Key_Home), (std::array{0.0, 100.0, -100.0, 0.0}));
    }

    void cursor_readsEveryVisibleCurve_andALinkedPlotReadsTheSamePlace() {
        sinc::Plot plot;
        sinc::Plot below;
        for (sinc::Plot* each : {&plot, &below}) {
            each->resize(400, 300);
            each->setHorizontal({u"kHz"_s, u"kHz"_s, 0.0, 10.0, false, 1});
            each->setVertical({u"dB"_s, u"dB"_s, -100.0, 0.0, false, 1});
            sinc::Plot::setCurve(each->addCurve(u"draft"_s, 0), {0.0, 5.0, 10.0}, {-10.0, -20.0, -30.0});
            sinc::Plot::setCurve(each->addCurve(u"standard"_s, 1), {0.0, 5.0, 10.0}, {-40.0, -50.0, -60.0});
            QVERIFY(!each->grab().isNull()); // lays the axes out
        }
        plot.linkHorizontal(below);
        const auto read = [](const sinc::Plot& each) {
            QStringList texts;
            for (const sinc::PlotCursor::Reading& reading : each.cursor().readings()) {
                texts.append(reading.text);
            }
            return texts;
        };
        const auto number = [](double value) { return sinc::figureText(value, 1); };
        const QStringList both{u"draft  %1 dB"_s.arg(number(-20.0)), u"standard  %1 dB"_s.arg(number(-50.0))};
        const QPointF middle = plot.axisRect()->rect().center();
        QMouseEvent move(QEvent::MouseMove, middle, plot.mapToGlobal(middle), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(&plot, &move);
        QVERIFY(!plot.cursor().isHidden());
        QCOMPARE(read(plot), both);
        QVERIFY(!below.cursor().isHidden());
        QCOMPARE(read(below), both);
        below.curve(u"draft"_s)->setVisible(false);
        QCOMPARE(read(below), both.mid(1));
        sinc::Plot::setCurve(below.curve(u"standard"_s), {5.0}, {-0.04});
        QCOMPARE(read(below), QStringList{u"standard  %1 dB"_s.arg(number(0.0))});
        sinc::Plot::setCurve(below.curve(u"standard"_s), {5.0}, {-323.9});
        below.setVertical({u"dB"_s, u"dB"_s, -100.0, 0.0, false, 1, -200.0});
        QCOMPARE(read(below), QStringList{u"standard  below the floor"_s});
        QVERIFY2(below.csv().endsWith(u"5,-200\n"_s), qPrintable(below.csv()));
        QTest::keyClick(&plot, Qt::Key_Plus);
        QCOMPARE(below.xAxis->range(), QCPRange(1.0, 9.0));
        QTest::keyClick(&plot, Qt::Key_Escape);
        QVERIFY(plot.cursor().isHidden() && below.cursor().isHidden());
    }

    void clickOnTheLegend_hidesACurve_andShowsItAgain() {
        sinc::Plot plot;
        plot.resize(400, 300);
        const QCPGraph* curve = plot.addCurve(u"draft"_s, 0);
        plot.legend->setVisible(true);
        QVERIFY(!plot.grab().isNull());
        const QPoint name = plot.legend->item(0)->outerRect().center();
        QTest::mouseClick(&plot, Qt::LeftButton, {}, name);
        QVERIFY(!curve->visible());
        QTest::mouseClick(&plot, Qt::LeftButton, {}, name);
        QVERIFY(curve->visible());
    }

    void export_makesEachKindOfFile_withALegend() {
        const QTemporaryDir folder;
        sinc::Plot plot;
        plot.resize(400, 300);
        sinc::Plot::setCurve(plot.addCurve(u"standard"_s, 0), {0.0, 1.0}, {0.0, 0.0});
        const auto written = [&](const QString& name) {
            QFile file(folder.filePath(name));
            return plot.exportTo(file.fileName()) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(written(u"a.pdf"_s).startsWith("%PDF"));
        QVERIFY(written(u"a.csv"_s).contains("\"standard\""));
        const QByteArray withoutOnScreen = written(u"a.png"_s);
        QVERIFY(!plot.legend->visible());
        plot.legend->setVisible(true);
        QVERIFY(withoutOnScreen.startsWith("\x89PNG"));
        QCOMPARE(written(u"b.png"_s), withoutOnScreen);
        QVERIFY(!plot.exportTo(u"/nowhere/a.png"_s));
    }
};

QTEST_MAIN(TestPlot)
#include "tst_plot.moc"
