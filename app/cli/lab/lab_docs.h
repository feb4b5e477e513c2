#pragma once

#include "core/engine/lab_types.h"

#include <QString>

#include <functional>

namespace sinc {
class LabModel;
}

namespace sinc::cli {

/// Makes the pictures (FOLDER/images/lab-*.png) and the tables (FOLDER/resampler-figures.md) of every quality of
/// ours.
/// @param measure waits until the model knows everything that the request asks for
/// @return the file that could not be written; empty: all is well
[[nodiscard]] QString writeLabDocs(const QString& folder,
                                   const std::function<void(LabModel&, const LabRequest&)>& measure);

} // namespace sinc::cli
