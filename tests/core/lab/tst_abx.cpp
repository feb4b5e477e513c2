#include "core/lab/abx.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace sinc::lab;

class TestAbx : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chance_isTheBinomialTail_data() {
        QTest::addColumn<int>("correct");
        QTest::addColumn<int>("trials");
        QTest::addColumn<double>("chance");
        QTest::newRow("all of ten") << 10 << 10 << 1.0 / 1024.0;
        QTest::newRow("nine of ten") << 9 << 10 << 11.0 / 1024.0;
        QTest::newRow("eight of ten") << 8 << 10 << 56.0 / 1024.0;
        QTest::newRow("twelve of sixteen") << 12 << 16 << 2517.0 / 65536.0;
        QTest::newRow("half or more of an odd number") << 8 << 15 << 0.5;
        QTest::newRow("none") << 0 << 20 << 1.0;
        QTest::newRow("nothing answered") << 0 << 0 << 1.0;
    }
    void chance_isTheBinomialTail() {
        QFETCH(int, correct);
        QFETCH(int, trials);
        QFETCH(double, chance);
        QVERIFY(std::fabs(chanceOf(correct, trials) - chance) < 1e-12);
    }

    void chance_agreesWithPascalsTriangle_upToManyTrials() {
        std::vector<long double> row{1.0L}; // probabilities of k right answers
        for (int trials = 1; trials <= 200; ++trials) {
            std::vector<long double> next(row.size() + 1, 0.0L);
            for (std::size_t k = 0; k < row.size(); ++k) {
                next[k] += row[k] / 2.0L;
                next[k + 1] += row[k] / 2.0L;
            }
            row = next;
            long double tail = 0.0L;
            for (int k = trials; k >= 0; --k) {
                tail += row[static_cast<std::size_t>(k)];
                QVERIFY(std::fabs(chanceOf(k, trials) - static_cast<double>(tail)) < 1e-12);
            }
        }
    }

    void session_countsWhatWasRight() {
        AbxSession session(10, 7);
        std::array<bool, 10> right{true, true, false, true, true, true, true, false, true, true};
        for (const bool hit : right) {
            QVERIFY(!session.finished());
            session.answer(hit ? session.xIsA() : !session.xIsA());
        }
        QVERIFY(session.finished());
        QCOMPARE(session.correct(), 8);
        QVERIFY(std::fabs(session.probability() - 56.0 / 1024.0) < 1e-12);
    }

    void session_hasTenTrialsAtLeast() { QCOMPARE(AbxSession(3, 1).trials(), kLeastTrials); }

    void session_choosesXByChance() {
        // 200 sessions of 20 guesses that always say A: a binomial distribution with mean 2000 and deviation 31.6.
        int right = 0;
        int changes = 0;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            AbxSession session(20, seed);
            bool before = session.xIsA();
            while (!session.finished()) {
                changes += session.xIsA() != before ? 1 : 0;
                before = session.xIsA();
                session.answer(true);
            }
            right += session.correct();
        }
        QVERIFY2(std::abs(right - 2000) < 4 * 32, qPrintable(QString::number(right)));
        QVERIFY2(std::abs(changes - 1900) < 4 * 31, qPrintable(QString::number(changes)));
    }
};

QTEST_GUILESS_MAIN(TestAbx)
#include "tst_abx.moc"
