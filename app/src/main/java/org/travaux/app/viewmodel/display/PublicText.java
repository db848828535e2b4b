package org.travaux.app.viewmodel.display;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text as the whole room may see it: without the editor's notes, and without what the program
 * found or was asked to find in it.
 */
public final class PublicText {
    private static final Set<TextStyle> PRIVATE =
            Set.of(
                    TextStyle.ERROR,
                    TextStyle.WARNING,
                    TextStyle.INFO,
                    TextStyle.FOUND,
                    TextStyle.FOUND_HERE);

    private PublicText() {}

    /** The text without what is not for the room. */
    public static DisplayText of(DisplayText text) {
        List<DisplayRun> runs = new ArrayList<>();
        boolean afterNote = false;
        for (DisplayRun run : text.runs()) {
            if (run.styles().contains(TextStyle.EDITORS_NOTE)) {
                afterNote = true;
            } else {
                runs.add(plain(afterNote && endsInSpace(runs) ? withoutSpace(run) : run));
                afterNote = false;
            }
        }
        return new DisplayText(runs, text.length());
    }

    private static boolean endsInSpace(List<DisplayRun> runs) {
        return runs.isEmpty() || runs.getLast().text().endsWith(" ");
    }

    /** The spaces on both sides of a note are one without it. */
    private static DisplayRun withoutSpace(DisplayRun run) {
        return run.text().startsWith(" ")
                ? run.part(run.source().start() + 1, run.source().end())
                : run;
    }

    private static DisplayRun plain(DisplayRun run) {
        Set<TextStyle> styles = new HashSet<>(run.styles());
        styles.removeAll(PRIVATE);
        return new DisplayRun(run.text(), run.source(), styles, run.chip(), null);
    }
}
