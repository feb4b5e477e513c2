#include "tests/core/meter/conformance_signals.h"

#include <QStringList>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {

constexpr double kTurn = 2.0 * std::numbers::pi;

struct Segment {
    std::vector<double> amplitudes; ///< per channel of the layout
    double seconds = 0.0;
};

/// Where the channels that a row names lie: number of channels and the place of each.
struct Layout {
    int channels = 1;
    std::vector<std::size_t> places;
};

Layout layoutOf(const ConformanceRow& row) {
    const QStringList names = row.channels.split(u' ');
    if (row.channels == u"L R"_s && row.group != u"BS1770"_s) {
        return {2, {0, 1}};
    }
    if (row.channels == u"mono"_s) {
        return {1, {0}};
    }
    const QStringList surround{u"L"_s, u"R"_s, u"C"_s, u"LFE"_s, u"Ls"_s, u"Rs"_s}; // 5.1 in the order of the mask
    Layout layout{.channels = 6, .places = {}};
    for (const QString& name : names) {
        layout.places.push_back(static_cast<std::size_t>(surround.indexOf(name)));
    }
    return layout;
}

double amplitudeOf(const QString& level) {
    return level == u"sil"_s ? 0.0 : std::pow(10.0, level.toDouble() / 20.0);
}

std::vector<Segment> segmentsOf(const ConformanceRow& row, std::size_t channels) {
    std::vector<Segment> segments;
    for (int round = 0; round < row.repeat; ++round) {
        for (const QString& text : row.segments.split(u';')) {
            const QStringList parts = text.split(u'@');
            QStringList levels = parts[0].startsWith(u'[') ? parts[0].mid(1, parts[0].size() - 2).split(u' ')
                                                           : QStringList(static_cast<int>(channels), parts[0]);
            Segment segment{.amplitudes = {}, .seconds = parts[1].toDouble()};
            for (const QString& level : levels) {
                segment.amplitudes.push_back(amplitudeOf(level));
            }
            segments.push_back(segment);
        }
    }
    return segments;
}

TestSignal steppedSine(const ConformanceRow& row, int sampleRate) {
    const Layout layout = layoutOf(row);
    TestSignal signal{.format = {sampleRate, layout.channels, 0}, .samples = {}};
    const double step = kTurn * row.frequency.toDouble() / sampleRate;
    double seconds = 0.0;
    std::size_t frame = 0;
    for (const Segment& segment : segmentsOf(row, layout.places.size())) {
        seconds += segment.seconds;
        const auto end = static_cast<std::size_t>(std::llround(seconds * sampleRate));
        signal.samples.resize(end * static_cast<std::size_t>(layout.channels));
        for (; frame < end; ++frame) {
            const double sine = std::sin(step * static_cast<double>(frame));
            for (std::size_t c = 0; c < layout.places.size(); ++c) {
                signal.samples[frame * static_cast<std::size_t>(layout.channels) + layout.places[c]] =
                    static_cast<float>(segment.amplitudes[c] * sine);
            }
        }
    }
    return signal;
}

/// 10 ms linear fade in and out, then the same in both channels.
TestSignal fadedStereo(const std::vector<double>& mono, int sampleRate) {
    TestSignal signal{.format = {sampleRate, 2, 0}, .samples = {}};
    const double fade = 0.01 * sampleRate;
    for (std::size_t n = 0; n < mono.size(); ++n) {
        const double fromEdge = static_cast<double>(std::min(n, mono.size() - 1 - n));
        const auto value = static_cast<float>(mono[n] * std::min(1.0, fromEdge / fade));
        signal.samples.insert(signal.samples.end(), {value, value});
    }
    return signal;
}

double valueAfter(const QString& text, const QString& key) {
    const qsizetype start = text.indexOf(key) + key.size();
    qsizetype end = start;
    while (end < text.size() && (text[end].isDigit() || text[end] == u'.')) {
        ++end;
    }
    return text.mid(start, end - start).toDouble();
}

