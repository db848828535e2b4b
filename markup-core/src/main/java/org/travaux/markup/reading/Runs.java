package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.SpacedRuns;
import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.syntax.Token;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/**
 * The runs of brackets that are being collected, one at each depth, with the notes that are about
 * them. Keeps its own stack, so depth costs nothing.
 */
final class Runs {
    private final SyntaxTree tree;
    private final Profile profile;
    private final Choices choices;
    private final List<Diagnostic> diagnostics;
    private final Orphans orphans;
    private final List<LooseBracket> loose = new ArrayList<>();
    private final List<TextRange> notes = new ArrayList<>();
    private BracketScope frame = new BracketScope(null, null);
    private @Nullable LooseNotes looseNotes;

    /** The note that was read last, if a bracket stands right behind it. */
    private @Nullable FrontNote front;

    /** The notes behind a closing bracket whose opening one stands in an earlier paragraph. */
    private static final class LooseNotes {
        final int at;
        int end;
        final List<DelegationPosition> positions = new ArrayList<>();

        LooseNotes(int at) {
            this.at = at;
            this.end = at + 1;
        }
    }

    Runs(SyntaxTree tree, Profile profile, List<Diagnostic> diagnostics) {
        this.tree = tree;
        this.profile = profile;
        this.diagnostics = diagnostics;
        this.choices = new Choices(tree, profile, diagnostics);
        this.orphans = new Orphans(tree);
    }

    Choices choices() {
        return choices;
    }

    Orphans orphans() {
        return orphans;
    }

    /** Brackets without a partner, in order. */
    List<LooseBracket> loose() {
        return loose;
    }

    /** Where the notes stand that have been given to somebody, in the order of reading. */
    List<TextRange> notes() {
        return notes;
    }

    /** The innermost bracket that is open, or null. */
    @Nullable Entry around() {
        return frame.bracket;
    }

    /** Whether a note that comes now may be about a bracket before it. */
    boolean isBehindBracket() {
        return !frame.run.isEmpty() || looseNotes != null;
    }

    /** The last bracket of the run, or null if there is none. */
    @Nullable Entry last() {
        return frame.run.isEmpty() ? null : frame.run.getLast();
    }

    /** A bracket opens that has a partner. */
    void open(Entry bracket) {
        if (looseNotes != null) {
            flush();
        }
        frame.firstChildStart =
                frame.firstChildStart < 0 ? bracket.range().start() : frame.firstChildStart;
        choices.open(bracket);
        FrontNote before = front;
        front = null;
        if (before != null && bracket.isInNote()) {
            orphans.add(before);
        } else if (before != null) {
            bracket.front(before);
        }
        frame = new BracketScope(bracket, frame);
    }

    /** A bracket opens that nothing closes. */
    void openLoose(Token.Open token) {
        flush();
        loose.add(new LooseBracket(true, token.start(), token.end(), List.of()));
    }

    /**
     * A bracket closes.
     *
     * @return what was open, or null if nothing was: what comes now is about the bracket alone
     */
    @Nullable BracketScope close(Token.Close token) {
        flush();
        BracketScope inner = frame;
        BracketScope outer = inner.around;
        if (outer == null) {
            looseNotes = new LooseNotes(token.start());
            return null;
        }
        frame = outer;
        frame.lastChildEnd = token.end();
        return inner;
    }

    /** A bracket that has closed goes on with the run, or begins one. */
    void add(Entry entry) {
        if (!continuesRun()) {
            flush();
        }
        entry.follow(frame.run.isEmpty() ? Gap.NONE : frame.gap);
        frame.run.add(entry);
        frame.gap = Gap.NONE;
    }

    /** A bracket that is a run for itself, whatever stands beside it. */
    void addAlone(Entry entry) {
        flush();
        frame.run.add(entry);
        flush();
    }

    /** Words that somebody asks for without a bracket, as a run that others may join. */
    void propose(Entry proposal, boolean joinsRun) {
        if (!joinsRun) {
            flush();
        }
        choices.propose(proposal);
        TextRange range = proposal.range();
        frame.firstChildStart = frame.firstChildStart < 0 ? range.start() : frame.firstChildStart;
        frame.lastChildEnd = range.end();
        frame.run.add(proposal);
    }

    private boolean continuesRun() {
        if (frame.run.isEmpty()) {
            return true;
        }
        return switch (frame.gap) {
            case NONE, STROKE -> true;
            case SPACE ->
                    profile.spacedRuns() != SpacedRuns.SEPARATE
                            && tree.source().charAt(frame.run.getLast().range().start()) == '[';
        };
    }

    /** Text comes behind the run; more than a gap ends it. */
    void passText(int start, int end) {
        Gap gap = Gap.of(tree.source(), start, end);
        if (gap == null || (gap == Gap.STROKE && looseNotes != null)) {
            flush();
        } else {
            frame.gap = frame.gap.and(gap);
        }
    }

    /** A note that the bracket behind it is to have. */
    void passFront(FrontNote note) {
        flush();
        front = note;
    }

    /** Takes in a note that reaches from one token to another. */
    void take(int first, int last, Note note) {
        TextRange range = new TextRange(tree.token(first).start(), tree.token(last).end());
        TextRange content = new TextRange(range.start() + 1, range.end() - 1);
        if (looseNotes != null) {
            looseNotes.positions.addAll(note.positions());
            looseNotes.end = range.end();
            notes.add(range);
            diagnostics.addAll(note.diagnostics());
        } else if (!frame.run.isEmpty() && isAbout(note, content, frame.run.getLast())) {
            attach(frame.run.getLast(), range, note);
        } else {
            flush();
            orphans.add(first, last, note);
        }
    }

    /** A note behind a bracket is about that bracket. */
    void attach(Entry entry, TextRange range, Note note) {
        entry.note(note);
        entry.end(range.end());
        notes.add(range);
        diagnostics.addAll(note.diagnostics());
    }

    /** Behind {@code [agreed]} only who takes sides treats it as words, not as a tag. */
    private boolean isAbout(Note note, TextRange content, Entry entry) {
        if (entry.kind() == Entry.Kind.STATUS && entry.positions().isEmpty()) {
            return note.explicit() && note.takesSides();
        }
        return note.explicit()
                || !Acronyms.isAcronym(
                        content.of(tree.source()),
                        Acronyms.enough(tree.source(), entry.words()),
                        profile.delegations());
    }

    /** Gives a run the note in front of it. */
    private void attachFront(Entry first) {
        FrontNote before = first.front();
        if (before == null) {
            return;
        }
        if (first.isContested()) {
            first.frontNote(before.note());
            first.start(before.range().start());
            notes.add(before.range());
            diagnostics.addAll(before.note().diagnostics());
        } else {
            orphans.add(before);
        }
    }

    /** Whatever comes next begins anew. */
    void flush() {
        LooseNotes notes = looseNotes;
        if (notes != null) {
            loose.add(new LooseBracket(false, notes.at, notes.end, notes.positions));
            looseNotes = null;
        }
        if (!frame.run.isEmpty()) {
            attachFront(frame.run.getFirst());
            choices.add(frame.run);
            frame.run.clear();
        }
        frame.gap = Gap.NONE;
    }
}
