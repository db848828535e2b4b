package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.SpacedRuns;
import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.syntax.Token;
import org.travaux.markup.text.Composed;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads one paragraph: walks its tokens once, collects runs of brackets with the notes behind them,
 * and hands each run to {@link Choices}. Keeps its own stack, so depth costs nothing.
 */
final class Reader {
    private static final int ENOUGH = 300;

    private final SyntaxTree tree;
    private final String source;
    private final Profile profile;
    private final Brackets brackets;
    private final Orphans orphans;

    private final Choices choices;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<LooseBracket> loose = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final List<Integer> peaks = new ArrayList<>(1);
    private Frame frame = new Frame(null, null);
    private @Nullable LooseNotes looseNotes;
    private int noteEnd = -1;
    private int depth;
    private int peak;

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

    private Reader(SyntaxTree tree, Profile profile, Set<String> linkLabels) {
        this.tree = tree;
        this.source = tree.source();
        this.profile = profile;
        this.brackets = new Brackets(source, profile, linkLabels, diagnostics);
        this.orphans = new Orphans(tree);
        this.choices = new Choices(source, profile, diagnostics);
    }

    /**
     * Reads a paragraph.
     *
     * @param linkLabels labels that a link definition of the text gives an address, in lower case
     */
    static ParagraphReading read(SyntaxTree tree, Profile profile, Set<String> linkLabels) {
        if (tree.mayHoldMarks()) {
            Composed composed = Composed.of(tree.source());
            if (composed.differs()) {
                ParagraphReading read =
                        readComposed(SyntaxTree.of(composed.text()), profile, linkLabels);
                return new AsWritten(composed).of(tree.source(), read);
            }
        }
        return readComposed(tree, profile, linkLabels);
    }

    private static ParagraphReading readComposed(
            SyntaxTree tree, Profile profile, Set<String> linkLabels) {
        List<TextRange> angled = AngledNotes.find(tree.source(), profile);
        if (!tree.isPlain() || !angled.isEmpty()) {
            return new Reader(tree, profile, linkLabels).read(angled);
        }
        List<Option> options = Options.find(tree.source(), profile);
        return new ParagraphReading(tree.source(), Reading.ofPlain(options), lookAlikes(tree));
    }

    private static List<Diagnostic> lookAlikes(SyntaxTree tree) {
        return tree.mayHoldCyrillic() ? LookAlikes.find(tree.source()) : List.of();
    }

    private ParagraphReading read(List<TextRange> angled) {
        angled.forEach(note -> elements.add(new Element(Element.Kind.NOTE, note)));
        int nextAngled = 0;
        for (int i = 0; i < tree.size(); i++) {
            while (nextAngled < angled.size()
                    && angled.get(nextAngled).start() < tree.token(i).end()) {
                flush();
                noteEnd = Math.max(noteEnd, angled.get(nextAngled++).end());
            }
            switch (tree.token(i)) {
                case Token.Open open -> open(i, open);
                case Token.Close close -> close(close);
                case Token.Parenthesis parenthesis -> parenthesis(i, parenthesis);
                case Token.Text text -> text(text);
                case Token.Joiner _ -> flush();
                case Token.OpenBrace brace -> {
                    flush();
                    noteEnd = brace.noteEnd();
                    elements.add(
                            new Element(Element.Kind.NOTE, new TextRange(brace.start(), noteEnd)));
                }
                case Token.Escape _, Token.CloseBrace _ -> flush();
            }
        }
        flush();
        List<DelegationPosition> onParagraph = orphans.settle(diagnostics);
        addLookAlikes();
        peaks.add(peak);
        Reading reading =
                new Reading(
                        choices.inOrder(),
                        choices.elements(elements),
                        onParagraph,
                        Options.find(source, profile),
                        loose,
                        peaks,
                        choices.pairs());
        return new ParagraphReading(source, reading, diagnostics);
    }

    private void open(int index, Token.Open token) {
        int partner = tree.partner(index);
        if (partner < 0) {
            flush();
            loose.add(new LooseBracket(true, token.start(), token.end(), List.of()));
            endPeak();
            return;
        }
        if (looseNotes != null) {
            flush();
        }
        if (frame.firstChildStart < 0) {
            frame.firstChildStart = token.start();
        }
        TextRange range = new TextRange(token.start(), tree.token(partner).end());
        Entry bracket = new Entry(frame.bracket, range);
        if (token.start() < noteEnd) {
            bracket.inEditorsNote();
        }
        choices.open(bracket);
        frame = new Frame(bracket, frame);
        depth++;
        peak = Math.max(peak, depth);
    }

