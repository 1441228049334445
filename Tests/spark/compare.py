"""Runs spark/convert.py in a real Spark on copies of the corpus, and compares each row with one local run.

    compare.py GANGWEI FOLDER    FOLDER is empty, for what is made
"""

import glob
import json
import os
import subprocess
import sys

COPIES = 10


def records():
    """The texts of the corpus, each with a line that makes the copies differ, and some that are no texts."""
    for copy in range(COPIES):
        for path in sorted(glob.glob("corpus/**/*.txt", recursive=True)):
            with open(path, encoding="utf-8", errors="replace", newline="") as file:
                yield {"id": f"{path}#{copy}", "text": f"{file.read()}\n第{copy}份\n"}
        yield {"id": f"empty#{copy}", "text": ""}
        yield {"id": f"missing#{copy}"}
        yield {"id": f"binary#{copy}", "text": "\0" * 64}


def main():
    program, folder = sys.argv[1:]
    source = os.path.join(folder, "documents.jsonl")
    given = list(records())
    with open(source, "w", encoding="utf-8") as file:
        for record in given:
            file.write(json.dumps(record, ensure_ascii=False) + "\n")

    with open(source, "rb") as file:
        local = subprocess.run([program, "stream"], stdin=file, stdout=subprocess.PIPE, check=True).stdout
    answers = local.decode().splitlines()
    assert len(answers) == len(given), f"{len(answers)} lines for {len(given)}"
    expected = {record["id"]: answer for record, answer in zip(given, answers)}

    output = os.path.join(folder, "documents.parquet")
    submit = os.path.join(os.path.dirname(sys.executable), "spark-submit")
    run = subprocess.run(
        [submit, "--master", "local[2]", "--conf", "spark.ui.enabled=false", "spark/convert.py", "--gangwei", program,
         "--input", source, "--output", output, "--partitions", "5"],
        env={**os.environ, "PYSPARK_PYTHON": sys.executable}, stderr=subprocess.PIPE, check=False)
    if run.returncode != 0:
        sys.exit(run.stderr.decode(errors="replace")[-4000:])

    import pyarrow.parquet

    rows = pyarrow.parquet.read_table(output).to_pylist()
    assert len(rows) == len(expected), f"{len(rows)} rows for {len(expected)} documents"
    assert {row["id"] for row in rows} == set(expected), "other ids"
    failed = set()
    for row in rows:
        answer = json.loads(expected[row["id"]])
        if "error" in answer:
            failed.add(row["id"])
            assert (row["status"], row["error"], row["document"]) == ("error", answer["error"], None), row["id"]
            assert row["positions"] is None and row["titles"] is None, row["id"]
            continue
        assert (row["status"], row["error"], row["document"]) == ("converted", None, expected[row["id"]]), row["id"]
        assert row["sha256"] == answer["source"]["sha256"], row["id"]
        assert row["positions"] == len(answer["positions"]), row["id"]
        titles = [position["title"]["text"] for position in answer["positions"] if "title" in position]
        assert row["titles"] == titles, row["id"]
        assert row["unclaimed"] == answer["accounting"]["unclaimed"], row["id"]
    assert {f"{kind}#{copy}" for kind in ("empty", "missing", "binary") for copy in range(COPIES)} <= failed, failed
    print(f"Spark's Parquet equals the local run: {len(rows) - len(failed)} documents, {len(failed)} errors")


if __name__ == "__main__":
    main()
