#pragma once

/// The level meter that reads a tap, as the window may know it; like the analyses of core/engine/analysers.h it
/// runs where the picture is painted, and only while it can be seen.
#include "core/meter/analysis/ballistic_tracker.h"
