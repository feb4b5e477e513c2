#!/usr/bin/env bash
# Runs clang-tidy over app/, core/ and ui/.
#   check-tidy.sh [PATTERN]     only the files whose path matches the pattern
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/linux/install-packages.sh build check
# A folder of its own: clang cannot read the headers that the presets precompile with GCC. Of the build only that is
# made which other tools write, among it what the sources include from moc.
folder=build/tidy
cmake -S . -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=Release -DSINCSCOPE_PCH=OFF \
    -DCMAKE_AUTOGEN_ORIGIN_DEPENDS=OFF >/dev/null
mapfile -t generated < <(ninja -C "$folder" -t targets all | sed -nE 's/^(sincscope_[a-z_]+_autogen): .*/\1/p')
ninja -C "$folder" "${generated[@]}" >/dev/null

# What this system compiles.
list='import json, re, sys
root, pattern = sys.argv[1] + "/", sys.argv[2]
files = {entry["file"] for entry in json.load(sys.stdin)}
for file in sorted(files):
    path = file.removeprefix(root)
    if re.match("(app|core|ui)/", path) and re.search(pattern, path):
        print(path)'
mapfile -t files < <(python3 -c "$list" "$PWD" "${1:-}" <"$folder/compile_commands.json")
if [[ ${#files[@]} -eq 0 ]]; then
    echo "check-tidy.sh: no file of app/, core/ or ui/ matches “${1:-}”." >&2
    exit 2
fi

log=$folder/clang-tidy.log
if printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet -p "$folder" >"$log" 2>&1; then
    echo "clang-tidy: ${#files[@]} files, nothing found"
else
    grep -E '(warning|error):' -A 4 "$log" >&2 || cat "$log" >&2
    exit 1
fi
