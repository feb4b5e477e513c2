#include "core/meter/four_floats.h"

#include <QTest>

#include <random>

using namespace sinc;

namespace {

template <typename Four>
Four filled(const std::array<float, 4>& values) {
    Four four{};
    for (std::size_t n = 0; n < values.size(); ++n) {
        four[n] = values[n];
    }
    return four;
}

/// Every operation at once, so that a lane which strays shows.
template <typename Four>
std::array<float, 4> calculated(const std::array<float, 4>& x, const std::array<float, 4>& y) {
    const Four a = filled<Four>(x);
    const Four b = filled<Four>(y);
    Four result = larger(a * b, -(a - b));
    result += larger(a, Four{} + 0.25F) + b;
    return {result[0], result[1], result[2], result[3]};
}

} // namespace

class TestFourFloats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownValues() {
        const std::array<float, 4> got =
            calculated<FourFloatsByLoop>({1.0F, -2.0F, 0.5F, 0.0F}, {3.0F, 4.0F, -8.0F, 0.0F});
        // a·b = 3 −8 −4 0, b−a = 2 6 −8.5 0, larger(a, ¼) = 1 ¼ ½ ¼
        const std::array<float, 4> expected{7.0F, 10.25F, -11.5F, 0.25F};
        QVERIFY(got == expected);
    }

    void loopAndVectorAgree() {
        std::mt19937 random(1770);
        std::uniform_real_distribution<float> value(-2.0F, 2.0F);
        for (int n = 0; n < 1000; ++n) {
            std::array<float, 4> a{};
            std::array<float, 4> b{};
            for (std::size_t lane = 0; lane < 4; ++lane) {
                a[lane] = value(random);
                b[lane] = value(random);
            }
            QVERIFY(calculated<FourFloatsByLoop>(a, b) == calculated<FourFloats>(a, b));
        }
    }
};

QTEST_APPLESS_MAIN(TestFourFloats)
#include "tst_four_floats.moc"
