#include "core/capture/wasapi/endpoint_choice.h"

#include <QTest>

using namespace sinc;
using namespace sinc::wasapi;

class TestEndpointChoice : public QObject {
    Q_OBJECT

    static QString choice(const char* wanted, const char* current, Continuation continuation, bool wantedThere,
                          bool currentThere, const char* fallback) {
        return QString::fromStdString(
            chooseEndpoint(wanted, current, continuation, {wantedThere, currentThere, fallback}));
    }

private Q_SLOTS:
    void choose_followsTheDefault() {
        QCOMPARE(choice("default", "", Continuation::WaitForDevice, false, false, "speakers"), u"speakers");
        QCOMPARE(choice("default", "speakers", Continuation::WaitForDevice, false, true, "headset"), u"headset");
        QCOMPARE(choice("default", "speakers", Continuation::WaitForDevice, false, false, ""), u"");
    }

    void choose_takesTheDeviceThatWasAskedFor() {
        QCOMPARE(choice("mic", "", Continuation::NewDefault, true, false, "other"), u"mic");
    }

    void choose_takesNoOtherOne_whenTheFirstIsNotThere() {
        QCOMPARE(choice("mic", "", Continuation::NewDefault, false, false, "other"), u"");
    }

    void choose_waitsForALostDevice() {
        QCOMPARE(choice("mic", "mic", Continuation::WaitForDevice, false, false, "other"), u"");
        QCOMPARE(choice("mic", "mic", Continuation::WaitForDevice, true, true, "other"), u"mic");
    }

    void choose_goesOnWithTheNewDefault_whenThatWasChosen() {
        QCOMPARE(choice("mic", "mic", Continuation::NewDefault, false, false, "other"), u"other");
    }

    void choose_staysWithTheReplacement_forAsLongAsItIsThere() {
        QCOMPARE(choice("mic", "other", Continuation::NewDefault, true, true, "third"), u"other");
        QCOMPARE(choice("mic", "other", Continuation::NewDefault, true, false, "third"), u"mic");
        QCOMPARE(choice("mic", "other", Continuation::NewDefault, false, false, "third"), u"third");
    }
};

QTEST_APPLESS_MAIN(TestEndpointChoice)
#include "tst_endpoint_choice.moc"
