package org.travaux.app.viewmodel.positions;

import org.travaux.app.viewmodel.display.Chip;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A choice, or a position on a whole paragraph, as a line that leads to its place.
 *
 * @param name what the paragraph is called
 * @param words the alternatives, or the beginning of the paragraph
 * @param chips who stands where on it
 * @param paragraph the id of the paragraph
 * @param choice the id of the choice; empty for the paragraph as a whole
 * @param alternative the index of the alternative to go to, or -1
 */
public record HeldLine(
        String name,
        String words,
        List<Chip> chips,
        String paragraph,
        String choice,
        int alternative)
        implements ReviewLine {
    public HeldLine {
        chips = List.copyOf(chips);
    }

    @Override
    public String spoken() {
        String held = chips.stream().map(Chip::description).collect(Collectors.joining(", "));
        return name + ": " + words + (held.isEmpty() ? "" : " " + held);
    }
}
