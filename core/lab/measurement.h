#pragma once

#include "core/lab/response.h"
#include "core/lab/spectrogram.h"
#include "core/lab/timing.h"
#include "core/lab/tone_measurement.h"

#include <array>
#include <optional>
#include <string>

namespace sinc::lab {

/// What to measure with.
struct LabSpec {
    RatePair rates;
    SweepLaw sweepLaw = SweepLaw::Linear;

    friend bool operator==(const LabSpec&, const LabSpec&) = default;
};

/// The pieces that a measurement is made of; each can be worked out by itself, on any thread. Cost comes last,
/// alone.
enum class Part { Response, MiddleTone, EdgeTone, Aliases, Sweep, Cost };
inline constexpr std::array kQuickParts{Part::Response, Part::Sweep, Part::MiddleTone, Part::EdgeTone,
                                        Part::Aliases};

/// Everything about one quality between two rates, as far as it is known yet.
struct Measurement {
    std::string quality;
    RatePair rates;
    std::optional<Response> response;
    std::optional<double> latencyOutputFrames; ///< comes with the response
    std::optional<ToneMeasurement> middleTone;
    std::optional<ToneMeasurement> edgeTone;
    std::optional<AliasMeasurement> aliases;
    std::optional<Spectrogram> sweep;
    std::optional<Cost> cost;

    /// Takes over what `other` knows.
    void merge(Measurement other);
};

/// Works out one part. A pure function of its arguments, but for Part::Cost. Errors: those of makeConverter().
/// @param control cancelled: the result is without the part
[[nodiscard]] Result<Measurement> measurePart(Part part, const LabSpec& spec, const std::string& quality,
                                              Control& control);

} // namespace sinc::lab
