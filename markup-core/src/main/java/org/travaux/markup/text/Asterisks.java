package org.travaux.markup.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks written in plain text: {@code **bold**}, {@code *italic*}, {@code ***both***}, and {@code
 * \*} for an asterisk that is one ({@code [NDMC\*]}). Reading what was written gives the same
 * marked text (tested); reading what people wrote elsewhere keeps every asterisk that finds no
 * partner.
 *
 * <p>The delimiters follow the left- and right-flanking rule of CommonMark 0.31 §6.2: a mark opens
 * before a word and closes after one. Backslashes directly before an asterisk are doubled when
 * written; everywhere else a backslash stands for itself, so {@code \[} passes untouched.
 */
public final class Asterisks {
    private Asterisks() {}

    /** Reads marks out of {@code written}. Never fails and never loses a character but marks. */
    public static MarkedText read(String written) {
        if (written.indexOf('*') < 0) {
            return MarkedText.plain(written);
        }
        return new Reader(written).read();
    }

    /** Writes the text with its marks as asterisks; {@link #read} gives it back. */
    public static String write(MarkedText marked) {
        String text = marked.text();
        if (marked.marks().isEmpty() && text.indexOf('*') < 0) {
            return text;
        }
        int[] toggles = new int[text.length() + 1];
        for (Mark mark : marked.marks()) {
            int stars = mark.kind() == Mark.Kind.BOLD ? 2 : 1;
            toggles[mark.range().start()] += stars;
            toggles[mark.range().end()] += stars;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i <= text.length(); i++) {
            if (toggles[i] > 0) {
                out.repeat('\\', backslashesBefore(out, out.length())).repeat('*', toggles[i]);
            }
            if (i < text.length() && text.charAt(i) == '*') {
                out.repeat('\\', backslashesBefore(out, out.length())).append('\\');
            }
            if (i < text.length()) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static int backslashesBefore(CharSequence text, int end) {
        int start = end;
        while (start > 0 && text.charAt(start - 1) == '\\') {
            start--;
        }
        return end - start;
    }

    /** A run of one, two or three asterisks that may open or close marks. */
    private record Run(int at, int stars, boolean mayOpen, boolean mayClose) {}

    private static final class Reader {
        private final String written;
        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();

        Reader(String written) {
            this.written = written;
        }

        MarkedText read() {
            split();
            boolean[] used = new boolean[runs.size()];
            List<int[]> pairs = pairs(used);
            int[] moved = new int[runs.size()];
            String plain = withUnusedRuns(used, moved);
            List<Mark> marks = new ArrayList<>();
            for (int[] pair : pairs) {
                Mark.Kind kind = pair[2] == 2 ? Mark.Kind.BOLD : Mark.Kind.ITALIC;
                marks.add(new Mark(kind, new TextRange(moved[pair[0]], moved[pair[1]])));
            }
            return new MarkedText(plain, marks);
        }

        private void split() {
            int i = 0;
            while (i < written.length()) {
                char c = written.charAt(i);
                if (c != '*') {
                    text.append(c);
                    i++;
                    continue;
                }
                int backslashes = backslashesBefore(written, i);
                text.setLength(text.length() - (backslashes + 1) / 2);
                if (backslashes % 2 == 1) {
                    text.append('*');
                    i++;
                    continue;
                }
                int end = i;
                while (end < written.length() && written.charAt(end) == '*') {
                    end++;
                }
                if (end - i > 3) {
                    text.repeat('*', end - i);
                } else {
                    boolean before = i > 0 && !Character.isWhitespace(written.charAt(i - 1));
                    boolean after =
                            end < written.length() && !Character.isWhitespace(written.charAt(end));
                    runs.add(new Run(text.length(), end - i, after, before));
                }
                i = end;
            }
        }

        /** Pairs of run indexes with the stars that they toggle: 1 italic, 2 bold. */
        private List<int[]> pairs(boolean[] used) {
            List<int[]> pairs = new ArrayList<>();
            int[] open = {-1, -1, -1};
            for (int i = 0; i < runs.size(); i++) {
                Run run = runs.get(i);
                boolean fits = true;
                for (int stars = 1; stars <= 2; stars++) {
                    boolean toggled = (run.stars & stars) != 0;
                    fits &= !toggled || (open[stars] >= 0 ? run.mayClose : run.mayOpen);
                }
                if (!fits) {
                    continue;
                }
                used[i] = true;
                for (int stars = 1; stars <= 2; stars++) {
                    if ((run.stars & stars) == 0) {
                        continue;
                    }
                    if (open[stars] >= 0) {
                        pairs.add(new int[] {open[stars], i, stars});
                        open[stars] = -1;
                    } else {
                        open[stars] = i;
                    }
                }
            }
            dropUnclosed(pairs, open, used);
            return pairs;
        }

        /** An opening run that found no partner stays as asterisks, with all that it opened. */
        private static void dropUnclosed(List<int[]> pairs, int[] open, boolean[] used) {
            List<Integer> dropped = new ArrayList<>();
            for (int run : open) {
                if (run >= 0) {
                    dropped.add(run);
                }
            }
            while (!dropped.isEmpty()) {
                int run = dropped.removeLast();
                used[run] = false;
                pairs.removeIf(
                        pair -> {
                            if (pair[0] != run && pair[1] != run) {
                                return false;
                            }
                            dropped.add(pair[0] == run ? pair[1] : pair[0]);
                            return true;
                        });
            }
        }

        private String withUnusedRuns(boolean[] used, int[] moved) {
            StringBuilder whole = new StringBuilder(written.length());
            int from = 0;
            for (int i = 0; i < runs.size(); i++) {
                Run run = runs.get(i);
                whole.append(text, from, run.at);
                from = run.at;
                moved[i] = whole.length();
                if (!used[i]) {
                    whole.repeat('*', run.stars);
                }
            }
            return whole.append(text, from, text.length()).toString();
        }
    }
}
