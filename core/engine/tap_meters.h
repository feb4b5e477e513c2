#pragma once

/// The level meters that read a tap, as the window may know them; like the analyses of core/engine/analysers.h they
/// run where the picture is painted, and only while it can be seen.
#include "core/meter/analysis/ballistic_tracker.h"
#include "core/meter/analysis/history_tracker.h"
