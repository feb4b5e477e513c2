#!/usr/bin/env bash
# Fails with the places where a C++ file is not as .clang-format wants it. `check-format.sh --fix` puts them right.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/linux/install-packages.sh check
mode=(--dry-run -Werror)
if [[ "${1:-}" == --fix ]]; then
    mode=(-i)
fi
git ls-files -z '*.cpp' '*.h' | xargs -0 -r clang-format "${mode[@]}"
