#!/bin/sh
# The table of a draft of 5,000 paragraphs in three languages, written by Travaux and by pandoc from the
# same words in Markdown: time and peak memory of each, and their ratio. Needs pandoc and Python 3.
#
#     docs/benchmarks/side-by-side.sh app/target/travaux/bin/travaux
set -eu
travaux=${1:-app/target/travaux/bin/travaux}
paragraphs=${2:-5000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

python3 - "$folder" "$paragraphs" <<'WRITE'
import sys

folder, count = sys.argv[1], int(sys.argv[2])
sentences = {
    "en": "The [ferry] (+NOR) [bridge] (-NOR; CHL tcb) opens in spring, and the lake is measured every day.",
    "ru": "[Паром] (+NOR) [мост] (-NOR; CHL tcb) откроется весной, а уровень озера измеряется каждый день.",
    "kk": "[Паром] (+NOR) [көпір] (-NOR; CHL tcb) көктемде ашылады, ал көл деңгейі күн сайын өлшенеді.",
}
for language, sentence in sentences.items():
    with open(f"{folder}/{language}.txt", "w", encoding="utf-8") as text:
        for i in range(count):
            text.write(f"{i + 1}. {sentence}\n\n")
with open(f"{folder}/table.md", "w", encoding="utf-8") as table:
    table.write("| No. | English | Русский | Қазақша |\n|---|---|---|---|\n")
    for i in range(count):
        cells = [s.replace("[", "\\[").replace("]", "\\]") for s in sentences.values()]
        table.write(f"| {i + 1}. | " + " | ".join(cells) + " |\n")
WRITE

"$travaux" import "$folder/en.txt" --lang en "$folder/ru.txt" --lang ru "$folder/kk.txt" --lang kk \
    --out "$folder/draft.travaux" > /dev/null

python3 - "$travaux" "$folder" <<'MEASURE'
import os
import sys
import time

travaux, folder = sys.argv[1:]


def measure(name, *command):
    start = time.monotonic()
    child = os.posix_spawnp(
        command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)]
    )
    _, status, used = os.wait4(child, 0)
    seconds, megabytes = time.monotonic() - start, used.ru_maxrss / 1024
    if status != 0:
        sys.exit(f"{name} failed")
    print(f"{name:8} {seconds:6.2f} s  {used.ru_utime + used.ru_stime:6.2f} s of processors  {megabytes:6.0f} MB at most")
    return seconds, megabytes


ours = measure(
    "Travaux", travaux, "export", f"{folder}/draft.travaux", "--as", "side-by-side", "--out", f"{folder}/ours.docx"
)
theirs = measure("pandoc", "pandoc", "-f", "markdown", f"{folder}/table.md", "-o", f"{folder}/theirs.docx")
print(f"Travaux takes {ours[0] / theirs[0]:.2f} of pandoc's time and {ours[1] / theirs[1]:.2f} of its memory")
MEASURE
