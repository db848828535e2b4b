package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.importing.OwnChoice.Frame;
import org.travaux.app.docx.reading.model.WordBoundary;
import org.travaux.app.docx.reading.model.WordChange;
import org.travaux.app.docx.reading.model.WordComment;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.app.docx.tracked.BookmarkName;
import org.travaux.app.docx.tracked.Extent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the choices of a tracked document that this program wrote. One that somebody has decided
 * since, by accepting or rejecting it, is none any more.
 */
final class OwnChoices {
    private static final String SEAM = "Seam";

    private final Map<String, WordComment> comments;
    private final Map<String, Map<Integer, Bookmark>> bookmarks = new LinkedHashMap<>();

    /** By the id of a choice, its alternatives that begin, whether they end or not. */
    private final Map<String, Set<Integer>> begun = new HashMap<>();

    private final Set<String> worded = new HashSet<>();
    private final Set<String> changed = new HashSet<>();
    private final Map<String, OwnChoice> choices = new LinkedHashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private final Set<String> opened = new LinkedHashSet<>();

    /** A bookmark that begins and ends, with the comments that begin where it does. */
    private record Bookmark(BookmarkName names, List<WordComment> comments) {}

    OwnChoices(List<WordParagraph> paragraphs, Map<String, WordComment> comments) {
        this.comments = comments;
        Map<String, Bookmark> open = new HashMap<>();
        for (WordParagraph paragraph : paragraphs) {
            findBookmarks(paragraph.boundaries(), open);
            paragraph.runs().forEach(this::look);
        }
        bookmarks.forEach(this::add);
        opened.removeIf(id -> bookmarks.containsKey(id) && !choices.containsKey(id));
    }

    /** The ids of all choices that are there, in the order in which they open. */
    Set<String> ids() {
        return opened;
    }

    /** The choices that are tracked, by their ids, in the order in which they open. */
    Map<String, OwnChoice> all() {
        return choices;
    }

    /** The ids of the comments of which nothing is left to tell. */
    Set<String> taken() {
        return taken;
    }

    /** Whether a change is this program's: nobody else leaves out when. */
    static boolean isOurs(@Nullable WordChange change) {
        return change != null && !change.dated();
    }

    /** Whether a run holds what does not stand in the draft. */
    static boolean isSeam(WordRun run) {
        return SEAM.equals(run.look().style());
    }

    private void findBookmarks(List<WordBoundary> boundaries, Map<String, Bookmark> open) {
        Bookmark last = null;
        int at = -1;
        for (WordBoundary boundary : boundaries) {
            if (boundary.comment()) {
                WordComment comment = comments.get(boundary.name());
                boolean here = boundary.start() && boundary.at() == at;
                if (here && last != null && comment != null && !comment.dated()) {
                    last.comments.add(comment);
                }
                continue;
            }
            BookmarkName names = BookmarkName.of(boundary.name());
            last = null;
            if (names != null && boundary.start()) {
                opened.add(names.choice());
            }
            if (names != null && names.isStanding()) {
                continue;
            }
            if (names != null && boundary.start()) {
                last = new Bookmark(names, new ArrayList<>());
                at = boundary.at();
                open.put(boundary.name(), last);
                bookmarks.computeIfAbsent(names.choice(), _ -> new LinkedHashMap<>());
                begun.computeIfAbsent(names.choice(), _ -> new HashSet<>())
                        .add(names.alternative());
            } else if (names != null) {
                Bookmark ended = open.remove(boundary.name());
                Map<Integer, Bookmark> choice = bookmarks.get(names.choice());
                if (ended != null && choice != null) {
                    choice.put(names.alternative(), ended);
                }
            }
        }
    }

    private void look(WordRun run) {
        if (!isSeam(run)) {
            worded.addAll(run.bookmarks());
            if (isOurs(run.inserted()) || isOurs(run.deleted())) {
                changed.addAll(run.bookmarks());
            }
        }
    }

    private void add(String id, Map<Integer, Bookmark> found) {
        Bookmark whole = found.get(0);
        if (!found.keySet().equals(begun.get(id))) {
            return;
        }
        boolean open = false;
        List<Bookmark> alternatives = new ArrayList<>();
        for (int i = 1; i < found.size(); i++) {
            Bookmark alternative = found.get(i);
            if (alternative == null) {
                return;
            }
            String name = alternative.names.text();
            if (!alternative.names.empty() && !worded.contains(name)) {
                return;
            }
            open |= alternative.names.empty() || changed.contains(name);
            alternatives.add(alternative);
        }
        if (whole == null || !open) {
            return;
        }
        List<Frame> frames = new ArrayList<>();
        for (Bookmark alternative : alternatives) {
            boolean last = alternative.names.alternative() == alternatives.size();
            frames.add(frame(alternative, last ? whole : alternative));
            alternative.comments.forEach(comment -> taken.add(comment.id()));
        }
        whole.comments.forEach(comment -> taken.add(comment.id()));
        choices.put(id, new OwnChoice(id, frames));
    }

    /** What a comment on it says, or else one on the choice as a whole; else what its name says. */
    private static Frame frame(Bookmark alternative, Bookmark whole) {
        for (Bookmark each : List.of(alternative, whole)) {
            for (WordComment comment : each.comments) {
                Frame frame = written(comment.written());
                if (frame != null) {
                    return frame;
                }
            }
        }
        String behind = alternative.names.behind();
        return new Frame(List.of(WordRun.plain("[")), List.of(WordRun.plain("]" + behind)), false);
    }

    private static @Nullable Frame written(List<WordRun> runs) {
        List<WordRun> before = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            WordRun run = runs.get(i);
            int words = run.text().indexOf(Extent.WORDS);
            if (words >= 0) {
                before.add(run.withText(run.text().substring(0, words)));
                int rest = words + Extent.WORDS.length();
                List<WordRun> after =
                        new ArrayList<>(List.of(run.withText(run.text().substring(rest))));
                after.addAll(runs.subList(i + 1, runs.size()));
                return new Frame(before, after, true);
            }
            before.add(run);
        }
        return null;
    }
}
