package org.travaux.app.exchange;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.compare.Comparison;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.report.Progress;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far the negotiation was in a state that was kept.
 *
 * @param open points; -1 if it was kept by a program that does not say so
 * @param agreed paragraphs; -1 likewise
 * @param paragraphs all of them; -1 likewise
 * @param alarms changes outside brackets since the state before; 0 for the first
 */
public record RevisionFigures(int open, int agreed, int paragraphs, int alarms) {
    static final RevisionFigures UNKNOWN = new RevisionFigures(-1, -1, -1, 0);

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,9}) open, (\\d{1,9}) agreed of (\\d{1,9}), (\\d{1,9}) alarms");

    /** Whether they are known. */
    public boolean areKnown() {
        return open >= 0;
    }

    /**
     * Those of a draft; takes as long as comparing it.
     *
     * @param before the state before it; null for none
     */
    static RevisionFigures of(Draft draft, @Nullable Draft before) {
        DraftReading was = before == null ? null : DraftReading.of(before);
        DraftReading reading = was == null ? DraftReading.of(draft) : was.update(draft);
        int open = Progress.open(reading);
        long agreed = draft.paragraphs().stream().filter(Paragraph::isAgreed).count();
        int alarms =
                was == null || Comparison.common(was.draft(), draft).isEmpty()
                        ? 0
                        : Comparison.of(was, reading).alarms();
        return new RevisionFigures(open, (int) agreed, draft.paragraphs().size(), alarms);
    }

    /** As a field of a message has them. */
    String written() {
        return open + " open, " + agreed + " agreed of " + paragraphs + ", " + alarms + " alarms";
    }

    /** What a field of a message says. */
    static RevisionFigures read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? new RevisionFigures(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)),
                        Integer.parseInt(matcher.group(4)))
                : UNKNOWN;
    }
}
