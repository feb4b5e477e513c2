#!/usr/bin/env bash
# The portable archive: what it unpacks to runs with nothing but what was in it, the window included.
set -euo pipefail
folder=$SINCSCOPE_WINE_SCRATCH/portable
rm -rf "$folder"
mkdir -p "$folder"
unzip -q "$build"/package/*.zip -d "$folder"
bin=$(dirname "$(find "$folder" -name sincscope.exe)")
ls "$bin"

version=$(timeout 60 wine "$bin/sincscope-cli.exe" --version)
grep -q '^sincscope-cli [0-9]' <<<"$version"
timeout 60 wine "$bin/sincscope-cli.exe" record --source signal:sine:440:-20 --free-run --duration 1 \
    "$(windows_path "$folder/from-the-archive.wav")"
test -s "$folder/from-the-archive.wav"
timeout 60 wine "$bin/sincscope-cli.exe" lab --from 48000 --to 44100 --quality draft \
    --png "$(windows_path "$folder/draft.png")" # by the program beside it
test -s "$folder/draft.png"

wine "$bin/sincscope.exe" &
program=$!
for _ in $(seq 450); do
    window=$(xdotool search --onlyvisible --name Sincscope 2>/dev/null | tail -1 || true)
    [[ -z $window ]] || break
    sleep 0.2
done
[[ -n $window ]]
sleep 2
xdotool windowactivate --sync "$window" || true
for _ in $(seq 10); do
    kill -0 "$program" 2>/dev/null || break
    xdotool key --clearmodifiers ctrl+q
    sleep 1
done
wait "$program"
