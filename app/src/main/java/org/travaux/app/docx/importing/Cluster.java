package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.WordChange;
import org.travaux.app.docx.reading.model.WordRun;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes that stand together: words that somebody deleted and what was put in their place, or
 * words put in where none were. Offsets are those of the text before anybody changed it.
 */
final class Cluster {
    private final int start;
    private int end;
    private @Nullable String deleter;
    private final List<ProposedWords> proposed = new ArrayList<>();

    private Cluster(int start) {
        this.start = start;
        this.end = start;
    }

    /** The changes of a paragraph, in order. */
    static List<Cluster> of(List<WordRun> runs) {
        List<Cluster> clusters = new ArrayList<>();
        int offset = 0;
        Cluster open = null;
        for (int i = 0; i < runs.size(); i++) {
            WordRun run = runs.get(i);
            boolean within = open != null && open.isWithin(runs, i);
            if (run.isUnchanged()) {
                open = null;
            } else if (open == null || !(within || open.takes(run))) {
                open = new Cluster(offset);
                clusters.add(open);
                open.add(run, false);
            } else {
                open.add(run, within);
            }
            offset += run.inserted() == null ? run.text().length() : 0;
        }
        return clusters;
    }

    /** Whether a run that follows at once belongs to these changes. */
    private boolean takes(WordRun run) {
        WordChange inserted = run.inserted();
        WordChange deleted = run.deleted();
        if (inserted != null) {
            return deleter != null || proposed.getLast().author().equals(inserted.author());
        }
        String author = deleted == null ? "" : deleted.author();
        boolean own = proposed.stream().allMatch(each -> each.author().equals(author));
        return own && (deleter == null || deleter.equals(author));
    }

    /** Whether a run stands in the middle of what the last author put in. */
    private boolean isWithin(List<WordRun> runs, int index) {
        if (proposed.isEmpty()) {
            return false;
        }
        String around = proposed.getLast().author();
        for (int i = index; i < runs.size(); i++) {
            WordChange inserted = runs.get(i).inserted();
            if (inserted == null) {
                return false;
            }
            if (inserted.author().equals(around)) {
                return i > index;
            }
        }
        return false;
    }

    private void add(WordRun run, boolean within) {
        WordChange inserted = run.inserted();
        WordChange deleted = run.deleted();
        if (inserted == null) {
            deleter = deleted == null ? "" : deleted.author();
            end += run.text().length();
        } else if (!proposed.isEmpty()
                && (within || proposed.getLast().author().equals(inserted.author()))) {
            proposed.getLast().runs().add(run);
        } else {
            proposed.add(new ProposedWords(inserted.author(), new ArrayList<>(List.of(run))));
        }
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Who deleted the words that stood there, or null if none did. */
    @Nullable String deleter() {
        return deleter;
    }

    /** What was put in, by whom; empty if nothing was. */
    List<ProposedWords> proposed() {
        return proposed;
    }
}
