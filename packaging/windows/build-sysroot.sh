#!/usr/bin/env bash
# Builds the libraries that Sincscope links, for 64-bit Windows, from the distribution's own source packages.
#   build-sysroot.sh PREFIX [LIBRARY...]
# PREFIX becomes the value of SINCSCOPE_WINDOWS_SYSROOT. Without LIBRARY all of them are built, in the order of the list
# below; what stands in PREFIX/.built already is left out, so an interrupted run goes on where it stopped. Takes about an
# hour on two cores. Work is done in PREFIX/.work, which can be removed afterwards. Written for Debian 12; apt needs a
# deb-src line.
set -euo pipefail

libraries=(ogg vorbis opus flac sndfile ebur128 fftw fftwf hwy soxr samplerate speexdsp qtbase qtsvg qtshadertools
    qtmultimedia qcustomplot runtime)

[[ $# -ge 1 ]] || {
    sed -n '2,7s/^# \?//p' "$0" >&2
    exit 2
}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
prefix=$(realpath -m "$1")
shift
[[ $# -eq 0 ]] || libraries=("$@")
work=$prefix/.work
mkdir -p "$work" "$prefix/.built" "$prefix/lib/pkgconfig"
"$here/../linux/install-packages.sh" build windows
export SINCSCOPE_WINDOWS_SYSROOT=$prefix
triple=x86_64-w64-mingw32

# source_of PACKAGE: downloads a source package and unpacks what its authors published; prints the folder.
source_of() {
    local package=$1 folder=$work/$1
    if [[ ! -d $folder ]]; then
        mkdir -p "$folder.new"
        (cd "$folder.new" && apt-get source --download-only -qq "$package" >/dev/null)
        local archive
        archive=$(find "$folder.new" -name '*.orig.tar.*' ! -name '*.asc' | head -1)
        tar xf "$archive" -C "$folder.new" --strip-components=1
        mv "$folder.new" "$folder"
    fi
    echo "$folder"
}

# logged LOG COMMAND...: shows the end of the log when the command fails.
logged() {
    local log=$1
    shift
    "$@" >>"$log" 2>&1 || {
        tail -40 "$log" >&2
        echo "build-sysroot.sh: '$*' failed; all of it is in $log" >&2
        return 1
    }
}

# with_cmake PACKAGE [OPTION...]
with_cmake() {
    local package=$1 source
    shift
    source=$(source_of "$package")
    local build=$source.build log=$source.log
    logged "$log" cmake -G Ninja -S "$source" -B "$build" -DCMAKE_TOOLCHAIN_FILE="$here/mingw-w64.cmake" \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=ON "$@"
    logged "$log" cmake --build "$build"
    logged "$log" cmake --install "$build" --strip
}

# with_configure NAME PACKAGE [OPTION...]: NAME tells two builds of one package apart.
with_configure() {
    local name=$1 package=$2 source
    shift 2
    source=$(source_of "$package")
    local build=$work/$name.build log=$work/$name.log
    mkdir -p "$build"
    cd "$build"
    logged "$log" "$source/configure" --host=$triple --prefix="$prefix" CC=$triple-gcc-posix "$@"
    # Fortified functions would need a library that MinGW does not link by itself.
    find . -name Makefile -exec sed -i 's/-D_FORTIFY_SOURCE=[0-9]//g' {} +
    logged "$log" make -j"$(nproc)"
    logged "$log" make install
    cd - >/dev/null
}

qt_module() {
    with_cmake "$@" -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF
}

# MinGW spells the headers and libraries of Windows in lower case.
lower_case_windows() {
    local source=$1 headers='Dbt|Functiondiscoverykeys_devpkey|InitGuid|Mf[a-z]+|Wmcodecdsp'
    grep -rlE "include *[<\"]($headers)\.h" "$source/src" | xargs -r sed -i -E \
        "s/(include *[<\"])($headers)\.h/\1\L\2\E.h/"
    sed -i -E 's/LIBRARY (Mfcore|Mf) /LIBRARY mf /; s/LIBRARY (Mfplat|Mfuuid|Propsys) /LIBRARY \L\1 /' \
        "$source/cmake/FindWMF.cmake"
}

# Debian's archive of Qt lacks a header for drawing tablets, and the Direct2D platform plug-in is of no use here.
without_tablets() {
    local platforms=$1/src/plugins/platforms
    sed -i 's/QT_CONFIG(tabletevent)/0/' "$platforms"/windows/qwindows{context.cpp,pointerhandler.h,pointerhandler.cpp}
    sed -i 's/CONDITION QT_FEATURE_tabletevent/CONDITION FALSE/' "$platforms/windows/CMakeLists.txt"
    sed -i 's/if(QT_FEATURE_direct2d1_1 AND QT_FEATURE_directwrite)/if(FALSE)/' "$platforms/CMakeLists.txt"
}

# Debian's patches make a Qt 6 library with a CMake package of it.
debian_patches() {
    local source=$1 patch
    [[ ! -e $source/.patched ]] || return 0
    tar xf "$source"/*.debian.tar.* -C "$source"
    while read -r patch; do
        [[ -z $patch || $patch == \#* ]] || patch -d "$source" -p1 -s <"$source/debian/patches/$patch"
    done <"$source/debian/patches/series"
    touch "$source/.patched"
}

build_ogg() { with_cmake libogg -DBUILD_SHARED_LIBS=OFF -DINSTALL_DOCS=OFF; }
build_vorbis() { with_cmake libvorbis -DBUILD_SHARED_LIBS=OFF; }
build_opus() {
    with_configure opus opus --disable-shared --enable-static --disable-doc --disable-extra-programs \
        --disable-stack-protector
}
build_flac() {
    with_cmake flac -DBUILD_CXXLIBS=OFF -DBUILD_PROGRAMS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_TESTING=OFF \
        -DINSTALL_MANPAGES=OFF -DWITH_STACK_PROTECTOR=OFF
}
build_sndfile() {
    with_cmake libsndfile -DBUILD_PROGRAMS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_TESTING=OFF -DENABLE_MPEG=OFF \
        -DINSTALL_MANPAGES=OFF
}
build_ebur128() { with_cmake libebur128 -DBUILD_STATIC_LIBS=OFF; }
# FFTW's AVX code spills vectors to a stack that Windows aligns to 16 bytes (GCC bug 54412): SSE2 only.
fftw_options=(--enable-shared --disable-static --disable-fortran --disable-doc --with-our-malloc --enable-sse2)
build_fftw() { with_configure fftw fftw3 "${fftw_options[@]}"; }
build_fftwf() { with_configure fftwf fftw3 "${fftw_options[@]}" --enable-float; }
build_hwy() {
    with_cmake highway -DBUILD_SHARED_LIBS=OFF -DHWY_ENABLE_TESTS=OFF -DHWY_ENABLE_EXAMPLES=OFF -DHWY_ENABLE_CONTRIB=OFF
}
build_soxr() { with_cmake libsoxr -DWITH_OPENMP=OFF -DBUILD_TESTS=OFF -DBUILD_EXAMPLES=OFF -DWITH_LSR_BINDINGS=OFF; }
build_samplerate() { with_cmake libsamplerate -DLIBSAMPLERATE_EXAMPLES=OFF -DBUILD_TESTING=OFF; }
build_speexdsp() { with_configure speexdsp speexdsp --disable-examples --disable-static; }
build_qtbase() {
    without_tablets "$(source_of qt6-base)"
    qt_module qt6-base -DFEATURE_opengl=OFF -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_sql=OFF \
        -DFEATURE_dbus=OFF -DFEATURE_pkg_config=OFF -DFEATURE_openssl=OFF -DFEATURE_icu=OFF
}
build_qtsvg() { qt_module qt6-svg; }
build_qtshadertools() { qt_module qt6-shadertools; }
build_qtmultimedia() {
    lower_case_windows "$(source_of qt6-multimedia)"
    qt_module qt6-multimedia
}
build_qcustomplot() {
    debian_patches "$(source_of qcustomplot)"
    with_cmake qcustomplot -DUSE_QT_VERSION=6 -DCMAKE_CXX_STANDARD=17
}
build_runtime() { # the compiler's own libraries
    local name
    for name in libgcc_s_seh-1.dll libstdc++-6.dll; do
        install -D "$($triple-gcc-posix -print-file-name=$name)" "$prefix/bin/$name"
    done
    install -D /usr/$triple/lib/libwinpthread-1.dll "$prefix/bin/libwinpthread-1.dll"
}

for library in "${libraries[@]}"; do
    if [[ ! -e $prefix/.built/$library ]]; then
        echo "== $library"
        "build_$library"
        touch "$prefix/.built/$library"
    fi
done
echo "SINCSCOPE_WINDOWS_SYSROOT=$prefix"
