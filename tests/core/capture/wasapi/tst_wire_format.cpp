#include "core/capture/wasapi/wire_format.h"

#include <QTest>

using namespace sinc;
using namespace sinc::wasapi;

namespace {

/// A WAVEFORMATEX of 18 bytes.
std::vector<std::byte> plain(unsigned tag, unsigned channels, unsigned rate, unsigned bits) {
    std::vector<std::byte> bytes(18);
    const auto put = [&bytes](std::size_t at, std::size_t count, unsigned value) {
        for (std::size_t i = 0; i < count; ++i) {
            bytes[at + i] = static_cast<std::byte>((value >> (8 * i)) & 0xFFU);
        }
    };
    put(0, 2, tag);
    put(2, 2, channels);
    put(4, 4, rate);
    put(8, 4, rate * channels * bits / 8);
    put(12, 2, channels * bits / 8);
    put(14, 2, bits);
    return bytes;
}

} // namespace

class TestWireFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_readsWhatComposeWrites_data() {
        QTest::addColumn<int>("sample");
        QTest::addColumn<int>("channels");
        QTest::addColumn<quint32>("mask");
        for (int sample = 0; sample <= static_cast<int>(WireSample::F64); ++sample) {
            for (const int channels : {1, 2, 3, 6, 8, 16, 64}) {
                QTest::addRow("%s, %d channels", nameOf(static_cast<WireSample>(sample)), channels)
                    << sample << channels << quint32(0x60F & ((1U << (channels % 31)) - 1));
            }
        }
    }

    void parse_readsWhatComposeWrites() {
        QFETCH(int, sample);
        QFETCH(int, channels);
        QFETCH(quint32, mask);
        const WireFormat format{static_cast<WireSample>(sample), {96'000, channels, mask}};
        const auto read = parseWaveFormat(composeWaveFormat(format));
        QVERIFY(read.ok());
        QVERIFY(read.value().sample == format.sample);
        QCOMPARE(read.value().stream.sampleRate, 96'000);
        QCOMPARE(read.value().stream.channels, channels);
        QCOMPARE(read.value().stream.channelMask, mask != 0 ? mask : usualMask(channels));
    }

    void compose_countsBytesAsWindowsDoes() {
        const auto bytes = composeWaveFormat({WireSample::F32, {48'000, 2, 3}});
        const auto at = [&bytes](std::size_t i) { return std::to_integer<unsigned>(bytes[i]); };
        QCOMPARE(at(0) | at(1) << 8U, 0xFFFEU);
        QCOMPARE(at(8) | at(9) << 8U | at(10) << 16U, 384'000U); // bytes per second
        QCOMPARE(at(12), 8U);                                    // bytes per frame
        QCOMPARE(at(16), 22U);                                   // cbSize
        QCOMPARE(at(18), 32U);                                   // valid bits
        QCOMPARE(at(24), 3U);                                    // KSDATAFORMAT_SUBTYPE_IEEE_FLOAT
    }

    void parse_readsTheOldForm() {
        const auto pcm = parseWaveFormat(plain(1, 2, 44'100, 16));
        QVERIFY(pcm.ok());
        QVERIFY(pcm.value() == (WireFormat{WireSample::S16, {44'100, 2, 0}}));
        const auto floats = parseWaveFormat(plain(3, 1, 16'000, 32));
        QVERIFY(floats.ok());
        QVERIFY(floats.value() == (WireFormat{WireSample::F32, {16'000, 1, 0}}));
    }

    void parse_takesTwentyValidBitsAsTwentyFour() {
        auto bytes = composeWaveFormat({WireSample::S24In32, {48'000, 2, 3}});
        bytes[18] = std::byte{20};
        const auto read = parseWaveFormat(bytes);
        QVERIFY(read.ok());
        QVERIFY(read.value().sample == WireSample::S24In32);
    }

    void parse_namesWhatItCannotRead() {
        const auto compressed = parseWaveFormat(plain(0x55, 2, 44'100, 16)); // MP3
        QVERIFY(!compressed.ok());
        QVERIFY(compressed.failure().fault == Fault::SampleFormatUnsupported);
        QCOMPARE(compressed.failure().value, std::string("format tag 85 with 16 bits"));

        QVERIFY(!parseWaveFormat(plain(1, 2, 44'100, 12)).ok());
        QVERIFY(!parseWaveFormat(plain(3, 2, 44'100, 16)).ok());
        QVERIFY(parseWaveFormat(plain(1, 0, 44'100, 16)).failure().fault == Fault::ChannelsOutOfRange);
        QVERIFY(parseWaveFormat(plain(1, 65, 44'100, 16)).failure().fault == Fault::ChannelsOutOfRange);
        QVERIFY(parseWaveFormat(plain(1, 2, 0, 16)).failure().fault == Fault::RateOutOfRange);

        auto foreign = composeWaveFormat({WireSample::F32, {48'000, 2, 3}});
        foreign[30] = std::byte{0x42}; // a sub-format that is no old tag in disguise
        QVERIFY(parseWaveFormat(foreign).failure().fault == Fault::SampleFormatUnsupported);
    }

    void parse_refusesWhatIsTooShort() {
        const auto whole = composeWaveFormat({WireSample::F32, {48'000, 2, 3}});
        for (std::size_t bytes = 0; bytes < whole.size(); ++bytes) {
            QVERIFY(!parseWaveFormat(std::span(whole).first(bytes)).ok());
        }
        auto lying = whole;
        lying[16] = std::byte{0}; // cbSize denies the extension
        QVERIFY(!parseWaveFormat(lying).ok());
    }
};

QTEST_APPLESS_MAIN(TestWireFormat)
#include "tst_wire_format.moc"
