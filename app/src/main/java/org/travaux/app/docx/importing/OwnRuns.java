package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.WordChange;
import org.travaux.app.docx.reading.model.WordLook;
import org.travaux.app.docx.reading.model.WordRun;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The runs of a paragraph of ours that is put together again, with its brackets among them. */
final class OwnRuns {
    private final Set<String> taken;
    private final boolean withoutSeams;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Words or notation.
     *
     * @param plain whether it is notation that looks as the words around it do
     */
    private record Piece(WordRun run, boolean notation, boolean plain) {}

    /**
     * @param taken the ids of comments that the text tells now
     * @param withoutSeams whether nothing that is not the draft's has become part of the text
     */
    OwnRuns(Set<String> taken, boolean withoutSeams) {
        this.taken = taken;
        this.withoutSeams = withoutSeams;
    }

    /** Adds words of the document: without our changes, and not what is not in the draft. */
    void add(WordRun run) {
        boolean ours = OwnChoices.isOurs(run.inserted()) || OwnChoices.isOurs(run.deleted());
        if (OwnChoices.isSeam(run) && (ours || withoutSeams)) {
            return;
        }
        WordChange inserted = OwnChoices.isOurs(run.inserted()) ? null : run.inserted();
        WordChange deleted = OwnChoices.isOurs(run.deleted()) ? null : run.deleted();
        Set<String> comments = new HashSet<>(run.comments());
        comments.removeAll(taken);
        pieces.add(new Piece(run.with(inserted, deleted, comments), false, false));
    }

    /**
     * Adds brackets and notes.
     *
     * @param said whether they look as they are meant to
     */
    void addNotation(List<WordRun> runs, boolean said) {
        for (WordRun run : runs) {
            if (!run.text().isEmpty()) {
                pieces.add(new Piece(run, true, !said));
            }
        }
    }

    /** All of them. Brackets between words that somebody deleted went with them. */
    List<WordRun> all() {
        List<WordRun> all = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.notation) {
                all.add(piece.run);
                continue;
            }
            WordRun before = words(i, -1);
            WordRun after = words(i, 1);
            WordChange deleted =
                    before != null && after != null && isDeletedWith(before, after)
                            ? before.deleted()
                            : null;
            boolean bold = is(before, after, WordLook::bold);
            boolean italic = is(before, after, WordLook::italic);
            WordLook look =
                    piece.plain ? new WordLook(null, bold, italic, false) : piece.run.look();
            all.add(piece.run.with(null, deleted, Set.of()).withLook(look));
        }
        return all;
    }

    private static boolean isDeletedWith(WordRun before, WordRun after) {
        WordChange one = before.deleted();
        WordChange other = after.deleted();
        return one != null && other != null && one.author().equals(other.author());
    }

    private interface Property {
        boolean of(WordLook look);
    }

    /** What the words on both sides are, or on the one side where there are any. */
    private static boolean is(
            @Nullable WordRun before, @Nullable WordRun after, Property property) {
        return (before != null || after != null)
                && (before == null || property.of(before.look()))
                && (after == null || property.of(after.look()));
    }

    private @Nullable WordRun words(int from, int step) {
        for (int i = from; i >= 0 && i < pieces.size(); i += step) {
            if (!pieces.get(i).notation) {
                return pieces.get(i).run;
            }
        }
        return null;
    }
}
