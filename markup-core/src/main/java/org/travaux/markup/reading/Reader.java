package org.travaux.markup.reading;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.syntax.Token;
import org.travaux.markup.text.Composed;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads one paragraph: walks its tokens once, finds out what its brackets and parentheses are, and
 * hands them to {@link Runs}.
 */
final class Reader {
    private final SyntaxTree tree;
    private final String source;
    private final Profile profile;
    private final Brackets brackets;
    private final Runs runs;
    private final OutsideAttribution outside;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final List<Integer> peaks = new ArrayList<>(1);

    /** Editors' notes in doubled angles, and how many of them have been passed. */
    private final List<TextRange> angled;

    private int passedAngled;
    private int noteEnd = -1;
    private int depth;
    private int peak;

    private Reader(
            SyntaxTree tree, Profile profile, Set<String> linkLabels, List<TextRange> angled) {
        this.tree = tree;
        this.source = tree.source();
        this.profile = profile;
        this.brackets = new Brackets(source, profile, linkLabels, diagnostics);
        this.runs = new Runs(tree, profile, diagnostics);
        this.outside = new OutsideAttribution(tree, profile, runs, elements, diagnostics);
        this.angled = angled;
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
            return new Reader(tree, profile, linkLabels, angled).read();
        }
        List<Option> options = Options.find(tree.source(), profile);
        return new ParagraphReading(tree.source(), Reading.ofPlain(options), lookAlikes(tree));
    }

    private static List<Diagnostic> lookAlikes(SyntaxTree tree) {
        return tree.mayHoldCyrillic() ? LookAlikes.find(tree.source()) : List.of();
    }

    private ParagraphReading read() {
        for (int i = 0; i < tree.size(); i++) {
            Token token = tree.token(i);
            if (passedAngled < angled.size()) {
                passAngled(token.end());
            }
            if (token instanceof Token.Text text) {
                text(text);
            } else if (token instanceof Token.Open open) {
                open(i, open);
            } else if (token instanceof Token.Close close) {
                close(i, close);
            } else {
                other(i, token);
            }
        }
        runs.flush();
        List<TextRange> notes = runs.notes();
        List<DelegationPosition> onParagraph = runs.orphans().settle(diagnostics, notes);
        if (!areInOrder(notes)) {
            notes.sort(Comparator.comparingInt(TextRange::start));
        }
        addLookAlikes();
        peaks.add(peak);
        Reading reading =
                new Reading(
                        runs.choices().inOrder(),
                        runs.choices().elements(elements),
                        onParagraph,
                        notes,
                        Options.find(source, profile),
                        runs.loose(),
                        peaks,
                        runs.choices().pairs());
        return new ParagraphReading(source, reading, diagnostics);
    }

    /** Reads one of the tokens of which there are few. */
    private void other(int index, Token token) {
        switch (token) {
            case Token.Parenthesis parenthesis -> parenthesis(index, parenthesis);
            case Token.OpenBrace brace -> {
                runs.flush();
                noteEnd = brace.noteEnd();
                elements.add(new Element(Element.Kind.NOTE, new TextRange(brace.start(), noteEnd)));
            }
            default -> runs.flush();
        }
    }

    /** Passes the notes in angles that begin before an offset. */
    private void passAngled(int end) {
        while (passedAngled < angled.size() && angled.get(passedAngled).start() < end) {
            TextRange note = angled.get(passedAngled++);
            runs.flush();
            noteEnd = Math.max(noteEnd, note.end());
            elements.add(new Element(Element.Kind.NOTE, note));
        }
    }

    /** Nearly always they are: only a note in front of a bracket is given to it late. */
    private static boolean areInOrder(List<TextRange> notes) {
        for (int i = 1; i < notes.size(); i++) {
            if (notes.get(i).start() < notes.get(i - 1).start()) {
                return false;
            }
        }
        return true;
    }

    private void open(int index, Token.Open token) {
        int partner = tree.partner(index);
        if (partner < 0) {
            runs.openLoose(token);
            endPeak();
            return;
        }
        TextRange range = new TextRange(token.start(), tree.token(partner).end());
        Entry bracket = new Entry(runs.around(), range);
        if (token.start() < noteEnd) {
            bracket.inEditorsNote();
        }
        runs.open(bracket);
        depth++;
        peak = Math.max(peak, depth);
    }

    private void endPeak() {
        peaks.add(peak);
        peak = 0;
    }

    private void close(int index, Token.Close token) {
        BracketScope inner = runs.close(token);
        Entry entry = inner == null ? null : inner.bracket;
        if (inner == null || entry == null) {
            endPeak();
            return;
        }
        depth--;
        if (entry.isInNote() || token.start() < noteEnd) {
            entry.inEditorsNote();
        } else if (inner.firstChildStart < 0 && outside.isNote(index, entry)) {
            return;
        } else {
            brackets.examine(entry, inner);
        }
        if (entry.kind() == Entry.Kind.FOOTNOTE || entry.kind() == Entry.Kind.LINK) {
            runs.addAlone(entry);
        } else {
            runs.add(entry);
        }
    }

    private void parenthesis(int index, Token.Parenthesis token) {
        if (token.start() < noteEnd) {
            runs.flush();
        } else {
            outside.parenthesis(index, token);
        }
    }

    private void text(Token.Text token) {
        if (!runs.isBehindBracket()) {
            return;
        }
        Entry last = runs.last();
        int start = token.start();
        if (last != null && last.range().end() == start) {
            start = outside.endOfNames(last, token);
        }
        runs.passText(start, token.end());
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
