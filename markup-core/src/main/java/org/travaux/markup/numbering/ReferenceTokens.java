package org.travaux.markup.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.labels.LabelWords;
import org.travaux.markup.numbering.Cited.CitedMark;
import org.travaux.markup.numbering.DoubtfulReference.Reason;

import java.util.List;

/** The tokens of a text, and what they are in its language. */
final class ReferenceTokens {
    private final List<ReferenceToken> tokens;
    private final ReferenceWords known;

    ReferenceTokens(String text, ReferenceWords known) {
        this.tokens = ReferenceToken.in(text);
        this.known = known;
    }

    /** Whether the letters of a series stand anywhere in a text. */
    static boolean mayHaveSeries(String text) {
        return LabelWords.all().preambular().stream().anyMatch(text::contains)
                || LabelWords.all().operative().stream().anyMatch(text::contains);
    }

    int size() {
        return tokens.size();
    }

    ReferenceToken get(int index) {
        return tokens.get(index);
    }

    /** The token at an index; null if there is none. */
    @Nullable ReferenceToken at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
    }

    /** Whether a word names a paragraph or a point. */
    boolean isNoun(int index) {
        return get(index).isWord() && known.isParagraph(get(index).lower());
    }

    /** Whether it is a word for points. */
    boolean isPoint(int noun) {
        return ReferenceWords.begins(known.points(), get(noun).lower());
    }

    /** Whether a word for paragraphs names more than one, as {@code OPs} does. */
    boolean isSeveral(int noun) {
        String word = get(noun).lower();
        return isSeveralOfSeries(noun)
                || known.several().stream()
                        .anyMatch(
                                each ->
                                        known.abbreviations().contains(each)
                                                ? word.equals(each)
                                                : word.startsWith(each));
    }

    /** {@code OPs}. */
    boolean isSeveralOfSeries(int index) {
        String word = get(index).text();
        return word.endsWith("s") && isSeries(word.substring(0, word.length() - 1));
    }

    /** {@code OP}, {@code ПП}. */
    boolean isSeries(int index) {
        return isSeries(get(index).text());
    }

    private static boolean isSeries(String word) {
        return LabelWords.all().preambular().contains(word)
                || LabelWords.all().operative().contains(word);
    }

    /** The letters of a series that stand right before a number; empty if none do. */
    String seriesBefore(int number) {
        ReferenceToken before = at(number - 1);
        if (before == null || !before.isWord()) {
            return "";
        }
        if (isSeveralOfSeries(number - 1)) {
            return before.text().substring(0, before.text().length() - 1);
        }
        return isSeries(number - 1) ? before.text() : "";
    }

    boolean isThrough(int index) {
        return get(index).isWord() && known.through().contains(get(index).lower());
    }

    boolean isBetween(int index) {
        return get(index).isWord() && known.between().contains(get(index).lower());
    }

    /** Whether a number behind a word that joins counts only where several are named. */
    boolean needsSeveral(int index) {
        return known.needSeveral().contains(get(index).lower());
    }

    /** Whether a word stands at a number as its ending: {@code 5-ші}. */
    boolean isEnding(int index) {
        return index > 0
                && get(index).isWord()
                && get(index - 1).isNumber()
                && get(index).gap().matches("[‑–-]?")
                && known.endings().contains(get(index).lower());
    }

    /**
     * The paragraph that a number names.
     *
     * @param series the letters in front of it; empty if there are none
     */
    Cited paragraph(int number, String series, boolean through) {
        String text = get(number).text();
        return new Cited(
                series.isEmpty() ? text : series + " " + text,
                get(number).range(),
                List.of(),
                through,
                isInsertedBehind(number) ? Reason.MORE : null);
    }

    /** The point that a mark names, or a number where a word for points stands with it. */
    Cited point(int mark, boolean through) {
        CitedMark cited = new CitedMark(get(mark).text(), get(mark).range());
        return new Cited("", null, List.of(cited), through, null);
    }

    /** Whether {@code bis} and its like stand behind a bracket: {@code 5[ bis]}. */
    private boolean isInsertedBehind(int number) {
        ReferenceToken next = at(number + 1);
        return next != null
                && next.isWord()
                && next.gap().matches("[\\[\\]]+")
                && LabelWords.all().inserted().stream()
                        .anyMatch(forms -> forms.contains(next.lower()));
    }
}
