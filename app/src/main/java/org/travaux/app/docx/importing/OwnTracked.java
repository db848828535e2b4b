package org.travaux.app.docx.importing;

import org.travaux.app.docx.importing.OwnChoice.Frame;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordBoundary;
import org.travaux.app.docx.reading.model.WordComment;
import org.travaux.app.docx.reading.model.WordDocument;
import org.travaux.app.docx.reading.model.WordNote;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.app.docx.reading.model.WordTable;
import org.travaux.app.docx.reading.model.WordTable.Cell;
import org.travaux.app.docx.tracked.BookmarkName;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A tracked document that this program wrote, put together again: the draft's brackets and notes
 * instead of insertions, deletions and comments. What others have changed in it since stays as they
 * left it.
 */
final class OwnTracked {
    private final OwnChoices own;
    private final Deque<Open> open = new ArrayDeque<>();

    /** A choice that began; its words so far are in no alternative until one begins. */
    private static final class Open {
        final String id;
        boolean within;

        Open(String id) {
            this.id = id;
        }
    }

    private OwnTracked(OwnChoices own) {
        this.own = own;
    }

    /**
     * A document with what was told by bookmarks written out.
     *
     * @param ids of its choices, in the order in which they open; empty if it has none of ours
     * @param comments of our own that the text tells now
     */
    record Restored(WordDocument document, List<String> ids, List<WordComment> comments) {}

    /** Puts a document together; one that is not ours, or not tracked, stays as it is. */
    static Restored of(WordDocument document) {
        List<WordParagraph> paragraphs = WordBlock.paragraphs(document.body());
        boolean tracked =
                Stream.concat(
                                paragraphs.stream(),
                                document.notes().stream()
                                        .flatMap(note -> note.paragraphs().stream()))
                        .anyMatch(OwnTracked::isTracked);
        if (!document.isOurs() || !tracked) {
            return new Restored(document, List.of(), List.of());
        }
        OwnChoices own = new OwnChoices(paragraphs, document.comments());
        OwnTracked restoring = new OwnTracked(own);
        List<WordBlock> body = restoring.restored(document.body());
        List<WordNote> notes =
                document.notes().stream()
                        .map(
                                note ->
                                        note.with(
                                                note.paragraphs().stream()
                                                        .map(restoring::restored)
                                                        .toList()))
                        .toList();
        Map<String, WordComment> comments = new LinkedHashMap<>(document.comments());
        comments.keySet().removeAll(own.taken());
        List<WordComment> taken = new ArrayList<>(document.comments().values());
        taken.removeIf(comment -> !own.taken().contains(comment.id()));
        return new Restored(document.with(body, notes, comments), List.copyOf(own.ids()), taken);
    }

    private List<WordBlock> restored(List<WordBlock> blocks) {
        List<WordBlock> body = new ArrayList<>();
        for (WordBlock block : blocks) {
            switch (block) {
                case WordParagraph paragraph -> {
                    if (!isOnlyBefore(paragraph)) {
                        body.add(restored(paragraph));
                    }
                }
                case WordTable table -> {
                    List<List<Cell>> rows = new ArrayList<>(table.rows());
                    rows.removeIf(OwnTracked::areOnlyBefore);
                    boolean gone =
                            areOnlyBefore(table.rows().stream().flatMap(List::stream).toList());
                    if (!gone) {
                        rows.replaceAll(row -> row.stream().map(this::restored).toList());
                        body.add(table.with(rows));
                    }
                }
            }
        }
        return body;
    }

    private Cell restored(Cell cell) {
        return cell.with(restored(cell.content()));
    }

    private static boolean isTracked(WordParagraph paragraph) {
        return OwnChoices.isOurs(paragraph.markInserted())
                || OwnChoices.isOurs(paragraph.markDeleted())
                || paragraph.runs().stream().anyMatch(OwnTracked::isTracked);
    }

    private static boolean isTracked(WordRun run) {
        return OwnChoices.isOurs(run.inserted()) || OwnChoices.isOurs(run.deleted());
    }

    /** Whether only an earlier version has the paragraph. */
    private static boolean isOnlyBefore(WordParagraph paragraph) {
        return !paragraph.runs().isEmpty()
                && paragraph.runs().stream()
                        .allMatch(run -> OwnChoices.isSeam(run) && isTracked(run));
    }

    /** Whether only an earlier version has whatever stands in some cells. */
    private static boolean areOnlyBefore(List<Cell> cells) {
        List<WordParagraph> words = new ArrayList<>();
        cells.forEach(cell -> words.addAll(WordBlock.paragraphs(cell.content())));
        words.removeIf(paragraph -> paragraph.runs().isEmpty());
        return !words.isEmpty() && words.stream().allMatch(OwnTracked::isOnlyBefore);
    }

    private WordParagraph restored(WordParagraph paragraph) {
        OwnRuns runs = new OwnRuns(own.taken(), touches(paragraph));
        int boundary = 0;
        int at = 0;
        for (WordRun run : paragraph.runs()) {
            int start = at;
            int end = at + run.text().length();
            while (start < end) {
                boundary = pass(paragraph.boundaries(), boundary, start, runs);
                int next =
                        boundary < paragraph.boundaries().size()
                                ? Math.min(end, paragraph.boundaries().get(boundary).at())
                                : end;
                if (open.isEmpty() || open.getLast().within) {
                    runs.add(run.withText(run.text().substring(start - at, next - at)));
                }
                start = next;
            }
            at = end;
        }
        pass(paragraph.boundaries(), boundary, Integer.MAX_VALUE, runs);
        return paragraph.with(
                runs.all(),
                OwnChoices.isOurs(paragraph.markInserted()) ? null : paragraph.markInserted(),
                OwnChoices.isOurs(paragraph.markDeleted()) ? null : paragraph.markDeleted());
    }

    /** Whether a choice of ours stands or begins in a paragraph, and none that was decided does. */
    private boolean touches(WordParagraph paragraph) {
        boolean whole = !open.isEmpty();
        for (WordBoundary boundary : paragraph.boundaries()) {
            BookmarkName names = boundary.comment() ? null : BookmarkName.of(boundary.name());
            if (names != null && !names.isStanding()) {
                if (!own.all().containsKey(names.choice())) {
                    return false;
                }
                whole = true;
            }
        }
        return whole;
    }

    /** Writes the brackets and notes of what begins and ends up to an offset. */
    private int pass(List<WordBoundary> boundaries, int from, int at, OwnRuns runs) {
        int next = from;
        while (next < boundaries.size() && boundaries.get(next).at() <= at) {
            WordBoundary boundary = boundaries.get(next++);
            BookmarkName names = boundary.comment() ? null : BookmarkName.of(boundary.name());
            OwnChoice choice = names == null ? null : own.all().get(names.choice());
            if (names != null && choice != null) {
                pass(boundary.start(), names.alternative(), choice, runs);
            }
        }
        return next;
    }

    private void pass(boolean start, int alternative, OwnChoice choice, OwnRuns runs) {
        if (alternative == 0) {
            if (start) {
                open.addLast(new Open(choice.id()));
            } else {
                open.removeIf(each -> each.id.equals(choice.id()));
            }
            return;
        }
        for (Open each : open) {
            if (each.id.equals(choice.id())) {
                Frame frame = choice.frames().get(alternative - 1);
                each.within = start;
                runs.addNotation(start ? frame.before() : frame.after(), frame.said());
            }
        }
    }
}
