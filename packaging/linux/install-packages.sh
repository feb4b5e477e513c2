#!/usr/bin/env bash
# Installs what Sincscope needs from Debian's own packages, and only what is missing.
#   install-packages.sh SET...     the sets: build run test check bench package windows
#   install-packages.sh --list SET...   prints the names and installs nothing
# Needs root or sudo only when something is missing.
set -euo pipefail

packages_of() {
    case "$1" in
    build) # the compiler, Qt and the libraries that the program links
        echo g++ cmake ninja-build pkg-config ccache git
        echo qt6-base-dev qt6-multimedia-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
        echo libqcustomplot-dev libsndfile1-dev libpulse-dev libebur128-dev libfftw3-dev libhwy-dev
        echo libsoxr-dev libsamplerate0-dev libspeexdsp-dev # the laboratory's reference curves
        ;;
    run) # what a desktop has already: the platform plugins and the fonts of the window
        echo qt6-qpa-plugins qt6-wayland libqt6svg6 qt6-translations-l10n fonts-dejavu-core
        ;;
    test) # a private sound server, a private screen, and independent readers for the files that are made
        echo pulseaudio pulseaudio-utils dbus-daemon xvfb x11-utils xdotool openbox
        echo sox ffmpeg desktop-file-utils appstream libgl1-mesa-dri
        ;;
    check) # the form and the habits of the code
        echo clang-format clang-tidy python3
        ;;
    bench) # the other resamplers, for comparison
        echo libzita-resampler-dev libswresample-dev libavutil-dev
        ;;
    package)
        echo dpkg-dev file
        ;;
    windows) # to build for Windows, to run what was built, and to make its installer
        echo g++-mingw-w64-x86-64-posix wine nsis librsvg2-bin icoutils zip unzip xz-utils python3
        echo qt6-base-dev-tools qt6-shadertools-dev xdotool imagemagick
        ;;
    *)
        echo "install-packages.sh: there is no set '$1'; the sets are build, run, test, check, bench, package and windows." >&2
        return 2
        ;;
    esac
}

list_only=false
if [[ "${1:-}" == --list ]]; then
    list_only=true
    shift
fi

wanted=()
for set_name in "$@"; do
    names=$(packages_of "$set_name")
    read -r -a names <<<"${names//$'\n'/ }"
    wanted+=("${names[@]}")
done

if $list_only; then
    printf '%s\n' "${wanted[@]}"
    exit 0
fi

if ! command -v apt-get >/dev/null; then
    echo "install-packages.sh: this system has no apt-get; install the counterparts of these by hand: ${wanted[*]}" >&2
    exit 1
fi

missing=()
for name in "${wanted[@]}"; do
    state=$(dpkg-query -W -f='${db:Status-Status}\n' "$name" 2>/dev/null || true)
    [[ "$state" == *installed* && "$state" != *not-installed* ]] || missing+=("$name")
done
if [[ ${#missing[@]} -eq 0 ]]; then
    exit 0
fi

as_root=()
if [[ $(id -u) -ne 0 ]]; then
    if ! command -v sudo >/dev/null; then
        echo "install-packages.sh: run this as root, or install sudo; missing packages: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

echo "Installing ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
quietly() {
    if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive "$@" </dev/null >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        echo "install-packages.sh: '$*' failed; its last lines are above." >&2
        exit 1
    fi
}
quietly apt-get -qq -o DPkg::Lock::Timeout=300 update
quietly apt-get -qq -y -o DPkg::Lock::Timeout=300 install --no-install-recommends "${missing[@]}"
