#!/usr/bin/env bash
# The program itself: its window opens on the screen, records a signal by keys, is photographed while it does, finishes the
# file, records a microphone of Windows in the same way, and closes.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/one-window.sh"
recordings=$SINCSCOPE_WINE_SCRATCH/recordings
rm -rf "$recordings"
mkdir -p "$recordings"
settings='HKCU\Software\sincscope\sincscope'

# Wine lacks the fonts of Windows' windows, and would write them in the first serif that it finds.
for font in 'Segoe UI' 'Tahoma' 'MS Shell Dlg' 'MS Shell Dlg 2'; do
    wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d 'DejaVu Sans' /f >/dev/null
done
microphone=$(cli devices --json | python3 -c 'import json, sys
print(next(d["id"] for d in json.load(sys.stdin) if d["kind"] == "microphone" and "Test microphone" in d["name"]))')

start() { # start SOURCE: opens the window with this source
    wine reg add "$settings\\source" /v last /d "$1" /f >/dev/null
    wine reg add "$settings\\record" /v folder /d "$(windows_path "$recordings")" /f >/dev/null
    WINEPATH=$libraries open_window "$build/bin/sincscope.exe"
}

appears() { # appears PATTERN: within five seconds
    for _ in $(seq 25); do
        compgen -G "$recordings/$1" >/dev/null && return 0
        sleep 0.2
    done
    return 1
}

await() { # await PATTERN [KEY]: a file of this name in the folder; the key is pressed until the program is ready for it
    for _ in 1 2 3 4 5 6; do
        [[ -z ${2:-} ]] || xdotool key --clearmodifiers "$2"
        ! appears "$1" || return 0
    done
    ls -l "$recordings"
    import -window root "$kept/missed.png"
    return 1
}

take() { # take PHOTOGRAPH: records for some seconds
    await '*.partial.*' ctrl+r
    sleep 3
    import -window "$window" "$kept/$1"
    [[ $(identify -format %k "$kept/$1") -gt 100 ]] # colours: something is drawn
    for _ in 1 2 3 4 5 6; do # a key that comes while the window is busy is lost
        xdotool key --clearmodifiers ctrl+period
        ! finishes || return 0
    done
    ls -l "$recordings"
    import -window root "$kept/missed.png"
    return 1
}

finishes() { # within five seconds there is a recording under its final name, and none under another
    for _ in $(seq 25); do
        if ! compgen -G "$recordings/*.partial.*" >/dev/null && compgen -G "$recordings/*.wav" >/dev/null; then
            return 0
        fi
        sleep 0.2
    done
    return 1
}

is_loud() { # is_loud: the only recording holds sound
    grep -q 'Maximum amplitude: *0.[0-9]*[1-9]' <<<"$(sox "$(compgen -G "$recordings/*.wav")" -n stat 2>&1)"
}

start signal:pink
take window.png
close_window
is_loud
rm -f "$recordings"/*.wav

sox -q -n -r 48000 -c 1 "$SINCSCOPE_WINE_SCRATCH/spoken.wav" synth 100 pinknoise tremolo 3 90 gain -n -6
paplay --device=sinc_cable "$SINCSCOPE_WINE_SCRATCH/spoken.wav" & # which the microphone hears
player=$!
start "$microphone"
take microphone.png
close_window
kill "$player" 2>/dev/null || true
is_loud
[[ $(soxi -r "$(compgen -G "$recordings/*.wav")" 2>/dev/null) -eq 48000 ]]
