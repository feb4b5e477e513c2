#include "ui/lab/spectrogram_plot.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

class TestSpectrogramPlot : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Loud at first and low, quiet afterwards and high: 40 columns, 20 lines, 2 s, up to 8 kHz.
    static std::shared_ptr<const sinc::lab::Spectrogram> corners() {
        auto picture = std::make_shared<sinc::lab::Spectrogram>();
        picture->columns = 40;
        picture->lines = 20;
        picture->seconds = 2.0;
        picture->nyquistHz = 8'000.0;
        for (std::size_t column = 0; column < picture->columns; ++column) {
            for (std::size_t line = 0; line < picture->lines; ++line) {
                picture->dbFs.push_back(column < 20 && line < 10     ? 0.0F
                                        : column >= 20 && line >= 10 ? -180.0F
                                                                     : -72.0F);
            }
        }
        return picture;
    }

    QByteArray written(sinc::Plot& plot, const QString& name) {
        QFile file(m_folder.filePath(name));
        return plot.exportTo(file.fileName()) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    /// Exports are drawn from what is recorded, not by the plot itself.
    void export_showsWhatTheWindowShows() {
        sinc::SpectrogramPlot plot(nullptr);
        plot.showScale(true);
        plot.setPicture(corners());
        plot.resize(400, 300);
        const QImage seen = plot.toPixmap(400, 300, 2.0).toImage();
        QVERIFY(written(plot, u"a.png"_s).startsWith("\x89PNG"));
        const QImage image(m_folder.filePath(u"a.png"_s));
        QCOMPARE(image.size(), seen.size());
        const QRect area = plot.axisRect()->rect();
        for (const double x : {0.1, 0.4, 0.6, 0.9}) {
            for (const double y : {0.1, 0.4, 0.6, 0.9}) {
                const QPoint place =
                    2 * (area.topLeft() + QPoint(qRound(x * area.width()), qRound(y * area.height())));
                const auto far = [](int a, int b) { return std::abs(a - b) > 3; };
                const QColor was = seen.pixelColor(place);
                const QColor is = image.pixelColor(place);
                QVERIFY2(!far(was.red(), is.red()) && !far(was.green(), is.green()) && !far(was.blue(), is.blue()),
                         qPrintable(u"at %1, %2: %3 instead of %4"_s.arg(x).arg(y).arg(is.name(), was.name())));
            }
        }
        QVERIFY(image.pixelColor(2 * area.bottomLeft() + QPoint(20, -20)) !=
                image.pixelColor(2 * area.topRight() + QPoint(-20, 20)));
        // Beside the picture stays what was there.
        QCOMPARE(image.pixelColor(1, 1), seen.pixelColor(1, 1));
        int different = 0; // but for the edges of letters
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor was = seen.pixelColor(x, y);
                const QColor is = image.pixelColor(x, y);
                different += std::abs(was.lightness() - is.lightness()) > 40 ? 1 : 0;
            }
        }
        QVERIFY2(different < image.width() * image.height() / 50, qPrintable(QString::number(different)));
    }

    void export_keepsWithinTheAxes_whenAPartIsSeen() {
        sinc::SpectrogramPlot plot(nullptr);
        plot.setPicture(corners());
        plot.resize(400, 300);
        plot.xAxis->setRange(0.2, 0.6);
        plot.yAxis->setRange(1.0, 3.0);
        QVERIFY(!written(plot, u"part.png"_s).isEmpty());
        const QImage image(m_folder.filePath(u"part.png"_s));
        const QRect area = plot.axisRect()->rect();
        QCOMPARE(image.pixelColor(2 * area.center()), image.pixelColor(2 * (area.topLeft() + QPoint(9, 9))));
        QCOMPARE(image.pixelColor(2 * area.left() - 60, 2 * area.top() - 2), image.pixelColor(1, 1));
    }

    void export_makesPdf_asLargeAsThePlot() {
        sinc::SpectrogramPlot plot(nullptr);
        plot.setPicture(corners());
        plot.resize(400, 300);
        const QByteArray pdf = written(plot, u"a.pdf"_s);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(QString::fromLatin1(pdf).contains(
            QRegularExpression(u"/MediaBox \\[0 0 300(\\.0+)? 225(\\.0+)?\\]"_s)));
        QVERIFY(pdf.contains("/Subtype /Image"));
        QVERIFY(!plot.exportTo(u"/nowhere/a.pdf"_s));
    }

    void csv_hasALineForEachColumn() {
        sinc::SpectrogramPlot plot(nullptr);
        plot.setPicture(corners());
        const QStringList lines = plot.csv().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 41);
        QCOMPARE(lines[1].split(u',').mid(0, 3), QStringList({u"0"_s, u"0.0"_s, u"0.0"_s}));
        QCOMPARE(lines[40].split(u',').constLast(), u"-180.0"_s);
        plot.setPicture(nullptr);
        QCOMPARE(plot.csv().count(u'\n'), 1);
    }
};

QTEST_MAIN(TestSpectrogramPlot)
#include "tst_spectrogram_plot.moc"
