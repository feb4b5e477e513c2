#pragma once

#include "core/process/pipeline.h"
#include "core/process/profile.h"

#include <string>

namespace sinc {

/// The way from a source to what a profile asks for: channels -> sample rate -> sample format. What the profile
/// leaves open stays as the source delivers it, samples as f32. The fourth step, the container that Profile::suffix
/// names, is core/record's.
[[nodiscard]] PipelineSpec pipelineOf(const Profile& profile, const StreamFormat& source,
                                      std::string quality = "high");

} // namespace sinc
