#!/bin/sh
# Prints a Python that has the JSON Schema validator: the one on PATH before Debian's. Exit code 1 where there is none.
for python in "$(command -v python3)" /usr/bin/python3; do
  if [ -x "$python" ] && "$python" -c 'from jsonschema import Draft202012Validator' 2>/dev/null; then
    echo "$python"
    exit 0
  fi
done
exit 1