/// Tech 3341 cases 15 to 19: a sine whose phase hides its crests between the samples.
TestSignal hiddenCrests(const ConformanceRow& row, int sampleRate) {
    const double amplitude = valueAfter(row.segments, u"amp="_s);
    const double phase = valueAfter(row.segments, u"phase="_s) / 360.0 * kTurn;
    const double step = kTurn / valueAfter(row.frequency, u"fs/"_s);
    std::vector<double> mono(static_cast<std::size_t>(sampleRate));
    for (std::size_t n = 0; n < mono.size(); ++n) {
        mono[n] = amplitude * std::sin(step * static_cast<double>(n) + phase);
    }
    return fadedStereo(mono, sampleRate);
}

double besselI0(double x) {
    double sum = 1.0;
    double term = 1.0;
    for (int k = 1; k < 60; ++k) {
        term *= x * x / (4.0 * k * k);
        sum += term;
    }
    return sum;
}

/// 513-tap Kaiser low-pass (beta 10) at 0.49 of the final rate, for a signal at four times that rate.
std::vector<double> decimationFilter() {
    constexpr int kMiddle = 256;
    constexpr double kBeta = 10.0;
    std::vector<double> taps(2 * kMiddle + 1);
    double sum = 0.0;
    for (int k = -kMiddle; k <= kMiddle; ++k) {
        const double x = 2.0 * 0.49 / 4.0 * k;
        const double sincValue = k == 0 ? 1.0 : std::sin(std::numbers::pi * x) / (std::numbers::pi * x);
        const double edge = static_cast<double>(k) / kMiddle;
        double& tap = taps[static_cast<std::size_t>(k + kMiddle)];
        tap = sincValue * besselI0(kBeta * std::sqrt(1.0 - edge * edge));
        sum += tap;
    }
    for (double& tap : taps) {
        tap /= sum;
    }
    return taps;
}

/// Tech 3341 cases 20 to 23: one period of fs/4 at full scale within fs/6, made at 4 fs, sampled at four phases.
TestSignal burstBetweenSamples(int sampleRate, std::size_t phase) {
    const auto half = static_cast<std::size_t>(sampleRate / 12) * 24; // whole periods, near 0.5 s at 4 fs
    std::vector<double> fine(2 * half + 16);
    for (std::size_t n = 0; n < fine.size(); ++n) {
        const bool burst = n >= half && n < half + 16;
        const std::size_t since = n < half ? n : burst ? n - half : n - half - 16;
        fine[n] = burst ? std::sin(kTurn * static_cast<double>(since) / 16.0)
                        : 0.5 * std::sin(kTurn * static_cast<double>(since) / 24.0);
    }
    const std::vector<double> taps = decimationFilter();
    std::vector<double> mono;
    for (std::size_t n = phase; n < fine.size(); n += 4) {
        double value = 0.0;
        for (std::size_t k = 0; k < taps.size(); ++k) {
            const std::size_t at = n + taps.size() / 2 - k; // wraps to a huge number left of the start
            value += at < fine.size() ? taps[k] * fine[at] : 0.0;
        }
        mono.push_back(value);
    }
    return fadedStereo(mono, sampleRate);
}

} // namespace

TestSignal synthesize(const ConformanceRow& row, int sampleRate) {
    if (row.signal.startsWith(u"made at 4*fs"_s)) {
        return burstBetweenSamples(sampleRate, static_cast<std::size_t>(row.id.right(2).toInt() - 20));
    }
    if (row.segments.startsWith(u"amp="_s)) {
        return hiddenCrests(row, sampleRate);
    }
    return steppedSine(row, sampleRate);
}

TestSignal sineSignal(const sinc::StreamFormat& format, double hertz, double amplitude, double seconds) {
    TestSignal signal{.format = format, .samples = {}};
    const auto frames = static_cast<std::size_t>(std::llround(seconds * format.sampleRate));
    signal.samples.reserve(frames * static_cast<std::size_t>(format.channels));
    for (std::size_t n = 0; n < frames; ++n) {
        const double value = amplitude * std::sin(kTurn * hertz / format.sampleRate * static_cast<double>(n));
        signal.samples.insert(signal.samples.end(), static_cast<std::size_t>(format.channels),
                              static_cast<float>(value));
    }
    return signal;
}
