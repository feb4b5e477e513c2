#include "core/audio/latest_value.h"

#include <QTest>

#include <atomic>
#include <thread>

using sinc::LatestValue;

namespace {

/// Large enough to be torn if it could be; each member says the same.
struct Reading {
    std::array<std::uint64_t, 40> copies{};
};

Reading readingOf(std::uint64_t value) {
    Reading reading;
    reading.copies.fill(value);
    return reading;
}

bool isWhole(const Reading& reading) {
    for (const std::uint64_t copy : reading.copies) {
        if (copy != reading.copies[0]) {
            return false;
        }
    }
    return true;
}

} // namespace

class TestLatestValue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_givesADefaultValue_beforeTheFirst() {
        LatestValue<int> value;
        QCOMPARE(value.read(), 0);
        QCOMPARE(value.read(), 0);
    }

    void read_givesTheNewest_asOftenAsItIsAsked() {
        LatestValue<int> value;
        value.publish(1);
        QCOMPARE(value.read(), 1);
        QCOMPARE(value.read(), 1);
        value.publish(2);
        value.publish(3);
        value.publish(4);
        QCOMPARE(value.read(), 4);
        QCOMPARE(value.read(), 4);
    }

    void whatWasRead_staysAsItIs_untilTheNextRead() {
        LatestValue<int> value;
        value.publish(1);
        const int& held = value.read();
        for (int i = 2; i < 10; ++i) {
            value.publish(i);
            QCOMPARE(held, 1);
        }
        QCOMPARE(value.read(), 9);
    }

    void twoThreads_neverSeeTornOrOlderValues_andTheLastOneArrives() {
        constexpr std::uint64_t kValues = 200'000;
        LatestValue<Reading> value;
        std::atomic<bool> done{false};
        std::thread writer([&] {
            for (std::uint64_t i = 1; i <= kValues; ++i) {
                value.publish(readingOf(i));
            }
            done.store(true);
        });
        std::uint64_t newest = 0;
        bool good = true;
        for (bool last = false; !last;) {
            last = done.load();
            const Reading& reading = value.read();
            good = good && isWhole(reading) && reading.copies[0] >= newest;
            newest = reading.copies[0];
        }
        writer.join();
        QVERIFY(good);
        QCOMPARE(newest, kValues);
    }
};

QTEST_APPLESS_MAIN(TestLatestValue)
#include "tst_latest_value.moc"
