package org.travaux.app.viewmodel;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.ReadText;
import org.travaux.app.viewmodel.display.Chip;
import org.travaux.app.viewmodel.display.Naming;
import org.travaux.app.viewmodel.display.TextStyle;
import org.travaux.markup.data.Language;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;

import java.util.ArrayList;
import java.util.List;

/**
 * What the side panel says of the choice under the caret.
 *
 * @param reach from where to where it goes, in a sentence, if it closes in a later paragraph; null
 *     for a choice in one paragraph
 * @param depth 1 for a choice that stands in no other
 * @param more how many alternatives are not shown
 * @param chips who stands where on the choice as a whole
 * @param deleted how the sentence would read without any of the alternatives
 */
public record ChoicePanelModel(
        @Nullable String reach,
        int depth,
        List<AlternativeModel> alternatives,
        int more,
        List<Chip> chips,
        Wording deleted) {
    /** A person does not compare more than these. */
    private static final int MOST_ALTERNATIVES = 12;

    public ChoicePanelModel {
        alternatives = List.copyOf(alternatives);
        chips = List.copyOf(chips);
    }

    /** What to say of the choice that a caret at {@code offset} touches, or null if it is none. */
    public static @Nullable ChoicePanelModel at(
            int offset, ReadText text, Language language, Naming naming) {
        Choice choice = text.reading().choiceAt(offset);
        if (choice == null) {
            return null;
        }
        ChoiceInContext tidied = ChoiceInContext.of(text.text(), text.reading(), choice);
        List<AlternativeModel> alternatives = new ArrayList<>();
        int shown = Math.min(MOST_ALTERNATIVES, choice.alternatives().size());
        for (Alternative alternative : choice.alternatives().subList(0, shown)) {
            int index = alternatives.size();
            alternatives.add(
                    new AlternativeModel(
                            index + 1,
                            TextStyle.alternative(index),
                            alternative.words().of(text.text()).strip(),
                            chips(alternative.positions(), language, naming),
                            Wording.of(tidied.text(), tidied.choice(), index, language)));
        }
        return new ChoicePanelModel(
                null,
                choice.depth(),
                alternatives,
                choice.alternatives().size() - shown,
                chips(choice.positions(), language, naming),
                Wording.of(tidied.text(), tidied.choice(), -1, language));
    }

    private static List<Chip> chips(
            List<DelegationPosition> positions, Language language, Naming naming) {
        return positions.stream().map(position -> Chip.of(position, language, naming)).toList();
    }
}
