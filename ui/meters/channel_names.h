#pragma once

#include <QString>

namespace sinc {

/// "L", "R", "1" …
[[nodiscard]] QString shortChannelName(int channel, int channels);
/// As in a sentence: "left", "right", "channel 1" …
[[nodiscard]] QString channelInWords(int channel, int channels);

} // namespace sinc
