#include "ui/transport/words.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void clock_countsTenthsMinutesAndHours() {
        QCOMPARE(sinc::clockText(0.0), u"0:00:00.0"_s);
        QCOMPARE(sinc::clockText(59.96), u"0:00:59.9"_s); // time that has not passed is not shown
        QCOMPARE(sinc::clockText(3'661.25), u"1:01:01.2"_s);
    }

    void durations_areRounded() {
        QCOMPARE(sinc::durationText(59.6), u"1:00"_s);
        QCOMPARE(sinc::durationText(7'265.0), u"2:01:05"_s);
    }

    void roughTimes_neverPromiseMoreThanThereIs() {
        QCOMPARE(sinc::roughTime(119.9), u"119 s"_s);
        QCOMPARE(sinc::roughTime(7'199.0), u"119 min"_s);
        QCOMPARE(sinc::roughTime(10'000.0), u"2 h"_s);
    }

    void bytes_followThePlan() {
        sinc::OutputPlan plan;
        plan.format = {.sampleRate = 48'000, .channels = 2};
        plan.sampleFormat = sinc::SampleFormat::S24;
        QCOMPARE(sinc::bytesPerSecond(plan), 288'000.0);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
