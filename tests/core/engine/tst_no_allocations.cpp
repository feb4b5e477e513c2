#include "core/audio/thread_account.h"
#include "core/capture/signal/signal_backend.h"
#include "core/engine/engine_client.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <memory>
#include <vector>

using namespace sinc;

namespace {

std::vector<std::unique_ptr<CaptureBackend>> signalsOnly() {
    std::vector<std::unique_ptr<CaptureBackend>> backends;
    backends.push_back(std::make_unique<SignalBackend>());
    return backends;
}

QString nameOfRole(ThreadRole role) {
    return role == ThreadRole::Capture  ? QStringLiteral("capture")
           : role == ThreadRole::Worker ? QStringLiteral("worker")
                                        : QStringLiteral("writer");
}

constexpr std::array kRoles{ThreadRole::Capture, ThreadRole::Worker, ThreadRole::Writer};

} // namespace

/// Once a recording runs, our own code allocates nothing on the threads that carry sound.
class TestNoAllocations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runningRecording_allocatesNothingOfOurs_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("profile");
        QTest::newRow("WAV, as captured") << "take.wav"
                                          << "raw";
        QTest::newRow("WAV, 16 kHz mono 16 bit") << "speech.wav"
                                                 << "openai-whisper";
        QTest::newRow("FLAC, 24 bit") << "take.flac"
                                      << "podcast";
    }
    void runningRecording_allocatesNothingOfOurs() {
        QFETCH(QString, file);
        QFETCH(QString, profile);
        QVERIFY(countsAllocations());
        QTemporaryDir folder;
        EngineClient engine(signalsOnly());
        engine.start();
        RecordRequest request;
        request.path = folder.filePath(file);
        request.sourceId = QStringLiteral("signal:pink");
        request.output.profile = profile;
        QSignalSpy finished(&engine, &EngineClient::recordingFinished);
        engine.startRecording(request);
        QTRY_VERIFY(engine.feed().snapshot().recordedFrames > 24'000); // and the writer has begun

        std::array<ThreadAccount, 3> before{};
        for (std::size_t i = 0; i < kRoles.size(); ++i) {
            before[i] = accountOf(kRoles[i]);
        }
        QTest::qWait(4'000);
        for (std::size_t i = 0; i < kRoles.size(); ++i) {
            const ThreadAccount now = accountOf(kRoles[i]);
            const QString what = nameOfRole(kRoles[i]);
            QVERIFY2(now.blocks > before[i].blocks + 20, qPrintable(what)); // it was at work
            QVERIFY2(now.ourAllocations == before[i].ourAllocations,
                     qPrintable(QStringLiteral("%1 thread: %2 allocations in 4 s")
                                    .arg(what)
                                    .arg(now.ourAllocations - before[i].ourAllocations)));
        }
        engine.stopRecording();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 10'000);
        const auto info = finished.first().first().value<RecordingInfo>();
        QVERIFY(!info.failed);
        QCOMPARE(info.diagnostics.of(ThreadRole::Writer).ourPerSecond, 0.0);
        QVERIFY(info.diagnostics.of(ThreadRole::Worker).load >= 0.0);
        QVERIFY(info.pipeline.framesIn > 150'000);
        QVERIFY(info.pipeline.nsPerSecond() > 0.0);
    }
};

QTEST_GUILESS_MAIN(TestNoAllocations)
#include "tst_no_allocations.moc"
