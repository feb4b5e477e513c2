#include "core/capture/qtmultimedia/qt_sample_codec.h"

#include <QTest>

#include <array>
#include <cmath>
#include <cstring>
#include <limits>

using namespace sinc::qt;

class TestQtSampleCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decode_mapsFullScaleToOne();
    void encode_limitsToTheRange();
    void encode_thenDecode_keepsEverySixteenBitValue();
};

void TestQtSampleCodec::decode_mapsFullScaleToOne() {
    std::array<float, 3> out{};
    const std::array<std::int16_t, 3> words{std::numeric_limits<std::int16_t>::min(), 0, 16'384};
    decodeSamples(reinterpret_cast<const char*>(words.data()), QAudioFormat::Int16, out.data(), out.size());
    QCOMPARE(out, (std::array<float, 3>{-1.0F, 0.0F, 0.5F}));

    const std::array<std::int32_t, 3> longs{std::numeric_limits<std::int32_t>::min(), 0, 1 << 30};
    decodeSamples(reinterpret_cast<const char*>(longs.data()), QAudioFormat::Int32, out.data(), out.size());
    QCOMPARE(out, (std::array<float, 3>{-1.0F, 0.0F, 0.5F}));

    const std::array<std::uint8_t, 3> bytes{0, 128, 192};
    decodeSamples(reinterpret_cast<const char*>(bytes.data()), QAudioFormat::UInt8, out.data(), out.size());
    QCOMPARE(out, (std::array<float, 3>{-1.0F, 0.0F, 0.5F}));

    const std::array<float, 3> floats{-2.0F, 0.1F, 1.0F};
    decodeSamples(reinterpret_cast<const char*>(floats.data()), QAudioFormat::Float, out.data(), out.size());
    QCOMPARE(out, floats);
}

void TestQtSampleCodec::encode_limitsToTheRange() {
    const std::array<float, 4> in{1.5F, -1.5F, 0.0F, std::numeric_limits<float>::quiet_NaN()};
    std::array<std::int16_t, 4> words{1, 1, 1, 1};
    encodeSamples(in.data(), QAudioFormat::Int16, reinterpret_cast<char*>(words.data()), in.size());
    QCOMPARE(words, (std::array<std::int16_t, 4>{32'767, -32'768, 0, 0}));
    std::array<std::uint8_t, 4> bytes{};
    encodeSamples(in.data(), QAudioFormat::UInt8, reinterpret_cast<char*>(bytes.data()), in.size());
    QCOMPARE(bytes, (std::array<std::uint8_t, 4>{255, 0, 128, 128}));
}

void TestQtSampleCodec::encode_thenDecode_keepsEverySixteenBitValue() {
    for (int value = -32'768; value <= 32'767; ++value) {
        const auto word = static_cast<std::int16_t>(value);
        float sample = 0.0F;
        decodeSamples(reinterpret_cast<const char*>(&word), QAudioFormat::Int16, &sample, 1);
        std::int16_t back = 0;
        encodeSamples(&sample, QAudioFormat::Int16, reinterpret_cast<char*>(&back), 1);
        QCOMPARE(back, word);
    }
}

QTEST_GUILESS_MAIN(TestQtSampleCodec)
#include "tst_qt_sample_codec.moc"
