#!/usr/bin/env bash
# The portable archive: what it unpacks to runs with nothing but what was in it, the window included.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/one-window.sh"
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

open_window "$bin/sincscope.exe"
close_window
