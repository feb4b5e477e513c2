#!/usr/bin/env bash
# A known float32 file is played into an output and recorded from its endpoint in Windows: every sample must come back,
# bit for bit, in one run. A run in which Wine itself lost sound says so ("gaps"), and is repeated.
set -euo pipefail
folder=$SINCSCOPE_WINE_SCRATCH
known=$folder/known.f32
recording=$folder/recorded.wav
python3 - "$known" <<'PYTHON'
import array, random, sys
source = random.Random(997)
frames = array.array("f", (source.uniform(-1.0, 1.0) for _ in range(2 * 48000 * 3)))
frames[0] = frames[1] = 0.5  # a first frame that can be found
open(sys.argv[1], "wb").write(frames.tobytes())
PYTHON
id=$(cli devices --json | python3 -c 'import json, sys
print(next(d["id"] for d in json.load(sys.stdin) if "Monitor of Test output A" in d["name"]))')

once() {
    cli record --source "$id" --duration 8 --sample-format f32 --overwrite --json "$(windows_path "$recording")" \
        >"$folder/record.json" &
    local recorder=$!
    for _ in $(seq 200); do
        ! pactl list short source-outputs | grep -q . || break
        sleep 0.1
    done
    sleep 1
    pacat --playback --device=sinc_a --raw --format=float32le --rate=48000 --channels=2 --latency-msec=500 <"$known"
    wait "$recorder"
    cat "$folder/record.json"
    python3 - "$known" "$recording" "$folder/record.json" <<'PYTHON'
import json, sys
known = open(sys.argv[1], "rb").read()
recorded = open(sys.argv[2], "rb").read()
report = json.load(open(sys.argv[3]))
assert report["sampleRate"] == 48000 and report["channels"] == 2, report
assert report["frames"] == 8 * 48000, report
data = recorded[recorded.index(b"data") + 8:]
at = data.find(known[:16])
lost = report["gaps"] > 0 or report["droppedFrames"] > 0
if at < 0 or data[at:at + len(known)] != known:
    print("not every sample is there;", "a gap was reported" if lost else "and NO gap was reported")
    sys.exit(3 if lost else 1)
assert data[:at].count(0) == at, "sound before the first frame"
print("all", len(known) // 8, "frames are there, bit for bit")
PYTHON
}

for _ in 1 2 3 4 5; do
    status=0
    once || status=$?
    [[ $status -eq 3 ]] || exit "$status"
done
exit 1
