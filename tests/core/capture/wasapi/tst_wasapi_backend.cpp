#include "core/capture/wasapi/process_loopback.h"
#include "core/capture/wasapi/wasapi_backend.h"
#include "tests/core/capture/collecting_sink.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>

using namespace sinc;

namespace {

/// Plays numbered samples, each different from its neighbours, once silence has gone before them.
class CountingFeed final : public PlaybackFeed {
public:
    static constexpr int kLength = 48'000;
    static float sample(int index) { return static_cast<float>(index + 1) / 65'536.0F; }

    std::size_t read(float* out, std::size_t frames) noexcept override {
        for (std::size_t i = 0; i < frames; ++i, ++m_position) {
            const bool sounds = m_position >= 24'000 && m_position < 24'000 + kLength;
            const float value = sounds ? sample(m_position - 24'000) : 0.0F;
            out[2 * i] = value;
            out[2 * i + 1] = -value;
        }
        return frames;
    }

private:
    int m_position = 0;
};

const SourceInfo* find(const std::vector<SourceInfo>& sources, const char* words, SourceKind kind) {
    const auto found = std::find_if(sources.begin(), sources.end(), [&](const SourceInfo& source) {
        return source.kind == kind && source.name.find(words) != std::string::npos;
    });
    return found == sources.end() ? nullptr : &*found;
}

} // namespace

/// The real calls, against the audio service of the Windows at hand: Wine on a private PulseAudio (test-wine.sh).
class TestWasapiBackend : public QObject {
    Q_OBJECT

    WasapiBackend m_backend;
    std::atomic<int> m_changes{0};

