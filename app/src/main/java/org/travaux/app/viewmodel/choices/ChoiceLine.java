package org.travaux.app.viewmodel.choices;

import org.travaux.app.viewmodel.display.BalancedExcerpt;
import org.travaux.app.viewmodel.display.Chip;
import org.travaux.app.viewmodel.display.Naming;
import org.travaux.app.viewmodel.display.ParagraphName;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.report.OpenChoice;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An open choice as a line of a list.
 *
 * @param paragraph its label, or its number if it has none
 * @param alternatives the words of each
 * @param chips who stands where
 */
public record ChoiceLine(String paragraph, List<String> alternatives, List<Chip> chips) {
    private static final int MOST_CHIPS = 12;
    private static final int LONGEST = 90;

    public ChoiceLine {
        alternatives = List.copyOf(alternatives);
        chips = List.copyOf(chips);
    }

    /** An open choice of a draft in words; of a long alternative the beginning. */
    public static ChoiceLine of(Draft draft, OpenChoice choice, Naming naming) {
        String text = draft.paragraphs().get(choice.paragraph()).text(choice.language()).text();
        return new ChoiceLine(
                ParagraphName.of(draft, choice.paragraph()),
                choice.alternatives().stream()
                        .map(range -> BalancedExcerpt.beginning(range.of(text), LONGEST))
                        .toList(),
                choice.positions().stream()
                        .limit(MOST_CHIPS)
                        .map(stand -> Chip.of(stand.position(), choice.language(), naming))
                        .toList());
    }

    /** The alternatives as they stand in the text. */
    public String words() {
        return alternatives.stream().collect(Collectors.joining("] [", "[", "]"));
    }

    /** The line as it is read aloud. */
    public String spoken() {
        String held = chips.stream().map(Chip::description).collect(Collectors.joining(", "));
        return paragraph + ": " + words() + (held.isEmpty() ? "" : " " + held);
    }
}
