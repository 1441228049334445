"""Runs the recipe of docs/stores.md as printed and compares the Parquet files with the JSON Lines they were made of.

    duckdb_recipe.py docs/stores.md FOLDER    FOLDER holds documents.jsonl
"""

import json
import os
import re
import sys

import duckdb


def expected(path):
    """The rows of both tables, from the JSON alone."""
    positions, items = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            source = document["source"]
            for place, position in enumerate(document["positions"]):
                text = {name: position.get(name, {}).get("text") for name in ("title", "department", "summary")}
                positions.append(
                    (source["name"], source["sha256"], place, position["id"], position["kind"], text["title"],
                     text["department"], text["summary"], *position["span"]))
                for kind, name in (("duty", "duties"), ("qualification", "qualifications"), ("authority", "authorities")):
                    for ordinal, item in enumerate(position.get(name, [])):
                        items.append(
                            (source["name"], source["sha256"], place, kind, ordinal, item["text"], item.get("marker"),
                             item.get("category"), item.get("group"), *item["span"]))
    positions.sort(key=lambda row: (row[1], row[2]))
    items.sort(key=lambda row: (row[1], row[2], row[3], row[4]))
    return {"positions": positions, "items": items}


def main():
    document, folder = sys.argv[1:]
    with open(document, encoding="utf-8") as file:
        recipe = re.search(r"^## Parquet, with DuckDB$.*?^```sql\n(.*?)^```", file.read(), re.MULTILINE | re.DOTALL)
    if recipe is None:
        sys.exit(f"{document}: no recipe under the heading")
    os.chdir(folder)
    with duckdb.connect() as connection:
        connection.execute(recipe.group(1))
        for table, rows in expected("documents.jsonl").items():
            found = connection.execute(f"SELECT * FROM '{table}.parquet'").fetchall()
            differences = [pair for pair in zip(found, rows) if pair[0] != pair[1]]
            if len(found) != len(rows) or differences or not rows:
                sys.exit(f"{table}.parquet: {len(found)} rows for {len(rows)}; first difference: {differences[:1]}")
            print(f"{table}.parquet: {len(rows)} rows as expected")


if __name__ == "__main__":
    main()
