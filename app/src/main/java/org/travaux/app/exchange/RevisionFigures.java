package org.travaux.app.exchange;

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
 */
public record RevisionFigures(int open, int agreed, int paragraphs) {
    static final RevisionFigures UNKNOWN = new RevisionFigures(-1, -1, -1);

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,9}) open, (\\d{1,9}) agreed of (\\d{1,9})");

    /** Whether they are known. */
    public boolean areKnown() {
        return open >= 0;
    }

    /** Those of a draft; takes as long as reading it. */
    static RevisionFigures of(Draft draft) {
        int open = Progress.now(DraftReading.of(draft), "").open();
        long agreed = draft.paragraphs().stream().filter(Paragraph::isAgreed).count();
        return new RevisionFigures(open, (int) agreed, draft.paragraphs().size());
    }

    /** As a field of a message has them. */
    String written() {
        return open + " open, " + agreed + " agreed of " + paragraphs;
    }

    /** What a field of a message says. */
    static RevisionFigures read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? new RevisionFigures(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)))
                : UNKNOWN;
    }
}
