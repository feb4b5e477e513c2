#pragma once

#include "core/engine/lab_types.h"

#include <QJsonObject>

namespace sinc {

/// The figures of one quality as `lab --json` gives them. A figure that lies below the floor of its analysis has
/// the floor's value and is named in `belowFloor`; one that is not known or does not exist is null.
/// @param problem why it cannot be measured, which becomes `problem`; empty text: it can
[[nodiscard]] QJsonObject labJson(const lab::Measurement& measurement, const Notice& problem = {});

} // namespace sinc
