"""Writes down the anchors that Python-Markdown, and so MkDocs, gives the headings of odd pages.

Usage: python3 expect_anchors.py <folder>, where <folder> holds pages.txt: pages, each begun by a line '%%'. Writes
expected.txt beside it: for each page its anchors in order, one a line, each page begun by a line '%%'.
Needs Debian's python3-markdown; footnotes in headings, which newer ones leave out of the anchor, are not among the pages.
Run by the profile 'python-markdown', which fails when the committed file differs.
"""

import pathlib
import sys

import markdown

EXTENSIONS = ["toc", "attr_list", "tables", "fenced_code", "footnotes", "admonition"]


def anchors(page):
    reader = markdown.Markdown(extensions=EXTENSIONS)
    reader.convert(page)
    found = []

    def collect(tokens):
        for token in tokens:
            found.append(token["id"])
            collect(token["children"])

    collect(reader.toc_tokens)
    return found


def main(folder):
    pages = (folder / "pages.txt").read_text(encoding="utf-8").split("%%\n")[1:]
    lines = []
    for page in pages:
        lines.append("%%")
        lines.extend(anchors(page))
    (folder / "expected.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
