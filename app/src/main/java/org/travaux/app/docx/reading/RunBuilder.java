package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.Tracked;
import org.travaux.app.docx.reading.model.WordLook;
import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.app.docx.reading.parts.WordException;

import java.util.ArrayList;
import java.util.List;

/** Puts the runs of a paragraph together; neighbours that differ in nothing become one. */
final class RunBuilder {
    private final Gathered gathered;
    private final List<WordRun> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable WordRun current;
    private int length;
    private boolean word;

    RunBuilder(Gathered gathered) {
        this.gathered = gathered;
    }

    void add(String more, WordLook look, @Nullable String language, Tracked tracked)
            throws WordException {
        if (more.isEmpty()) {
            return;
        }
        WordRun run =
                new WordRun(
                        "",
                        look,
                        language,
                        tracked.inserted(),
                        tracked.deleted(),
                        gathered.ranges.comments(),
                        gathered.ranges.bookmarks());
        if (!run.equals(current)) {
            finish();
            current = run;
        }
        text.append(more);
        length += more.length();
        word = !Character.isWhitespace(more.charAt(more.length() - 1));
    }

    /** Whether something else than white space stands last. */
    boolean endInWord() {
        return word;
    }

    /** How many characters the runs have so far. */
    int length() {
        return length;
    }

    /** The runs so far. */
    List<WordRun> finish() throws WordException {
        if (current != null) {
            WordRun run = current.withText(text.toString());
            gathered.count(run);
            runs.add(run);
            text.setLength(0);
            current = null;
        }
        return runs;
    }
}
