package org.travaux.markup.numbering;

import org.travaux.markup.numbering.Cited.CitedMark;
import org.travaux.markup.numbering.DoubtfulReference.Reason;

import java.util.ArrayList;
import java.util.List;

/** Numbers and marks behind the word that names them: {@code paragraphs 5, 7 (a) and 9–11}. */
final class NumbersBehind {
    private static final String AT_FIRST = "[.№\\[(]*";
    private static final String LATER = "[,\\[\\]–—-]*";
    private static final String BEHIND_WORD = "\\[*";

    private final ReferenceTokens tokens;

    NumbersBehind(ReferenceTokens tokens) {
        this.tokens = tokens;
    }

    /** Adds what stands behind the span's word. */
    void add(ReferenceSpan span) {
        boolean several = tokens.isSeveral(span.noun);
        boolean through = false;
        boolean doubtful = false;
        boolean joined = true;
        String allowed = AT_FIRST;
        String series =
                tokens.isSeveralOfSeries(span.noun) ? tokens.seriesBefore(span.noun + 1) : "";
        for (int i = span.noun + 1; i < tokens.size(); i++) {
            ReferenceToken token = tokens.get(i);
            boolean first = span.cited.isEmpty();
            if (!token.gap().matches(allowed)) {
                return;
            }
            boolean range = through || token.gap().matches("[–—-]");
            boolean goesOn =
                    joined || range || token.gap().contains("][") || (several && isComma(token));
            if (token.isNumber() && goesOn) {
                String own = tokens.seriesBefore(i);
                Cited cited =
                        tokens.isPoint(span.noun)
                                ? tokens.point(i, range)
                                : tokens.paragraph(i, own.isEmpty() ? series : own, range);
                span.cited.add(doubtful && !range ? cited.doubted(Reason.MORE) : cited);
                span.last = i;
                addMarks(span);
                i = span.last;
            } else if (token.isMark() && goesOn) {
                span.cited.add(tokens.point(i, range));
                span.last = i;
            } else if (token.isWord() && tokens.isSeries(i) && goesOn) {
                allowed = "";
                continue;
            } else if (!first && (tokens.isThrough(i) || tokens.isBetween(i))) {
                through = tokens.isThrough(i);
                doubtful = !several && tokens.needsSeveral(i);
                several |= tokens.isBetween(i) && !tokens.needsSeveral(i);
                joined = true;
                allowed = BEHIND_WORD;
                continue;
            } else {
                return;
            }
            through = false;
            doubtful = false;
            joined = false;
            allowed = LATER;
        }
    }

    private static boolean isComma(ReferenceToken token) {
        return token.gap().contains(",");
    }

    /** The marks of points behind a number: {@code 3 (a) (i)}, {@code 3 (a), (b) and (d)}. */
    void addMarks(ReferenceSpan span) {
        for (boolean first = true; span.last + 1 < tokens.size(); first = false) {
            int at = span.last + 1;
            boolean joined = !first && tokens.isBetween(at) && tokens.get(at).gap().isEmpty();
            at += joined ? 1 : 0;
            ReferenceToken token = tokens.at(at);
            if (token == null || !token.isMark()) {
                return;
            }
            boolean beside = joined || (!first && token.gap().matches("[,–—-]"));
            if (!beside && !token.gap().isEmpty()) {
                return;
            }
            Cited paragraph = span.cited.removeLast();
            CitedMark mark = new CitedMark(token.text(), token.range());
            List<CitedMark> marks = new ArrayList<>(paragraph.marks());
            if (beside) {
                span.cited.add(paragraph);
                marks.removeLast();
                marks.replaceAll(each -> new CitedMark(each.text(), null));
            }
            marks.add(mark);
            span.cited.add(
                    beside
                            ? new Cited(
                                    paragraph.label(),
                                    null,
                                    marks,
                                    token.gap().matches("[–—-]"),
                                    null)
                            : paragraph.with(marks));
            span.last = at;
        }
    }
}
