#pragma once

namespace sinc {

/// Lets screen readers ask LevelBars for its value. May be called often.
void installLevelBarsAccessibility();

} // namespace sinc
