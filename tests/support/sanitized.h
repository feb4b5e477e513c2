#pragma once

#include <initializer_list>
#include <vector>

/// Whether a sanitizer watches this build. It makes a calculation up to fifty times as long, and finds in the first
/// of a million like steps what it would find in any, so tests of long calculations make fewer steps there.
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

/// Whether it is the one that watches threads, which has nothing to find where there is but one.
#ifdef __SANITIZE_THREAD__
inline constexpr bool kThreadSanitized = true;
#else
inline constexpr bool kThreadSanitized = false;
#endif

/// The rates at which a test of figures tries each case: all of them, or under a sanitizer the first.
inline std::vector<int> ratesToTry(std::initializer_list<int> rates) {
    return kSanitized ? std::vector<int>{*rates.begin()} : std::vector<int>(rates);
}
