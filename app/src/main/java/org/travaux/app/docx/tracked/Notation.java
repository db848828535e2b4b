package org.travaux.app.docx.tracked;

import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.BitSet;

/** Which characters of a paragraph are brackets and notes, and whether they look as the words. */
final class Notation {
    private final int length;
    private final BitSet notation = new BitSet();
    private final BitSet bold = new BitSet();
    private final BitSet italic = new BitSet();

    /** A paragraph without any, so far. */
    Notation(MarkedText text) {
        this.length = text.text().length();
        for (Mark mark : text.marks()) {
            BitSet marked = mark.kind() == Mark.Kind.BOLD ? bold : italic;
            marked.set(mark.range().start(), mark.range().end());
        }
    }

    /** Takes a stretch for brackets and notes, or for words. */
    void set(TextRange range, boolean isNotation) {
        notation.set(range.start(), range.end(), isNotation);
    }

    boolean is(int at) {
        return notation.get(at);
    }

    /** Whether there are no words in a stretch. */
    boolean isAll(TextRange range) {
        return notation.nextClearBit(range.start()) >= range.end();
    }

    /** Whether brackets and notes are bold and italic where the words on both sides are. */
    boolean looksAsAround(TextRange range) {
        for (int i = range.start(); i < range.end(); i++) {
            if (bold.get(i) != isAround(bold, i) || italic.get(i) != isAround(italic, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAround(BitSet marked, int at) {
        int before = notation.previousClearBit(at);
        int after = notation.nextClearBit(at);
        boolean ends = after >= length;
        return (before >= 0 || !ends)
                && (before < 0 || marked.get(before))
                && (ends || marked.get(after));
    }
}
