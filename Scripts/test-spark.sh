#!/bin/sh
# Runs the Spark job on the corpus, with Spark from PyPI and Debian's Java, and compares it with a local run.
#   test-spark.sh GANGWEI
set -eu
cd "$(dirname "$0")/.."
if ! command -v java >/dev/null; then
  as_root=""
  if [ "$(id -u)" -ne 0 ]; then as_root="sudo"; fi
  echo "installing: openjdk-17-jre-headless"
  $as_root apt-get update -qq
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends openjdk-17-jre-headless \
    >/dev/null
fi
if ! python=$(Scripts/python-environment.sh .build/spark 'pyspark==4.3.0' 'pandas==2.3.3' 'pyarrow==26.0.1'); then
  echo "gangwei: error: pyspark cannot be installed from PyPI" >&2
  exit 1
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$PWD/$python" Tests/spark/compare.py "$1" "$folder"
