#!/usr/bin/env bash
# Converts a 10-minute stereo file from 48 to 44.1 kHz as whole processes, ours against sox and ffmpeg, in turn, and
# prints medians of the wall clock and how many times faster ours is. All write 16-bit WAV.
#   resample_files.sh [SINCSCOPE_CLI [ROUNDS]]
set -euo pipefail
cli=${1:-build/release/bin/sincscope-cli}
rounds=${2:-5}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
in=$folder/in.wav
sox -q -n -r 48000 -c 2 -b 16 "$in" synth 600 pinknoise vol 0.5

declare -A command=(
    [sincscope]="$cli resample --rate 44100 --quality standard --overwrite $in $folder/ours.wav"
    [sox]="sox -q -D $in -b 16 $folder/sox.wav rate -h 44100"
    [ffmpeg]="ffmpeg -nostdin -loglevel error -y -i $in -af aresample=resampler=soxr -ar 44100 $folder/ffmpeg.wav"
)
for ((round = 0; round <= rounds; round++)); do # the first one only warms up
    for name in sincscope sox ffmpeg; do
        start=$(date +%s%N)
        ${command[$name]} >/dev/null 2>&1
        ((round == 0)) || echo "$(($(date +%s%N) - start))" >>"$folder/$name.times"
    done
done
median() { sort -n "$folder/$1.times" | awk '{ values[NR] = $1 } END { print values[int((NR + 1) / 2)] / 1e9 }'; }
ours=$(median sincscope)
echo "| program | seconds | sincscope-cli is faster by |"
echo "| --- | --- | --- |"
for name in sincscope sox ffmpeg; do
    awk -v name="$name" -v time="$(median $name)" -v ours="$ours" \
        'BEGIN { printf "| %s | %.2f | %.2f |\n", name, time, time / ours }'
done
