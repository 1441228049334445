#!/bin/sh
# Makes a Python environment of its own with packages from PyPI, once, and prints its Python. Exit code 1 where it cannot.
#   python-environment.sh FOLDER PACKAGE==VERSION…
set -eu
folder=$1
shift
if ! { [ -f "$folder/packages" ] && [ "$(cat "$folder/packages")" = "$*" ]; }; then
  rm -rf "$folder"
  # Debian's Python needs its package python3-venv for this.
  python3 -m venv "$folder" >&2 || exit 1
  "$folder/bin/pip" install --quiet --disable-pip-version-check "$@" >&2 || exit 1
  echo "$*" >"$folder/packages"
fi
echo "$folder/bin/python"
