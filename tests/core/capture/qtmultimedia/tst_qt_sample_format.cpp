#include "core/capture/qtmultimedia/qt_sample_format.h"

#include <QTest>

#include <array>
#include <cstring>
#include <limits>

using namespace sinc;
using namespace sinc::qt;

namespace {

QAudioFormat deviceOf(QAudioFormat::SampleFormat samples) {
    QAudioFormat format;
    format.setSampleRate(48'000);
    format.setChannelCount(1);
    format.setSampleFormat(samples);
    return format;
}

/// What a converter makes of samples of type In.
template <typename Out, typename In, std::size_t Count>
std::array<Out, Count> converted(const std::optional<FormatConverter::Spec>& spec,
                                 const std::array<In, Count>& in) {
    std::array<Out, Count> out{};
    FormatConverter converter;
    if (spec && converter.prepare(*spec)) {
        converter.process(reinterpret_cast<const std::byte*>(in.data()), Count,
                          reinterpret_cast<std::byte*>(out.data()));
    }
    return out;
}

} // namespace

class TestQtSampleFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromDevice_mapsFullScaleToOne() {
        using Floats = std::array<float, 3>;
        const std::array<std::int16_t, 3> words{std::numeric_limits<std::int16_t>::min(), 0, 16'384};
        QCOMPARE(converted<float>(fromDevice(deviceOf(QAudioFormat::Int16)), words), (Floats{-1.0F, 0.0F, 0.5F}));
        const std::array<std::int32_t, 3> longs{std::numeric_limits<std::int32_t>::min(), 0, 1 << 30};
        QCOMPARE(converted<float>(fromDevice(deviceOf(QAudioFormat::Int32)), longs), (Floats{-1.0F, 0.0F, 0.5F}));
        const std::array<std::uint8_t, 3> bytes{0, 128, 192};
        QCOMPARE(converted<float>(fromDevice(deviceOf(QAudioFormat::UInt8)), bytes), (Floats{-1.0F, 0.0F, 0.5F}));
        const Floats floats{-2.0F, 0.1F, 1.0F};
        QCOMPARE(converted<float>(fromDevice(deviceOf(QAudioFormat::Float)), floats), floats);
    }

    void toDevice_limitsToTheRange() {
        const std::array<float, 2> beyond{1.5F, -1.5F};
        QCOMPARE(converted<std::int16_t>(toDevice(deviceOf(QAudioFormat::Int16)), beyond),
                 (std::array<std::int16_t, 2>{32'767, -32'768}));
        QCOMPARE(converted<std::uint8_t>(toDevice(deviceOf(QAudioFormat::UInt8)), beyond),
                 (std::array<std::uint8_t, 2>{255, 0}));
        const std::array<float, 2> nothing{0.0F, std::numeric_limits<float>::quiet_NaN()};
        QCOMPARE(converted<std::int16_t>(toDevice(deviceOf(QAudioFormat::Int16)), nothing),
                 (std::array<std::int16_t, 2>{0, 0}));
    }

    void thereAndBack_keepsEverySixteenBitValue() {
        const QAudioFormat device = deviceOf(QAudioFormat::Int16);
        std::array<std::int16_t, 65'536> words{};
        for (int value = -32'768; value <= 32'767; ++value) {
            words[static_cast<std::size_t>(value + 32'768)] = static_cast<std::int16_t>(value);
        }
        QCOMPARE(converted<std::int16_t>(toDevice(device), converted<float>(fromDevice(device), words)), words);
    }

    void unknownSamples_areRefused() {
        QVERIFY(!toDevice(deviceOf(QAudioFormat::Unknown)));
        QVERIFY(!fromDevice(deviceOf(QAudioFormat::Unknown)));
    }
};

QTEST_GUILESS_MAIN(TestQtSampleFormat)
#include "tst_qt_sample_format.moc"
