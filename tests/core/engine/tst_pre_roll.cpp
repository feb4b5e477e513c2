#include "core/engine/pre_roll.h"

#include <QTest>

using namespace sinc;

namespace {

/// Frames `first`, `first + 1`, …; the second channel counts downwards.
std::vector<float> counted(int first, int frames) {
    std::vector<float> samples;
    for (int i = first; i < first + frames; ++i) {
        samples.push_back(static_cast<float>(i));
        samples.push_back(static_cast<float>(-i));
    }
    return samples;
}

void feed(PreRoll& past, int first, int frames) {
    const std::vector<float> samples = counted(first, frames);
    past.process({samples.data(), static_cast<std::size_t>(frames), 2});
}

/// Everything that is kept, taken in pieces of at most so many frames.
std::vector<float> kept(const PreRoll& past, std::size_t pieceFrames) {
    std::vector<float> samples;
    for (std::size_t first = 0; first < past.frames();) {
        const BlockView piece = past.piece(first, pieceFrames);
        if (piece.frames == 0 || piece.frames > pieceFrames) {
            return {};
        }
        const auto part = piece.interleaved();
        samples.insert(samples.end(), part.begin(), part.end());
        first += piece.frames;
    }
    return samples;
}

} // namespace

class TestPreRoll : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatThereIs_untilItIsFull() {
        PreRoll past;
        past.prepare(2, 100);
        QCOMPARE(past.frames(), std::size_t{0});
        feed(past, 0, 30);
        QCOMPARE(past.frames(), std::size_t{30});
        QCOMPARE(kept(past, 7), counted(0, 30));
    }

    void keepsTheNewest_whateverTheBlocks_data() {
        QTest::addColumn<int>("block");
        for (const int block : {1, 7, 33, 99, 100, 101, 250}) {
            QTest::addRow("%d", block) << block;
        }
    }
    void keepsTheNewest_whateverTheBlocks() {
        QFETCH(int, block);
        PreRoll past;
        past.prepare(2, 100);
        int end = 0;
        for (; end < 1'000; end += block) {
            feed(past, end, block);
        }
        QCOMPARE(past.frames(), std::size_t{100});
        QCOMPARE(kept(past, 13), counted(end - 100, 100));
        QCOMPARE(kept(past, 1'000), counted(end - 100, 100));
    }

    void keepsNothing_whenNotAsked() {
        PreRoll past;
        past.prepare(2, 0);
        feed(past, 0, 50);
        QCOMPARE(past.frames(), std::size_t{0});
    }

    void prepare_forgets() {
        PreRoll past;
        past.prepare(2, 10);
        feed(past, 0, 50);
        past.prepare(2, 10);
        QCOMPARE(past.frames(), std::size_t{0});
        feed(past, 70, 3);
        QCOMPARE(kept(past, 10), counted(70, 3));
    }
};

QTEST_APPLESS_MAIN(TestPreRoll)
#include "tst_pre_roll.moc"
