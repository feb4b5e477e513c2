#!/usr/bin/env bash
# Installs what is missing, builds the release preset and opens the window.
#   run.sh [ARGUMENTS]         arguments go to the window's program
#   run.sh --cli ARGUMENTS     runs sincscope-cli instead
# Without a display and without arguments it records five seconds of the built-in test signal and measures the file.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
start_dir=$PWD
bin=$root/build/release/bin

"$root/packaging/linux/install-packages.sh" build run
cd "$root"
[[ -x $bin/sincscope ]] || echo "Building Sincscope; the first time takes a few minutes." >&2
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { cmake --preset release && cmake --build --preset release --target sincscope sincscope-cli sincscope-lab; } >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi
rm -f "$log"
trap - EXIT
cd "$start_dir"

if [[ "${1:-}" == --cli ]]; then
    shift
    exec "$bin/sincscope-cli" "$@"
fi
if [[ $# -eq 0 && -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]]; then
    take=$root/build/release/test-signal.wav
    echo "There is no display here. Recording five seconds of the built-in test signal into $take"
    "$bin/sincscope-cli" record --source signal:sine:997:-20 --duration 5 --overwrite "$take"
    exec "$bin/sincscope-cli" measure "$take"
fi
exec "$bin/sincscope" "$@"