    /// Records the monitor of an output while we play on it; keeps what is no silence.
    void playInto(CollectingSink& sink) {
        const std::vector<SourceInfo> sources = m_backend.sources();
        const SourceInfo* monitor = find(sources, "Monitor of Test output A", SourceKind::Microphone);
        const SourceInfo* output = find(sources, "Test output A", SourceKind::Loopback);
        QVERIFY(monitor != nullptr && output != nullptr);
        auto stream = m_backend.open(monitor->id, {});
        QVERIFY2(stream.ok(), stream.ok() ? "" : stream.failure().detail.c_str());
        QCOMPARE(stream.value()->format().channels, 2);
        QVERIFY(stream.value()->start(sink).ok());
        CountingFeed feed;
        auto playback = m_backend.play(output->outputId, {48'000, 2, 0x3}, feed);
        QVERIFY2(playback.ok(), playback.ok() ? "" : playback.failure().detail.c_str());
        sink.collect(4 * 48'000);
        QVERIFY(!sink.end() && !playback.value()->ended());
        std::erase(sink.collected, 0.0F);
    }

private Q_SLOTS:
    void initTestCase() {
        const Status started = m_backend.start([this] { ++m_changes; });
        QVERIFY2(started.ok(), started.ok() ? "" : started.failure().detail.c_str());
    }

    void sources_areTheEndpointsWithTheirNamesAndFormats() {
        const std::vector<SourceInfo> sources = m_backend.sources();
        const SourceInfo* microphone = find(sources, "Test microphone", SourceKind::Microphone);
        QVERIFY(microphone != nullptr);
        QCOMPARE(microphone->format.sampleRate, 48'000);
        for (const SourceInfo& source : sources) {
            qInfo("%s %s, %d Hz, %d channels%s", source.id.c_str(), source.name.c_str(), source.format.sampleRate,
                  source.format.channels, source.isDefault ? ", default" : "");
        }
        QVERIFY(find(sources, "Test output A", SourceKind::Loopback) != nullptr);
        QVERIFY(find(sources, "Test output B", SourceKind::Loopback) != nullptr);
        const std::vector<OutputInfo> outputs = m_backend.outputs();
        QCOMPARE(std::count_if(outputs.begin(), outputs.end(), [](const OutputInfo& one) { return one.isDefault; }),
                 1);
    }

    void describe_knowsTheDefault() {
        const Result<SourceInfo> described = m_backend.describe("wasapi:default");
        QVERIFY(described.ok());
        QVERIFY(described.value().isDefault && described.value().kind == SourceKind::Microphone);
        QCOMPARE(described.value().id, std::string("wasapi:default"));
    }

    /// Wine's player is not ours to test: when the machine is busy, what it hands to PulseAudio too late is never
    /// heard. But what is heard must be what was played, sample for sample and in its order. That nothing gets lost
    /// between PulseAudio and the file is shown by what PulseAudio plays by itself (record.sh).
    void capture_bringsBackWhatIsPlayed() {
        constexpr int kAttempts = 6;
        constexpr std::size_t kEnough = CountingFeed::kLength / 4;
        std::size_t heard = 0;
        for (int i = 0; i < kAttempts && heard < kEnough && !QTest::currentTestFailed(); ++i) {
            CollectingSink sink(2, 1'000'000);
            playInto(sink);
            int last = -1;
            for (std::size_t at = 0; at + 1 < sink.collected.size(); at += 2) {
                const float value = sink.collected[at];
                const int index = static_cast<int>(std::lround(value * 65'536.0F)) - 1;
                QVERIFY2(index > last && index < CountingFeed::kLength, std::to_string(index).c_str());
                QVERIFY(value == CountingFeed::sample(index));
                QVERIFY(sink.collected[at + 1] == -value);
                last = index;
            }
            heard = sink.collected.size() / 2;
        }
        qInfo("%zu of %d samples were heard", heard, CountingFeed::kLength);
        QVERIFY(heard >= kEnough);
    }

    void loopback_isRefusedInWords_whereTheSystemHasNone() {
        const std::vector<SourceInfo> sources = m_backend.sources();
        const SourceInfo* output = find(sources, "Test output A", SourceKind::Loopback);
        QVERIFY(output != nullptr);
        const auto stream = m_backend.open(output->id, {});
        if (stream.ok()) {
            return; // a Windows that can
        }
        QCOMPARE(static_cast<int>(stream.failure().fault), static_cast<int>(Fault::SourceUnsupported));
        QVERIFY(stream.failure().detail.find("AUDCLNT_E_WRONG_ENDPOINT_TYPE") != std::string::npos);
        QVERIFY(stream.failure().subject.find("Test output A") != std::string::npos);
    }

    void programs_areRefusedInWords_whereTheSystemHasNone() {
        const auto stream = m_backend.open("wasapi-app:" + std::to_string(QCoreApplication::applicationPid()), {});
        if (stream.ok()) {
            return;
        }
        QCOMPARE(static_cast<int>(stream.failure().fault), static_cast<int>(Fault::SourceUnsupported));
        QCOMPARE(stream.failure().allowed, std::string("Windows 10 version 2004 or later"));
        QVERIFY(stream.failure().detail.find("ActivateAudioInterfaceAsync") != std::string::npos);
    }

    void program_thatDoesNotRun_isUnknown() {
        const auto stream = m_backend.open("wasapi-app:4294967292", {});
        QVERIFY(!stream.ok());
        QCOMPARE(static_cast<int>(stream.failure().fault),
                 static_cast<int>(wasapi::hasProcessLoopback() ? Fault::SourceUnknown : Fault::SourceUnsupported));
    }

    void exclusive_isRefusedInWords_orDelivers() {
        m_backend.setManners({Continuation::WaitForDevice, true, {}});
        auto stream = m_backend.open("wasapi:default", {});
        m_backend.setManners({});
        if (!stream.ok()) {
            QVERIFY(!stream.failure().detail.empty());
            QVERIFY(stream.failure().fault == Fault::SourceUnsupported ||
                    stream.failure().fault == Fault::SourceInUse || stream.failure().fault == Fault::SourceRefused);
            return;
        }
        CollectingSink sink(stream.value()->format().channels, 1'000'000);
        QVERIFY(stream.value()->start(sink).ok());
        sink.collect(4'800);
        QVERIFY(!sink.collected.empty());
    }

    void endpoint_thatIsNotThere_isUnknown() {
        const auto stream = m_backend.open("wasapi:{0.0.1.00000000}.{00000000-0000-0000-0000-000000000000}", {});
        QVERIFY(!stream.ok());
        QCOMPARE(static_cast<int>(stream.failure().fault), static_cast<int>(Fault::SourceUnknown));
    }

    void stream_canBeDestroyed_beforeItWasStarted() { QVERIFY(m_backend.open("wasapi:default", {}).ok()); }
};

QTEST_GUILESS_MAIN(TestWasapiBackend)
#include "tst_wasapi_backend.moc"
