"""Redlines as pandoc reads them: with all changes accepted the words of the new file, with all rejected those of the old.

Takes a folder of NAME.old.docx, NAME.now.docx, NAME.redline.docx, and of what Docxodus made of the redline,
NAME.docxodus-accepted.docx and NAME.docxodus-rejected.docx, which are held to the same. Compares words in their order, the
words of notes where their signs stand: pandoc leaves empty paragraphs and rows where these came or went, and does not know
changes of looks.
"""

import json
import pathlib
import subprocess
import sys


def words(node, found):
    if isinstance(node, list):
        for one in node:
            words(one, found)
    elif isinstance(node, dict):
        kind = node.get("t")
        if kind == "Str":
            found.append(node["c"])
        elif kind in ("Space", "SoftBreak", "LineBreak"):
            found.append(" ")
        elif kind == "Note":
            found.append("{")
            words(node["c"], found)
            found.append("}")
        elif "c" in node:
            words(node["c"], found)
            if kind in ("Para", "Plain", "Header"):
                found.append(" ")


def read(file, way):
    run = subprocess.run(["pandoc", "-f", "docx", "-t", "json", f"--track-changes={way}", file], capture_output=True, check=True)
    found = []
    words(json.loads(run.stdout)["blocks"], found)
    return "".join(found).split()


def main():
    wrong = judged = 0
    for redline in sorted(pathlib.Path(sys.argv[1]).glob("*.redline.docx")):
        name = redline.name.removesuffix(".redline.docx")
        for way, wanted in (("accept", "now"), ("reject", "old")):
            expected = read(redline.with_name(f"{name}.{wanted}.docx"), "accept")
            resolved = redline.with_name(f"{name}.docxodus-{way}ed.docx")
            for file, got in ((redline, read(redline, way)), (resolved, read(resolved, "accept"))):
                judged += 1
                if expected != got:
                    wrong += 1
                    at = next((i for i, pair in enumerate(zip(expected, got)) if pair[0] != pair[1]), min(len(expected), len(got)))
                    print(f"pandoc: {file.name}, {way}")
                    print(f"  wanted … {' '.join(expected[at - 4:at + 12])}\n  got    … {' '.join(got[at - 4:at + 12])}")
    print(f"pandoc: {judged} judged, {wrong} wrong")
    sys.exit(1 if wrong or judged == 0 else 0)


main()
