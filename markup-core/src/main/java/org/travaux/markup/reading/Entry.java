package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.profile.AgreementTag;
import org.travaux.markup.profile.BracketKind;
import org.travaux.markup.profile.WordKinds;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/** A bracket in a run that is being read, with the notes behind it. */
final class Entry {
    /** What the bracket is, as far as it shows by itself. */
    enum Kind {
        CONTESTED(null),
        PLACEHOLDER(Element.Kind.PLACEHOLDER),
        STATUS(Element.Kind.STATUS),
        EDITORIAL(Element.Kind.EDITORIAL),
        NOTE(Element.Kind.NOTE),
        CITATION(Element.Kind.CITATION),
        FOOTNOTE(Element.Kind.FOOTNOTE),
        LINK(Element.Kind.LINK),
        /** Inside an editor's note, which is one element as a whole. */
        PART_OF_NOTE(null);

        private final Element.@Nullable Kind element;

        Kind(Element.@Nullable Kind element) {
            this.element = element;
        }

        /** What it is if it is not contested; null if it is then nothing by itself. */
        Element.@Nullable Kind element() {
            return element;
        }

        static Kind of(BracketKind kind) {
            return switch (kind) {
                case CONTESTED -> CONTESTED;
                case PLACEHOLDER -> PLACEHOLDER;
                case STATUS -> STATUS;
                case EDITORIAL -> EDITORIAL;
                case NOTE -> NOTE;
                case CITATION -> CITATION;
            };
        }
    }

    private final @Nullable Entry parent;
    private final TextRange range;
    private TextRange words;
    private List<DelegationPosition> positions = List.of();
    private Kind kind = Kind.CONTESTED;
    private @Nullable AgreementTag agreement;
    private Gap gap = Gap.NONE;
    private int start;
    private int end;
    private List<Alternative> parts = List.of();
    private @Nullable FrontNote front;
    private @Nullable ChoiceDraft choice;
    private int alternative;
    private boolean inert;

    /** Its words as they were looked at last, which is once for each neighbour. */
    private @Nullable BracketWording wording;

    /**
     * A bracket of which no more is known than where it stands.
     *
     * @param parent the nearest one around it, or null
     */
    Entry(@Nullable Entry parent, TextRange range) {
        this.parent = parent;
        this.range = range;
        this.words = new TextRange(range.start() + 1, range.end() - 1);
        this.start = range.start();
        this.end = range.end();
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

    /** What it says of the agreement on the text beside it, or null. */
    @Nullable AgreementTag agreement() {
        return agreement;
    }

    void agreement(AgreementTag agreement) {
        this.agreement = agreement;
    }

    boolean isInNote() {
        return kind == Kind.PART_OF_NOTE;
    }

    void inEditorsNote() {
        kind = Kind.PART_OF_NOTE;
    }

    /** Its words, by what they are in a language. */
    BracketWording wording(String source, WordKinds kinds) {
        BracketWording known = wording;
        if (known == null || !known.isOf(kinds)) {
            known = new BracketWording(source, words, kinds);
            wording = known;
        }
        return known;
    }

    /** The gap between this bracket and the one before it in the run. */
    Gap gap() {
        return gap;
    }

    void follow(Gap gap) {
        this.gap = gap;
    }

    /** The beginning of the note in front of it, or of the bracket. */
    int start() {
        return start;
    }

    void start(int start) {
        this.start = start;
    }

    /** The note in front of it, which is about it if it is contested; null if there is none. */
    @Nullable FrontNote front() {
        return front;
    }

    void front(FrontNote front) {
        this.front = front;
    }

    /** The alternatives that stand in it, where it holds more than one by itself; else nothing. */
    List<Alternative> parts() {
        return parts;
    }

    void parts(List<Alternative> parts) {
        this.parts = parts;
    }

    /** Whether somebody is named in it or behind it. */
    boolean isAttributed() {
        return !positions.isEmpty() || !parts.isEmpty();
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
        addPositions(note.positions());
    }

    void addPositions(List<DelegationPosition> more) {
        if (positions.isEmpty()) {
            // Nearly always there is one note, and its list need not be copied again by anybody.
            positions = List.copyOf(more);
            return;
        }
        if (!(positions instanceof ArrayList)) {
            positions = new ArrayList<>(positions);
        }
        positions.addAll(more);
    }

    /** What stands in front of the bracket comes before what stands behind it. */
    void frontNote(Note note) {
        List<DelegationPosition> all = new ArrayList<>(note.positions());
        all.addAll(positions);
        positions = all;
    }

    /** Whether the bracket is contested text whatever stands beside it. */
    boolean isContested() {
        return kind == Kind.CONTESTED || !positions.isEmpty();
    }

    /** Whether the bracket is an alternative where contested text stands right beside it. */
    boolean mayBeAlternative() {
        return isContested() || kind == Kind.PLACEHOLDER || kind == Kind.CITATION;
    }

    /** The bracket is this alternative of a choice. */
    void become(ChoiceDraft choice, int alternative) {
        this.choice = choice;
        this.alternative = alternative;
    }

    /** The bracket is no contested text, and nothing in it is. */
    void becomeInert() {
        inert = true;
    }

    /**
     * Settles what the bracket stands in, once that is settled for the bracket around it.
     *
     * @return the choice that begins with this bracket, or null
     */
    @Nullable ChoiceDraft settle() {
        ChoiceDraft own = choice;
        if (parent == null) {
            return inert || alternative > 0 ? null : own;
        }
        inert |= parent.inert;
        if (own == null) {
            choice = parent.choice;
            alternative = parent.alternative;
            return null;
        }
        if (inert || alternative > 0) {
            return null;
        }
        own.standIn(parent.choice, parent.alternative);
        return own;
    }
}
