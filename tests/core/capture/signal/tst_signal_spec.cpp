#include "core/capture/signal/signal_spec.h"

#include <QTest>

#include <clocale>

using namespace sinc;

class TestSignalSpec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validIds_areRead_data() {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("hz");
        QTest::addColumn<double>("dbfs");
        const auto row = [](const char* id, SignalKind kind, double hz, double dbfs) {
            QTest::addRow("%s", id) << QByteArray(id) << static_cast<int>(kind) << hz << dbfs;
        };
        row("signal:sine:997:-20", SignalKind::Sine, 997.0, -20.0);
        row("signal:sine", SignalKind::Sine, 997.0, -20.0);
        row("signal:sine:440", SignalKind::Sine, 440.0, -20.0);
        row("signal:sine:0.1:0", SignalKind::Sine, 0.1, 0.0);
        row("signal:sine:23999:-160", SignalKind::Sine, 23'999.0, -160.0);
        row("signal:sine:997.25:-0.5", SignalKind::Sine, 997.25, -0.5);
        row("signal:sweep", SignalKind::Sweep, 997.0, -20.0);
        row("signal:sweep:-6", SignalKind::Sweep, 997.0, -6.0);
        row("signal:pink:-12", SignalKind::Pink, 997.0, -12.0);
        row("signal:white:0", SignalKind::White, 997.0, 0.0);
        row("signal:silence", SignalKind::Silence, 997.0, -20.0);
    }

    void validIds_areRead() {
        QFETCH(QByteArray, id);
        QFETCH(double, hz);
        QFETCH(double, dbfs);
        const Result<SignalSpec> spec = signalSpecOf(id.toStdString());
        QVERIFY(spec.ok());
        QTEST(static_cast<int>(spec.value().kind), "kind");
        QCOMPARE(spec.value().frequencyHz, hz);
        QCOMPARE(spec.value().peakDbfs, dbfs);
    }

    void otherIds_areRefused_namingTheForm_data() {
        QTest::addColumn<QByteArray>("id");
        for (const char* id : {"signal:",
                               "signal",
                               "signal:nothing",
                               "signal:sine:",
                               "signal:sine:nan:-20",
                               "signal:sine:-1:-20",
                               "signal:sine:0:-20",
                               "signal:sine:24000:-20",
                               "signal:sine:997:20",
                               "signal:sine:997:nan",
                               "signal:sine:997:-inf",
                               "signal:sine:997:-20:",
                               "signal:sine:997:-20:x",
                               "signal:sine:997:-20 ",
                               "signal:sine: 997:-20",
                               "signal:sine:997,5:-20",
                               "signal:sine:1e9999:-20",
                               "signal:sine:+997:-20",
                               "signal:sine:0x10:-20",
                               "signal:sine:997:-1000",
                               "signal:sweep:1:2",
                               "signal:sweep:",
                               "signal:pink:+3",
                               "signal:white:1",
                               "signal:silence:-20",
                               "signal:Sine:997:-20",
                               "SIGNAL:sine",
                               "sine:997:-20",
                               ""}) {
            QTest::addRow("\"%s\"", id) << QByteArray(id);
        }
    }

    void otherIds_areRefused_namingTheForm() {
        QFETCH(QByteArray, id);
        const Result<SignalSpec> spec = signalSpecOf(id.toStdString());
        QVERIFY(!spec.ok());
        QCOMPARE(spec.failure().fault, Fault::SourceMalformed);
        QCOMPARE(spec.failure().subject, id.toStdString());
        QVERIFY(spec.failure().allowed.find("signal:sine:HZ:DBFS") != std::string::npos);
    }

    void names_tellFrequencyAndLevel() {
        QCOMPARE(nameOf(signalSpecOf("signal:sine:997:-20").value()), std::string("Sine 997 Hz, −20 dBFS"));
        QCOMPARE(nameOf(signalSpecOf("signal:sine:0.5:0").value()), std::string("Sine 0.5 Hz, 0 dBFS"));
        QCOMPARE(nameOf(signalSpecOf("signal:pink:-12.5").value()), std::string("Pink noise, −12.5 dBFS"));
        QCOMPARE(nameOf(signalSpecOf("signal:silence").value()), std::string("Silence"));
    }
};

QTEST_APPLESS_MAIN(TestSignalSpec)
#include "tst_signal_spec.moc"
