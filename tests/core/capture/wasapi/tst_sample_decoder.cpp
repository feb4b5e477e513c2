#include "core/capture/wasapi/sample_decoder.h"

#include <QTest>

#include <cmath>
#include <cstring>

using namespace sinc::wasapi;

namespace {

constexpr float kGuard = 12345.0F;

/// Decodes bytes that begin at an odd address, and checks that nothing is written past the end.
std::vector<float> decode(WireSample sample, const std::vector<unsigned>& bytes) {
    std::vector<std::byte> odd{std::byte{0xEE}};
    for (const unsigned value : bytes) {
        odd.push_back(static_cast<std::byte>(value));
    }
    const std::size_t count = bytes.size() / bytesPerSample(sample);
    std::vector<float> out(count + 1, kGuard);
    decodeSamples(sample, odd.data() + 1, count, out.data());
    if (out.back() != kGuard) {
        return {};
    }
    out.pop_back();
    return out;
}

template <typename T>
std::vector<unsigned> bytesOf(std::initializer_list<T> values) {
    std::vector<unsigned> bytes;
    for (const T value : values) {
        unsigned char raw[sizeof(T)];
        std::memcpy(raw, &value, sizeof(T));
        bytes.insert(bytes.end(), std::begin(raw), std::end(raw));
    }
    return bytes;
}

using Floats = std::vector<float>;
constexpr float kStep24 = 1.0F / 8388608.0F;

} // namespace

class TestSampleDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unsignedBytes_haveTheirMiddleAt128() {
        QCOMPARE(decode(WireSample::U8, {0, 64, 128, 192, 255}),
                 (Floats{-1.0F, -0.5F, 0.0F, 0.5F, 127.0F / 128.0F}));
    }

    void sixteenBits_comeBackExactly() {
        std::vector<float> out(1);
        for (int value = -32768; value <= 32767; ++value) {
            const auto stored = static_cast<std::int16_t>(value);
            decodeSamples(WireSample::S16, reinterpret_cast<const std::byte*>(&stored), 1, out.data());
            QCOMPARE(static_cast<int>(std::lround(out[0] * 32768.0F)), value);
        }
    }

    void twentyFourBits_areReadWithTheirSign() {
        QCOMPARE(decode(WireSample::S24, {0x01, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0x00, 0x00, 0x80, 0xFF, 0xFF, 0x7F}),
                 (Floats{kStep24, -kStep24, -1.0F, 1.0F - kStep24}));
    }

    void twentyFourBitsInFourBytes_ignoreTheLowestByte() {
        QCOMPARE(
            decode(WireSample::S24In32, {0xAB, 0x01, 0x00, 0x00, 0xCD, 0xFF, 0xFF, 0xFF, 0x00, 0x00, 0x00, 0x80}),
            (Floats{kStep24, -kStep24, -1.0F}));
    }

    void thirtyTwoBits_areRoundedToTheNearestFloat() {
        QCOMPARE(decode(WireSample::S32, bytesOf<std::int32_t>({INT32_MIN, 0, 1 << 30, INT32_MAX, 16777217})),
                 (Floats{-1.0F, 0.0F, 0.5F, 1.0F, 16777216.0F / 2147483648.0F}));
    }

    void floats_passBitForBit() {
        const float odd = std::nextafter(0.1F, 1.0F);
        QCOMPARE(decode(WireSample::F32, bytesOf<float>({odd, -2.5F, -0.0F})), (Floats{odd, -2.5F, -0.0F}));
        QCOMPARE(decode(WireSample::F64, bytesOf<double>({0.1, -2.5})), (Floats{0.1F, -2.5F}));
    }
};

QTEST_APPLESS_MAIN(TestSampleDecoder)
#include "tst_sample_decoder.moc"
