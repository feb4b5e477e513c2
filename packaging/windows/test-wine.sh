#!/usr/bin/env bash
# Tests the program as a program of Windows, under Wine, beside a private PulseAudio and X server.
#   SINCSCOPE_WINDOWS_SYSROOT=PREFIX test-wine.sh
# Builds first (cross-build.sh). Everything happens in a Wine prefix of its own, which is removed at the end. Screenshots
# and the output of tests that fail are kept in build/windows-cross/wine.
set -uo pipefail
export LC_ALL=C.UTF-8 # Wine takes file names for those of this character set
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1
here=packaging/windows
build=build/windows-cross
kept=$build/wine

if [[ "${1:-}" != --beside-servers ]]; then
    packaging/linux/install-packages.sh build run test windows || exit 1
    "$here/cross-build.sh" || exit 1
    exec tests/support/with-servers.sh "$here/test-wine.sh" --beside-servers
fi

rm -rf "$kept"
mkdir -p "$kept"
kept=$(realpath "$kept")
scratch=$(mktemp -d "${TMPDIR:-/tmp}/sincscope-wine.XXXXXX")
export WINEPREFIX=$scratch/prefix WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe='
export SINCSCOPE_WINE_SCRATCH=$scratch
windows_path() { # the path by which Wine knows a file of ours
    local path
    path=$(realpath -m "$1")
    printf 'Z:%s' "${path//\//\\}"
}
libraries=$(windows_path "$SINCSCOPE_WINDOWS_SYSROOT/bin")
stop_wine() {
    wineserver -k 2>/dev/null
    wineserver -w 2>/dev/null
    rm -rf "$scratch"
}
trap stop_wine EXIT

verdicts=$scratch/verdicts
# check NAME COMMAND...: one line for each check, and what the command said when it failed. Wine loses sound, windows and
# keys now and then, so what fails is tried a second time, and counted.
check() {
    local name=$1 began=$SECONDS said verdict=passed
    shift
    said=$(mktemp -p "$scratch")
    if ! "$@" >"$said" 2>&1; then
        cut -c1-500 "$said" | tail -40
        verdict=repeated
        if ! "$@" >"$said" 2>&1; then
            cut -c1-500 "$said" | tail -40
            verdict=FAILED
        fi
    fi
    echo "$verdict" >>"$verdicts"
    printf '%-8s  %3d s  %s\n' "$verdict" $((SECONDS - began)) "$name"
}
count() { grep -c "$@" "$verdicts" || true; } # of the verdicts

# run_test EXECUTABLE: a Qt test, whose report Wine does not pass on by itself.
run_test() {
    local name report
    name=$(basename "$1" .exe)
    report=$kept/$name.txt
    WINEPATH=$libraries timeout -k 10 300 wine "$1" -o "$(windows_path "$report"),txt" || {
        grep -vE '^(PASS|QDEBUG|QINFO)' "$report"
        return 1
    }
    rm -f "$report"
}

# part SCRIPT: one of wine/, which must come to an end.
part() { timeout -k 10 300 "$here/wine/$1.sh"; }

cli() { WINEPATH=$libraries timeout -k 10 120 wine "$build/bin/sincscope-cli.exe" "$@"; }

export -f cli windows_path
export build libraries kept

printf '== a fresh Wine prefix\n'
if ! timeout 180 wineboot -i >"$scratch/check.log" 2>&1; then
    tail -20 "$scratch/check.log"
    echo "test-wine.sh: Wine cannot make a prefix in $WINEPREFIX; is there space, and does wine run at all?" >&2
    exit 1
fi
wineserver -p600 # stays between the programs, and goes by itself should this script be killed

printf '== tests of the core and of the window, built for Windows\n'
# Those that need neither sound nor screen share the cores, as on Linux.
alone=() together=()
for test in "$build"/tests/tst_core_*.exe "$build"/tests/tst_ui_window_*.exe; do
    case $test in
    *'*'*) ;;
    *_wasapi_backend.exe | *_ui_window_*) alone+=("$test") ;;
    *) together+=("$test") ;;
    esac
done
cores=$(nproc)
for ((lane = 0; lane < cores; lane++)); do
    for ((at = lane; at < ${#together[@]}; at += cores)); do
        check "$(basename "${together[at]}" .exe)" run_test "${together[at]}"
    done &
    lanes+=($!)
done
wait "${lanes[@]}"
check "every test of the core was run" test "${#together[@]}" -gt 0 -a "$(count .)" -eq "${#together[@]}"
for test in "${alone[@]}"; do
    check "$(basename "$test" .exe)" run_test "$test"
done

printf '== the programs\n'
check "subsystem, icon, version and manifest are in the files" part program-files
check "devices lists the endpoints of Windows" part devices
check "record brings back every sample that is played" part record
check "how a device is opened can be chosen" part manners
check "a device that goes, and a default that changes" part lost-device
check "what the system has not is refused in words" part refusals
check "file names in any script, and long paths" part file-names

printf '== the window\n'
check "opens, is worked by its keys, records, and is photographed" part window

printf '== the installer and the archive\n'
check "installs silently, runs, and leaves nothing behind" part installer
check "the portable archive runs where it is unpacked" part archive

echo "$(count -v FAILED) of $(count .) passed, $(count repeated) of them at the second try"
[[ $(count FAILED) -eq 0 ]]
