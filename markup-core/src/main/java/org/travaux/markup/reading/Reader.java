package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.syntax.Token;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
    private final Links links;
    private final InsideAttribution inside;
    private final Orphans orphans;

    private final Choices choices;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<LooseBracket> loose = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final List<Element> braces = new ArrayList<>();
    private Frame frame;
    private int noteEnd = -1;

    /** The inside of a bracket, or the paragraph: the run that is being collected there. */
    private static final class Frame {
        final int open;
        final List<Entry> run = new ArrayList<>();
        Gap gap = Gap.NONE;
        int firstChildStart = -1;
        int lastChildEnd = -1;
        @Nullable LooseNotes looseNotes;

        Frame(int open) {
            this.open = open;
        }
    }

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
        this.links = new Links(source, linkLabels);
        this.inside = new InsideAttribution(source, profile, diagnostics);
        this.orphans = new Orphans(tree);
        this.choices = new Choices(tree, diagnostics);
        this.frame = new Frame(-1);
    }

    /**
     * Reads a paragraph.
     *
     * @param linkLabels labels that a link definition of the text gives an address, in lower case
     */
    static ParagraphReading read(SyntaxTree tree, Profile profile, Set<String> linkLabels) {
        return new Reader(tree, profile, linkLabels).read();
    }

    private ParagraphReading read() {
        if (tree.isPlain()) {
            List<Option> options = Options.find(source, profile);
            List<Diagnostic> lookAlikes = tree.isAscii() ? List.of() : LookAlikes.find(source);
            return new ParagraphReading(source, Reading.ofPlain(options), lookAlikes);
        }
        for (int i = 0; i < tree.size(); i++) {
            switch (tree.token(i)) {
                case Token.Open open -> open(i, open);
                case Token.Close close -> close(i, close);
                case Token.Parenthesis parenthesis -> parenthesis(i, parenthesis);
                case Token.Text text -> text(text);
                case Token.Joiner _ -> flush();
                case Token.OpenBrace brace -> {
                    flush();
                    noteEnd = brace.noteEnd();
                    braces.add(
                            new Element(Element.Kind.NOTE, new TextRange(brace.start(), noteEnd)));
                }
                case Token.Escape _, Token.CloseBrace _ -> flush();
            }
        }
        flush();
        List<DelegationPosition> onParagraph = orphans.settle(diagnostics);
        if (!tree.isAscii()) {
            addLookAlikes();
        }
        Reading reading =
                choices.reading(braces, onParagraph, Options.find(source, profile), loose);
        return new ParagraphReading(source, reading, diagnostics);
    }

    private void open(int index, Token.Open token) {
        if (tree.partner(index) < 0) {
            flush();
            loose.add(new LooseBracket(true, token.start(), token.end(), List.of()));
            return;
        }
        if (frame.looseNotes != null) {
            flush();
        }
        if (frame.firstChildStart < 0) {
            frame.firstChildStart = token.start();
        }
        frames.push(frame);
        frame = new Frame(index);
    }

    private void close(int index, Token.Close token) {
        flush();
        if (tree.partner(index) < 0) {
            frame.looseNotes = new LooseNotes(token.start());
            return;
        }
        Frame inner = frame;
        frame = frames.pop();
        frame.lastChildEnd = token.end();
        Entry entry = entry(inner, index);
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
            case SPACE -> profile.spacedRunsJoin();
        };
    }

    private Entry entry(Frame inner, int closeIndex) {
        Token open = tree.token(inner.open);
        Token close = tree.token(closeIndex);
        Entry entry = new Entry(inner.open, new TextRange(open.start(), close.end()));
        int from = open.end();
        int to = close.start();
        TextRange content = new TextRange(from, to);
        entry.words(content);
        if (open.start() < noteEnd) {
            entry.inEditorsNote();
            return entry;
        }
        if (inner.firstChildStart < 0 && links.isFootnote(content)) {
            entry.kind(Entry.Kind.FOOTNOTE);
        } else if (links.isLink(content)) {
            entry.kind(Entry.Kind.LINK);
        } else {
            inside.read(entry, inner.firstChildStart, inner.lastChildEnd);
            entry.kind(kind(entry));
        }
        return entry;
    }

    private Entry.Kind kind(Entry entry) {
        Entry.Kind kind = Entry.Kind.of(profile.kindOf(source, entry.words()));
        boolean word =
                kind == Entry.Kind.STATUS
                        && isWithinSentence(entry.words().of(source), entry.range().end());
        return word ? Entry.Kind.CONTESTED : kind;
    }

    /** "The [agreed] plan" is no tag: a tag has a capital letter, or no word follows it. */
    private boolean isWithinSentence(String words, int end) {
        if (Character.isUpperCase(words.strip().codePointAt(0))) {
            return false;
        }
        int next = end;
        while (next < source.length() && ".,;: \u00a0\t".indexOf(source.charAt(next)) >= 0) {
            next++;
        }
        return next < source.length() && Character.isLetterOrDigit(source.codePointAt(next));
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
        LooseNotes looseNotes = frame.looseNotes;
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
        if (frame.run.isEmpty() && frame.looseNotes == null) {
            return;
        }
        Gap gap = Gap.of(source, token.start(), token.end());
        if (gap == null) {
            flush();
        } else if (gap == Gap.STROKE && frame.looseNotes != null) {
            flush();
        } else {
            frame.gap = frame.gap.and(gap);
        }
    }

    private void flush() {
        LooseNotes notes = frame.looseNotes;
        if (notes != null) {
            loose.add(new LooseBracket(false, notes.at, notes.end, notes.positions));
            frame.looseNotes = null;
        }
        if (!frame.run.isEmpty()) {
            choices.add(frame.run);
            frame.run.clear();
        }
        frame.gap = Gap.NONE;
    }

    private void addLookAlikes() {
        Set<TextRange> reported =
                diagnostics.stream()
                        .filter(d -> d.code() == DiagnosticCode.LOOK_ALIKE_LETTERS)
                        .map(Diagnostic::range)
                        .collect(Collectors.toSet());
        LookAlikes.find(source).stream()
                .filter(found -> !reported.contains(found.range()))
                .forEach(diagnostics::add);
    }
}
