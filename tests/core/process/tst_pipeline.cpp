#include "core/process/profile_pipeline.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>
#include <vector>

using sinc::SampleFormat;

namespace {

constexpr std::size_t kMaxFrames = 1'024;

sinc::PipelineSpec spec(int fromRate, int fromChannels, int toRate, int toChannels, SampleFormat format,
                        const char* quality = "standard") {
    return {{fromRate, fromChannels, 0}, {toRate, toChannels, 0}, format, quality};
}

/// Runs everything through, in blocks of `blockFrames`, or of random sizes when that is 0.
std::vector<float> converted(const sinc::PipelineSpec& how, const std::vector<float>& in, std::size_t blockFrames) {
    sinc::ProcessingPipeline pipeline;
    if (!pipeline.prepare(how, kMaxFrames)) {
        return {};
    }
    std::vector<float> out;
    const auto keep = [&out](const sinc::BlockView& view) {
        out.insert(out.end(), view.samples, view.samples + view.sampleCount());
        return view.frames;
    };
    std::mt19937 random(7);
    const auto channels = static_cast<std::size_t>(how.source.channels);
    for (std::size_t first = 0; first < in.size() / channels;) {
        const std::size_t wanted = blockFrames > 0 ? blockFrames : random() % kMaxFrames;
        const std::size_t frames = std::min(wanted, in.size() / channels - first);
        keep(pipeline.process({in.data() + first * channels, frames, how.source.channels}));
        first += frames;
    }
    while (keep(pipeline.flush()) > 0) {
    }
    return out;
}

std::vector<float> sine(double hertz, double amplitude, int rate, int channels, int frames) {
    std::vector<float> samples;
    for (int n = 0; n < frames; ++n) {
        const double value = amplitude * std::sin(2.0 * std::numbers::pi * hertz * n / rate);
        samples.insert(samples.end(), static_cast<std::size_t>(channels), static_cast<float>(value));
    }
    return samples;
}

} // namespace

class TestPipeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProfile_makesWhatItAsksFor_data() {
        QTest::addColumn<int>("index");
        const auto profiles = sinc::builtInProfiles();
        for (std::size_t i = 0; i < profiles.size(); ++i) {
            QTest::addRow("%s", profiles[i].name.c_str()) << static_cast<int>(i);
        }
    }
    void everyProfile_makesWhatItAsksFor() {
        QFETCH(int, index);
        const sinc::Profile& profile = sinc::builtInProfiles()[static_cast<std::size_t>(index)];
        const sinc::PipelineSpec how = pipelineOf(profile, {48'000, 2, 3}, "standard");
        QCOMPARE(how.output.sampleRate, profile.sampleRate.value_or(48'000));
        QCOMPARE(how.output.channels, profile.channels.value_or(2));
        QCOMPARE(how.sampleFormat, profile.sampleFormat.value_or(SampleFormat::F32));
        const std::vector<float> out = converted(how, sine(440.0, 0.5, 48'000, 2, 48'000), 480);
        const auto frames = static_cast<std::size_t>(how.output.sampleRate); // of one second
        QCOMPARE(out.size(), frames * static_cast<std::size_t>(how.output.channels));
        if (how.sampleFormat == SampleFormat::S16) {
            for (const float sample : out) {
                QCOMPARE(sample * 32'768.0F, std::rint(sample * 32'768.0F));
            }
        }
    }

    void statistics_countFramesAndTime() {
        sinc::ProcessingPipeline pipeline;
        QVERIFY(pipeline.prepare(spec(48'000, 2, 16'000, 1, SampleFormat::S16), kMaxFrames).ok());
        const std::vector<float> in = sine(440.0, 0.5, 48'000, 2, 480);
        for (int block = 0; block < 100; ++block) {
            (void)pipeline.process({in.data(), 480, 2});
        }
        while (pipeline.flush().frames > 0) {
        }
        const sinc::PipelineStatistics& now = pipeline.statistics();
        QCOMPARE(now.framesIn, std::uint64_t{48'000});
        QCOMPARE(now.framesOut, std::uint64_t{16'000});
        QCOMPARE(now.ratio(), 1.0 / 3.0);
        QVERIFY(now.nsPerSecond() > 0.0);
    }

    void equalFormats_passBitForBit_data() {
        QTest::addColumn<int>("format");
        QTest::newRow("s16 on its grid") << static_cast<int>(SampleFormat::S16);
        QTest::newRow("s24 on its grid") << static_cast<int>(SampleFormat::S24);
        QTest::newRow("any f32, beyond full scale too") << static_cast<int>(SampleFormat::F32);
    }
    void equalFormats_passBitForBit() {
        QFETCH(int, format);
        const auto sampleFormat = static_cast<SampleFormat>(format);
        const double grid = std::ldexp(1.0, 8 * sinc::bytesPerSample(sampleFormat) - 1);
        std::vector<float> in = sine(997.0, 0.9, 48'000, 2, 20'000);
        for (float& sample : in) {
            sample = sampleFormat == SampleFormat::F32
                         ? sample * 3.0F
                         : static_cast<float>(std::rint(static_cast<double>(sample) * grid) / grid);
        }
        QCOMPARE(converted(spec(48'000, 2, 48'000, 2, sampleFormat), in, 0), in);
    }

    void length_isRoundedToTheOutputRate_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("frames");
        for (const int frames : {1, 100, 44'101}) {
            QTest::addRow("48 to 16 kHz, %d frames", frames) << 48'000 << 16'000 << frames;
            QTest::addRow("44.1 to 48 kHz, %d frames", frames) << 44'100 << 48'000 << frames;
            QTest::addRow("48 to 44.1 kHz, %d frames", frames) << 48'000 << 44'100 << frames;
            QTest::addRow("8 to 192 kHz, %d frames", frames) << 8'000 << 192'000 << frames;
        }
    }
    void length_isRoundedToTheOutputRate() {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, frames);
        const std::vector<float> in = sine(100.0, 0.5, from, 2, frames);
        const std::vector<float> out = converted(spec(from, 2, to, 2, SampleFormat::F32), in, 480);
        QCOMPARE(static_cast<long>(out.size() / 2), std::lround(static_cast<double>(frames) * to / from));
    }

    void anySplit_givesTheSameBits() {
        const std::vector<float> in = sine(997.0, 0.7, 48'000, 2, 20'000);
        const sinc::PipelineSpec how = spec(48'000, 2, 16'000, 1, SampleFormat::S16);
        const std::vector<float> whole = converted(how, in, kMaxFrames);
        QVERIFY(!whole.empty());
        QCOMPARE(converted(how, in, 0), whole);
        QCOMPARE(converted(how, in, 1), whole);
    }

    void tone_comesOutAtItsTimeAndLevel() {
        const std::vector<float> out =
            converted(spec(48'000, 2, 16'000, 1, SampleFormat::F32), sine(1'000.0, 0.5, 48'000, 2, 48'000), 480);
        const std::vector<float> expected = sine(1'000.0, 0.5, 16'000, 1, 16'000);
        QCOMPARE(out.size(), expected.size());
        for (std::size_t n = 500; n < out.size() - 500; ++n) {
            QVERIFY(std::fabs(out[n] - expected[n]) < 1e-5F);
        }
    }

    void badSpec_isRefused() {
        sinc::ProcessingPipeline pipeline;
        QVERIFY(!pipeline.prepare(spec(48'000, 2, 0, 2, SampleFormat::F32), kMaxFrames));
        QVERIFY(!pipeline.prepare(spec(48'000, 0, 48'000, 2, SampleFormat::F32), kMaxFrames));
        QVERIFY(!pipeline.prepare(spec(48'000, 2, 16'000, 2, SampleFormat::F32, "nonsense"), kMaxFrames));
    }

    void clipping_isCounted() {
        sinc::ProcessingPipeline pipeline;
        QVERIFY(pipeline.prepare(spec(48'000, 1, 48'000, 1, SampleFormat::S16), kMaxFrames).ok());
        const std::vector<float> loud(100, 1.5F);
        (void)pipeline.process({loud.data(), loud.size(), 1});
        QCOMPARE(pipeline.clippedSamples(), std::uint64_t{100});
    }
};

QTEST_APPLESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
