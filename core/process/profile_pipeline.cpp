#include "core/process/profile_pipeline.h"

#include <utility>

namespace sinc {

PipelineSpec pipelineOf(const Profile& profile, const StreamFormat& source, std::string quality) {
    const int channels = profile.channels.value_or(source.channels);
    const StreamFormat output{profile.sampleRate.value_or(source.sampleRate), channels,
                              channels == source.channels ? source.channelMask : 0};
    return {source, output, profile.sampleFormat.value_or(SampleFormat::F32), std::move(quality)};
}

} // namespace sinc
