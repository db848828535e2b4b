package org.travaux.markup.reading;

import org.travaux.markup.profile.BracketKind;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/** A bracket in a run that is being read, with the notes behind it. */
final class Entry {
    /** What the bracket is, as far as it shows by itself. */
    enum Kind {
        CONTESTED,
        PLACEHOLDER,
        STATUS,
        EDITORIAL,
        CITATION,
        FOOTNOTE,
        LINK,
        /** Inside an editor's note, which is one element as a whole. */
        PART_OF_NOTE;

        static Kind of(BracketKind kind) {
            return valueOf(kind.name());
        }
    }

    private final int open;
    private final TextRange range;
    private final List<DelegationPosition> positions = new ArrayList<>();
    private TextRange words;
    private Kind kind = Kind.CONTESTED;
    private Gap gap = Gap.NONE;
    private int end;

    Entry(int open, TextRange range) {
        this.open = open;
        this.range = range;
        this.words = range;
        this.end = range.end();
    }

    /** The index of the token that opens it. */
    int open() {
        return open;
    }

    TextRange range() {
        return range;
    }

    TextRange words() {
        return words;
    }

    void words(TextRange words) {
        this.words = words;
    }

    Kind kind() {
        return kind;
    }

    void kind(Kind kind) {
        this.kind = kind;
    }

    void inEditorsNote() {
        kind = Kind.PART_OF_NOTE;
    }

    /** The gap between this bracket and the one before it in the run. */
    Gap gap() {
        return gap;
    }

    void follow(Gap gap) {
        this.gap = gap;
    }

    /** The end of the last note behind it, or of the bracket. */
    int end() {
        return end;
    }

    void end(int end) {
        this.end = end;
    }

    List<DelegationPosition> positions() {
        return positions;
    }

    void note(Note note) {
        positions.addAll(note.positions());
    }

    /** Whether the bracket is contested text whatever stands beside it. */
    boolean isContested() {
        return kind == Kind.CONTESTED || !positions.isEmpty();
    }

    /** Whether the bracket is an alternative where contested text stands right beside it. */
    boolean mayBeAlternative() {
        return isContested() || kind == Kind.PLACEHOLDER || kind == Kind.CITATION;
    }
}
