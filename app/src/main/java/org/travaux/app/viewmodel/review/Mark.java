package org.travaux.app.viewmodel.review;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.report.PositionsMatrix.Cell;
import org.travaux.markup.report.Standing;

import java.util.ArrayList;
import java.util.List;

/**
 * What a cell of the matrix shows of one standing. The sign says what colour and shape say.
 *
 * @param text the sign; how many choices, if several; † if the delegation alone holds one of them;
 *     ¶ if it is about the paragraph as a whole
 */
public record Mark(Standing standing, String text) {
    /** Said of a choice that nobody else holds. */
    public static final String ALONE = "†";

    /** Said of a paragraph as a whole. */
    public static final String WHOLE = "¶";

    /** The sign of a standing, also in grey and in print. */
    public static String sign(Standing standing) {
        return switch (standing) {
            case SUPPORTS -> "+";
            case OPPOSES -> "−";
            case RESERVES -> "!";
            case TO_COME_BACK -> "…";
            case PROVISIONAL -> "~";
            case OTHER -> "·";
        };
    }

    /** The marks of a cell; none if nothing is said there. */
    static List<Mark> of(@Nullable Cell cell) {
        List<Mark> marks = new ArrayList<>();
        if (cell != null) {
            for (Standing standing : Standing.values()) {
                String text = text(cell, standing);
                if (!text.isEmpty()) {
                    marks.add(new Mark(standing, sign(standing) + text.strip()));
                }
            }
        }
        return marks;
    }

    /** What follows the sign; a space if there is nothing more to say, nothing if no sign is. */
    private static String text(Cell cell, Standing standing) {
        int choices = cell.choices(standing);
        String count = choices > 1 ? Integer.toString(choices) : choices == 1 ? " " : "";
        return count + (cell.alone(standing) ? ALONE : "") + (cell.onWhole(standing) ? WHOLE : "");
    }
}
