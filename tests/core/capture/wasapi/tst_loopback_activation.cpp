#include "core/capture/wasapi/loopback_activation.h"

#include <QTest>

using namespace sinc;
using namespace sinc::wasapi;

namespace {

/// A Windows that answers what a test says, and that notes what it was asked.
class ScriptedActivation final : public ActivationCalls {
public:
    bool there = true;
    bool completes = true;
    HResult asked = code::kOk;
    HResult answer = code::kOk;
    HResult activated = code::kOk;
    HResult client = code::kOk;
    HResult initialised = code::kOk;
    QStringList calls;

    bool isThere() const noexcept override { return there; }
    HResult ask() noexcept override { return note("ask", asked); }
    bool wait() noexcept override { return !failed(note("wait", code::kOk)) && completes; }
    HResult result(HResult& code) noexcept override {
        code = activated;
        return note("result", answer);
    }
    HResult takeClient() noexcept override { return note("client", client); }
    HResult initialise() noexcept override { return note("initialise", initialised); }

private:
    HResult note(const char* call, HResult result) noexcept {
        calls << QString::fromLatin1(call);
        return result;
    }
};

} // namespace

class TestLoopbackActivation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatSucceeds_isInitialised() {
        ScriptedActivation windows;
        const Activation activation = activateLoopback(windows);
        QVERIFY(!activation.failure.any());
        QCOMPARE(windows.calls.join(u' '), QStringLiteral("ask wait result client initialise"));
    }

    void anOlderWindows_isNotAsked_andNamesWhatItNeeds() {
        ScriptedActivation windows;
        windows.there = false;
        const Activation activation = activateLoopback(windows);
        QVERIFY(windows.calls.isEmpty());
        QCOMPARE(activation.failure.code, code::kNotImplemented);
        QCOMPARE(activation.detail, std::string(kProcessLoopbackNeeds));
        QVERIFY(failureOf(activation.failure, "Player", false).fault == Fault::SourceUnsupported);
    }

    void aWindowsWithoutTheVirtualDevice_namesWhatItNeeds_data() {
        QTest::addColumn<HResult>("code");
        QTest::newRow("E_NOTFOUND") << code::kNotFound;
        QTest::newRow("E_INVALIDARG") << code::kInvalidArgument;
        QTest::newRow("E_NOTIMPL") << code::kNotImplemented;
        QTest::newRow("ERROR_FILE_NOT_FOUND") << code::kFileNotFound;
    }
    void aWindowsWithoutTheVirtualDevice_namesWhatItNeeds() {
        QFETCH(HResult, code);
        for (const bool atOnce : {true, false}) {
            ScriptedActivation windows;
            (atOnce ? windows.asked : windows.activated) = code;
            const Activation activation = activateLoopback(windows);
            QCOMPARE(activation.failure.code, code::kNotImplemented);
            QCOMPARE(activation.detail, std::string(kProcessLoopbackNeeds));
        }
    }

    void aDeniedActivation_isToldByItsCallAndCode() {
        ScriptedActivation windows;
        windows.activated = code::kAccessDenied;
        const Activation activation = activateLoopback(windows);
        QCOMPARE(describe(activation.failure),
                 std::string("ActivateAudioInterfaceAsync: E_ACCESSDENIED, 0x80070005"));
        QVERIFY(activation.detail.empty());
        QCOMPARE(windows.calls.last(), QStringLiteral("result"));
    }

    void anActivationThatNeverCompletes_isATimeout_andIsNotAskedForItsResult() {
        ScriptedActivation windows;
        windows.completes = false;
        QCOMPARE(describe(activateLoopback(windows).failure),
                 std::string("ActivateAudioInterfaceAsync: ERROR_TIMEOUT, 0x800705B4"));
        QCOMPARE(windows.calls.last(), QStringLiteral("wait"));
    }

    void everyLaterCall_isNamedWhenItFails() {
        ScriptedActivation windows;
        windows.initialised = code::kUnsupportedFormat;
        QCOMPARE(describe(activateLoopback(windows).failure),
                 std::string("IAudioClient::Initialize: AUDCLNT_E_UNSUPPORTED_FORMAT, 0x88890008"));
        windows.client = codeOf(0x80004002);
        QVERIFY(describe(activateLoopback(windows).failure).starts_with("IUnknown::QueryInterface(IAudioClient)"));
        windows.answer = code::kUnexpected;
        QVERIFY(describe(activateLoopback(windows).failure)
                    .starts_with("IActivateAudioInterfaceAsyncOperation::GetActivateResult"));
    }
};

QTEST_APPLESS_MAIN(TestLoopbackActivation)
#include "tst_loopback_activation.moc"
