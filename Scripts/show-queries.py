"""Puts the results of the queries of docs/stores.md under them, from a database made of corpus/.

show-queries.py DATABASE
"""

import re
import sqlite3
import sys

PATH = "docs/stores.md"


def main():
    database = sqlite3.connect(sys.argv[1])

    def with_result(block):
        rows = database.execute(block.group(1)).fetchall()
        lines = [" | ".join("" if value is None else str(value) for value in row) + "\n" for row in rows]
        return f"```sql\n{block.group(1)}```\n\n```text\n{''.join(lines)}```"

    with open(PATH, encoding="utf-8") as file:
        text = file.read()
    start = text.index("### Queries")
    end = text.index("\n## ", start)
    queries = re.sub(r"```sql\n(.*?)```\n\n```text\n.*?```", with_result, text[start:end], flags=re.DOTALL)
    with open(PATH, "w", encoding="utf-8") as file:
        file.write(text[:start] + queries + text[end:])


if __name__ == "__main__":
    main()
