#!/usr/bin/env bash
# with-servers.sh COMMAND [ARGUMENT...]
#
# Runs a command beside private servers and returns its exit status: a PulseAudio daemon with null sinks, an X
# server with a window manager, and a D-Bus session. All their state, and the command's HOME, lie in one temporary
# folder that is removed at the end, so nothing of the user's is read or changed and several runs can go on at once.
#
# Outputs:      sinc_a      float32, 48 kHz, stereo; the default
#               sinc_b      float32, 44.1 kHz, stereo
#               sinc_cable  float32, 48 kHz, mono; what is played here is what the microphone hears
# Microphones:  sinc_mic    float32, 48 kHz, mono; the default
# Screen:       1920x1200, 24 bits, 96 dpi, openbox
set -u

if [ $# -eq 0 ]; then
    echo "usage: ${0##*/} COMMAND [ARGUMENT...]" >&2
    exit 2
fi
for program in pulseaudio pactl Xvfb openbox xprop dbus-daemon setpriv; do
    if ! command -v "$program" >/dev/null; then
        echo "${0##*/}: $program is not installed" >&2
        exit 1
    fi
done

folder=$(mktemp -d "${TMPDIR:-/tmp}/sincscope-servers.XXXXXX") || exit 1
log=$folder/log
mkdir -m 700 "$log" "$folder"/{home,runtime,config,data,state,cache,pulse-runtime,pulse-state}
servers=()
command_id=

# Job control gives each job a process group of its own: an interrupt from the keyboard reaches this script alone,
# and the command does not inherit an ignored SIGINT.
set -m

stop_all() {
    trap '' HUP INT TERM
    if [ -n "$command_id" ]; then
        kill -TERM -- "-$command_id" 2>/dev/null
    fi
    for ((i = ${#servers[@]} - 1; i >= 0; --i)); do
        kill -TERM "${servers[i]}" 2>/dev/null
        wait "${servers[i]}" 2>/dev/null
    done
    rm -rf "$folder"
}
trap stop_all EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# serve NAME COMMAND...: starts a server that ends with this script, however the script ends.
serve() {
    local name=$1
    shift
    setpriv --pdeathsig TERM "$@" </dev/null >"$log/$name.out" 2>"$log/$name.err" &
    servers+=("$!")
}

# await NAME COMMAND...: returns once the command succeeds; gives up when the newest server has died or after 30 s.
await() {
    local name=$1 deadline=$((SECONDS + 30))
    shift
    until "$@" >/dev/null 2>&1; do
        if ! kill -0 "${servers[-1]}" 2>/dev/null || ((SECONDS >= deadline)); then
            echo "${0##*/}: $name did not start:" >&2
            cat "$log/$name".* >&2
            exit 1
        fi
        sleep 0.05
    done
}

unset WAYLAND_DISPLAY XAUTHORITY PULSE_SINK PULSE_SOURCE PULSE_LATENCY_MSEC PIPEWIRE_REMOTE
export HOME=$folder/home
export XDG_RUNTIME_DIR=$folder/runtime
export XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data
export XDG_STATE_HOME=$folder/state XDG_CACHE_HOME=$folder/cache

serve dbus dbus-daemon --session --nofork --nopidfile --address="unix:path=$XDG_RUNTIME_DIR/bus" --print-address
await dbus test -s "$log/dbus.out"
export DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/bus

cat >"$folder/daemon.pa" <<END
load-module module-native-protocol-unix socket=$folder/pulse.socket auth-anonymous=1
load-module module-null-sink sink_name=sinc_a format=float32le rate=48000 channels=2 sink_properties="device.description='Test output A'"
load-module module-null-sink sink_name=sinc_b format=float32le rate=44100 channels=2 sink_properties="device.description='Test output B'"
load-module module-null-sink sink_name=sinc_cable format=float32le rate=48000 channels=1 sink_properties="device.description='Test cable'"
load-module module-remap-source source_name=sinc_mic master=sinc_cable.monitor format=float32le rate=48000 channels=1 source_properties="device.description='Test microphone'"
set-default-sink sinc_a
set-default-source sinc_mic
END
# An idle output takes the alternate rate when that fits better what is played to it. This one never fits.
cat >"$folder/daemon.conf" <<END
flat-volumes = no
exit-idle-time = -1
default-sample-rate = 48000
alternate-sample-rate = 50000
END
printf 'autospawn = no\n' >"$folder/client.conf"
export PULSE_CONFIG=$folder/daemon.conf PULSE_CLIENTCONFIG=$folder/client.conf
export PULSE_RUNTIME_PATH=$folder/pulse-runtime PULSE_STATE_PATH=$folder/pulse-state
export PULSE_COOKIE=$folder/pulse-state/cookie
serve pulse pulseaudio -n --daemonize=no --use-pid-file=no --exit-idle-time=-1 --realtime=no --high-priority=no \
    --log-target=stderr --file="$folder/daemon.pa"
export PULSE_SERVER=unix:$folder/pulse.socket
await pulse bash -c 'pactl get-default-source | grep -qx sinc_mic'

# Xvfb looks for a free display number itself and writes it once it listens.
serve Xvfb Xvfb -displayfd 1 -screen 0 1920x1200x24 -dpi 96 -nolisten tcp -noreset
await Xvfb test -s "$log/Xvfb.out"
DISPLAY=:$(<"$log/Xvfb.out")
export DISPLAY QT_QPA_PLATFORM=xcb XDG_SESSION_TYPE=x11
serve openbox openbox --sm-disable
await openbox bash -c 'xprop -root _NET_SUPPORTING_WM_CHECK | grep -q "window id"'

setpriv --pdeathsig TERM "$@" &
command_id=$!
wait "$command_id"
status=$?
command_id=
exit "$status"
