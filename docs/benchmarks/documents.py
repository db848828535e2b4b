#!/usr/bin/env python3
"""A draft in three languages made from texts, and written as a table in Word, beside pandoc and LibreOffice writing the
same words: time, processor time and peak memory of each process, and ratios. The tools take turns, round after round,
so that whatever else the machine does falls on all of them; a ratio is the median of the rounds.

    docs/benchmarks/documents.py app/target/travaux/bin/travaux [--rounds 3] [--paragraphs 100,1000,10000]

pandoc and soffice are left out where they are not installed. Needs Python 3 on Linux.
"""

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time

SENTENCES = {
    "en": "The [ferry] (+NOR) [bridge] (-NOR; CHL tcb) opens in spring, and the lake is measured every day.",
    "ru": "[Паром] (+NOR) [мост] (-NOR; CHL tcb) откроется весной, а уровень озера измеряется каждый день.",
    "kk": "[Паром] (+NOR) [көпір] (-NOR; CHL tcb) көктемде ашылады, ал көл деңгейі күн сайын өлшенеді.",
}
LONGEST = 600


def write(folder, count):
    for language, sentence in SENTENCES.items():
        with open(f"{folder}/{language}.txt", "w", encoding="utf-8") as text:
            text.writelines(f"{i + 1}. {sentence}\n\n" for i in range(count))
    with open(f"{folder}/table.md", "w", encoding="utf-8") as table:
        table.write("| No. | English | Русский | Қазақша |\n|---|---|---|---|\n")
        for i in range(count):
            cells = [s.replace("[", "\\[").replace("]", "\\]") for s in SENTENCES.values()]
            table.write(f"| {i + 1}. | " + " | ".join(cells) + " |\n")
    with open(f"{folder}/table.html", "w", encoding="utf-8") as table:
        table.write('<html><head><meta charset="utf-8"></head><body><table border="1">\n')
        for i in range(count):
            table.write(f"<tr><td>{i + 1}.</td>" + "".join(f"<td>{s}</td>" for s in SENTENCES.values()) + "</tr>\n")
        table.write("</table></body></html>\n")


def measure(command):
    """Seconds by the clock, of processors, and megabytes at most; None if it failed or took too long."""
    start = time.monotonic()
    nothing = [(os.POSIX_SPAWN_OPEN, fd, "/dev/null", os.O_WRONLY, 0) for fd in (1, 2)]
    child = os.posix_spawnp("timeout", ["timeout", str(LONGEST), *command], os.environ, file_actions=nothing)
    _, status, used = os.wait4(child, 0)
    if status != 0:
        return None
    return time.monotonic() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def commands(travaux, folder):
    draft = f"{folder}/draft.travaux"
    texts = [part for language in SENTENCES for part in (f"{folder}/{language}.txt", "--lang", language)]
    yield "import", [travaux, "import", *texts, "--out", draft]
    yield "export", [travaux, "export", draft, "--as", "side-by-side", "--out", f"{folder}/ours.docx"]
    if shutil.which("pandoc"):
        yield "pandoc", ["pandoc", "-f", "markdown", f"{folder}/table.md", "-o", f"{folder}/theirs.docx"]
    if shutil.which("soffice"):
        home = f"-env:UserInstallation=file://{folder}/office"
        yield "LibreOffice", [
            "soffice", home, "--headless", "--convert-to", "docx:Office Open XML Text", "--outdir", f"{folder}/office-out",
            f"{folder}/table.html",
        ]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("travaux")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--paragraphs", default="100,1000,10000")
    given = options.parse_args()
    load = os.getloadavg()[0] / os.cpu_count()
    print(f"{os.cpu_count()} processors, load per processor {load:.1f}", flush=True)
    for count in map(int, given.paragraphs.split(",")):
        with tempfile.TemporaryDirectory() as folder:
            write(folder, count)
            rounds = []
            given_up = set()
            for _ in range(given.rounds):
                taken = {}
                for name, command in commands(given.travaux, folder):
                    if name not in given_up:
                        taken[name] = measure(command)
                        if taken[name] is None:
                            given_up.add(name)
                            print(f"{count} x 3: {name} failed or took more than {LONGEST} s", flush=True)
                rounds.append(taken)
            for name in rounds[0]:
                if name in given_up:
                    continue
                seconds, processors, memory = zip(*(each[name] for each in rounds))
                line = f"{count:6} x 3  {name:12} {min(seconds):7.2f} s {min(processors):7.2f} s of processors {max(memory):6.0f} MB"
                if name not in ("import", "export"):
                    ratio = statistics.median(each["export"][1] / each[name][1] for each in rounds)
                    clock = statistics.median(each["export"][0] / each[name][0] for each in rounds)
                    line += f"   export takes {ratio:.2f} of its processor time, {clock:.2f} of its time"
                print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