    private void endPeak() {
        peaks.add(peak);
        peak = 0;
    }

    private void close(Token.Close token) {
        flush();
        Frame inner = frame;
        Entry entry = inner.bracket;
        Frame outer = inner.around;
        if (entry == null || outer == null) {
            looseNotes = new LooseNotes(token.start());
            endPeak();
            return;
        }
        depth--;
        frame = outer;
        frame.lastChildEnd = token.end();
        if (entry.kind() == Entry.Kind.PART_OF_NOTE || token.start() < noteEnd) {
            entry.inEditorsNote();
        } else {
            brackets.examine(entry, inner);
        }
        if (entry.kind() == Entry.Kind.FOOTNOTE || entry.kind() == Entry.Kind.LINK) {
            flush();
            frame.run.add(entry);
            flush();
            return;
        }
        if (!continuesRun()) {
            flush();
        }
        entry.follow(frame.run.isEmpty() ? Gap.NONE : frame.gap);
        frame.run.add(entry);
        frame.gap = Gap.NONE;
    }

    private boolean continuesRun() {
        if (frame.run.isEmpty()) {
            return true;
        }
        return switch (frame.gap) {
            case NONE, STROKE -> true;
            case SPACE -> profile.spacedRuns() != SpacedRuns.SEPARATE;
        };
    }

    /** Enough of a bracket's words to know what abbreviates them. */
    private String tail(TextRange words) {
        return source.substring(Math.max(words.start(), words.end() - ENOUGH), words.end());
    }

    private void parenthesis(int index, Token.Parenthesis token) {
        if (token.start() < noteEnd) {
            flush();
            return;
        }
        TextRange content = new TextRange(token.start() + 1, token.end() - 1);
        boolean afterBracket = !frame.run.isEmpty() || looseNotes != null;
        if (!afterBracket && !NoteReader.mayBeExplicit(source, content)) {
            return;
        }
        if (afterBracket && NoteReader.isEmpty(source, content)) {
            diagnostics.add(
                    new Diagnostic(
                            DiagnosticCode.EMPTY_NOTE,
                            token.range(),
                            List.of(),
                            List.of(Fix.of(Fix.Kind.REMOVE_NOTE, TextEdit.delete(token.range())))));
            return;
        }
        Note note = NoteReader.read(source, content, profile);
        if (note == null) {
            flush();
        } else if (looseNotes != null) {
            looseNotes.positions.addAll(note.positions());
            looseNotes.end = token.end();
            diagnostics.addAll(note.diagnostics());
        } else if (!frame.run.isEmpty() && isAbout(note, content, frame.run.getLast())) {
            frame.run.getLast().note(note);
            frame.run.getLast().end(token.end());
            diagnostics.addAll(note.diagnostics());
        } else {
            flush();
            orphans.add(index, note);
        }
    }

    /** Behind {@code [agreed]} only who takes sides treats it as words, not as a tag. */
    private boolean isAbout(Note note, TextRange content, Entry entry) {
        if (entry.kind() == Entry.Kind.STATUS && entry.positions().isEmpty()) {
            return note.explicit() && note.takesSides();
        }
        return note.explicit()
                || !Acronyms.isAcronym(
                        content.of(source), tail(entry.words()), profile.delegations());
    }

    private void text(Token.Text token) {
        if (frame.run.isEmpty() && looseNotes == null) {
            return;
        }
        Gap gap = Gap.of(source, token.start(), token.end());
        if (gap == null) {
            flush();
        } else if (gap == Gap.STROKE && looseNotes != null) {
            flush();
        } else {
            frame.gap = frame.gap.and(gap);
        }
    }

    private void flush() {
        LooseNotes notes = looseNotes;
        if (notes != null) {
            loose.add(new LooseBracket(false, notes.at, notes.end, notes.positions));
            looseNotes = null;
        }
        if (!frame.run.isEmpty()) {
            choices.add(frame.run);
            frame.run.clear();
        }
        frame.gap = Gap.NONE;
    }

    private void addLookAlikes() {
        List<Diagnostic> lookAlikes = lookAlikes(tree);
        if (lookAlikes.isEmpty()) {
            return;
        }
        Set<TextRange> reported =
                diagnostics.stream()
                        .filter(d -> d.code() == DiagnosticCode.LOOK_ALIKE_LETTERS)
                        .map(Diagnostic::range)
                        .collect(Collectors.toSet());
        lookAlikes.stream()
                .filter(found -> !reported.contains(found.range()))
                .forEach(diagnostics::add);
    }
}
