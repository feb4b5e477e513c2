#include "core/dsp/kernels.h"

#if defined(SINCSCOPE_WITH_HIGHWAY)
#include <hwy/targets.h>
#endif

#include "core/dsp/fft.h"
#include "tests/core/dsp/stream_of.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace sinc;

namespace {

/// Chooses a vector unit for the kernels, and gives the choice back when it goes.
class Unit {
public:
    explicit Unit(std::int64_t target) {
#if defined(SINCSCOPE_WITH_HIGHWAY)
        hwy::SetSupportedTargetsForTest(target);
        hwy::GetChosenTarget().Update(hwy::SupportedTargets());
#else
        Q_UNUSED(target);
#endif
    }
    ~Unit() {
#if defined(SINCSCOPE_WITH_HIGHWAY)
        hwy::SetSupportedTargetsForTest(0);
        hwy::GetChosenTarget().Update(hwy::SupportedTargets());
#endif
    }
    Unit(const Unit&) = delete;
    Unit& operator=(const Unit&) = delete;
};

struct Target {
    const char* name;
    std::int64_t bit;
};

#if defined(SINCSCOPE_WITH_HIGHWAY)
constexpr Target kTargets[] = {
    {"SSSE3", HWY_SSSE3},  {"SSE4", HWY_SSE4}, {"AVX2", HWY_AVX2},
    {"AVX-512", HWY_AVX3}, {"NEON", HWY_NEON}, {"none (SSE2 as the compiler uses it)", HWY_SCALAR},
};
std::int64_t supported() {
    return hwy::SupportedTargets();
}
#else
constexpr Target kTargets[] = {{"plain", 1}};
std::int64_t supported() {
    return 1;
}
#endif

template <typename T>
FftArray<T> aligned(std::size_t count, unsigned seed) {
    FftArray<T> made(count);
    const auto values = test::noise<T>(count, seed);
    std::copy(values.begin(), values.end(), made.begin());
    return made;
}

/// Stretches of `in` that stand 11 frames apart, each with its own coefficients or all with the same.
template <typename T>
std::vector<kernels::TileStretch<T>> stretchesOf(const T* coefficients, std::size_t coefficientStep, const T* in,
                                                 std::size_t inStep, T* out, std::size_t outStep,
                                                 std::size_t count) {
    std::vector<kernels::TileStretch<T>> stretches;
    for (std::size_t r = 0; r < count; ++r) {
        stretches.push_back({coefficients + r * coefficientStep, in + r * inStep, out + r * outStep});
    }
    return stretches;
}

template <typename T>
void compareTiles() {
    const double tolerance = std::is_same_v<T, float> ? 2.0e-5 : 1.0e-13;
    for (const std::size_t frames : {kernels::kTileFrames<T>, kernels::kTileFrames<T> / 2}) {
        for (const std::size_t channels : {1U, 2U, 3U, 8U}) {
            for (std::size_t repeats = 1; repeats <= 9; ++repeats) {
                for (const std::size_t coefficientStep : {std::size_t{0}, 37 * frames}) {
                    const auto coefficients = aligned<T>(37 * frames * (repeats + 1), 1);
                    const auto in = aligned<T>((37 + 11 * repeats) * channels, 2);
                    std::vector<T> expected(frames * repeats * channels);
                    std::vector<T> got(expected.size());
                    const auto run = [&](auto tiles, std::vector<T>& out) {
                        const auto stretches = stretchesOf(coefficients.data(), coefficientStep, in.data(),
                                                           11 * channels, out.data(), frames * channels, repeats);
                        tiles(kernels::TileJob<T>{frames, 37, channels, stretches.data(), repeats,
                                                  coefficientStep == 0});
                    };
                    run([](const auto& job) { kernels::plain::tiles(job); }, expected);
                    run([](const auto& job) { kernels::tiles(job); }, got);
                    for (std::size_t i = 0; i < got.size(); ++i) {
                        QVERIFY(std::fabs(static_cast<double>(got[i] - expected[i])) < tolerance);
                    }
                }
            }
        }
    }
}

template <typename T>
void compareBlend() {
    const double tolerance = std::is_same_v<T, float> ? 2.0e-5 : 1.0e-13;
    constexpr std::size_t kCells = 5;
    constexpr std::size_t kPlane = 300;
    for (const std::size_t vectors : {1U, 2U, 3U}) {
        const std::size_t taps = vectors * kernels::blendTaps<T>();
        const auto bank = aligned<T>(kCells * (kernels::kBlendDegree<T> + 1) * taps, 3);
        for (const std::size_t degree : {std::size_t{0}, kernels::kBlendDegree<T>}) {
            for (const std::size_t width : {1U, 2U}) {
                for (const std::size_t channels : {width, width + 3}) {
                    for (const std::size_t count : {1U, 15U, 16U, 100U}) {
                        const auto in = aligned<T>(kPlane * width, 4);
                        std::vector<T> expected(count * channels);
                        std::vector<T> got(expected.size());
                        kernels::BlendJob<T> job{bank.data(),        degree,          kCells,   taps,
                                                 in.data(),          kPlane,          width,    {3, 77},
                                                 Position::of(1.37), expected.data(), channels, count};
                        kernels::plain::blend(job);
                        job.out = got.data();
                        kernels::blend(job);
                        for (std::size_t i = 0; i < got.size(); ++i) {
                            QVERIFY(std::fabs(static_cast<double>(got[i] - expected[i])) < tolerance);
                        }
                    }
                }
            }
        }
    }
}

template <typename T>
void compareWeigh() {
    const double tolerance = std::is_same_v<T, float> ? 1.0e-5 : 1.0e-13;
    constexpr std::size_t kStride = 48;
    const auto bins = aligned<T>(2 * 5 * kStride, 8);
    const auto gains = aligned<T>(2 * 5 * kStride, 9);
    for (std::size_t terms = 1; terms <= 5; ++terms) {
        for (const std::size_t count : {1U, 17U, 32U}) {
            FftArray<T> expected(2 * kStride);
            FftArray<T> got(2 * kStride);
            kernels::plain::weigh(
                kernels::WeighJob<T>{bins.data(), gains.data(), kStride, terms, count, expected.data()});
            kernels::weigh(kernels::WeighJob<T>{bins.data(), gains.data(), kStride, terms, count, got.data()});
            for (std::size_t i = 0; i < 2 * count; ++i) {
                QVERIFY(std::fabs(static_cast<double>(got[i] - expected[i])) < tolerance);
            }
        }
    }
}

/// Dealing out moves values and nothing else, and collecting undoes it.
template <typename T>
void compareDeal() {
    for (std::size_t columns = 1; columns <= 6; ++columns) {
        for (const std::size_t width : {1U, 2U}) {
            for (const std::size_t channels : {width, width + 1}) {
                for (const std::size_t rows : {1U, 7U, 16U, 53U}) {
                    const std::size_t stride = rows + 5;
                    const auto in = test::noise<T>(rows * columns * channels, 10);
                    std::vector<T> dealt(columns * stride * width, T{3});
                    std::vector<T> expected = dealt;
                    kernels::plain::deal(
                        kernels::DealJob<T>{in.data(), channels, width, columns, rows, expected.data(), stride});
                    kernels::deal(
                        kernels::DealJob<T>{in.data(), channels, width, columns, rows, dealt.data(), stride});
                    QCOMPARE(dealt, expected);
                    for (std::size_t i = 0; i < rows * columns; ++i) {
                        QCOMPARE(dealt[((i % columns) * stride + i / columns) * width], in[i * channels]);
                    }
                    std::vector<T> back(in.size(), T{4});
                    std::vector<T> expectedBack = back;
                    kernels::plain::collect(kernels::CollectJob<T>{dealt.data(), stride, columns, rows, width,
                                                                   expectedBack.data(), channels});
                    kernels::collect(
                        kernels::CollectJob<T>{dealt.data(), stride, columns, rows, width, back.data(), channels});
                    QCOMPARE(back, expectedBack);
                    QVERIFY(channels != width || back == in);
                }
            }
        }
    }
}

/// Sums along columns; each output has the same bits however many are made at once.
template <typename T>
void compareColumns() {
    const double tolerance = std::is_same_v<T, float> ? 1.0e-5 : 1.0e-13;
    constexpr std::size_t kStride = 400;
    constexpr std::size_t kTaps = 11;
    for (const std::size_t columns : {2U, 3U, 5U}) {
        for (const std::size_t width : {1U, 2U}) {
            const auto in = test::noise<T>(columns * kStride * width, 11);
            const auto weights = test::noise<T>(columns * kTaps, 12);
            const auto job = [&](std::size_t rows, std::vector<T>& out) {
                return kernels::ColumnJob<T>{in.data(),      kStride, columns, width,
                                             weights.data(), kTaps,   rows,    out.data()};
            };
            std::vector<T> whole(300 * width);
            kernels::sumColumns(job(300, whole));
            for (std::size_t rows = 1; rows <= 300; rows += 13) {
                std::vector<T> expected(rows * width);
                std::vector<T> got(rows * width + 1, T{7});
                kernels::plain::sumColumns(job(rows, expected));
                kernels::sumColumns(job(rows, got));
                QCOMPARE(got.back(), T{7});
                for (std::size_t i = 0; i < expected.size(); ++i) {
                    QVERIFY(std::fabs(static_cast<double>(got[i] - expected[i])) < tolerance);
                    QCOMPARE(got[i], whole[i]);
                }
            }
        }
    }
}

template <typename T>
void compareComplex() {
    for (std::size_t count = 0; count < 40; ++count) {
        const auto a = test::noise<T>(2 * count, 5);
        const auto b = test::noise<T>(2 * count, 6);
        std::vector<T> expected(2 * count);
        std::vector<T> got(2 * count);
        kernels::plain::multiplyComplex(a.data(), b.data(), expected.data(), count);
        kernels::multiplyComplex(a.data(), b.data(), got.data(), count);
        for (std::size_t i = 0; i < got.size(); ++i) {
            QVERIFY(std::fabs(static_cast<double>(got[i] - expected[i])) < 1.0e-6);
        }
    }
}

template <typename To>
void compareCleanse() {
    for (std::size_t count = 0; count < 70; ++count) {
        auto in = test::noise<float>(count, 7);
        for (std::size_t i = 0; i < count; i += 5) {
            in[i] = i % 3 == 0 ? std::nanf("") : i % 3 == 1 ? -std::numeric_limits<float>::infinity() : 1.0e-40F;
        }
        std::vector<To> expected(count);
        std::vector<To> got(count);
        QCOMPARE(kernels::cleanse(in.data(), got.data(), count),
                 kernels::plain::cleanse(in.data(), expected.data(), count));
        QCOMPARE(got, expected);
    }
}

} // namespace

