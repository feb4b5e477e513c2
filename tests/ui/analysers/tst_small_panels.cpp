#include "ui/analysers/goniometer_view.h"
#include "ui/analysers/loudness_view.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QIcon>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sinc;

/// What stays readable in a dock that has little room.
class TestSmallPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Dots and correlation share the room; the dots get most of it, whatever its shape.
    void goniometer_usesItsRoom_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("narrow dock") << QSize(220, 150);
        QTest::newRow("usual dock") << QSize(290, 170);
        QTest::newRow("flat") << QSize(640, 200);
        QTest::newRow("tall") << QSize(300, 400);
        QTest::newRow("square") << QSize(300, 300);
        QTest::newRow("large") << QSize(1900, 1050);
    }

    void goniometer_usesItsRoom() {
        QFETCH(QSize, size);
        GoniometerView view(nullptr);
        view.resize(size);
        const QRect dots = view.area();
        QVERIFY(view.rect().contains(dots));
        QCOMPARE(dots.width(), dots.height());
        QVERIFY2(dots.width() >= 2 * std::min(size.width(), size.height()) / 3,
                 qPrintable(QString::number(dots.width())));
        QVERIFY(!view.grab().isNull());
    }

    /// As of a button in a head that has no room for it.
    void icon_withoutRoom_isNothing() {
        QTest::failOnWarning(QRegularExpression(u"QPainter"_s));
        QImage picture(20, 20, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        const QIcon icon = theme::icon(u"settings"_s);
        for (const QRect room : {QRect(0, 0, 0, 16), QRect(0, 0, 16, 0), QRect(0, 0, 0, 0)}) {
            icon.paint(&painter, room);
        }
        QVERIFY(icon.pixmap(QSize(0, 16)).isNull());
        QVERIFY(!icon.pixmap(QSize(16, 16)).isNull());
    }

    /// A title that lacks room leaves out its remark, and is never cut in the middle of a letter.
    void loudness_saysWhatHasRoom() {
        const LoudnessView view(nullptr);
        const LoudnessRow range{
            .id = u"range"_s, .title = u"Range (LRA)"_s, .value = u"4.2"_s, .unit = u"LU"_s, .settled = false};
        const QFontMetricsF metrics(theme::font(0.85));
        QCOMPARE(view.titleOf(range, 400.0), u"Range (LRA), first minute"_s);
        QCOMPARE(view.titleOf(range, metrics.horizontalAdvance(range.title) + 1.0), range.title);
        for (const double room : {30.0, 50.0, 70.0, 99.0, 140.0}) {
            QVERIFY(metrics.horizontalAdvance(view.titleOf(range, room)) <= room);
        }
    }
};

QTEST_MAIN(TestSmallPanels)
#include "tst_small_panels.moc"
