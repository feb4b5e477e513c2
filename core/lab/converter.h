#pragma once

#include "core/audio/failure.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sinc::lab {

/// From which rate to which one. Hz.
struct RatePair {
    int inputRate = 96'000;
    int outputRate = 44'100;

    [[nodiscard]] double ratio() const noexcept { return static_cast<double>(outputRate) / inputRate; }
    [[nodiscard]] int lowerRate() const noexcept { return inputRate < outputRate ? inputRate : outputRate; }
    friend bool operator==(const RatePair&, const RatePair&) = default;
};

/// Everything that converts rates, ours and other people's, in one shape. Output is aligned in time with the input
/// as far as the converter can do that; n frames in give about n * ratio out, flush() included. Thread: one.
/// @tparam Sample float or double; interleaved. Converters that compute in float32 only take and give doubles that
/// are
///         rounded on the way.
template <typename Sample>
class RateConverter {
public:
    RateConverter() = default;
    RateConverter(const RateConverter&) = delete;
    RateConverter& operator=(const RateConverter&) = delete;
    virtual ~RateConverter() = default;

    /// Room that process() and flush() must be given for a block of this length.
    [[nodiscard]] virtual std::size_t maxOutputFrames(std::size_t inputFrames) const noexcept = 0;

    /// @param frames 0 to kBlockFrames
    /// @param out    room for maxOutputFrames(frames) frames
    /// @return frames written
    virtual std::size_t process(const Sample* in, std::size_t frames, Sample* out) noexcept = 0;

    /// What is left at the end of the stream. Call until it returns 0.
    virtual std::size_t flush(Sample* out, std::size_t room) noexcept = 0;

    /// Forgets the stream.
    virtual void reset() noexcept = 0;
};

/// The block length that everything is fed with: 10 ms at 48 kHz. `kaiser-v2.5` forgets what lies before a block,
/// so its faults depend on it.
inline constexpr std::size_t kBlockFrames = 480;

/// One thing that can convert: a quality of ours or a reference library.
struct ConverterInfo {
    std::string name;
    std::string description; ///< one plain sentence, English
    bool house = true;       ///< ours; else a reference library
    bool installed = true;
};

/// All that have a name: our qualities, then the reference libraries whether they are installed or not.
[[nodiscard]] std::vector<ConverterInfo> converterList();

/// The converter of that name; `custom:...` too. Allocates.
/// Errors: RateOutOfRange, RatesEqual, RatioOutOfRange, ChannelsOutOfRange, QualityUnknown, FilterImpossible,
///         LibraryMissing.
template <typename Sample>
[[nodiscard]] Result<std::unique_ptr<RateConverter<Sample>>> makeConverter(std::string_view name, RatePair rates,
                                                                           int channels = 1);

/// Whether the laboratory can measure between these rates. Errors: RateOutOfRange, RatesEqual, RatioOutOfRange.
[[nodiscard]] Status checkedRates(RatePair rates);

/// A whole stretch of interleaved sound through the converter, from a fresh start, in blocks of kBlockFrames.
template <typename Sample>
[[nodiscard]] std::vector<Sample> convertAll(RateConverter<Sample>& converter, std::span<const Sample> in,
                                             int channels = 1);

} // namespace sinc::lab
