// Counts heap allocations of the threads that carry sound. With glibc by standing in front of malloc, so that what
// C libraries allocate is seen, too; under the sanitizers through the hook that they offer; elsewhere by replacing
// operator new, which sees our own code only. Freeing is left alone.
#include "core/audio/thread_account.h"

#include <cstddef>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)

extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*onMalloc)(const volatile void*, std::size_t),
                                                         void (*onFree)(const volatile void*));

namespace {
const bool installed =
    __sanitizer_install_malloc_and_free_hooks([](const volatile void*, std::size_t) { sinc::noteAllocation(); },
                                              [](const volatile void*) {}) != 0;
}

bool sinc::countsAllocations() noexcept {
    return installed;
}

#elif defined(__GLIBC__)

#include <cerrno>

// The C library's names. NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming)
extern "C" {

void* __libc_malloc(std::size_t bytes);
void* __libc_calloc(std::size_t count, std::size_t bytes);
void* __libc_realloc(void* memory, std::size_t bytes);
void* __libc_memalign(std::size_t alignment, std::size_t bytes);

void* malloc(std::size_t bytes) noexcept {
    sinc::noteAllocation();
    return __libc_malloc(bytes);
}

void* calloc(std::size_t count, std::size_t bytes) noexcept {
    sinc::noteAllocation();
    return __libc_calloc(count, bytes);
}

void* realloc(void* memory, std::size_t bytes) noexcept {
    sinc::noteAllocation();
    return __libc_realloc(memory, bytes);
}

void* memalign(std::size_t alignment, std::size_t bytes) noexcept {
    sinc::noteAllocation();
    return __libc_memalign(alignment, bytes);
}

void* aligned_alloc(std::size_t alignment, std::size_t bytes) noexcept {
    sinc::noteAllocation();
    return __libc_memalign(alignment, bytes);
}

int posix_memalign(void** memory, std::size_t alignment, std::size_t bytes) noexcept {
    sinc::noteAllocation();
    *memory = __libc_memalign(alignment, bytes);
    return *memory != nullptr ? 0 : ENOMEM;
}

} // extern "C"
// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming)

bool sinc::countsAllocations() noexcept {
    return true;
}

#else

#include <cstdlib>
#include <new>

void* operator new(std::size_t bytes) {
    sinc::noteAllocation();
    if (void* memory = std::malloc(bytes != 0 ? bytes : 1)) {
        return memory;
    }
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept {
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}

bool sinc::countsAllocations() noexcept {
    return true;
}

#endif
