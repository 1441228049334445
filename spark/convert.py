"""Converts documents with `gangwei stream` on the executors of Spark, and writes Parquet.

    spark-submit spark/convert.py --gangwei dist/gangwei --input documents.jsonl --output documents.parquet

The input is JSON Lines or Parquet with a column of ids and a column of texts. Each partition has one child process for as
long as it takes. README.md in this folder says what the columns are.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading

SCHEMA = """
    id string, status string, error string, document string, sha256 string, encoding string,
    positions int, titles array<string>, duties int, qualifications int,
    characters long, unclaimed long
"""


class Converter:
    """A child process that answers each line with a line, in the same order."""

    def __init__(self, program):
        # Not a pipe: nobody reads it before the end, and a full pipe would stop the child.
        self.errors = tempfile.TemporaryFile()
        self.child = subprocess.Popen(
            [program, "stream"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors)

    def answers(self, lines):
        """The answers to some lines. They are written by a thread, so that neither side waits for the other."""

        def write():
            try:
                for line in lines:
                    self.child.stdin.write(line)
                self.child.stdin.flush()
            except BrokenPipeError:
                pass  # The child has gone; whoever reads finds out.

        writer = threading.Thread(target=write, daemon=True)
        writer.start()
        for _ in lines:
            answer = self.child.stdout.readline()
            if not answer.endswith(b"\n"):
                raise RuntimeError(f"gangwei stream ended with {self.child.wait()}: {self.error_text()}")
            yield answer[:-1]
        writer.join()

    def close(self):
        self.child.stdin.close()
        code = self.child.wait()
        if code != 0:
            raise RuntimeError(f"gangwei stream ended with {code}: {self.error_text()}")

    def kill(self):
        self.child.kill()
        self.child.wait()

    def error_text(self):
        self.errors.seek(0)
        return self.errors.read().decode(errors="replace")[-500:].strip()


def question(identity, text):
    """A row as a line for the child. A text that is missing is left out, and the child says so."""
    record = {"id": identity} if text is None else {"id": identity, "text": text}
    return json.dumps(record, ensure_ascii=False).encode() + b"\n"


def row(identity, answer):
    """The columns of one answer."""
    document = json.loads(answer)
    if "error" in document:
        return {"id": identity, "status": "error", "error": document["error"]}
    positions = document["positions"]
    accounting = document["accounting"]
    return {
        "id": identity,
        "status": "converted",
        "document": answer.decode(),
        "sha256": document["source"]["sha256"],
        "encoding": document["source"]["encoding"],
        "positions": len(positions),
        "titles": [position["title"]["text"] for position in positions if "title" in position],
        "duties": sum(len(position.get("duties", [])) for position in positions),
        "qualifications": sum(len(position.get("qualifications", [])) for position in positions),
        "characters": sum(accounting.values()),
        "unclaimed": accounting["unclaimed"],
    }


def convert(batches, program):
    """What each partition does: pandas frames of `id` and `text` in, frames of the schema out.

    `program` is the name under which Spark sent the program to the executors.
    """
    import pandas
    from pyspark import SparkFiles

    names = [column.split()[0] for column in SCHEMA.strip().split(",")]
    path = SparkFiles.get(program)
    os.chmod(path, 0o755)
    converter = Converter(path)
    try:
        for batch in batches:
            identities = [None if pandas.isna(identity) else identity for identity in batch["id"]]
            texts = [None if pandas.isna(text) else text for text in batch["text"]]
            questions = [question(*pair) for pair in zip(identities, texts)]
            rows = [row(*pair) for pair in zip(identities, converter.answers(questions))]
            frame = pandas.DataFrame(rows, columns=names, dtype=object)
            yield frame.where(frame.notna(), None) if len(frame) else frame
        converter.close()
    except BaseException:
        converter.kill()
        raise


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--gangwei", required=True, help="the program, best the static one of make dist")
    parser.add_argument("--input", required=True, action="append", help="JSON Lines, packed or not, or Parquet")
    parser.add_argument("--output", required=True, help="the folder to write Parquet to")
    parser.add_argument("--input-format", choices=["json", "parquet"], default="json")
    parser.add_argument("--text-field", default="text")
    parser.add_argument("--id-field", default="id")
    parser.add_argument("--partitions", type=int, help="how many parts to work on; by default as Spark reads the input")
    parser.add_argument("--overwrite", action="store_true", help="replace what stands at the output")
    arguments = parser.parse_args()

    from pyspark.sql import SparkSession
    from pyspark.sql.functions import col

    spark = SparkSession.builder.appName("gangwei").getOrCreate()
    # A link is sent as the file that it names.
    program = os.path.realpath(arguments.gangwei)
    name = os.path.basename(program)
    spark.sparkContext.addFile(program)
    reader = spark.read
    if arguments.input_format == "json":
        # The types are given, so that the input is read once and a long text is no surprise.
        reader = reader.schema(f"`{arguments.id_field}` string, `{arguments.text_field}` string")
    documents = reader.format(arguments.input_format).load(arguments.input).select(
        col(arguments.id_field).cast("string").alias("id"), col(arguments.text_field).alias("text"))
    if arguments.partitions:
        documents = documents.repartition(arguments.partitions)
    mode = "overwrite" if arguments.overwrite else "errorifexists"
    documents.mapInPandas(lambda batches: convert(batches, name), SCHEMA).write.mode(mode).parquet(arguments.output)
    spark.stop()


if __name__ == "__main__":
    sys.exit(main())
