package org.travaux.app.docx.tracked;

import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;

import java.util.BitSet;

/** The emphasis of each character of a text. */
final class Emphases {
    private final BitSet bold = new BitSet();
    private final BitSet italic = new BitSet();

    Emphases(MarkedText text) {
        for (Mark mark : text.marks()) {
            BitSet set = mark.kind() == Mark.Kind.BOLD ? bold : italic;
            set.set(mark.range().start(), mark.range().end());
        }
    }

    FontStyle at(int offset) {
        return new FontStyle(bold.get(offset), italic.get(offset));
    }
}
