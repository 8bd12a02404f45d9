"""Redlines as LibreOffice resolves them: all changes accepted are the new file, all rejected the old one.

Takes a folder of NAME.old.docx, NAME.now.docx, NAME.redline.docx; compares paragraphs, tables cell by cell, and notes in
their places, as LibreOffice itself reads the two files. Styles are told and not judged: where LibreOffice joins two
paragraphs it often keeps the style of the wrong one. Nor can it tell two changes apart, one at the end of a paragraph
and one at the start of the next, and takes the end between them for changed; so of a hundred a few may be wrong.
"""

import pathlib
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue


MOST_WRONG = 0.02


def bare(lines):
    """Lines without their styles."""
    return [line.split(": ", 1)[1] for line in lines]


def hidden():
    value = PropertyValue()
    value.Name = "Hidden"
    value.Value = True
    return value


def start(profile):
    pipe = "vanban-redline-" + str(time.time_ns())
    office = subprocess.Popen(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore",
         f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            return office, resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not start")


def lines(text):
    found = []
    blocks = text.createEnumeration()
    while blocks.hasMoreElements():
        block = blocks.nextElement()
        if block.supportsService("com.sun.star.text.TextTable"):
            for name in block.CellNames:
                found += [f"{line} [{name}]" for line in lines(block.getCellByName(name))]
            continue
        words = ""
        portions = block.createEnumeration()
        while portions.hasMoreElements():
            portion = portions.nextElement()
            if portion.TextPortionType == "Footnote":
                note = portion.Footnote
                words += "{" + " / ".join(lines(note)) + "}"
            elif portion.TextPortionType in ("Text", "TextField"):
                words += portion.String
        found.append(f"{block.ParaStyleName}: {words}".replace("\n", " "))
    return found


def read(desktop, context, file, command):
    document = desktop.loadComponentFromURL(file.resolve().as_uri(), "_blank", 0, (hidden(),))
    try:
        if command:
            dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
            dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
        return lines(document.Text)
    finally:
        document.close(True)


def main():
    folder = pathlib.Path(sys.argv[1])
    wrong = 0
    judged = 0
    styles = 0
    with tempfile.TemporaryDirectory() as profile:
        office, context = start(profile)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        try:
            for redline in sorted(folder.glob("*.redline.docx")):
                name = redline.name.removesuffix(".redline.docx")
                for command, wanted in ((".uno:AcceptAllTrackedChanges", "now"), (".uno:RejectAllTrackedChanges", "old")):
                    wanted_lines = read(desktop, context, folder / f"{name}.{wanted}.docx", "")
                    got_lines = read(desktop, context, redline, command)
                    judged += 1
                    styles += wanted_lines != got_lines
                    expected, got = bare(wanted_lines), bare(got_lines)
                    if expected != got:
                        wrong += 1
                        print(f"LibreOffice: {redline.name} {command}")
                        for one, other in [pair for pair in zip(expected, got) if pair[0] != pair[1]][:2]:
                            print(f"  wanted {one}\n  got    {other}")
        finally:
            try:
                desktop.terminate()
            except Exception:
                pass
            office.wait(30)
    print(f"LibreOffice: {judged} judged, {wrong} wrong, {styles} with another style or wrong")
    sys.exit(1 if judged == 0 or wrong > MOST_WRONG * judged else 0)


main()
