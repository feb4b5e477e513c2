#!/usr/bin/env bash
# The options about the way in which a device is opened: accepted where they mean something, wrong usage where they do
# not, and exclusive mode either delivers or says in one line why not.
set -euo pipefail
out=$(windows_path "$SINCSCOPE_WINE_SCRATCH/manners.wav")
wrong() { # wrong PATTERN OPTION...: exit code 2, and a line that names what is wrong
    local pattern=$1 status=0 words
    shift
    words=$(cli record --source signal:pink --free-run --duration 1 "$@" "$out" 2>&1 >/dev/null) || status=$?
    echo "$*: $status: $words"
    [[ $status -eq 2 ]]
    grep -q -e "$pattern" <<<"$words"
}
wrong 'wait|default' --when-lost never
wrong '--mute-others' --never-mute player.exe
microphone=$(cli devices --json | python3 -c 'import json, sys
print(next(d["id"] for d in json.load(sys.stdin) if d["kind"] == "microphone" and "Test microphone" in d["name"]))')
cli record --source "$microphone" --duration 1 --when-lost default --mute-others --never-mute 'player.exe, chat.exe' \
    --overwrite "$out"
test -s "$SINCSCOPE_WINE_SCRATCH/manners.wav"

status=0
words=$(cli record --source "$microphone" --duration 1 --exclusive --overwrite "$out" 2>&1 >/dev/null) || status=$?
echo "exclusive: $status: $words"
[[ $status -eq 0 ]] || { [[ $status -eq 1 ]] && [[ $(grep -c . <<<"$words") -eq 1 ]] && grep -q 'AUDCLNT_E\|IAudioClient' <<<"$words"; }
if grep -q AUDCLNT_E_UNSUPPORTED_FORMAT <<<"$words"; then # the device itself is all right
    grep -q 'It takes shared mode only' <<<"$words"
fi
