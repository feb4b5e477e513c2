#include "core/capture/signal/signal_backend.h"
#include "core/capture/signal/signal_generator.h"
#include "tests/core/capture/collecting_sink.h"

#include <QTest>

using namespace sinc;

namespace {

std::unique_ptr<CaptureStream> opened(const char* id, bool paced) {
    SignalBackend backend;
    return std::move(backend.open(id, {.paced = paced})).value();
}

std::int64_t nowNs() {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

class TestSignalBackend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sources_canBeDescribedAndOpened() {
        SignalBackend backend;
        QVERIFY(backend.start([] {}).ok());
        QVERIFY(backend.sources().size() >= 5);
        for (const SourceInfo& source : backend.sources()) {
            QVERIFY(backend.recognises(source.id));
            QCOMPARE(source.kind, SourceKind::Signal);
            QCOMPARE(source.backend, std::string("signal"));
            QVERIFY(!source.name.empty() && source.level != nullptr);
            QCOMPARE(source.persistentName, source.id);
            QCOMPARE(backend.describe(source.id).value().name, source.name);
            const auto stream = backend.open(source.id, {});
            QVERIFY(stream.ok());
            QCOMPARE(stream.value()->format(), source.format);
            QCOMPARE(source.format.sampleRate, 48'000);
            QCOMPARE(source.format.channels, 2);
        }
    }

    void describe_takesSignalsThatAreNotListed() {
        const SignalBackend backend;
        const Result<SourceInfo> info = backend.describe("signal:sine:1000:-6");
        QVERIFY(info.ok());
        QCOMPARE(info.value().id, std::string("signal:sine:1000:-6"));
        QCOMPARE(info.value().name, std::string("Sine 1000 Hz, −6 dBFS"));
    }

    void malformedIds_areRecognisedAndRefused() {
        SignalBackend backend;
        QVERIFY(backend.recognises("signal:nothing"));
        QVERIFY(!backend.recognises("file:signal:sine"));
        QCOMPARE(backend.describe("signal:nothing").failure().fault, Fault::SourceMalformed);
        QCOMPARE(backend.open("signal:sine:997:+20", {}).failure().fault, Fault::SourceMalformed);
    }

    void freeRunning_deliversEverySample_howeverSmallTheRoom() {
        for (const std::size_t capacity : {std::size_t(8'192), std::size_t(200'000)}) {
            CollectingSink sink(2, capacity);
            const auto stream = opened("signal:white:-6", false);
            QVERIFY(stream->start(sink).ok());
            sink.collect(300'000);
            QVERIFY(sink.contiguous());
            std::vector<float> ideal(sink.collected.size());
            SignalGenerator(signalSpecOf("signal:white:-6").value()).generate(0, ideal.size() / 2, ideal.data());
            QCOMPARE(sink.collected, ideal);
            QVERIFY(!sink.end());
        }
    }

    void paced_deliversEachBlockWhenItsTimeHasCome_andNotEarlier() {
        CollectingSink sink(2, 65'536);
        const auto stream = opened("signal:sine:997:-20", true);
        const std::int64_t begun = nowNs();
        QVERIFY(stream->start(sink).ok());
        sink.collect(24'000);
        const std::int64_t took = nowNs() - begun;
        QVERIFY2(took >= 490'000'000, qPrintable(QString::number(took))); // half a second takes half a second
        QVERIFY(sink.contiguous());
        // The times that the blocks claim lie on one straight line: no drift, whatever the scheduler did.
        const std::int64_t origin = sink.blocks.front().captureTimeNs;
        for (const CollectingSink::Block& block : sink.blocks) {
            if (block.position % 480 == 0) {
                QCOMPARE(block.captureTimeNs - origin, block.position * 1'000'000'000 / 48'000);
            }
        }
    }

    void destroyingTheStream_stopsIt() {
        CollectingSink sink(2, 1'024); // soon full: the thread waits for room
        auto stream = opened("signal:pink", false);
        QVERIFY(stream->start(sink).ok());
        stream.reset();
        sink.drain();
        const std::size_t before = sink.collected.size();
        QTest::qWait(30);
        sink.drain();
        QCOMPARE(sink.collected.size(), before);
    }
};

QTEST_APPLESS_MAIN(TestSignalBackend)
#include "tst_signal_backend.moc"
