package org.travaux.app.docx.tracked;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.xml.HexadecimalText;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of bookmarks: {@code choice_c3} for a choice, {@code choice_c3_2} for its second
 * alternative, {@code choice_c3_2_0} for one that has no words. White space and slashes behind an
 * alternative, where no note says them, follow as hexadecimal numbers: {@code choice_c3_1_0020}.
 * One that stands in its brackets in both texts has {@code standing_c3} alone. Word takes letters,
 * digits and underscores, 40 at most.
 *
 * @param choice the choice's id
 * @param alternative its number, from 1; 0 for the choice as a whole, -1 for one that stands in its
 *     brackets
 * @param empty whether that alternative has no words
 * @param behind what stands behind the alternative's bracket
 */
public record BookmarkName(String choice, int alternative, boolean empty, String behind) {
    private static final int STANDING = -1;
    private static final Pattern STANDING_NAME = Pattern.compile("standing_([A-Za-z0-9]+)");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,14}");
    private static final Pattern NAME =
            Pattern.compile("choice_([A-Za-z0-9]+)(?:_([0-9]{1,5})(_0)?(?:_((?:[0-9A-F]{4})+))?)?");
    private static final Pattern BEHIND = Pattern.compile("[\\s\\u00a0\\u2060/]{0,3}");

    /** The name of a choice that stands in its brackets in both texts. */
    static BookmarkName standing(String choice) {
        return new BookmarkName(choice, STANDING, false, "");
    }

    /** Whether it names a choice that stands in its brackets in both texts. */
    public boolean isStanding() {
        return alternative == STANDING;
    }

    /** Whether a choice can be named by its id. */
    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** Whether a name can say what stands behind an alternative. */
    static boolean canSay(String behind) {
        return BEHIND.matcher(behind).matches();
    }

    /** The name as Word has it. */
    public String text() {
        if (isStanding()) {
            return "standing_" + choice;
        }
        StringBuilder text = new StringBuilder("choice_").append(choice);
        if (alternative > 0) {
            text.append('_').append(alternative).append(empty ? "_0" : "");
        }
        if (!behind.isEmpty()) {
            text.append('_').append(HexadecimalText.of(behind));
        }
        return text.toString();
    }

    /** Reads a bookmark's name; null if it is none of ours. */
    public static @Nullable BookmarkName of(String name) {
        Matcher standing = STANDING_NAME.matcher(name);
        if (standing.matches()) {
            return standing(standing.group(1));
        }
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return null;
        }
        int alternative = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        String behind = parts.group(4) == null ? "" : HexadecimalText.read(parts.group(4));
        boolean empty = parts.group(3) != null;
        return new BookmarkName(parts.group(1), alternative, empty, behind);
    }
}