class TestKernels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QStringList lacking;
        for (const Target& target : kTargets) {
            if ((supported() & target.bit) == 0) {
                lacking << QLatin1String(target.name);
            }
        }
        qInfo("This processor lacks: %s", qPrintable(lacking.isEmpty() ? QStringLiteral("none of the vector units")
                                                                       : lacking.join(QStringLiteral(", "))));
        qInfo("In use: %s", kernels::unitName().c_str());
    }

    void everyUnit_agreesWithPlain_data() {
        QTest::addColumn<qint64>("target");
        for (const Target& target : kTargets) {
            if ((supported() & target.bit) != 0) {
                QTest::newRow(target.name) << static_cast<qint64>(target.bit);
            }
        }
    }

    void everyUnit_agreesWithPlain() {
        QFETCH(qint64, target);
        const Unit unit(target);
        compareTiles<float>();
        compareTiles<double>();
        compareBlend<float>();
        compareBlend<double>();
        compareWeigh<float>();
        compareWeigh<double>();
        compareDeal<float>();
        compareDeal<double>();
        compareColumns<float>();
        compareColumns<double>();
        compareComplex<float>();
        compareComplex<double>();
        compareCleanse<float>();
        compareCleanse<double>();
    }

    // What goes through together and what goes through alone must have the same bits.
    void tiles_giveTheSameBits_howeverManyGoTogether() {
        const std::size_t frames = kernels::kTileFrames<float>;
        const auto coefficients = aligned<float>(51 * frames, 1);
        const auto in = aligned<float>((51 + 9 * 13) * 2, 2);
        std::vector<float> together(frames * 9 * 2);
        std::vector<float> alone(together.size());
        const auto run = [&](std::size_t first, std::size_t count, bool isShared, std::vector<float>& out) {
            const auto stretches =
                stretchesOf(coefficients.data(), 0, in.data() + first * 13 * 2, std::size_t{13 * 2},
                            out.data() + first * frames * 2, frames * 2, count);
            kernels::tiles(kernels::TileJob<float>{frames, 51, 2, stretches.data(), count, isShared});
        };
        run(0, 9, true, together);
        for (std::size_t r = 0; r < 9; ++r) {
            run(r, 1, true, alone);
        }
        QCOMPARE(together, alone);
        run(0, 9, false, alone);
        QCOMPARE(together, alone);
    }
};

QTEST_APPLESS_MAIN(TestKernels)
#include "tst_kernels.moc"
