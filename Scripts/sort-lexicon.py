#!/usr/bin/env python3
"""Puts the lexicon's files in order and writes the C file that embeds them.

Words are folded as the parser folds a text (half-width, lower case, simplified, no blank between Chinese characters),
sorted by code point and rid of doubles; so are the rows of each file, unless a comment says "rows keep their order".
Comments stay on top. Run it after adding a word: make lexicon.
"""

import pathlib
import sys
import unicodedata

MODULE = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "CLexicon"
TRADITIONAL = "traditional-characters.tsv"
KEEPS_ORDER = "rows keep their order"


def simplified_forms(folder):
    """Traditional characters to simplified ones."""
    forms = {}
    for line in (folder / TRADITIONAL).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            traditional, simplified = line.split("\t")
            forms[ord(traditional)] = simplified
    return forms


def narrow(character):
    """The half-width form of a full-width character, and nothing else that NFKC would change."""
    if unicodedata.decomposition(character).startswith(("<wide>", "<narrow>")):
        return unicodedata.normalize("NFKC", character)
    return character


def is_han(character):
    return unicodedata.name(character, "").startswith("CJK UNIFIED IDEOGRAPH")


def folded(word, simplified):
    word = "".join(map(narrow, word)).lower().translate(simplified).strip()
    kept = []
    for index, character in enumerate(word):
        between_han = 0 < index < len(word) - 1 and is_han(word[index - 1]) and is_han(word[index + 1])
        if character != " " or not between_han:
            kept.append(character)
    return "".join(kept)


def sorted_text(path, simplified):
    """The file's text with its rows and their words in order."""
    comments, rows = [], []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("#"):
            comments.append(line)
        elif line.strip():
            name, *words = line.split("\t")
            if not name or not words:
                sys.exit(f"{path}:{number}: not a name and words between tabs")
            if path.name != TRADITIONAL:
                words = sorted({folded(word, simplified) for word in words} - {""})
            rows.append([name, *words])
    if not any(KEEPS_ORDER in comment for comment in comments):
        rows.sort()
    return "".join(line + "\n" for line in comments + ["\t".join(row) for row in rows])


def embedding_source(names):
    """The C file that embeds the files of these names, in order."""
    source = ['#include "CLexicon.h"', ""]
    for name in names:
        source += [f"static const unsigned char {name.replace('-', '_')}[] = {{", f'#embed "lexicon/{name}.tsv"', "};"]
    source += ["", "static const clexicon_file files[] = {"]
    for name in names:
        array = name.replace("-", "_")
        source.append(f'  {{"{name}", {array}, sizeof {array}}},')
    source += ["};", "", "const size_t clexicon_file_count = sizeof files / sizeof files[0];", ""]
    source.append("clexicon_file clexicon_file_at(size_t index) { return files[index]; }")
    return "\n".join(source) + "\n"


def write_if_changed(path, text):
    """Leaves the file's date alone where nothing changes, so that nothing is built for it."""
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")
        print(f"wrote {path.relative_to(MODULE.parent.parent)}")


def main():
    paths = sorted((MODULE / "lexicon").glob("*.tsv"))
    simplified = simplified_forms(MODULE / "lexicon")
    for path in paths:
        write_if_changed(path, sorted_text(path, simplified))
    write_if_changed(MODULE / "CLexicon.c", embedding_source([path.stem for path in paths]))


if __name__ == "__main__":
    main()
