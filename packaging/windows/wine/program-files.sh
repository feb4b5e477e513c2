#!/usr/bin/env bash
# What Windows reads from the program files themselves: who gets a console, icon, version and manifest.
set -euo pipefail
subsystem() { x86_64-w64-mingw32-objdump -p "$1" | awk '$1 == "Subsystem" {print $2}'; }
version=$(cli --version | tr -dc '0-9.')
for program in sincscope:00000002 sincscope-cli:00000003 sincscope-lab:00000003; do # 2: windows and no console, 3: a console
    file=$build/bin/${program%:*}.exe
    echo "$file: subsystem $(subsystem "$file")"
    [[ $(subsystem "$file") == "${program#*:}" ]]
    folder=$SINCSCOPE_WINE_SCRATCH/resources/${program%:*}
    mkdir -p "$folder"
    wrestool --extract --raw --output="$folder" "$file"
    ls "$folder"
    manifest=$(cat "$folder"/*_24_*)
    for manner in PerMonitorV2 '<longPathAware[^>]*>true' '<activeCodePage[^>]*>UTF-8' asInvoker; do
        grep -q -e "$manner" <<<"$manifest"
    done
    wrestool --extract --type=14 --output="$folder/icon.ico" "$file"
    icotool --list "$folder/icon.ico"
    grep -q -e "--width=256" <<<"$(icotool --list "$folder/icon.ico")"
    grep -qx "$version" <<<"$(strings -el "$folder"/*_16_* | grep -x -A1 ProductVersion)"
done
