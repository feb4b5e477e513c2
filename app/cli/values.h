#pragma once

#include "core/audio/sample_format.h"

#include <QString>

#include <cstdint>
#include <optional>

/// Texts of the command line as values; the same in every locale. Nothing where the text does not read as one.
namespace sinc::cli {

/// A finite decimal number.
[[nodiscard]] std::optional<double> toNumber(const QString& text);
/// A whole number. What int cannot hold becomes its nearest value, which every range refuses.
[[nodiscard]] std::optional<int> toWhole(const QString& text);
[[nodiscard]] std::optional<SampleFormat> toSampleFormat(const QString& text);

/// Where a recording goes on in a new file: after a time or a size.
struct SplitEvery {
    double seconds = 0.0;
    std::int64_t bytes = 0;
};
/// "3600s", "2GiB", "700MB".
[[nodiscard]] std::optional<SplitEvery> toSplitEvery(const QString& text);

/// "0:05", "1:00:00".
[[nodiscard]] QString timeInWords(double seconds);
/// "1.5 MB".
[[nodiscard]] QString bytesInWords(std::int64_t bytes);

} // namespace sinc::cli
