#!/usr/bin/env bash
# Runs clang-tidy over app/, core/ and ui/ with the release preset's compile commands.
#   check-tidy.sh [PATTERN]     only the files whose path matches the pattern
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/linux/install-packages.sh build check
cmake --preset release >/dev/null
cmake --build --preset release --target sincscope sincscope-cli sincscope-lab >/dev/null # what moc, uic and rcc generate
pattern="^$PWD/(app|core|ui)/.*${1:-}.*\.cpp$"

log=$(mktemp)
trap 'rm -f "$log"' EXIT
if run-clang-tidy -quiet -j"$(nproc)" -p build/release "$pattern" >"$log" 2>&1; then
    echo "clang-tidy: $(grep -c '^clang-tidy' "$log") files, nothing found"
else
    grep -E '(warning|error):' -A 4 "$log" >&2 || cat "$log" >&2
    exit 1
fi
