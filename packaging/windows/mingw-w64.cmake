# Builds for 64-bit Windows on Linux, with Debian's MinGW-w64 and the libraries below SINCSCOPE_WINDOWS_SYSROOT (an
# environment or CMake variable; build-sysroot.sh makes such a prefix).
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

if(NOT SINCSCOPE_WINDOWS_SYSROOT)
  set(SINCSCOPE_WINDOWS_SYSROOT "$ENV{SINCSCOPE_WINDOWS_SYSROOT}")
endif()
if(NOT EXISTS "${SINCSCOPE_WINDOWS_SYSROOT}/lib/pkgconfig")
  message(FATAL_ERROR "SINCSCOPE_WINDOWS_SYSROOT (\"${SINCSCOPE_WINDOWS_SYSROOT}\") does not name a prefix with "
    "libraries for Windows. packaging/windows/build-sysroot.sh makes one.")
endif()
set(SINCSCOPE_WINDOWS_SYSROOT "${SINCSCOPE_WINDOWS_SYSROOT}" CACHE PATH "Libraries built for Windows")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES SINCSCOPE_WINDOWS_SYSROOT)

# The flavour whose std::thread is the C library's.
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

# GCC keeps the stack of Windows at 16 bytes and still spills 32 and 64 byte vectors as if it were aligned to them
# (its bug 54412). The assembler can write every such move in its unaligned form, which costs nothing on the
# processors that have them.
set(CMAKE_CXX_FLAGS_INIT "-Wa,-muse-unaligned-vector-move")
set(CMAKE_C_FLAGS_INIT "-Wa,-muse-unaligned-vector-move")

set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 "${SINCSCOPE_WINDOWS_SYSROOT}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
list(APPEND CMAKE_PREFIX_PATH "${SINCSCOPE_WINDOWS_SYSROOT}")
set(ENV{PKG_CONFIG_LIBDIR} "${SINCSCOPE_WINDOWS_SYSROOT}/lib/pkgconfig")

# moc, rcc and lrelease are those of this machine.
execute_process(COMMAND dpkg-architecture -qDEB_HOST_MULTIARCH OUTPUT_VARIABLE host_multiarch
  OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(NOT host_multiarch)
  set(host_multiarch x86_64-linux-gnu)
endif()
set(QT_HOST_PATH /usr CACHE PATH "Qt whose tools run here")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/${host_multiarch}/cmake CACHE PATH "CMake files of that Qt")
