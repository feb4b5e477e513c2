#!/usr/bin/env bash
# File names in other scripts, and a path longer than the 260 characters that Windows once allowed.
set -euo pipefail
folder=$SINCSCOPE_WINE_SCRATCH/names
mkdir -p "$folder"
cli record --source signal:sine:997:-20 --free-run --duration 1 "$(windows_path "$folder")\\Übung 録音 Привет.flac"
test -s "$folder/Übung 録音 Привет.flac"
cli measure --json "$(windows_path "$folder/Übung 録音 Привет.flac")" | python3 -c 'import json, sys
assert json.load(sys.stdin)["frames"] == 48000'
deep=$folder
for _ in 1 2 3 4 5 6; do
    deep=$deep/a-folder-with-quite-a-long-name-as-people-have-them
done
mkdir -p "$deep"
cli record --source signal:pink --free-run --duration 1 "$(windows_path "$deep")\\take.wav"
test -s "$deep/take.wav"
