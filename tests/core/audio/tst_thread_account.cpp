#include "core/audio/process_usage.h"
#include "core/audio/thread_account.h"

#include <QTest>

#include <cstdlib>
#include <memory>
#include <thread>
#include <vector>

using namespace sinc;

class TestThreadAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allocations_areCountedForTheThreadsRoleAndOwner() {
        QVERIFY(countsAllocations());
        const ThreadAccount before = accountOf(ThreadRole::Writer);
        std::thread([] {
            setThreadRole(ThreadRole::Writer, HeapOwner::Ours);
            const std::vector<int> ours(100);
            const HeapOwnerScope library(HeapOwner::Library);
            void* volatile memory = std::malloc(100);
            std::free(memory);
            {
                const HeapOwnerScope again(HeapOwner::Ours);
                const std::vector<int> oursAgain(200);
                QVERIFY(ours.size() < oursAgain.size());
            }
            memory = std::calloc(3, 7);
            std::free(memory);
        }).join();
        const ThreadAccount after = accountOf(ThreadRole::Writer);
        QCOMPARE(after.ourAllocations - before.ourAllocations, std::uint64_t{2});
#ifdef _WIN32 // there only operator new is counted
        constexpr std::uint64_t kOfLibraries = 0;
#else
        constexpr std::uint64_t kOfLibraries = 2;
#endif
        QCOMPARE(after.libraryAllocations - before.libraryAllocations, kOfLibraries);
    }

    void threadsWithoutARole_areNotCounted() {
        const ThreadAccount before = accountOf(ThreadRole::Other);
        const auto memory = std::make_unique<std::vector<int>>(1'000);
        QVERIFY(!memory->empty());
        QCOMPARE(accountOf(ThreadRole::Other).ourAllocations, before.ourAllocations);
    }

    void worstBlock_isTheOneClosestToItsDeadline() {
        forgetWorstBlock(ThreadRole::Capture);
        noteBlock(ThreadRole::Capture, 5'000'000, 100'000'000); // 5 %
        noteBlock(ThreadRole::Capture, 1'000'000, 10'000'000);  // 10 %
        noteBlock(ThreadRole::Capture, 6'000'000, 100'000'000); // 6 %
        QCOMPARE(accountOf(ThreadRole::Capture).worstBlockNs, std::int64_t{1'000'000});
        QCOMPARE(accountOf(ThreadRole::Capture).deadlineNs, std::int64_t{10'000'000});
    }

    void cpuTime_isTheThreadsOwn() {
        std::int64_t used = -1;
        std::uint64_t clock = 0;
        std::thread([&] {
            clock = clockOfThisThread();
            volatile double sum = 0.0;
            while (cpuTimeNs(clock) < 20'000'000) {
                sum = sum + 1.0;
            }
            used = cpuTimeNs(clock);
        }).join();
        QVERIFY(used >= 20'000'000);
        QCOMPARE(cpuTimeNs(clock), std::int64_t{-1}); // it has ended
    }

    void residentMemory_growsWithWhatIsTouched() {
        const std::int64_t before = residentBytes();
        const std::vector<char> touched(64 << 20, 'x');
        QVERIFY(before > 0);
        QVERIFY(residentBytes() - before > 48 << 20);
        QVERIFY(peakResidentBytes() >= residentBytes() - (1 << 20));
        QCOMPARE(touched.back(), 'x');
    }
};

QTEST_APPLESS_MAIN(TestThreadAccount)
#include "tst_thread_account.moc"
