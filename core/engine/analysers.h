#pragma once

/// The analyses behind the window's pictures, as the window may know them. They run where the picture is painted,
/// on copies of the newest samples (EngineFeed::tap() and outputTap()), and only while it can be seen.
#include "core/meter/analysis/correlation.h"
#include "core/meter/analysis/feature_tracker.h"
#include "core/meter/analysis/frequency_axis.h"
#include "core/meter/analysis/frequency_weighting.h"
#include "core/meter/analysis/octave_bands.h"
#include "core/meter/analysis/scope_trigger.h"
#include "core/meter/analysis/spectrogram_source.h"
#include "core/meter/analysis/spectrum_tracker.h"
#include "core/meter/decibels.h"
