package org.travaux.markup.report;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.text.Composed;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * An open choice of a draft, taken over all its languages.
 *
 * @param id the choice's id in the draft
 * @param paragraph the index of the paragraph in which it opens
 * @param language the language it was found in first, the source language if it stands there
 * @param alternatives the words of each alternative, as ranges of the paragraph's text in that
 *     language; where the choice closes in a later paragraph, as far as the first one goes
 * @param positions on it and on its alternatives; each said once however many languages say it
 */
public record OpenChoice(
        String id,
        int paragraph,
        Language language,
        List<TextRange> alternatives,
        List<DelegationStance> positions) {
    /**
     * Where a delegation stands on this choice.
     *
     * @param alternative the index of the alternative, or -1 for the choice as a whole
     */
    public record DelegationStance(int alternative, DelegationPosition position) {}

    public OpenChoice {
        alternatives = List.copyOf(alternatives);
        positions = List.copyOf(positions);
    }

    /**
     * Whether words stand in one of its alternatives, in capitals or not.
     *
     * @param in the paragraph in which it opens
     */
    public boolean says(String words, Paragraph in) {
        String text = in.text(language).text();
        String wanted = letters(words);
        return alternatives.stream().anyMatch(range -> letters(range.of(text)).contains(wanted));
    }

    private static String letters(String words) {
        return Composed.letters(words).toLowerCase(Locale.ROOT);
    }

    /** The codes of the delegations that hold it open, in order. */
    public Set<String> holders() {
        Set<String> holders = new TreeSet<>();
        positions.stream()
                .filter(stand -> Holdings.holds(stand.position().stance()))
                .forEach(stand -> holders.add(stand.position().delegation()));
        return holders;
    }
}
