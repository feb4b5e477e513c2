#!/usr/bin/env bash
# A microphone is taken away while it is recorded and comes back, and the default microphone becomes another one: in both
# cases the recording goes on, as long as the time that it took, with the gap as silence.
set -euo pipefail
folder=$SINCSCOPE_WINE_SCRATCH
recording=$folder/lost.wav
for tone in 400 1000; do
    sox -q -n -r 48000 -c 1 -b 16 "$folder/$tone.wav" synth 300 sine "$tone" gain -6
done
paplay --device=sinc_cable "$folder/400.wav" & # what the microphone hears
players=($!)
paplay --device=sinc_a "$folder/1000.wav" & # what its successor hears
players+=($!)
defaults='HKCU\Software\Wine\Drivers\winepulse.drv'
put_back() {
    kill "${players[@]}" 2>/dev/null || true
    pactl list short sources | grep -q sinc_mic || plug_in
    wine reg delete "$defaults" /v DefaultVoiceInput /f >/dev/null 2>&1 || true
}
trap put_back EXIT

plugged() { pactl list short modules | awk '/module-remap-source/ && /source_name=sinc_mic/ {print $1}'; }
arguments=$(pactl list short modules | awk -F'\t' '/source_name=sinc_mic/ {print $3}')
plug_in() {
    pactl load-module module-remap-source "$arguments" >/dev/null
    pactl set-default-source sinc_mic
}

devices=$(cli devices --json)
id_of() { # id_of NAME
    python3 -c 'import json, sys
print(next(d["id"] for d in json.loads(sys.argv[1]) if d["kind"] == "microphone" and sys.argv[2] in d["name"]))' "$devices" "$1"
}
microphone=$(id_of "Test microphone")
successor=$(id_of "Monitor of Test output A")

record() { # record SOURCE SECONDS [OPTION...]: begins, and returns once sound has reached the disk
    rm -f "$recording" "${recording%.wav}.partial.wav"
    cli record --source "$1" --duration "$2" "${@:3}" --sample-format f32 --json "$(windows_path "$recording")" \
        >"$folder/record.json" 2>"$folder/record.words" &
    recorder=$!
    for _ in $(seq 300); do
        [[ $(stat -c %s "${recording%.wav}.partial.wav" 2>/dev/null || echo 0) -lt 100000 ]] || return 0
        sleep 0.1
    done
    cat "$folder/record.words"
    return 1
}

judge() { # judge SECONDS FIRST LAST GAP: the length, the tones at both ends in Hz, and the seconds of silence at least
    wait "$recorder" || { cat "$folder/record.words"; return 1; }
    cat "$folder/record.json" "$folder/record.words"
    python3 - "$recording" "$folder/record.json" "$@" <<'PYTHON'
import array, json, sys
report = json.load(open(sys.argv[2]))
seconds, first, last, gap = (int(text) for text in sys.argv[3:7])
rate, channels = report["sampleRate"], report["channels"]
assert report["frames"] == seconds * rate, report["frames"]
assert report["gaps"] > 0, "no gap was counted"
data = open(sys.argv[1], "rb").read()
data = data[data.index(b"data") + 8:]
samples = array.array("f", data[:4 * channels * report["frames"]])[::channels]
def tone(part):
    rising = sum(1 for a, b in zip(part, part[1:]) if a < 0 <= b)
    return rising * rate / len(part)
ends = tone(samples[rate // 4:3 * rate // 4]), tone(samples[-3 * rate // 4:-rate // 4])
longest = run = 0
for sample in samples:
    run = run + 1 if sample == 0 else 0
    longest = max(longest, run)
print("tones:", ends, "Hz; longest silence:", longest / rate, "s")
assert longest / rate >= gap, longest / rate
assert abs(ends[0] - first) < 10 and abs(ends[1] - last) < 10, ends
PYTHON
}

echo "== unplugged, and back"
record "$microphone" 20
sleep 1
pactl unload-module "$(plugged)"
sleep 2
plug_in
judge 20 400 400 1

echo "== the default becomes another"
record wasapi:default 20
sleep 1
wine reg add "$defaults" /v DefaultVoiceInput /d "${successor#wasapi:}" /f >/dev/null
judge 20 400 1000 0

echo "== unplugged, and the recording goes on with the default"
record "$microphone" 20 --when-lost default
sleep 1
pactl unload-module "$(plugged)"
judge 20 400 1000 0
