#include "ui/plots/plot.h"

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
};

QTEST_MAIN(TestPlot)
#include "tst_plot.moc"
