#!/bin/sh
# Installs the Debian packages that are missing; does nothing where all are there.
#   setup.sh SWIFT
set -eu

if ! command -v "$1" >/dev/null; then
  echo "gangwei: error: no Swift on PATH nor in /opt/swift; install Swift 6.2 or later from https://swift.org/install" >&2
  exit 1
fi

missing=""
for package in libicu-dev libsqlite3-dev libssl-dev libzstd-dev zlib1g-dev pkg-config icu-devtools python3; do
  state=$(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$state" = installed ] || missing="$missing $package"
done
"$(dirname "$0")/find-python.sh" >/dev/null || missing="$missing python3-jsonschema"
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
  echo "gangwei: error: missing:$missing; install them with this system's package manager" >&2
  exit 1
fi
as_root=""
if [ "$(id -u)" -ne 0 ]; then as_root="sudo"; fi
echo "installing:$missing"
$as_root apt-get update -qq
# shellcheck disable=SC2086  # a list of names
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
