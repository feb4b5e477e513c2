#!/usr/bin/env bash
# Installs what is missing, builds a preset and runs its tests, with a private sound server and screen around them.
#   test.sh [CTEST ARGUMENTS]                  every test of the release preset, as in: test.sh -R ring
#   test.sh --preset NAME [CTEST ARGUMENTS]    the same for asan, tsan or debug
#   test.sh --core NAME [CTEST ARGUMENTS]      the tests of core/ alone, of a preset
#   test.sh --sanitizers [CTEST ARGUMENTS]     asan (the whole suite), then tsan (the core, which knows no Qt)
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
export LC_ALL=C.UTF-8 # the tests compare English sentences

presets=(release)
targets=()
case "${1:-}" in
--preset)
    presets=("${2:?test.sh: --preset needs a name}")
    shift 2
    ;;
--core)
    presets=("${2:?test.sh: --core needs the name of a preset}")
    targets=(--target core_tests)
    shift 2
    set -- -L core "$@"
    ;;
--sanitizers)
    presets=(asan tsan)
    shift
    ;;
esac

"$root/packaging/linux/install-packages.sh" build run test

# races_with_pulse [CTEST ARGUMENTS]: the tests with a sound server, under the thread sanitizer. A race that is reported is
# final. Anything else is tried again: GCC 12's sanitizer now and then fails an assertion of its own (sanitizer_mutex.h:301)
# while it words the report of libpulse that tsan.supp drops, and it slows sound so much that the server loses some. That no
# sound gets lost is tested without it.
races_with_pulse() {
    local try again=()
    for try in 1 2 3 4 5; do
        if "${around[@]}" ctest --preset tsan "$@" -L pulse "${again[@]}"; then
            return 0
        fi
        if grep -q 'WARNING: ThreadSanitizer' build/tsan/Testing/Temporary/LastTest.log; then
            return 1
        fi
        echo "test.sh: no race was reported; try $try of 5 failed by something else"
        again=(--rerun-failed)
    done
    return 1
}

# run_tests PRESET [CTEST ARGUMENTS]
run_tests() {
    local preset=$1
    shift
    local around=("$root/tests/support/with-servers.sh")
    if [[ "$preset" == tsan ]] && setarch "$(uname -m)" --addr-no-randomize true 2>/dev/null; then
        # The sanitizer's shadow memory needs addresses that a wide randomisation may have taken.
        around=(setarch "$(uname -m)" --addr-no-randomize "${around[@]}")
    fi
    cmake --preset "$preset"
    cmake --build --preset "$preset" "${targets[@]}"
    if [[ "$preset" == tsan ]]; then
        "${around[@]}" ctest --preset "$preset" --parallel "$(nproc)" "$@" -LE pulse
        races_with_pulse "$@"
    else
        "${around[@]}" ctest --preset "$preset" --parallel "$(nproc)" "$@"
    fi
}

for preset in "${presets[@]}"; do
    run_tests "$preset" "$@"
done
