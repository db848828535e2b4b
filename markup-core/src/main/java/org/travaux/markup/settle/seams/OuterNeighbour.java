package org.travaux.markup.settle.seams;

import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.TextRange;

/**
 * What a choice at the very start or end of an alternative has for its neighbour: what stands
 * beside the choice around it. Whatever becomes of that one, the words meet in the end. A {@link
 * SeamSide} asks it where the alternative has no more characters.
 *
 * @param visible the nearest UTF-16 code unit that is not white space; {@link #END} if the
 *     paragraph has no more
 * @param space whether there is white space before that
 */
public record OuterNeighbour(char visible, boolean space) {
    /** Stands for either end of a paragraph: no character of a text. */
    static final char END = '\uffff';

    /** The neighbour of what has none: an end of the paragraph. */
    public static final OuterNeighbour NOTHING = new OuterNeighbour(END, false);

    /** What stands before the choices that a choice begins. */
    public static OuterNeighbour before(String source, Reading reading, Choice choice) {
        boolean space = false;
        for (Choice in = choice; in.parent() >= 0; ) {
            in = reading.choices().get(in.parent());
            int floor = around(source, reading, in).start();
            int end = SeamSide.skipBack(source, in.range().start(), floor);
            space |= end < in.range().start();
            if (end > floor) {
                return new OuterNeighbour(source.charAt(end - 1), space);
            }
        }
        return new OuterNeighbour(END, space);
    }

    /** What stands behind the choices that a choice ends. */
    public static OuterNeighbour behind(String source, Reading reading, Choice choice) {
        boolean space = false;
        for (Choice in = choice; in.parent() >= 0; ) {
            in = reading.choices().get(in.parent());
            int ceiling = around(source, reading, in).end();
            int start = SeamSide.skip(source, in.range().end(), ceiling);
            space |= start > in.range().end();
            if (start < ceiling) {
                return new OuterNeighbour(source.charAt(start), space);
            }
        }
        return new OuterNeighbour(END, space);
    }

    /** The words in which a choice stands: an alternative's, or the paragraph's. */
    public static TextRange around(String source, Reading reading, Choice choice) {
        return choice.parent() < 0
                ? new TextRange(0, source.length())
                : reading.choices()
                        .get(choice.parent())
                        .alternatives()
                        .get(choice.parentAlternative())
                        .words();
    }
}
