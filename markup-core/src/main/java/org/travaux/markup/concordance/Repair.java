package org.travaux.markup.concordance;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A safe way out of a disagreement.
 *
 * @param language the language whose text changes, or is said to be up to date
 * @param change of that text; empty where only what is known of it changes
 * @param choices those of which something else is known then, as they are known
 * @param pairs words that belong together then, of the source language and of the other
 */
public record Repair(
        Kind kind,
        Language language,
        ChangeSet change,
        List<ChoiceIdentity> choices,
        List<Pair> pairs) {
    /** Words of two languages that belong together. */
    public record Pair(String words, String otherWords) {}

    public Repair {
        choices = List.copyOf(choices);
        pairs = List.copyOf(pairs);
    }

    /** What it does. */
    public enum Kind {
        /** Makes the positions on a choice those of another language. */
        COPY_POSITIONS,
        /** Adds the alternatives that another language has, with a note for the translators. */
        ADD_ALTERNATIVES,
        /** Writes a number or a symbol as the source has it. */
        COPY_FACT,
        /** Says that the translation is one of the source as it is now. */
        UP_TO_DATE,
        /** Says which alternatives, or which choices, of two languages belong together. */
        PAIR
    }

    /** A repair that changes a text, or what is known of it. */
    public Repair(Kind kind, Language language, ChangeSet change) {
        this(kind, language, change, List.of(), List.of());
    }

    /** The paragraph after it; a translation that is repaired is not thereby up to date. */
    public Paragraph apply(Paragraph paragraph) {
        return switch (kind) {
            case UP_TO_DATE ->
                    paragraph.withCorrespondence(paragraph.correspondence().upToDate(language));
            case PAIR -> paragraph.withChoices(paired(paragraph.choices()));
            case COPY_POSITIONS, ADD_ALTERNATIVES, COPY_FACT -> paragraph.apply(language, change);
        };
    }

    private List<ChoiceIdentity> paired(List<ChoiceIdentity> known) {
        Map<String, ChoiceIdentity> paired = new HashMap<>();
        choices.forEach(choice -> paired.put(choice.id(), choice));
        return known.stream().map(choice -> paired.getOrDefault(choice.id(), choice)).toList();
    }
}
