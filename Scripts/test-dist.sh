#!/bin/sh
# Runs dist/gangwei in a folder that holds nothing but the program and texts, as its root: no library, no /proc, no /dev.
# Needs to be root, or user namespaces.
set -eu
cd "$(dirname "$0")/.."
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
fail() {
  echo "gangwei: error: dist/gangwei: $1" >&2
  exit 1
}
PATH="$PATH:/usr/sbin:/sbin"
inside() {
  if [ "$(id -u)" -eq 0 ]; then
    chroot "$root" /gangwei "$@"
  else
    unshare --user --map-root-user chroot "$root" /gangwei "$@"
  fi
}

if ldd dist/gangwei >/dev/null 2>&1; then fail "is not static"; fi
if [ -n "$(nm dist/gangwei 2>/dev/null)" ]; then fail "is not stripped"; fi
make --silent install DESTDIR="$root/installed" PREFIX=/usr
cmp dist/gangwei "$root/installed/usr/bin/gangwei" || fail "is not what was installed"
rm -r "$root/installed"
cp dist/gangwei "$root/gangwei"
cp -r corpus "$root/corpus"
for encoding in GB18030 UTF-16LE; do
  mkdir -p "$root/other/$encoding"
  { if [ "$encoding" = UTF-16LE ]; then printf '\377\376'; fi; iconv -f UTF-8 -t "$encoding" corpus/layouts/d01.txt; } \
    >"$root/other/$encoding/d01.txt"
done

inside --version >"$root/version" || fail "--version ended with $?"
grep -q '^gangwei [0-9]' "$root/version" || fail "--version printed no version"
inside schema >"$root/schema.json" || fail "schema ended with $?"
cmp schema/gangwei.schema.json "$root/schema.json" || fail "another schema"
inside convert /corpus --output /out || fail "convert ended with $?"
diff --recursive --exclude=.gangwei golden "$root/out" >"$root/differences" || fail "converted other than the golden files: $(head -3 "$root/differences")"
inside convert /other --output /other-out --compact || fail "convert of other encodings ended with $?"
for encoding in GB18030 UTF-16LE; do
  grep -q "\"encoding\":\"$encoding\"" "$root/other-out/$encoding/d01.json" || fail "did not read $encoding"
  grep -q '运输调度主管' "$root/other-out/$encoding/d01.json" || fail "did not read $encoding"
done
inside convert /corpus --format sqlite --output /jobs.sqlite || fail "convert to SQLite ended with $?"
[ "$(head -c 15 "$root/jobs.sqlite")" = "SQLite format 3" ] || fail "wrote no database"
inside convert /corpus --format schemaorg --output /postings.jsonl || fail "convert to schema.org ended with $?"
code=0
inside convert /missing.txt 2>"$root/error" || code=$?
[ "$code" -eq 1 ] || fail "a missing input ended with $code"
grep -q '^gangwei: error: /missing.txt: does not exist' "$root/error" || fail "a missing input is reported otherwise"
python3 Scripts/measure-start.py dist/gangwei
echo "dist/gangwei runs in an empty root"
