#!/usr/bin/env bash
# Wine 8 has neither loopback of an output nor of a program: one line says so, names the call and the code, and the
# exit code is 1. An endpoint that is not there, and an id that cannot be read, likewise.
set -euo pipefail
out=$(windows_path "$SINCSCOPE_WINE_SCRATCH/refused.wav")
refused() { # refused ID PATTERN...
    local id=$1 status=0 words
    shift
    words=$(cli record --source "$id" --duration 1 "$out" 2>&1 >/dev/null) || status=$?
    words=$(grep -v '^ALSA lib' <<<"$words") # Wine's own, where there is no sound server
    echo "$id: $status: $words"
    [[ $status -eq 1 && $(grep -c . <<<"$words") -eq 1 ]] || return 1
    for pattern in "$@"; do
        grep -q "$pattern" <<<"$words" || return 1
    done
}
loopback=$(cli devices --json | python3 -c 'import json, sys
print(next(d["id"] for d in json.load(sys.stdin) if d["kind"] == "loopback" and "Test output A" in d["name"]))')
refused "$loopback" "Test output A" "IAudioClient::" "AUDCLNT_E_WRONG_ENDPOINT_TYPE" "0x88890003"
refused wasapi-app:4 "Windows 10 version 2004 or later"
refused 'wasapi:{0.0.1.00000000}.{00000000-0000-0000-0000-000000000000}' "no source"
# Without a sound server Wine has no endpoint at all.
wineserver -k
wineserver -w || true
PULSE_SERVER=unix:/nonexistent refused wasapi:default "no source" "wasapi:default" || failed=yes
PULSE_SERVER=unix:/nonexistent cli devices --json | python3 -c 'import json, sys
assert not [d for d in json.load(sys.stdin) if d["id"].startswith("wasapi")]' || failed=yes
wineserver -k
wineserver -w || true
wineserver -p600
[[ -z ${failed:-} ]]
[[ ! -e "$SINCSCOPE_WINE_SCRATCH/refused.wav" ]]
