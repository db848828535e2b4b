package org.travaux.app.viewmodel.choices;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.display.TextStyle;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.report.OpenChoice;
import org.travaux.markup.text.Composed;

import java.util.Locale;

/**
 * Which open choices somebody wants to see; what is null or empty does not matter.
 *
 * @param words stand in one of the alternatives, or the paragraph's label begins with them
 * @param delegation the code of who holds it
 * @param side where that delegation, or anybody, stands: {@link TextStyle#SUPPORTS}, {@link
 *     TextStyle#OPPOSES} or {@link TextStyle#PENDING}
 * @param kind of the paragraph
 */
public record ChoiceFilter(
        String words,
        @Nullable String delegation,
        @Nullable TextStyle side,
        @Nullable ParagraphKind kind) {
    /** Every open choice. */
    public static final ChoiceFilter ALL = new ChoiceFilter("", null, null, null);

    /** Whether a choice of a paragraph is wanted. */
    public boolean accepts(OpenChoice choice, Paragraph paragraph) {
        return (kind == null || paragraph.kind() == kind)
                && ((delegation == null && side == null) || isHeld(choice))
                && (words.isBlank() || says(choice, paragraph));
    }

    private boolean isHeld(OpenChoice choice) {
        return choice.positions().stream()
                .map(OpenChoice.DelegationStance::position)
                .filter(each -> delegation == null || each.delegation().equals(delegation))
                .anyMatch(each -> side == null || TextStyle.of(each.stance()) == side);
    }

    private boolean says(OpenChoice choice, Paragraph paragraph) {
        String typed = words.strip();
        String beginning = Composed.letters(typed).toLowerCase(Locale.ROOT);
        ParagraphLabel label = paragraph.label();
        return (label != null && label.text().toLowerCase(Locale.ROOT).startsWith(beginning))
                || choice.says(typed, paragraph);
    }
}
