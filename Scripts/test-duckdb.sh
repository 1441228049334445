#!/bin/sh
# Runs the DuckDB recipe of docs/stores.md on the corpus, with DuckDB from PyPI, and compares every row with the JSON.
#   test-duckdb.sh GANGWEI [--if-possible]
# With --if-possible it is no error that DuckDB cannot be installed.
set -eu
cd "$(dirname "$0")/.."
if ! python=$(Scripts/python-environment.sh .build/duckdb 'duckdb==2.0.0'); then
  if [ "${2:-}" = --if-possible ]; then
    echo "the DuckDB recipe was not tested: duckdb cannot be installed from PyPI"
    exit 0
  fi
  echo "gangwei: error: duckdb cannot be installed from PyPI" >&2
  exit 1
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$1" convert corpus --format jsonl --output "$folder/documents.jsonl" --quiet
"$python" Tests/stores/duckdb_recipe.py docs/stores.md "$folder"
