#include "ui/plots/plot.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPlot : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
