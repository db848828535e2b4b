package org.travaux.markup.importing.languages;

import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * In which languages paragraphs are: the sequence for which their letters and words speak most, if
 * each change from one language to another has its price (Viterbi's algorithm). A short line, a
 * number, an address are in the language of what stands around them.
 */
final class LanguageRuns {
    /** What a change of language costs, in letters that speak against none. */
    private static final int CHANGE = 8;

    /** Where somebody said that there are several languages. */
    private static final int EXPECTED_CHANGE = 4;

    /** A paragraph in another language is a quotation where so many stand around it. */
    private static final int AROUND_PROSE = 6;

    private static final int AROUND_LINE = 3;

    private final List<Language> languages;
    private final int change;

    /**
     * @param languages those that may be found
     * @param expected whether somebody said that the text is in all of them
     */
    LanguageRuns(List<Language> languages, boolean expected) {
        this.languages = languages;
        this.change = expected ? EXPECTED_CHANGE : CHANGE;
    }

    /** The paragraphs in their order, parted where the language changes. */
    List<LanguageRun> of(List<FileParagraph> pieces) {
        int[] states = states(pieces);
        List<LanguageRun> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || states[i] != states[start]) {
                runs.add(new LanguageRun(languages.get(states[start]), pieces.subList(start, i)));
                start = i;
            }
        }
        return withQuotations(withReferences(runs));
    }

    private int[] states(List<FileParagraph> pieces) {
        int count = languages.size();
        int[] cost = new int[count];
        byte[][] before = new byte[pieces.size()][count];
        for (int i = 0; i < pieces.size(); i++) {
            int[] next = new int[count];
            for (int state = 0; state < count; state++) {
                int best = state;
                for (int from = 0; from < count && !pieces.get(i).joined(); from++) {
                    if (cost[from] + change < cost[best] + (best == state ? 0 : change)) {
                        best = from;
                    }
                }
                before[i][state] = (byte) best;
                int changed = best == state ? 0 : change;
                next[state] = cost[best] + changed + against(pieces.get(i), state);
            }
            cost = next;
        }
        int state = 0;
        for (int other = 1; other < count; other++) {
            state = cost[other] < cost[state] ? other : state;
        }
        int[] states = new int[pieces.size()];
        for (int i = pieces.size() - 1; i >= 0; i--) {
            states[i] = state;
            state = before[i][state];
        }
        return states;
    }

    private int against(FileParagraph paragraph, int state) {
        List<LanguageWords> all = LanguageWords.all();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).language().equals(languages.get(state))) {
                return paragraph.evidence().against().get(i);
            }
        }
        return paragraph.evidence().letters();
    }

    /** A reference number between two languages stands at the head of what follows. */
    private static List<LanguageRun> withReferences(List<LanguageRun> runs) {
        List<LanguageRun> moved = new ArrayList<>(runs);
        for (int i = 0; i + 1 < moved.size(); i++) {
            LanguageRun one = moved.get(i);
            LanguageRun next = moved.get(i + 1);
            int end = one.pieces().size();
            while (end > 1 && one.pieces().get(end - 1).isReference()) {
                end--;
            }
            if (end < one.pieces().size()) {
                List<FileParagraph> taken = one.pieces().subList(end, one.pieces().size());
                moved.set(i, new LanguageRun(one.language(), one.pieces().subList(0, end)));
                moved.set(i + 1, new LanguageRun(next.language(), taken).with(next));
            }
        }
        return moved;
    }

    /** One paragraph in another language in the midst of a text is quoted there. */
    private static List<LanguageRun> withQuotations(List<LanguageRun> runs) {
        List<LanguageRun> joined = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            if (!joined.isEmpty() && i + 1 < runs.size() && isQuoted(joined.getLast(), runs, i)) {
                LanguageRun quotation =
                        new LanguageRun(joined.getLast().language(), runs.get(i).pieces());
                joined.add(joined.removeLast().with(quotation).with(runs.get(i + 1)));
                i++;
            } else {
                joined.add(runs.get(i));
            }
        }
        return joined;
    }

    private static boolean isQuoted(LanguageRun before, List<LanguageRun> runs, int index) {
        LanguageRun run = runs.get(index);
        LanguageRun behind = runs.get(index + 1);
        int one = before.pieces().size();
        int other = behind.pieces().size();
        boolean prose = run.pieces().getFirst().evidence().prose();
        return run.pieces().size() == 1
                && Objects.equals(before.language(), behind.language())
                && one >= 2
                && other >= 2
                && one + other >= (prose ? AROUND_PROSE : AROUND_LINE);
    }
}
