package org.travaux.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Makes texts for tests of laws: negotiated text as it should be, the same with slips, and text
 * that means harm. The same seed makes the same texts on every machine.
 */
public final class TextGenerator {
    private static final List<String> WORDS =
            List.of(
                    "States",
                    "shall",
                    "report",
                    "water",
                    "and",
                    "or",
                    ", including",
                    "; ",
                    ". ",
                    "развитие",
                    "и",
                    "қауіпсіздік",
                    "және",
                    "ынтымақтастық",
                    "état",
                    "A/RES/70/1",
                    "date",
                    "X",
                    "Agreed",
                    "12 bis.",
                    "Option 1:",
                    "/ Option 2:",
                    "1-нұсқа:",
                    "the",
                    "sic",
                    "…",
                    "10 %",
                    "жəне",
                    "(UNFCCC)",
                    "Placeholder for",
                    "U.S.",
                    "(see below)");

    /** Notes where no bracket stands before them, requests in words, tags, notes of editors. */
    private static final List<String> WITHOUT_BRACKETS =
            List.of(
                    "act (EU: add \"fully\")",
                    "fully (US: delete \"fully\")",
                    "promote (US: replace \"promote\" with \"urge\")",
                    "действуют (ЕС: добавить «также»)",
                    "(CHN) [all]",
                    "(+RUS) [some]",
                    "[soon]PAK",
                    "[EU reserves]",
                    "[agreed ad ref in informals]",
                    "[now] (CHN delete; RUS maybe)",
                    "[now] (RUS maybe)",
                    "(proposed by China)");

    private static final List<String> NAMES =
            List.of(
                    "CHN",
                    "RUS",
                    "ISR",
                    "EU",
                    "G77",
                    "G-77 and China",
                    "Russian Federation",
                    "КНР",
                    "ҚХР",
                    "Antigua and Barbuda",
                    "Iran (Islamic Republic of)",
                    "US",
                    "СНN",
                    "CHM",
                    "Egypt on behalf of NAM",
                    "the Republic of Korea",
                    "Zzz");
    private static final List<String> SIGNS = List.of("+", "-", "−", "–", "＋", "- ", "", "", "");
    private static final List<String> STATUSES =
            List.of(
                    " tcb",
                    ": delete",
                    " reserves",
                    " ad ref",
                    ": сохранить",
                    " қарсы",
                    "",
                    "",
                    "");
    private static final List<String> SEPARATORS = List.of(", ", "; ", "/", " and ", " и ", " ");
    private static final List<String> GAPS =
            List.of("", "", " ", "/", " / ", "\u2060", "\u00a0", "\n");
    private static final List<String> HOSTILE =
            List.of(
                    "[",
                    "]",
                    "[[",
                    "]]",
                    "(",
                    ")",
                    "()",
                    "(-",
                    "{",
                    "}",
                    "\\",
                    "\\[",
                    "\\]",
                    "\\\\",
                    "[^1]",
                    "[a](https://e.org/)",
                    "[a][b]",
                    "[b]: http://e.org",
                    "\u0000",
                    "\u200f",
                    "\u202e",
                    "\ud83d",
                    "\ude00",
                    "\ud83d\ude00",
                    "\u2060",
                    "*",
                    "\\*",
                    "\r\n",
                    "\t",
                    " - US",
                    "EU: ",
                    ":",
                    "/",
                    "Option",
                    "-",
                    "\ufeff",
                    "e\u0301",
                    "İ",
                    "ß",
                    "(+)");

    private final RandomGenerator random;
    private final double slips;

    public TextGenerator(int seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        slips = seed % 3 == 0 ? 0 : seed % 3 == 1 ? 0.05 : 0.5;
    }

    /** Paragraphs of one text, brackets over several of them among them. */
    public List<String> text() {
        List<String> paragraphs = new ArrayList<>();
        int size = 1 + random.nextInt(5);
        for (int i = 0; i < size; i++) {
            paragraphs.add(paragraph());
        }
        if (random.nextInt(3) == 0) {
            paragraphs.set(0, "[" + paragraphs.getFirst());
            int last = paragraphs.size() - 1;
            paragraphs.set(last, paragraphs.get(last) + "]" + note());
        }
        return paragraphs;
    }

    public String paragraph() {
        StringBuilder out = new StringBuilder();
        passage(out, 1 + random.nextInt(8), 0);
        return out.toString();
    }

    /** The text after somebody typed, deleted or moved something. */
    public List<String> edited(List<String> text) {
        List<String> edited = new ArrayList<>(text);
        int at = random.nextInt(edited.size());
        switch (random.nextInt(5)) {
            case 0 -> edited.add(at, paragraph());
            case 1 -> edited.add(edited.remove(at));
            case 2 -> edited.set(at, "");
            default -> edited.set(at, edited(edited.get(at)));
        }
        return edited;
    }

    /** The text with a stretch of it replaced. */
    public String edited(String text) {
        int start = random.nextInt(text.length() + 1);
        int end = start + random.nextInt(Math.min(8, text.length() - start) + 1);
        return text.substring(0, start) + pick(HOSTILE) + text.substring(end);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A few characters that mean something to somebody. */
    public String scrap() {
        return random.nextBoolean() ? pick(HOSTILE) : pick(WORDS);
    }

    private void passage(StringBuilder out, int length, int depth) {
        for (int i = 0; i < length; i++) {
            if (random.nextDouble() < slips) {
                out.append(pick(HOSTILE));
            }
            switch (random.nextInt(7)) {
                case 0, 1 -> run(out, depth);
                case 2 -> out.append('{').append(pick(WORDS)).append("} ");
                case 3 -> out.append(pick(WITHOUT_BRACKETS)).append(' ');
                case 4 -> out.append(pick(WORDS).repeat(random.nextInt(60) == 0 ? 100 : 1));
                default -> out.append(pick(WORDS)).append(' ');
            }
        }
        if (depth == 0 && random.nextInt(4) == 0) {
            out.append(note());
        }
        if (random.nextDouble() < slips) {
            out.append(pick(HOSTILE));
        }
    }

    private void run(StringBuilder out, int depth) {
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            out.append('[');
            passage(out, random.nextInt(depth > 4 ? 1 : 3), depth + 1);
            out.append(']');
            for (int notes = random.nextInt(3); notes > 0; notes--) {
                out.append(note());
            }
            out.append(pick(GAPS));
        }
    }

    private String note() {
        StringBuilder note = new StringBuilder(random.nextBoolean() ? " (" : "(");
        int items = 1 + random.nextInt(3);
        for (int i = 0; i < items; i++) {
            note.append(i == 0 ? "" : pick(SEPARATORS));
            note.append(pick(SIGNS)).append(pick(NAMES)).append(pick(STATUSES));
        }
        return note.append(')').toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
