package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.Colouring;
import org.travaux.app.docx.reading.model.Colouring.Passage;
import org.travaux.app.docx.reading.model.TextColour;

import java.util.ArrayList;
import java.util.List;

/** Gathers the colours of a paragraph's words. Spaces and signs between words have none. */
final class Colours {
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable TextColour current;
    private boolean complete = true;

    /** Words that follow; in no colour if it is null. */
    void add(@Nullable TextColour colour, String text) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            words.append(text);
            return;
        }
        complete &= colour != null;
        if (colour != current) {
            end();
            current = colour;
        }
        words.append(text);
    }

    private void end() {
        if (current != null) {
            passages.add(new Passage(current, words.toString().strip()));
        }
        words.setLength(0);
    }

    /** All of them, once the words have been added. */
    Colouring finish() {
        end();
        return new Colouring(passages, complete && !passages.isEmpty());
    }
}
