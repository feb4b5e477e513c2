#include "core/capture/signal/signal_spec.h"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace sinc {

namespace {

constexpr std::string_view kPrefix = "signal:";
constexpr std::string_view kForms = "signal:sine:HZ:DBFS (0.1 to 23999 Hz, -160 to 0 dBFS), signal:sweep:DBFS, "
                                    "signal:pink:DBFS, signal:white:DBFS or signal:silence";

constexpr std::array<std::pair<std::string_view, SignalKind>, 5> kKinds{{{"sine", SignalKind::Sine},
                                                                         {"sweep", SignalKind::Sweep},
                                                                         {"pink", SignalKind::Pink},
                                                                         {"white", SignalKind::White},
                                                                         {"silence", SignalKind::Silence}}};

std::vector<std::string_view> split(std::string_view text) {
    std::vector<std::string_view> parts;
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':')) {
        parts.push_back(text.substr(0, colon));
        text.remove_prefix(colon + 1);
    }
    parts.push_back(text);
    return parts;
}

/// The whole text as a number within a range; the same in every locale.
std::optional<double> numberIn(std::string_view text, double lowest, double highest) {
    double value = 0.0;
    const char* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value, std::chars_format::fixed);
    const bool fits = error == std::errc() && stopped == end && value >= lowest && value <= highest; // no NaN does
    return fits ? std::optional(value) : std::nullopt;
}

std::optional<SignalKind> kindNamed(std::string_view name) {
    for (const auto& [known, kind] : kKinds) {
        if (known == name) {
            return kind;
        }
    }
    return std::nullopt;
}

std::optional<SignalSpec> parse(const std::string& id) {
    if (!std::string_view(id).starts_with(kPrefix)) {
        return std::nullopt;
    }
    const std::vector<std::string_view> parts = split(std::string_view(id).substr(kPrefix.size()));
    const std::optional<SignalKind> kind = kindNamed(parts[0]);
    if (!kind) {
        return std::nullopt;
    }
    SignalSpec spec{*kind};
    std::size_t next = 1;
    if (spec.kind == SignalKind::Sine && next < parts.size()) {
        const auto hz = numberIn(parts[next++], SignalSpec::kLowestHz, SignalSpec::kHighestHz);
        if (!hz) {
            return std::nullopt;
        }
        spec.frequencyHz = *hz;
    }
    if (spec.kind != SignalKind::Silence && next < parts.size()) {
        const auto dbfs = numberIn(parts[next++], SignalSpec::kLowestDbfs, 0.0);
        if (!dbfs) {
            return std::nullopt;
        }
        spec.peakDbfs = *dbfs;
    }
    return next == parts.size() ? std::optional(spec) : std::nullopt;
}

/// The shortest decimal form that means this number, with a true minus sign.
std::string inWords(double value) {
    std::array<char, 32> text{};
    const auto result = std::to_chars(text.data(), text.data() + text.size(), std::fabs(value));
    return (value < 0.0 ? "−" : "") + std::string(text.data(), result.ptr);
}

} // namespace

Result<SignalSpec> signalSpecOf(const std::string& id) {
    if (const std::optional<SignalSpec> spec = parse(id)) {
        return *spec;
    }
    return Failure{Fault::SourceMalformed, id, {}, std::string(kForms), {}};
}

std::string nameOf(const SignalSpec& spec) {
    const std::string level = ", " + inWords(spec.peakDbfs) + " dBFS";
    switch (spec.kind) {
    case SignalKind::Sine:
        return "Sine " + inWords(spec.frequencyHz) + " Hz" + level;
    case SignalKind::Sweep:
        return "Sweep 20 Hz to 20 kHz" + level;
    case SignalKind::Pink:
        return "Pink noise" + level;
    case SignalKind::White:
        return "White noise" + level;
    case SignalKind::Silence:
        return "Silence";
    }
    return {};
}

} // namespace sinc
