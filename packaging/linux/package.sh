#!/usr/bin/env bash
# Builds the release preset and makes a Debian package of it in build/release/package.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

packaging/linux/install-packages.sh build package
cmake --preset release
cmake --build --preset release --target sincscope sincscope-cli sincscope-lab
# Only the program is packed; what tests and benchmarks are built or not makes no difference.
cpack --config build/release/CPackConfig.cmake
ls build/release/package/*.deb
