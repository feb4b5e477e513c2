#pragma once

#include "app/cli/arguments.h"
#include "core/audio/failure.h"
#include "core/engine/engine_client.h" // CaptureManners comes with it

#include <variant>

namespace sinc::cli {

/// What the arguments of `record` ask for.
struct RecordWish {
    RecordRequest request;
    CaptureManners manners;
    bool freeRun = false;
    bool log = false; ///< write the report beside the file, too
    bool json = false;
};

[[nodiscard]] std::vector<Option> recordOptions();

/// @return the wish, a sentence about wrong usage, or a failure where a value is well written but out of range
[[nodiscard]] std::variant<RecordWish, QString, Failure> recordWishOf(const QStringList& arguments);

} // namespace sinc::cli
