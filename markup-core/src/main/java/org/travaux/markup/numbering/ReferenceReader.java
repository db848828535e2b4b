package org.travaux.markup.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.numbering.DoubtfulReference.Reason;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the words of a text that name paragraphs: {@code paragraphs 5 and 7}, {@code subparagraph
 * (a) of paragraph 3}, {@code OP5 bis}, «пп. 5–8», {@code 3-тармақтың (a) тармақшасы}. Which
 * paragraphs they are, {@link LabelledParagraphs} knows.
 */
final class ReferenceReader {
    /** How many words behind a reference may say what kind of paragraph it is. */
    private static final int BESIDE = 3;

    private final ReferenceWords known;
    private final Set<String> divisions;
    private final ReferenceTokens tokens;
    private final NumbersBehind behind;
    private final NumbersBefore before;

    private ReferenceReader(String text, String language, Set<String> divisions) {
        this.known = ReferenceWords.of(language);
        this.divisions = divisions;
        this.tokens = new ReferenceTokens(text, known);
        this.behind = new NumbersBehind(tokens);
        this.before = new NumbersBefore(tokens);
    }

    /**
     * The references of a text, in order.
     *
     * @param language its tag
     * @param divisions words, in lower case, that labels of the draft begin with: {@code annex}
     */
    static List<Reference> in(String text, String language, Set<String> divisions) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean number = text.chars().anyMatch(Character::isDigit);
        boolean may =
                ReferenceWords.of(language).mayBeIn(lower)
                        || divisions.stream().anyMatch(lower::contains)
                        || (number && ReferenceTokens.mayHaveSeries(text));
        return may ? new ReferenceReader(text, language, divisions).read() : List.of();
    }

    private List<Reference> read() {
        List<ReferenceSpan> spans = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            ReferenceSpan span = span(i);
            if (span != null) {
                spans.removeIf(each -> span.first <= each.first && each.last <= span.last);
                spans.add(span);
                i = Math.max(i, span.last);
            }
        }
        spans.removeIf(each -> each.cited.isEmpty());
        List<Reference> found = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            found.add(reference(spans, i));
        }
        return found;
    }

    private @Nullable ReferenceSpan span(int index) {
        if (!tokens.get(index).isWord()) {
            return null;
        }
        if (tokens.isNoun(index) || tokens.isSeveralOfSeries(index)) {
            return named(index);
        }
        return isLabel(index) ? labelled(index) : null;
    }

    private Reference reference(List<ReferenceSpan> spans, int index) {
        ReferenceSpan span = spans.get(index);
        int first = span.first;
        int last = span.last;
        ReferenceSpan holder = span.isPointAlone() ? holder(spans, index) : null;
        if (holder != null) {
            Cited paragraph = holder.cited.getFirst();
            span.cited.replaceAll(each -> each.within(paragraph));
            span.kind = kind(holder);
            first = Math.min(first, holder.first);
            last = Math.max(last, holder.last);
        }
        return new Reference(
                new TextRange(
                        tokens.get(span.first).range().start(),
                        tokens.get(span.last).range().end()),
                span.cited,
                span.kind != null ? span.kind : kind(span),
                new ReferenceOwners(tokens, known).of(first, last));
    }

    /** The paragraph that a point is named with: behind it, or in front of it. */
    private @Nullable ReferenceSpan holder(List<ReferenceSpan> spans, int index) {
        ReferenceSpan point = spans.get(index);
        ReferenceSpan next = index + 1 < spans.size() ? spans.get(index + 1) : null;
        if (next != null && next.isParagraph() && areBeside(point, next, known.of())) {
            return next;
        }
        ReferenceSpan last = index > 0 ? spans.get(index - 1) : null;
        return last != null && last.isParagraph() && areBeside(last, point, List.of())
                ? last
                : null;
    }

    private boolean areBeside(ReferenceSpan one, ReferenceSpan next, List<String> between) {
        int words = next.first - one.last - 1;
        boolean joined =
                words == 0 || (words == 1 && between.contains(tokens.get(one.last + 1).lower()));
        return joined && tokens.get(one.last + 1).gap().matches(",?");
    }

    /** {@code OP5}, {@code ПП 3 бис}, {@code Annex 2}. */
    private boolean isLabel(int index) {
        ReferenceToken next = tokens.at(index + 1);
        if (next == null || !next.gap().isEmpty()) {
            return false;
        }
        boolean roman = next.text().matches("[IVXLC]{1,7}");
        return (divisions.contains(tokens.get(index).lower()) && (next.isNumber() || roman))
                || (next.isNumber() && tokens.isSeries(index));
    }

    private ReferenceSpan labelled(int index) {
        ReferenceSpan span = ReferenceSpan.labelled(index);
        span.last = index + 1;
        span.cited.add(tokens.paragraph(index + 1, tokens.get(index).text(), false));
        behind.addMarks(span);
        int next = span.last + 1;
        boolean noun =
                next < tokens.size()
                        && tokens.get(next).gap().isEmpty()
                        && known.numberFirst()
                        && tokens.isNoun(next);
        if (noun) {
            span.last = next;
        } else {
            addRange(span, tokens.get(index).text());
        }
        return span;
    }

    /** {@code OP5–OP8}, {@code OP5–8}. */
    private void addRange(ReferenceSpan span, String series) {
        int next = span.last + 1;
        ReferenceToken token = tokens.at(next);
        boolean word = token != null && token.gap().isEmpty() && tokens.isThrough(next);
        boolean dash = token != null && token.gap().matches("[–—-]");
        int number = word ? next + 1 : next;
        ReferenceToken again = tokens.at(number);
        if (again != null && again.text().equals(series) && (dash || again.gap().isEmpty())) {
            number++;
        }
        ReferenceToken end = tokens.at(number);
        if ((dash || word) && end != null && end.isNumber() && span.isParagraph()) {
            span.cited.add(tokens.paragraph(number, series, true));
            span.last = number;
        }
    }

    private ReferenceSpan named(int noun) {
        ReferenceSpan span = ReferenceSpan.named(noun);
        if (known.numberFirst()) {
            before.add(span);
        } else {
            behind.add(span);
        }
        if (span.cited.isEmpty()) {
            ordinal(span);
        }
        return span;
    }

    /** A number in words in front of the word, or one with an ending. */
    private void ordinal(ReferenceSpan span) {
        for (int i = span.noun - 1; i >= Math.max(0, span.noun - 2); i--) {
            ReferenceToken token = tokens.get(i);
            if (!tokens.get(i + 1).gap().isEmpty()) {
                return;
            }
            int ordinal = token.isWord() ? known.ordinal(token.lower()) : 0;
            if (ordinal > 0) {
                add(span, i, Integer.toString(ordinal), Reason.IN_WORDS);
                return;
            }
            if (tokens.isEnding(i)) {
                add(span, i - 1, tokens.get(i - 1).text(), Reason.ENDING);
                return;
            }
        }
    }

    private void add(ReferenceSpan span, int first, String number, Reason doubt) {
        span.first = first;
        span.cited.add(new Cited(number, tokens.get(first).range(), List.of(), false, doubt));
    }

    /** What kind of paragraph the words beside it say that it is; null if they don't. */
    private @Nullable ParagraphKind kind(ReferenceSpan span) {
        int from = span.first;
        int most = known.numberFirst() ? 2 : 1;
        while (from > 0 && span.first - from < most && tokens.get(from).gap().isEmpty()) {
            from--;
        }
        for (int i = from; i <= span.last + BESIDE && i < tokens.size(); i++) {
            ReferenceToken token = tokens.get(i);
            if (i > span.last && !token.gap().isEmpty()) {
                return null;
            }
            if (ReferenceWords.begins(known.preamble(), token.lower())) {
                return ParagraphKind.PREAMBULAR;
            }
            if (ReferenceWords.begins(known.operative(), token.lower())) {
                return ParagraphKind.OPERATIVE;
            }
        }
        return null;
    }
}
