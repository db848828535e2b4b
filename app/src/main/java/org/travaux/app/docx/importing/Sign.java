package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.WordChange;
import org.travaux.app.docx.reading.model.WordRun;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A UTF-16 code unit of a paragraph with what was tracked of it.
 *
 * @param run the run that it stands in, for all else
 * @param inserted who inserted it, or null
 * @param deleted who deleted it, or null
 */
record Sign(char unit, WordRun run, @Nullable WordChange inserted, @Nullable WordChange deleted) {
    /** The characters of runs. */
    static List<Sign> of(List<WordRun> runs) {
        List<Sign> signs = new ArrayList<>();
        for (WordRun run : runs) {
            for (int i = 0; i < run.text().length(); i++) {
                signs.add(new Sign(run.text().charAt(i), run, run.inserted(), run.deleted()));
            }
        }
        return signs;
    }

    /** Characters as runs again. */
    static List<WordRun> runs(List<Sign> signs) {
        List<WordRun> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= signs.size(); i++) {
            if (i == signs.size() || !signs.get(i).isLike(signs.get(start))) {
                Sign first = signs.get(start);
                runs.add(
                        first.run
                                .with(first.inserted, first.deleted, first.run.comments())
                                .withText(text(signs.subList(start, i))));
                start = i;
            }
        }
        return runs;
    }

    private boolean isLike(Sign other) {
        return run.equals(other.run)
                && Objects.equals(inserted, other.inserted)
                && Objects.equals(deleted, other.deleted);
    }

    /** Characters as a text. */
    static String text(List<Sign> signs) {
        StringBuilder text = new StringBuilder();
        signs.forEach(sign -> text.append(sign.unit));
        return text.toString();
    }

    boolean isUnchanged() {
        return inserted == null && deleted == null;
    }

    boolean isInBase() {
        return inserted == null;
    }

    boolean isInNew() {
        return deleted == null;
    }

    /** The only one who did something to it; null if nobody did, or two. */
    @Nullable WordChange change() {
        return inserted == null ? deleted : deleted == null ? inserted : null;
    }

    /** Whether just one author did something to it, and it is the one of a change. */
    boolean isBy(@Nullable WordChange other) {
        WordChange change = change();
        return change != null && other != null && change.author().equals(other.author());
    }

    Sign with(@Nullable WordChange insertion, @Nullable WordChange deletion) {
        return new Sign(unit, run, insertion, deletion);
    }

    /** The character once more, with nothing that is said about it. */
    Sign copy(WordChange insertion) {
        WordRun silent = run.with(insertion, null, Set.of());
        return new Sign(unit, silent, insertion, null);
    }
}
