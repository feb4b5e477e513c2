#!/usr/bin/env bash
# The installer and its uninstaller run without a window, for one user and for all; in between the installed program
# runs with nothing but what was installed, and a recording in its folder survives.
set -euo pipefail
drive=$WINEPREFIX/drive_c
state() { # files outside of Windows' own, and what the registry knows of us
    local where key
    (cd "$drive" && find . -not -path './windows/*' -not -path './users/*/Temp/*' -not -path './users/*/AppData/Local/Temp/*' | sort)
    for where in HKCU HKLM; do # Wine's reg cannot search
        for key in Sincscope 'Microsoft\Windows\CurrentVersion\Uninstall\Sincscope' 'Classes\Sincscope.Audio' \
            'Classes\.wav\OpenWithProgids' 'Classes\.w64' 'Classes\.flac\OpenWithProgids' 'Classes\.opus'; do
            ! wine reg query "$where\\Software\\$key" >/dev/null 2>&1 || echo "$where\\Software\\$key"
        done
    done
}
installer=$(ls "$build"/package/*.exe)
put_away() { # what a try that failed left
    [[ ! -x "$drive/Recorder/Uninstall.exe" ]] || timeout 120 wine "$drive/Recorder/Uninstall.exe" /S || true
    sleep 2
    rm -rf "$drive/Recorder"
}
trap put_away EXIT
installed="$drive/Recorder"

there_and_back() { # there_and_back USERS ROOT [OPTION...]: for whom, and the registry's root for them
    local users=$1 root=$2 version
    shift 2
    echo "== $users"
    state >"$SINCSCOPE_WINE_SCRATCH/before"
    timeout 120 wine "$installer" /S "/$users" "$@" '/D=C:\Recorder'
    ls "$installed" "$installed/bin"
    test -s "$installed/bin/sincscope.exe"
    test -s "$installed/bin/platforms/qwindows.dll"
    test -n "$(find "$drive/users" "$drive/ProgramData" -name 'Sincscope.lnk')"
    wine reg query "$root\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Sincscope" /v QuietUninstallString
    if [[ $# -gt 0 ]]; then
        grep -q Sincscope.Audio <<<"$(wine reg query "$root\\Software\\Classes\\.wav\\OpenWithProgids")"
    fi

    version=$(timeout 60 wine "$installed/bin/sincscope-cli.exe" --version)
    grep -q '^sincscope-cli [0-9]' <<<"$version"
    timeout 60 wine "$installed/bin/sincscope-cli.exe" record --source signal:sine:440:-20 --free-run --duration 1 \
        'C:\Recorder\mine.wav'

    timeout 120 wine "$installed/Uninstall.exe" /S "/$users"
    for _ in $(seq 100); do # it goes on as a copy of itself
        [[ $(ls -A "$installed") != mine.wav ]] || break
        sleep 0.2
    done
    test -s "$installed/mine.wav"
    rm "$installed/mine.wav"
    rmdir "$installed" # nothing else was left in it
    for _ in $(seq 20); do # the registry comes last
        state >"$SINCSCOPE_WINE_SCRATCH/after"
        ! cmp -s "$SINCSCOPE_WINE_SCRATCH/before" "$SINCSCOPE_WINE_SCRATCH/after" || return 0
        sleep 1
    done
    diff "$SINCSCOPE_WINE_SCRATCH/before" "$SINCSCOPE_WINE_SCRATCH/after"
}
there_and_back CurrentUser HKCU /ASSOCIATE
there_and_back AllUsers HKLM
