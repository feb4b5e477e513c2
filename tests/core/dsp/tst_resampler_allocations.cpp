#include "core/audio/thread_account.h"
#include "core/dsp/resampler.h"
#include "tests/core/dsp/stream_of.h"

#include <QTest>

#include <thread>

using namespace sinc;

namespace {

std::uint64_t allocationsSoFar() {
    const ThreadAccount account = accountOf(ThreadRole::Worker);
    return account.ourAllocations + account.libraryAllocations;
}

/// What a stream costs in allocations, those of the libraries counted in, on a thread that is watched.
std::uint64_t allocationsOf(Resampler& resampler, std::size_t channels, bool varies, double ratio) {
    std::uint64_t count = 0;
    std::thread([&] {
        const auto in = test::noise<float>(4096 * channels);
        std::vector<float> out(resampler.maxOutputFrames(4096) * channels);
        setThreadRole(ThreadRole::Worker, HeapOwner::Ours);
        const std::uint64_t before = allocationsSoFar();
        std::int64_t fed = 0;
        for (const std::size_t frames : {480U, 1U, 0U, 4096U, 333U, 480U, 480U, 4096U, 4096U}) {
            if (varies) {
                (void)resampler.setRatio(ratio * (fed % 2 == 0 ? 1.01 : 0.99), fed);
            }
            resampler.process(in.data(), frames, out.data());
            fed += static_cast<std::int64_t>(frames);
        }
        while (resampler.flush(out.data(), 100) > 0) {
        }
        resampler.reset();
        count = allocationsSoFar() - before;
    }).join();
    return count;
}

} // namespace

/// Once it is prepared, a resampler allocates nothing: the transforms and the C library counted in.
class TestResamplerAllocations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void process_allocatesNothing_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("varies");
        QTest::newRow("3 to 1") << 48'000 << 16'000 << false;
        QTest::newRow("1 to 2") << 48'000 << 96'000 << false;
        QTest::newRow("160 to 147") << 48'000 << 44'100 << false;
        QTest::newRow("320 to 147") << 96'000 << 44'100 << false;
        QTest::newRow("441 to 160") << 44'100 << 16'000 << false;
        QTest::newRow("many phases") << 44'100 << 47'952 << false;
        QTest::newRow("any phase") << 44'101 << 48'000 << false;
        QTest::newRow("changing ratio") << 44'100 << 48'000 << true;
    }
    void process_allocatesNothing() {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, varies);
        QVERIFY(countsAllocations());
        for (const Quality& quality : namedQualities()) {
            for (const int channels : {1, 2, 3}) {
                Resampler resampler;
                QVERIFY(resampler.prepare({from, to, channels, quality, varies}, 4096).ok());
                QVERIFY2(allocationsOf(resampler, static_cast<std::size_t>(channels), varies,
                                       static_cast<double>(to) / from) == 0,
                         quality.name.c_str());
            }
        }
    }

    /// A count of 0 must mean something.
    void prepare_allocates() {
        std::uint64_t count = 0;
        std::thread([&count] {
            setThreadRole(ThreadRole::Worker, HeapOwner::Ours);
            const std::uint64_t before = allocationsSoFar();
            Resampler resampler;
            (void)resampler.prepare({48'000, 44'100, 2, qualityNamed("standard").value()}, 480);
            count = allocationsSoFar() - before;
        }).join();
        QVERIFY(count > 10);
    }
};

QTEST_APPLESS_MAIN(TestResamplerAllocations)
#include "tst_resampler_allocations.moc"
