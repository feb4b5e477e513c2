#include "core/capture/wasapi/hresult.h"

#include <QTest>

using namespace sinc;
using namespace sinc::wasapi;

class TestHResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void describe_namesTheCallAndTheCode() {
        QCOMPARE(describe({"IAudioClient::Initialize", code::kDeviceInUse}),
                 std::string("IAudioClient::Initialize: AUDCLNT_E_DEVICE_IN_USE, 0x8889000A"));
        QCOMPARE(describe({"IAudioClient::Start", codeOf(0x8889FFFF)}),
                 std::string("IAudioClient::Start: 0x8889FFFF"));
    }

    void everyCodeThatDecidesSomething_hasAName() {
        for (const HResult code :
             {code::kInvalidArgument, code::kAccessDenied, code::kNotFound, code::kNotImplemented,
              code::kWrongEndpointType, code::kDeviceInvalidated, code::kUnsupportedFormat, code::kDeviceInUse,
              code::kOperationPending, code::kExclusiveNotAllowed, code::kEndpointCreateFailed,
              code::kServiceNotRunning, code::kBufferError, code::kBufferNotAligned, code::kResourcesInvalidated,
              code::kServerUnavailable}) {
            QVERIFY2(!nameOf(code).empty(), describe({"", code}).c_str());
        }
    }

    void success_isNoTrouble() {
        for (const HResult code : {code::kOk, code::kBufferEmpty, code::kNoSingleProcess, HResult(1)}) {
            QVERIFY(troubleOf(code) == Trouble::None);
        }
    }

    void failure_tellsTheEngineWhatToSay_data() {
        QTest::addColumn<quint32>("bits");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* name, quint32 bits, Fault fault) {
            QTest::newRow(name) << bits << static_cast<int>(fault);
        };
        row("unplugged", 0x88890004, Fault::SourceGone);
        row("spatial sound switched", 0x88890026, Fault::SourceGone);
        row("used exclusively", 0x8889000A, Fault::SourceInUse);
        row("privacy settings", 0x80070005, Fault::SourceDenied);
        row("audio service stopped", 0x88890010, Fault::ServerUnavailable);
        row("audio service crashed", 0x800706BA, Fault::ServerUnavailable);
        row("no such device", 0x80070490, Fault::SourceUnknown);
        row("loopback of a microphone", 0x88890003, Fault::SourceUnsupported);
        row("exclusive mode forbidden", 0x8889000E, Fault::SourceUnsupported);
        row("anything else", 0x80004005, Fault::SourceRefused);
    }

    void failure_tellsTheEngineWhatToSay() {
        QFETCH(quint32, bits);
        QFETCH(int, fault);
        const Failure failure = failureOf({"IAudioClient::Initialize", codeOf(bits)}, "Headset", true);
        QVERIFY(failure.fault == static_cast<Fault>(fault));
        QVERIFY(failure.detail.starts_with("IAudioClient::Initialize: "));
        QCOMPARE(failure.subject,
                 failure.fault == Fault::ServerUnavailable ? std::string("Windows Audio") : std::string("Headset"));
    }

    /// The switch that the sentence about a denied microphone names would not help.
    void whatIsNoMicrophone_isNotDeniedByThePrivacySettings() {
        const Failure failure = failureOf({"IAudioClient::Initialize", code::kAccessDenied}, "Speakers", false);
        QVERIFY(failure.fault == Fault::SourceRefused);
        QVERIFY(failure.detail.find("E_ACCESSDENIED") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestHResult)
#include "tst_hresult.moc"
