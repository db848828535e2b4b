package org.travaux.app.viewmodel.positions;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.report.PositionsMatrix.Cell;
import org.travaux.markup.report.ReportedStance;

import java.util.ArrayList;
import java.util.List;

/**
 * What a cell of the matrix shows of one standing. The sign says what colour and shape say.
 *
 * @param text the sign; how many choices, if several; † if the delegation alone holds one of them;
 *     ¶ if it is about the paragraph as a whole
 */
public record StandingMark(ReportedStance standing, String text) {
    /** Said of a choice that nobody else holds. */
    public static final String ALONE = "†";

    /** Said of a paragraph as a whole. */
    public static final String WHOLE = "¶";

    /** The sign of a standing, also in grey and in print. */
    public static String sign(ReportedStance standing) {
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
    static List<StandingMark> of(@Nullable Cell cell) {
        List<StandingMark> marks = new ArrayList<>();
        if (cell != null) {
            for (ReportedStance standing : ReportedStance.values()) {
                if (cell.choices(standing) > 0 || cell.onWhole(standing)) {
                    marks.add(new StandingMark(standing, sign(standing) + detail(cell, standing)));
                }
            }
        }
        return marks;
    }

    /** What follows the sign. */
    private static String detail(Cell cell, ReportedStance standing) {
        int choices = cell.choices(standing);
        return (choices > 1 ? Integer.toString(choices) : "")
                + (cell.alone(standing) ? ALONE : "")
                + (cell.onWhole(standing) ? WHOLE : "");
    }
}
