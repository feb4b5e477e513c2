#!/usr/bin/env bash
# Builds both programs for Windows on Linux, with the tests of core/, and makes the installer and the portable archive.
#   SINCSCOPE_WINDOWS_SYSROOT=PREFIX cross-build.sh [--no-package]
# PREFIX holds the libraries built for Windows; build-sysroot.sh makes one. Results: build/windows-cross/bin and
# build/windows-cross/package.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
if [[ ! -d "${SINCSCOPE_WINDOWS_SYSROOT:-}/lib/pkgconfig" ]]; then
    echo "cross-build.sh: SINCSCOPE_WINDOWS_SYSROOT (“${SINCSCOPE_WINDOWS_SYSROOT:-}”) names no prefix with libraries for" \
        "Windows; packaging/windows/build-sysroot.sh makes one." >&2
    exit 1
fi
packaging/linux/install-packages.sh build windows

echo "== configure and build"
targets=(sincscope sincscope-cli sincscope-lab core_tests tst_ui_window_recording)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { cmake --preset windows-cross && cmake --build --preset windows-cross --target "${targets[@]}"; } >"$log" 2>&1; then
    grep -E 'error|FAILED' -A5 "$log" | head -60 >&2
    tail -20 "$log" >&2
    exit 1
fi
if [[ "${1:-}" != --no-package ]]; then
    echo "== installer and archive"
    rm -rf build/windows-cross/package # of another version
    cpack --config build/windows-cross/CPackConfig.cmake >"$log" 2>&1 || {
        tail -40 "$log" >&2
        exit 1
    }
    ls -l build/windows-cross/package/*.exe build/windows-cross/package/*.zip
fi
