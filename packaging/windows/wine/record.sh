#!/usr/bin/env bash
# A known float32 file is played into an output and recorded from its endpoint in Windows: every sample must come back,
# bit for bit, in one run. A run in which Wine itself lost sound says so ("gaps"), and is repeated.
set -euo pipefail
folder=$SINCSCOPE_WINE_SCRATCH
known=$folder/known.wav
recording=$folder/recorded.wav
python3 - "$known" <<'PYTHON'
import array, random, struct, sys
source = random.Random(997)
frames = array.array("f", (source.uniform(-1.0, 1.0) for _ in range(2 * 48000 * 3)))
lead = array.array("f", [0.0] * 48000)  # what a monitor gets while the server mixes a new stream in is not exact
data = (lead + frames).tobytes()
form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 3, 2, 48000, 8 * 48000, 8, 32)
body = b"WAVE" + form + struct.pack("<4sI", b"data", len(data)) + data
open(sys.argv[1], "wb").write(struct.pack("<4sI", b"RIFF", len(body)) + body)
PYTHON
pactl upload-sample "$known" known # the server plays from its own memory, which no load can interrupt
id=$(cli devices --json | python3 -c 'import json, sys
print(next(d["id"] for d in json.load(sys.stdin) if "Monitor of Test output A" in d["name"]))')

once() {
    rm -f "$recording" "${recording%.wav}.partial.wav"
    cli record --source "$id" --duration 8 --sample-format f32 --json "$(windows_path "$recording")" \
        >"$folder/record.json" &
    local recorder=$!
    for _ in $(seq 300); do # until sound of the endpoint has reached the disk
        [[ $(stat -c %s "${recording%.wav}.partial.wav" 2>/dev/null || echo 0) -lt 100000 ]] || break
        sleep 0.1
    done
    pactl play-sample known sinc_a
    wait "$recorder"
    cat "$folder/record.json"
    python3 - "$known" "$recording" "$folder/record.json" <<'PYTHON'
import json, sys
known = open(sys.argv[1], "rb").read()[44:].lstrip(b"\0")
known = known[len(known) % 8:]  # whole frames, from the first that is not silent
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
