package org.travaux.app.viewmodel;

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
    public ChoiceLine {
        alternatives = List.copyOf(alternatives);
        chips = List.copyOf(chips);
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
