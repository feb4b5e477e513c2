#pragma once

#include <QString>

namespace sinc {

/// "L", "R", "1" …
[[nodiscard]] QString shortChannelName(int channel, int channels);
/// "left", "right", "channel 1" …
[[nodiscard]] QString channelName(int channel, int channels);

} // namespace sinc
