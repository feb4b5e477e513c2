#include "core/audio/buffer_pool.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <thread>
#include <type_traits>
#include <vector>

using sinc::BufferPool;
using sinc::PooledBuffer;

static_assert(!std::is_copy_constructible_v<PooledBuffer> && std::is_nothrow_move_constructible_v<PooledBuffer>);

namespace {

bool allZero(std::span<const std::byte> bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](std::byte byte) { return byte == std::byte{0}; });
}

} // namespace

class TestBufferPool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buffer_isUsedAgainAndZeroed() {
        BufferPool pool;
        const std::byte* memory = nullptr;
        {
            const PooledBuffer first = pool.acquire(5'000);
            QCOMPARE(first.bytes().size(), std::size_t{5'000});
            std::memset(first.bytes().data(), 0xAA, first.bytes().size());
            memory = first.bytes().data();
        }
        const PooledBuffer again = pool.acquire(8'192);
        QCOMPARE(static_cast<const std::byte*>(again.bytes().data()), memory);
        QVERIFY(allZero(again.bytes()));
        QCOMPARE(pool.statistics().hits, std::uint64_t{1});
        QCOMPARE(pool.statistics().misses, std::uint64_t{1});
    }

    void sizes_areServedByTheSmallestThatFits_data() {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<bool>("sameClass");
        QTest::newRow("1 and 4096 bytes") << 1 << 4096 << true;
        QTest::newRow("4096 and 4097 bytes") << 4096 << 4097 << false;
        QTest::newRow("8193 and 16384 bytes") << 8193 << 16384 << true;
        QTest::newRow("16385 and 32768 bytes") << 16385 << 32768 << true;
        QTest::newRow("32768 bytes and beyond") << 32768 << 32769 << false;
    }
    void sizes_areServedByTheSmallestThatFits() {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(bool, sameClass);
        BufferPool pool;
        pool.acquire(static_cast<std::size_t>(first)).release();
        const PooledBuffer buffer = pool.acquire(static_cast<std::size_t>(second));
        QCOMPARE(pool.statistics().hits == 1, sameClass);
    }

    void atMostFifty_wait() {
        BufferPool pool;
        std::vector<PooledBuffer> held;
        for (int n = 0; n < 60; ++n) {
            held.push_back(pool.acquire(4'096));
        }
        QCOMPARE(pool.statistics().lent, std::size_t{60});
        held.clear();
        QCOMPARE(pool.statistics().waiting, std::size_t{50});
        QCOMPARE(pool.statistics().discarded, std::uint64_t{10});
        QCOMPARE(pool.statistics().lent, std::size_t{0});
    }

    void warmPool_alwaysHits() {
        BufferPool pool;
        pool.acquire(4'096).release();
        for (int n = 0; n < 999; ++n) {
            pool.acquire(4'096).release();
        }
        QCOMPARE(pool.statistics().hits, std::uint64_t{999});
        QCOMPARE(pool.statistics().hitRate(), 0.999);
    }

    void oversize_isServedOutsideAndCounted() {
        BufferPool pool;
        pool.acquire(1'000'000).release();
        const PooledBuffer large = pool.acquire(1'000'000);
        QCOMPARE(large.bytes().size(), std::size_t{1'000'000});
        QVERIFY(allZero(large.bytes()));
        QCOMPARE(pool.statistics().oversize, std::uint64_t{2});
        QCOMPARE(pool.statistics().waiting, std::size_t{0});
        QCOMPARE(pool.statistics().hitRate(), 0.0);
    }

    void releasingTwice_returnsOnce() {
        BufferPool pool;
        PooledBuffer buffer = pool.acquire(100);
        PooledBuffer moved = std::move(buffer);
        moved.release();
        moved.release();
        buffer.release(); // what a move left behind
        QVERIFY(!moved && moved.bytes().empty());
        QCOMPARE(pool.statistics().waiting, std::size_t{1});
        QCOMPARE(pool.statistics().lent, std::size_t{0});
    }

    void assignment_returnsWhatWasHeld() {
        BufferPool pool;
        PooledBuffer buffer = pool.acquire(100);
        buffer = pool.acquire(100);
        QCOMPARE(pool.statistics().waiting, std::size_t{1});
        QCOMPARE(pool.statistics().lent, std::size_t{1});
    }

    void buffer_mayOutliveThePool() {
        PooledBuffer buffer;
        {
            BufferPool pool;
            buffer = pool.acquire(4'000);
        }
        buffer.bytes()[3'999] = std::byte{1};
        buffer.release();
        QVERIFY(!buffer);
    }

    void manyThreads_neverShareABuffer() {
        BufferPool pool;
        std::atomic<int> faults{0};
        std::vector<std::thread> threads;
        for (int id = 1; id <= 4; ++id) {
            threads.emplace_back([&pool, &faults, id] {
                for (std::size_t n = 0; n < 5'000; ++n) {
                    const PooledBuffer buffer = pool.acquire(1 + n * 37 % 10'000);
                    faults += allZero(buffer.bytes()) ? 0 : 1;
                    std::memset(buffer.bytes().data(), id, buffer.bytes().size());
                    faults += buffer.bytes().back() == std::byte{static_cast<unsigned char>(id)} ? 0 : 1;
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(faults.load(), 0);
        const BufferPool::Statistics counts = pool.statistics();
        QCOMPARE(counts.hits + counts.misses, std::uint64_t{20'000});
        QCOMPARE(counts.lent, std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestBufferPool)
#include "tst_buffer_pool.moc"
