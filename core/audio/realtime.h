#pragma once

/// Marks a function that may run on a capture, worker or writer thread while sound flows: it allocates nothing,
/// takes no lock, makes no system call and throws nothing. Clang 20 and later check it; elsewhere it documents.
#if defined(__has_cpp_attribute)
#if __has_cpp_attribute(clang::nonblocking)
#define SINC_NONBLOCKING [[clang::nonblocking]]
#endif
#endif
#ifndef SINC_NONBLOCKING
#define SINC_NONBLOCKING
#endif
