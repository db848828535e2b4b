package org.travaux.markup.edit;

import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The ways in which one position may be taken out of a note. */
final class Shortening {
    private static final String SEPARATORS = ",;/&";

    private final String text;
    private final TextRange content;
    private final List<DelegationPosition> positions;
    private final int index;
    private final List<TextEdit> edits = new ArrayList<>();

    private Shortening(String text, NotePlace note, DelegationPosition lifted) {
        this.text = text;
        this.content = note.content();
        this.positions = note.positions();
        this.index = positions.indexOf(lifted);
    }

    /** What to try: without the item, without the name alone, the note written anew. */
    static List<TextEdit> edits(Passage passage, NotePlace note, DelegationPosition lifted) {
        Shortening shortening = new Shortening(passage.text(), note, lifted);
        if (note.positions().size() == 1) {
            shortening.wholeNote(note);
        } else {
            shortening.fromTheOneBefore();
            shortening.upToTheNext();
            shortening.rewritten(passage);
        }
        return shortening.edits;
    }

    /** What a note says of one position, as it stands there; nothing if no note says it. */
    static List<String> item(Passage passage, Target target, DelegationPosition position) {
        return NotePlace.of(passage, target).stream()
                .filter(note -> note.positions().contains(position))
                .map(note -> new Shortening(passage.text(), note, position).item(position))
                .toList();
    }

    private String item(DelegationPosition position) {
        return text.substring(withSign(position.range().start()), endOfItem());
    }

    private void wholeNote(NotePlace note) {
        int start = note.range().start();
        while (start < note.range().end() && Space.is(text.charAt(start))) {
            start++;
        }
        if (text.substring(0, start).isBlank()) {
            int next = note.range().end();
            while (next < text.length() && Space.is(text.charAt(next))) {
                next++;
            }
            delete(start, next);
        }
        boolean space = start > 0 && text.charAt(start - 1) == ' ';
        delete(space ? start - 1 : start, note.range().end());
        delete(start, note.range().end());
    }

    private void fromTheOneBefore() {
        if (index == 0) {
            return;
        }
        int before = NotePlace.endOfName(text, positions.get(index - 1));
        int name = NotePlace.endOfName(text, positions.get(index));
        int separator = positions.get(index).range().start();
        while (separator > before && SEPARATORS.indexOf(text.charAt(separator - 1)) < 0) {
            separator--;
        }
        separator = Math.max(before, separator - 1);
        delete(separator, endOfItem());
        delete(separator, name);
        delete(before, name);
        delete(before, endOfItem());
    }

    private void upToTheNext() {
        if (index == positions.size() - 1) {
            return;
        }
        int start = positions.get(index).range().start();
        int next = positions.get(index + 1).range().start();
        delete(start, next);
        delete(withSign(start), withSign(next));
        delete(start, withSign(next));
    }

    private int endOfItem() {
        int limit =
                index == positions.size() - 1
                        ? content.end()
                        : withSign(positions.get(index + 1).range().start());
        int end = NotePlace.endOfName(text, positions.get(index));
        while (end < limit && SEPARATORS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > content.start() && Space.is(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Where the sign in front of a name is, or the name. */
    private int withSign(int name) {
        int sign = name;
        while (sign > content.start() && Character.isWhitespace(text.charAt(sign - 1))) {
            sign--;
        }
        boolean signed =
                sign > content.start() && NotePlace.SIGNS.indexOf(text.charAt(sign - 1)) >= 0;
        return signed ? sign - 1 : name;
    }

    /** The note with the other positions each by itself, under the names that it had. */
    private void rewritten(Passage passage) {
        String items =
                positions.stream()
                        .filter(position -> !position.equals(positions.get(index)))
                        .map(position -> item(passage, position))
                        .collect(Collectors.joining("; "));
        edits.add(
                TextEdit.replace(
                        positions.getFirst().range().start() - leading(), content.end(), items));
    }

    private String item(Passage passage, DelegationPosition position) {
        String name = position.range().of(text).strip();
        List<String> items =
                PositionNotation.items(passage.profile(), DelegationStance.of(position), name);
        return items.isEmpty() ? name : items.getFirst();
    }

    private int leading() {
        int first = positions.getFirst().range().start();
        return first - withSign(first);
    }

    private void delete(int start, int end) {
        edits.add(TextEdit.delete(new TextRange(start, end)));
    }
}
