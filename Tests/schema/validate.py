#!/usr/bin/env python3
"""Validates every golden file against the JSON Schema.

usage: validate.py SCHEMA FOLDER

Prints one line for each violation and exits 1 if there is any, or if the folder holds no file.
"""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator


def violations(validator, path):
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        return [f"{path}: {error}"]
    found = sorted(validator.iter_errors(document), key=lambda error: [str(part) for part in error.absolute_path])
    return [f"{path}: {error.json_path}: {error.message[:200]}" for error in found]


def main(arguments):
    if len(arguments) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    schema = json.loads(pathlib.Path(arguments[0]).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    paths = sorted(pathlib.Path(arguments[1]).rglob("*.json"))
    if not paths:
        print(f"{arguments[1]}: no golden files", file=sys.stderr)
        return 1
    problems = [line for path in paths for line in violations(validator, path)]
    for line in problems:
        print(line, file=sys.stderr)
    print(f"{len(paths)} golden files validated: {len(problems)} violations")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
