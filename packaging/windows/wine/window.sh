#!/usr/bin/env bash
# The program itself: its window opens on the screen, records a signal by keys, is photographed while it does, finishes the
# file, records a microphone of Windows in the same way, and closes.
set -euo pipefail
recordings=$SINCSCOPE_WINE_SCRATCH/recordings
mkdir -p "$recordings"
settings='HKCU\Software\sincscope\sincscope'

start() { # start SOURCE: opens the window with this source
    wine reg add "$settings\\source" /v last /d "$1" /f >/dev/null
    wine reg add "$settings\\record" /v folder /d "$(windows_path "$recordings")" /f >/dev/null
    WINEPATH=$libraries wine "$build/bin/sincscope.exe" &
    program=$!
    for _ in $(seq 150); do
        window=$(xdotool search --onlyvisible --name Sincscope 2>/dev/null | tail -1 || true)
        [[ -z $window ]] || break
        sleep 0.2
    done
    [[ -n $window ]]
    sleep 3
    xdotool windowactivate --sync "$window" || true
}

await() { # await PATTERN: a file of this name in the folder
    for _ in $(seq 100); do
        compgen -G "$recordings/$1" >/dev/null && return 0
        sleep 0.2
    done
    ls -l "$recordings"
    return 1
}

take() { # take PHOTOGRAPH: records for some seconds
    xdotool key --clearmodifiers ctrl+r
    await '*.partial.*'
    sleep 3
    import -window "$window" "$kept/$1"
    xdotool key --clearmodifiers ctrl+period
    for _ in $(seq 100); do
        compgen -G "$recordings/*.partial.*" >/dev/null || break
        sleep 0.2
    done
    await '*.wav'
}

finish() {
    xdotool key --clearmodifiers ctrl+q
    for _ in $(seq 100); do
        kill -0 "$program" 2>/dev/null || break
        sleep 0.2
    done
    wait "$program"
}

start signal:pink
take window.png
finish
sox "$(compgen -G "$recordings/*.wav")" -n stat 2>&1 | grep -q 'Maximum amplitude: *0.[0-9]*[1-9]'
rm -f "$recordings"/*.wav

start wasapi:default
take microphone.png
finish
[[ $(soxi -r "$(compgen -G "$recordings/*.wav")") -eq 48000 ]]
