package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.Colouring;
import org.travaux.app.docx.reading.model.Colouring.Passage;
import org.travaux.app.docx.reading.model.TextColour;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the colours of a paragraph's words. Spaces and signs between words have the colour of the
 * words around them; at the end of a passage they are part of it if they are in its colour.
 */
final class Colours {
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    /**
     * Signs that follow, in another colour or none; they belong to it if it goes on behind them.
     */
    private final StringBuilder signs = new StringBuilder();

    private @Nullable TextColour current;
    private boolean complete = true;
    private int length;

    /** Words that follow; in no colour if it is null. */
    void add(@Nullable TextColour colour, String text) {
        int from = length;
        length += characters(text);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            boolean continues = signs.isEmpty() && colour == current && current != null;
            (continues ? words : signs).append(text);
            return;
        }
        complete &= colour != null;
        if (colour == current) {
            words.append(signs);
        } else {
            end(from - characters(signs.toString()));
            current = colour;
        }
        signs.setLength(0);
        words.append(text);
    }

    /** Ends what there is, behind so many characters of the paragraph. */
    private void end(int at) {
        if (current != null) {
            passages.add(new Passage(current, words.toString().strip(), at));
        }
        words.setLength(0);
    }

    private static int characters(String text) {
        return (int) text.chars().filter(each -> !Character.isWhitespace(each)).count();
    }

    /** All of them, once the words have been added. */
    Colouring finish() {
        end(length - characters(signs.toString()));
        List<Passage> all =
                passages.stream()
                        .map(
                                each ->
                                        new Passage(
                                                each.colour(),
                                                each.words(),
                                                length - each.behind()))
                        .toList();
        return new Colouring(all, complete && !all.isEmpty());
    }
}
