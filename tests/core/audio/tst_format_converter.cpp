#include "core/audio/format_converter.h"
#include "core/audio/packed_samples.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

using namespace sinc;

namespace {

using Bytes = std::vector<std::byte>;

Bytes packedOf(PackedFormat format, const std::vector<double>& values) {
    Bytes bytes(values.size() * bytesPerSample(format));
    for (std::size_t i = 0; i < values.size(); ++i) {
        pack(format, values[i], bytes.data() + i * bytesPerSample(format));
    }
    return bytes;
}

std::vector<double> valuesOf(PackedFormat format, const Bytes& bytes) {
    std::vector<double> values;
    for (std::size_t at = 0; at < bytes.size(); at += bytesPerSample(format)) {
        values.push_back(unpacked(format, bytes.data() + at));
    }
    return values;
}

Bytes converted(const FormatConverter::Spec& spec, const Bytes& in, FormatConverter& converter,
                std::size_t blockFrames = 1'000'000) {
    const std::size_t from = bytesPerSample(spec.from) * static_cast<std::size_t>(spec.channels);
    const std::size_t to = bytesPerSample(spec.to) * static_cast<std::size_t>(spec.channels);
    const std::size_t frames = in.size() / from;
    Bytes out(frames * to);
    if (!converter.prepare(spec)) {
        return {};
    }
    for (std::size_t n = 0; n < frames; n += blockFrames) {
        converter.process(in.data() + n * from, std::min(blockFrames, frames - n), out.data() + n * to);
    }
    return out;
}

Bytes converted(const FormatConverter::Spec& spec, const Bytes& in) {
    FormatConverter converter;
    return converted(spec, in, converter);
}

std::vector<double> sine(double amplitude, std::size_t frames) {
    std::vector<double> values;
    for (std::size_t n = 0; n < frames; ++n) {
        values.push_back(amplitude * std::sin(2.0 * std::numbers::pi * 997.0 * static_cast<double>(n) / 48'000.0));
    }
    return values;
}

/// Power of the error in LSB² of s16, after a moving mean of 32 values (what is left below about 1 kHz).
double slowErrorPower(const std::vector<double>& out, const std::vector<double>& in) {
    double power = 0.0;
    for (std::size_t n = 32; n < out.size(); ++n) {
        double sum = 0.0;
        for (std::size_t k = 0; k < 32; ++k) {
            sum += (out[n - k] - in[n - k]) * 32'768.0 / 32.0;
        }
        power += sum * sum / static_cast<double>(out.size() - 32);
    }
    return power;
}

const char* nameOfFormat(PackedFormat format) {
    return std::array{"u8", "s16", "s24", "s32", "f32"}[static_cast<std::size_t>(format)];
}

} // namespace

class TestFormatConverter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wideningAndBack_isExact_data() {
        QTest::addColumn<int>("narrow");
        QTest::addColumn<int>("wide");
        for (const PackedFormat narrow : kPackedFormats) {
            for (const PackedFormat wide : kPackedFormats) {
                const bool floatHoldsIt = wide == PackedFormat::F32 && narrow != PackedFormat::S32;
                const bool wider = wide != PackedFormat::F32 && narrow != PackedFormat::F32 &&
                                   bytesPerSample(wide) >= bytesPerSample(narrow);
                if (floatHoldsIt || wider) {
                    QTest::addRow("%s to %s", nameOfFormat(narrow), nameOfFormat(wide))
                        << static_cast<int>(narrow) << static_cast<int>(wide);
                }
            }
        }
    }
    void wideningAndBack_isExact() {
        QFETCH(int, narrow);
        QFETCH(int, wide);
        const auto small = static_cast<PackedFormat>(narrow);
        const auto large = static_cast<PackedFormat>(wide);
        std::vector<double> values{-1.0, 0.0, 127.0 / 128.0, 1.0 / 128.0, -1.0 / 128.0};
        const double steps = small == PackedFormat::F32 ? 8'388'608.0 : stepsOf(small);
        values.push_back((steps - 1.0) / steps);
        values.push_back(-1.0 / steps);
        const Bytes in = packedOf(small, values);
        const Bytes between = converted({small, large, 1}, in);
        QCOMPARE(valuesOf(large, between), valuesOf(small, in));
        QCOMPARE(converted({large, small, 1}, between), in);
    }

    void bytes_areThoseOfTheFormats() {
        QCOMPARE(packedOf(PackedFormat::U8, {0.0, -1.0}), (Bytes{std::byte{128}, std::byte{0}}));
        QCOMPARE(packedOf(PackedFormat::S16, {-1.0}), (Bytes{std::byte{0}, std::byte{0x80}}));
        QCOMPARE(packedOf(PackedFormat::S24, {1.0 / 8'388'608.0}),
                 (Bytes{std::byte{1}, std::byte{0}, std::byte{0}}));
    }

    void clipping_isHeldAndCounted() {
        FormatConverter converter;
        const Bytes in = packedOf(PackedFormat::F32, {1.0, 2.0, -1.0, -3.0, std::numeric_limits<double>::infinity(),
                                                      std::numeric_limits<double>::quiet_NaN()});
        const Bytes out = converted({PackedFormat::F32, PackedFormat::S16, 1, 48'000, Dither::None}, in, converter);
        const double top = 32'767.0 / 32'768.0;
        QCOMPARE(valuesOf(PackedFormat::S16, out), (std::vector<double>{top, top, -1.0, -1.0, top, 0.0}));
        QCOMPARE(converter.clippedSamples(), std::uint64_t{4});
    }

    void tpdf_makesTheErrorAQuarterStepSquared() {
        const std::vector<double> in = sine(0.3, 96'000);
        const Bytes out = converted({PackedFormat::F32, PackedFormat::S16, 1}, packedOf(PackedFormat::F32, in));
        double error = 0.0;
        const std::vector<double> values = valuesOf(PackedFormat::S16, out);
        for (std::size_t n = 0; n < in.size(); ++n) {
            error += std::pow((values[n] - in[n]) * 32'768.0, 2.0) / static_cast<double>(in.size());
        }
        QVERIFY2(std::fabs(error - 0.25) < 0.01, qPrintable(QString::number(error)));
    }

    void noiseShaping_movesTheErrorUpwards() {
        const std::vector<double> in = sine(0.3, 96'000);
        const Bytes packed = packedOf(PackedFormat::F32, in);
        const auto slow = [&](Dither dither) {
            const Bytes out = converted({PackedFormat::F32, PackedFormat::S16, 1, 48'000, dither}, packed);
            return slowErrorPower(valuesOf(PackedFormat::S16, out), in);
        };
        QVERIFY(slow(Dither::NoiseShaped) < slow(Dither::Tpdf) / 2.0);
    }

    void silence_staysSilent() {
        for (const Dither dither : {Dither::None, Dither::Tpdf, Dither::NoiseShaped}) {
            const Bytes out = converted({PackedFormat::F32, PackedFormat::S16, 2, 16'000, dither}, Bytes(8'000));
            QCOMPARE(out, Bytes(4'000));
        }
    }

    void anySplit_givesTheSameBytes() {
        const Bytes in = packedOf(PackedFormat::F32, sine(0.4, 20'000));
        for (const Dither dither : {Dither::Tpdf, Dither::NoiseShaped}) {
            const FormatConverter::Spec spec{PackedFormat::F32, PackedFormat::U8, 2, 48'000, dither};
            FormatConverter converter;
            const Bytes whole = converted(spec, in, converter);
            QCOMPARE(converted(spec, in, converter, 1), whole);
            QCOMPARE(converted(spec, in, converter, 77), whole);
        }
    }

    void badSpec_isRefused() {
        FormatConverter converter;
        QVERIFY(!converter.prepare({PackedFormat::F32, PackedFormat::S16, 0}));
        QVERIFY(!converter.prepare({PackedFormat::F32, PackedFormat::S16, 2, 0}));
    }
};

QTEST_APPLESS_MAIN(TestFormatConverter)
#include "tst_format_converter.moc"
