#!/usr/bin/env bash
# Read by the checks that open the program's window (`source`).

program='' player=''
put_away() { # what a check that failed leaves running would disturb the next one
    local process
    for process in $player $program; do
        kill "$process" 2>/dev/null || true
    done
    [[ -z $program ]] || wine taskkill /F /IM sincscope.exe >/dev/null 2>&1 || true
}
trap put_away EXIT

open_window() { # open_window EXECUTABLE: until it can be clicked; sets $program and $window
    wine "$1" &
    program=$!
    for _ in $(seq 450); do
        window=$(xdotool search --onlyvisible --name Sincscope 2>/dev/null | tail -1 || true)
        [[ -z $window ]] || break
        sleep 0.2
    done
    [[ -n $window ]]
    sleep 3
    xdotool windowactivate --sync "$window" || true
}

close_window() { # by its key; a key that comes before the window listens is lost
    for _ in $(seq 20); do
        kill -0 "$program" 2>/dev/null || break
        xdotool key --clearmodifiers ctrl+q
        sleep 1
    done
    wait "$program"
    program=''
}
