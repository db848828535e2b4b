package org.travaux.app.docx.reading.notes;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The marks of notes as they are met: each note is called by its number in their order, or as our
 * own document or a mark of its own, an asterisk, says.
 */
public final class NoteMarks {
    private final Map<String, Met> met = new LinkedHashMap<>();
    private final Map<String, Met> byBookmark = new HashMap<>();
    private final Set<String> labels = new HashSet<>();
    private int numbers;

    /**
     * A note that was met.
     *
     * @param custom the mark that stands in the text instead of a number; may be empty
     * @param at the indices of the paragraphs in which it has a mark
     */
    public record Met(String label, String custom, int order, int behind, List<Integer> at) {}

    /**
     * The label of a note whose mark is met.
     *
     * @param key its kind and id, {@code footnote3}
     * @param custom the mark that stands in the text instead of a number; may be empty
     * @param bookmarks the names of those that hold the mark
     * @param ours whether this program wrote the document
     * @param paragraph the index of the paragraph
     */
    public String meet(
            String key, String custom, Set<String> bookmarks, boolean ours, int paragraph) {
        Met note = met.get(key);
        if (note == null) {
            note = met(custom, ours ? named(bookmarks) : null);
            met.put(key, note);
        }
        note.at.add(paragraph);
        for (String bookmark : bookmarks) {
            byBookmark.putIfAbsent(bookmark, note);
        }
        return note.label;
    }

    /** The label of the note whose mark a bookmark holds and to which a field refers, or null. */
    public @Nullable String meetAgain(String bookmark, int paragraph) {
        Met note = byBookmark.get(bookmark);
        if (note == null) {
            return null;
        }
        note.at.add(paragraph);
        return note.label;
    }

    private Met met(String custom, @Nullable NoteName name) {
        boolean sign = NoteName.isSign(custom);
        String wanted = name != null ? name.label() : sign ? custom : "";
        boolean free = !wanted.isEmpty() && !labels.contains(wanted);
        String label = free ? wanted : nextNumber();
        numbers += free && !sign ? 1 : 0;
        labels.add(label);
        return name == null
                ? new Met(label, custom, labels.size(), 0, new ArrayList<>())
                : new Met(label, custom, name.order(), name.behind(), new ArrayList<>());
    }

    private String nextNumber() {
        do {
            numbers++;
        } while (labels.contains(Integer.toString(numbers)));
        return Integer.toString(numbers);
    }

    private static @Nullable NoteName named(Set<String> bookmarks) {
        for (String bookmark : bookmarks) {
            NoteName name = NoteName.of(bookmark);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** The notes that were met by their kinds and ids, in order. */
    public Map<String, Met> all() {
        return met;
    }
}
