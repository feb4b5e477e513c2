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
        # GCC 12's thread sanitizer now and then fails an assertion of its own (sanitizer_mutex.h:301) while it words the
        # report of libpulse that tsan.supp drops; a race of ours is found at every try.
        "${around[@]}" ctest --preset "$preset" --parallel "$(nproc)" "$@" -LE pulse
        "${around[@]}" ctest --preset "$preset" "$@" -L pulse --repeat until-pass:5
    else
        "${around[@]}" ctest --preset "$preset" --parallel "$(nproc)" "$@"
    fi
}

for preset in "${presets[@]}"; do
    run_tests "$preset" "$@"
done
