#include "core/capture/wasapi/format_bridge.h"

#include <QTest>

using namespace sinc;
using namespace sinc::wasapi;

namespace {

std::vector<float> mapped(int inputs, int outputs, const std::vector<float>& in) {
    FormatBridge bridge;
    if (!bridge.prepare({48'000, inputs, 0}, {48'000, outputs, 0}, 16)) {
        return {};
    }
    const auto out = bridge.process(in.data(), in.size() / static_cast<std::size_t>(inputs));
    return {out.samples, out.samples + out.count * static_cast<std::size_t>(outputs)};
}

using Floats = std::vector<float>;

} // namespace

class TestFormatBridge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void channels_meetInTurn() {
        QCOMPARE(mapped(1, 2, {0.5F, -1.0F}), (Floats{0.5F, 0.5F, -1.0F, -1.0F}));
        QCOMPARE(mapped(2, 1, {1.0F, 0.5F}), (Floats{0.75F}));
        QCOMPARE(mapped(4, 2, {1.0F, 0.0F, 0.5F, -1.0F}), (Floats{0.75F, -0.5F}));
        QCOMPARE(mapped(2, 3, {1.0F, 0.25F}), (Floats{1.0F, 0.25F, 1.0F}));
    }

    void anotherRate_givesAsManyFramesAsItLasts_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("44.1 to 48 kHz") << 44'100 << 48'000;
        QTest::newRow("96 to 48 kHz") << 96'000 << 48'000;
        QTest::newRow("16 to 44.1 kHz") << 16'000 << 44'100;
    }

    void anotherRate_givesAsManyFramesAsItLasts() {
        QFETCH(int, from);
        QFETCH(int, to);
        FormatBridge bridge;
        QVERIFY(bridge.prepare({from, 2, 0}, {to, 1, 0}, 512).ok());
        QVERIFY(!bridge.keepsRate());
        const std::vector<float> level(1024, 0.25F);
        std::size_t frames = 0;
        float middle = 0.0F;
        for (int in = 0; in < from; in += 100) {
            const auto out = bridge.process(level.data(), 100);
            frames += out.count;
            middle = out.count > 0 ? out.samples[out.count / 2] : middle;
        }
        frames += bridge.flush().count;
        QCOMPARE(frames, static_cast<std::size_t>(to));
        QVERIFY(qAbs(middle - 0.25F) < 1e-5F);
    }

    void silence_isZeros() {
        FormatBridge bridge;
        QVERIFY(bridge.prepare({48'000, 1, 0}, {48'000, 2, 0}, 16).ok());
        const auto out = bridge.process(nullptr, 3);
        QCOMPARE(Floats(out.samples, out.samples + 6), Floats(6, 0.0F));
    }
};

QTEST_APPLESS_MAIN(TestFormatBridge)
#include "tst_format_bridge.moc"
