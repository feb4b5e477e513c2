#include "ui/meters/level_face.h"

#include <QLocale>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sinc;

namespace {

double linear(double dbfs) {
    return std::pow(10.0, dbfs / 20.0);
}

} // namespace

/// What the recorder's level bars show of a level, for every kind of meter.
class TestLevelFace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /// The figures at the levels where the standards say what has to stand there.
    void reference_readsAsTheStandardSays_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<double>("dbfs");
        QTest::addColumn<QString>("reading");
        QTest::newRow("digital peak") << u"digital-peak"_s << -6.0 << u"−6.0 dBFS"_s;
        QTest::newRow("type I") << u"ppm-i"_s << -9.0 << u"0.0 dB"_s;
        QTest::newRow("type IIa at its alignment") << u"ppm-iia"_s << -18.0 << u"4.0"_s;
        QTest::newRow("type IIa, 8 dB above") << u"ppm-iia"_s << -10.0 << u"6.0"_s;
        QTest::newRow("type IIb") << u"ppm-iib"_s << -18.0 << u"0.0 dB"_s;
        QTest::newRow("VU") << u"vu"_s << -18.0 << u"0.0 VU"_s;
        QTest::newRow("K-12") << u"k-12"_s << -12.0 << u"0.0 dB"_s;
        QTest::newRow("K-14") << u"k-14"_s << -10.0 << u"4.0 dB"_s;
        QTest::newRow("K-20") << u"k-20"_s << -24.0 << u"−4.0 dB"_s;
        QTest::newRow("RMS fast") << u"rms-fast"_s << -20.0 << u"−20.0 dBFS"_s;
        QTest::newRow("RMS slow") << u"rms-slow"_s << -20.0 << u"−20.0 dBFS"_s;
        QTest::newRow("peak and RMS") << u"peak-and-rms"_s << -20.0 << u"−20.0 dBFS"_s;
    }
    void reference_readsAsTheStandardSays() {
        QFETCH(QString, kind);
        QFETCH(double, dbfs);
        QFETCH(QString, reading);
        const LevelFace face(ballisticsNamed(kind));
        QCOMPARE(face.kind().has_value(), kind != u"peak-and-rms"_s);
        QCOMPARE(face.reading(linear(dbfs)), reading);
    }

    void silence_isAnEmptyBar_andFullScaleAFullOne() {
        for (const Ballistics kind : kBallistics) {
            const LevelFace face(kind);
            QCOMPARE(face.fractionOf(0.0), 0.0);
            QCOMPARE(face.fractionOf(100.0), 1.0);
        }
        QCOMPARE(LevelFace(Ballistics::DigitalPeak).figure(0.0), u"−∞"_s);
        QCOMPARE(LevelFace().figure(0.0), u"−∞"_s);
    }

    void marksAndColours_liePastEachOtherInOrder() {
        for (const Ballistics kind : kBallistics) {
            const LevelFace face(kind);
            const auto marks = face.marks();
            QVERIFY(marks.size() >= 5);
            for (std::size_t i = 1; i < marks.size(); ++i) {
                QVERIFY(marks[i].fraction < marks[i - 1].fraction);
            }
            const auto zones = face.zones();
            QCOMPARE(zones[0].from, 0.0);
            QVERIFY(zones[1].from > 0.0 && zones[2].from > zones[1].from && zones[2].from < 1.0);
        }
    }

    void names_leadBackToTheirKind() {
        for (const Ballistics kind : kBallistics) {
            QVERIFY(ballisticsNamed(QString::fromLatin1(scaleOf(kind).name.data())) == kind);
            QVERIFY(!titleOf(kind).isEmpty());
        }
        QVERIFY(!ballisticsNamed(u"thermometer"_s));
    }
};

QTEST_GUILESS_MAIN(TestLevelFace)
#include "tst_level_face.moc"
