#!/bin/sh
# Builds dist/gangwei: one static, stripped executable with all libraries and the part of ICU's data that it needs.
#   dist.sh SWIFT
set -eu
cd "$(dirname "$0")/.."
swift=$1
# The C compiler that came with Swift, if that is not on PATH.
PATH="$PATH:$(dirname "$(readlink -f "$(command -v "$swift")")")"
folder="$PWD/.build-dist"
mkdir -p "$folder/icu" dist

clang -O2 -c Scripts/static-start.c -o "$folder/static-start.o"

# ICU's data is 30 MB, nearly all of it texts for locales. Converters, normalization and properties stay.
archive=$(clang -print-file-name=libicudata.a)
object=$(ar t "$archive")
name=${object%_dat.o}
if [ ! -f "$folder/icu/data.o" ] || [ "$archive" -nt "$folder/icu/data.o" ]; then
  (
    cd "$folder/icu"
    mkdir -p small
    ar x "$archive" "$object"
    symbol=$(nm "$object" | sed -n 's/.* R //p')
    objcopy -O binary --only-section=.rodata "$object" "$name.dat"
    # The tools of ICU may be in a folder for administrators.
    PATH="$PATH:/usr/sbin:/sbin"
    icupkg --list "$name.dat" | grep --invert-match --extended-regexp '^[^/]*\.(cnv|icu|nrm)$' >left-out.txt
    echo unames.icu >>left-out.txt
    icupkg --remove left-out.txt "$name.dat" "small/$name.dat"
    printf '.section .rodata\n.balign 16\n.globl %s\n%s:\n.incbin "small/%s.dat"\n' "$symbol" "$symbol" "$name" >data.s
    printf '.section .note.GNU-stack,"",@progbits\n' >>data.s
    clang -c data.s -o data.o
    rm "$object" "$name.dat"
  )
fi

# The linker says of some functions of the C library that they would need its shared form; gangwei calls none of them.
log="$folder/build.log"
if ! "$swift" build -c release --scratch-path "$folder" --product gangwei --quiet -Xswiftc -static-executable \
  -Xlinker "$folder/static-start.o" -Xlinker "$folder/icu/data.o" -Xlinker -licui18n -Xlinker -licuuc \
  -Xlinker -lstdc++ -Xlinker -lm -Xlinker -s >"$log" 2>&1; then
  cat "$log" >&2
  exit 1
fi
cp "$folder/release/gangwei" dist/.gangwei.partial
mv dist/.gangwei.partial dist/gangwei
echo "dist/gangwei: $(stat --format %s dist/gangwei) bytes"
