#!/usr/bin/env bash
# `devices --json` names the endpoints that Wine makes of the private server's sinks and sources.
set -euo pipefail
cli devices --json >"$SINCSCOPE_WINE_SCRATCH/devices.json"
python3 - "$SINCSCOPE_WINE_SCRATCH/devices.json" <<'PYTHON'
import json, sys
devices = json.load(open(sys.argv[1]))
print(json.dumps(devices, indent=1))
def one(kind, words):
    found = [d for d in devices if d["backend"] == "wasapi" and d["kind"] == kind and words in d["name"]]
    assert found, (kind, words)
    return found[0]
microphone = one("microphone", "Test microphone")
assert microphone["id"].startswith("wasapi:{") and microphone["sampleRate"] == 48000 and microphone["channels"] == 1
assert one("microphone", "Monitor of Test output B")["sampleRate"] == 44100
assert one("loopback", "Test output A")["id"].startswith("wasapi-loopback:{")
assert any(d["backend"] == "signal" for d in devices)
assert sum(d["isDefault"] for d in devices if d["kind"] == "microphone") == 1
PYTHON
