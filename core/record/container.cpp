#include "core/record/container.h"

#include <algorithm>
#include <array>
#include <string>

namespace sinc {

namespace {

constexpr std::array kFlacFormats{SampleFormat::S16, SampleFormat::S24};
constexpr std::array kLossyFormats{SampleFormat::F32};
constexpr std::array kOpusRates{8'000, 12'000, 16'000, 24'000, 48'000};

// FLAC's bounds: 8 channels and 655350 Hz (RFC 9639, 8.2). Opus' rates: RFC 6716, 2. Vorbis could hold more
// channels than two, but orders them in its own way (Vorbis I, 4.3.9), so that surround files would be played
// wrongly.
constexpr std::array kContainers{
    Container{ContainerKind::Wav, "wav", "WAV", kMaxChannels, kMinSampleRate, kMaxSampleRate, {}, kSampleFormats},
    Container{ContainerKind::Flac, "flac", "FLAC", 8, kMinSampleRate, 655'350, {}, kFlacFormats},
    Container{ContainerKind::OggVorbis, "ogg", "Ogg Vorbis", 2, 8'000, 192'000, {}, kLossyFormats, false},
    Container{ContainerKind::OggOpus, "opus", "Ogg Opus", 2, 8'000, 48'000, kOpusRates, kLossyFormats, false},
    Container{
        ContainerKind::W64, "w64", "Wave64", kMaxChannels, kMinSampleRate, kMaxSampleRate, {}, kSampleFormats},
    Container{ContainerKind::Raw, "raw", "Raw", kMaxChannels, kMinSampleRate, kMaxSampleRate, {}, kSampleFormats},
};

std::string lowerSuffixOf(std::string_view path) {
    const std::size_t nameStart = path.find_last_of("/\\") + 1; // npos + 1 is 0
    const std::string_view name = path.substr(nameStart);
    const std::size_t dot = name.find_last_of('.');
    std::string suffix(dot == std::string_view::npos || dot == 0 ? std::string_view() : name.substr(dot + 1));
    std::transform(suffix.begin(), suffix.end(), suffix.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return suffix;
}

std::string allSuffixes() {
    std::string list;
    for (const Container& container : kContainers) {
        list.append(list.empty() ? "." : ", .").append(container.suffix);
    }
    return list;
}

std::string allowedRates(const Container& container) {
    std::string list;
    for (const int rate : container.onlySampleRates) {
        list += (list.empty() ? "" : ", ") + std::to_string(rate);
    }
    if (list.empty()) {
        list = std::to_string(container.minSampleRate) + " to " + std::to_string(container.maxSampleRate);
    }
    return list + " Hz";
}

} // namespace

std::span<const Container> containers() noexcept {
    return kContainers;
}

Result<Container> containerOf(std::string_view path) {
    const std::string suffix = lowerSuffixOf(path);
    for (const Container& container : kContainers) {
        if (container.suffix == suffix) {
            return container;
        }
    }
    return Failure{Fault::ContainerUnknown, std::string(path), suffix, allSuffixes(), {}};
}

Status checkHolds(const Container& container, const StreamFormat& format) {
    const bool rateFits =
        format.sampleRate >= container.minSampleRate && format.sampleRate <= container.maxSampleRate &&
        (container.onlySampleRates.empty() ||
         std::find(container.onlySampleRates.begin(), container.onlySampleRates.end(), format.sampleRate) !=
             container.onlySampleRates.end());
    if (!rateFits) {
        return Failure{Fault::RateOutOfRange,
                       std::string(container.name),
                       std::to_string(format.sampleRate),
                       allowedRates(container),
                       {}};
    }
    if (format.channels < 1 || format.channels > container.maxChannels) {
        return Failure{Fault::ChannelsOutOfRange,
                       std::string(container.name),
                       std::to_string(format.channels),
                       "1 to " + std::to_string(container.maxChannels) + " channels",
                       {}};
    }
    return {};
}

SampleFormat nearestSampleFormat(const Container& container, SampleFormat wanted) noexcept {
    for (const SampleFormat format : container.sampleFormats) {
        if (format == wanted) {
            return format;
        }
    }
    return container.sampleFormats.back();
}

int nearestSampleRate(const Container& container, int wanted) noexcept {
    const std::span<const int> rates = container.onlySampleRates;
    if (rates.empty()) {
        return std::clamp(wanted, container.minSampleRate, container.maxSampleRate);
    }
    int next = 0;
    for (const int rate : rates) {
        if (rate >= wanted && (next == 0 || rate < next)) {
            next = rate;
        }
    }
    return next > 0 ? next : *std::max_element(rates.begin(), rates.end());
}

bool isPlainWav(const Container& container, int channels, SampleFormat sampleFormat) noexcept {
    return container.kind == ContainerKind::Wav && channels <= 2 && sampleFormat == SampleFormat::S16;
}

} // namespace sinc
