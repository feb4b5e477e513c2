#pragma once

// What a painter of levels needs: decibels, and the fall of a digital meter's bar.
#include "core/meter/decibels.h" // IWYU pragma: export
#include "core/meter/peak_bar.h" // IWYU pragma: export
