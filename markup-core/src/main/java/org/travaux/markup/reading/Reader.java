package org.travaux.markup.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.profile.Attribution;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.syntax.Token;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

/**
 * Reads one paragraph: walks its tokens once, collects runs of brackets with the notes behind them,
 * and hands each run to {@link Choices}. Keeps its own stack, so depth costs nothing.
 */
final class Reader {
    private static final Pattern LINK_TARGET =
            Pattern.compile("\\((?:https?:|mailto:|ftp:|www\\.|#)\\S*.*\\)");
    private static final Pattern LINK_DEFINITION =
            Pattern.compile("\\G:\\s*(?:https?:|mailto:|ftp:|www\\.)\\S*");
    private static final int LONGEST_FRONT_ATTRIBUTION = 200;
    private static final int LONGEST_INSIDE_ATTRIBUTION = 400;
    private static final int LONGEST_FOOTNOTE_LABEL = 40;
    private static final int LONGEST_LINK_LABEL = 200;
    private static final int LONGEST_LINK_TARGET = 2_000;

    private final SyntaxTree tree;
    private final String source;
    private final Profile profile;
    private final Set<String> linkLabels;

    private final Choices choices;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<LooseBracket> loose = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final List<Orphan> orphans = new ArrayList<>();
    private final List<Element> braces = new ArrayList<>();
    private final List<DelegationPosition> paragraphPositions = new ArrayList<>();
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

    /** A note that follows no bracket. */
    private record Orphan(int token, Note note) {}

    private Reader(SyntaxTree tree, Profile profile, Set<String> linkLabels) {
        this.tree = tree;
        this.source = tree.source();
        this.profile = profile;
        this.linkLabels = linkLabels;
        this.choices = new Choices(tree, diagnostics);
        this.frame = new Frame(-1);
    }

    /**
     * Reads a paragraph.
     *
     * @param linkLabels labels that a link definition of the text gives an address, in lower case
     */
    static ParagraphReading read(
            SyntaxTree tree, Profile profile, Set<String> linkLabels) {
        return new Reader(tree, profile, linkLabels).read();
    }

    private ParagraphReading read() {
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
                            new Element(
                                    Element.Kind.NOTE, new TextRange(brace.start(), noteEnd)));
                }
                case Token.Escape _, Token.CloseBrace _ -> flush();
            }
        }
        flush();
        settleOrphans();
        if (!tree.isAscii()) {
            addLookAlikes();
        }
        Reading reading =
                choices.reading(
                        braces, paragraphPositions, Options.find(source, profile), loose);
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
        TextRange inside = new TextRange(from, to);
        entry.words(inside);
        if (open.start() < noteEnd) {
            entry.inEditorsNote();
            return entry;
        }
        if (inner.firstChildStart < 0 && isFootnote(inside)) {
            entry.kind(Entry.Kind.FOOTNOTE);
        } else if (isLink(inside)) {
            entry.kind(Entry.Kind.LINK);
        } else {
            readFront(entry, inner);
            readInsideEnd(entry, inner);
            entry.kind(Entry.Kind.of(profile.kindOf(head(entry.words()))));
        }
        return entry;
    }

    /** Enough of a bracket's words to know its kind; the end of a long one as well. */
    private String head(TextRange words) {
        if (words.length() <= 400) {
            return words.of(source);
        }
        return source.substring(words.start(), words.start() + 200)
                + source.substring(words.end() - 200, words.end());
    }

    private boolean isFootnote(TextRange inside) {
        return !inside.isEmpty()
                && source.charAt(inside.start()) == '^'
                && inside.length() <= LONGEST_FOOTNOTE_LABEL;
    }

    private boolean isLink(TextRange inside) {
        int end = inside.end() + 1;
        if (end >= source.length()) {
            return isLabel(inside);
        }
        char next = source.charAt(end);
        if (next == '(') {
            int closing = source.indexOf(')', end);
            return closing > 0
                    && closing - end < LONGEST_LINK_TARGET
                    && LINK_TARGET.matcher(source.substring(end, closing + 1)).matches();
        }
        if (next == ':' && source.substring(0, inside.start() - 1).isBlank()) {
            return LINK_DEFINITION.matcher(source).find(end);
        }
        return isLabel(inside) || (next == '[' && labelFollows(end));
    }

    /** Whether the bracket names an address for the text in the bracket before it. */
    private boolean isLabel(TextRange inside) {
        return !linkLabels.isEmpty()
                && inside.start() > 1
                && source.charAt(inside.start() - 2) == ']'
                && isDefined(inside);
    }

    private boolean labelFollows(int open) {
        int close = linkLabels.isEmpty() ? -1 : source.indexOf(']', open);
        return close > 0 && isDefined(new TextRange(open + 1, close));
    }

    private boolean isDefined(TextRange label) {
        return label.length() <= LONGEST_LINK_LABEL
                && linkLabels.contains(label.of(source).toLowerCase(Locale.ROOT));
    }

    private void readFront(Entry entry, Frame inner) {
        if (!profile.reads(Attribution.FRONT)) {
            return;
        }
        int start = entry.words().start();
        int limit =
                inner.firstChildStart >= 0 ? inner.firstChildStart : entry.words().end();
        int colon = source.indexOf(':', start);
        if (colon < 0 || colon >= limit || colon - start > LONGEST_FRONT_ATTRIBUTION) {
            return;
        }
        Note note = NoteReader.read(source, new TextRange(start, colon), profile);
        if (note != null && note.positions().stream().allMatch(DelegationPosition::known)) {
            entry.note(note);
            int words = colon + 1;
            while (words < entry.words().end() && source.charAt(words) == ' ') {
                words++;
            }
            entry.words(new TextRange(words, entry.words().end()));
        }
    }

    private void readInsideEnd(Entry entry, Frame inner) {
        if (!profile.reads(Attribution.INSIDE_END)) {
            return;
        }
        int start = Math.max(entry.words().start(), inner.lastChildEnd);
        int end = entry.words().end();
        int earliest = Math.max(start, end - LONGEST_INSIDE_ATTRIBUTION);
        Note found = null;
        int foundAt = -1;
        for (int i = end - 1; i >= earliest; i--) {
            boolean dash = "-–—−".indexOf(source.charAt(i)) >= 0;
            if (dash && (i == start || Character.isWhitespace(source.charAt(i - 1)))) {
                Note note = NoteReader.read(source, new TextRange(i + 1, end), profile);
                if (note == null) {
                    break;
                }
                found = note;
                foundAt = i;
            }
        }
        if (found != null && found.namesSomebodyKnown()) {
            entry.note(found);
            while (foundAt > start && Character.isWhitespace(source.charAt(foundAt - 1))) {
                foundAt--;
            }
            entry.words(new TextRange(entry.words().start(), foundAt));
        }
    }

    private void parenthesis(int index, Token.Parenthesis token) {
        TextRange inside = new TextRange(token.start() + 1, token.end() - 1);
        LooseNotes looseNotes = frame.looseNotes;
        boolean afterBracket = !frame.run.isEmpty() || looseNotes != null;
        if (token.start() < noteEnd) {
            flush();
            return;
        }
        if (afterBracket && inside.of(source).isBlank()) {
            diagnostics.add(
                    new Diagnostic(
                            DiagnosticCode.EMPTY_NOTE,
                            token.range(),
                            List.of(),
                            List.of(Fix.of(Fix.Kind.REMOVE_NOTE, TextEdit.delete(token.range())))));
            return;
        }
        Note note = NoteReader.read(source, inside, profile);
        if (note == null) {
            flush();
        } else if (looseNotes != null) {
            looseNotes.positions.addAll(note.positions());
            looseNotes.end = token.end();
            diagnostics.addAll(note.diagnostics());
        } else if (!frame.run.isEmpty()
                && (note.explicit() || !isAcronym(frame.run.getLast(), inside))) {
            frame.run.getLast().note(note);
            frame.run.getLast().end(token.end());
            diagnostics.addAll(note.diagnostics());
        } else {
            flush();
            if (note.explicit() && note.namesSomebodyKnown()) {
                orphans.add(new Orphan(index, note));
            }
        }
    }

    /** Whether {@code (LDCs)} only abbreviates the words before it: [least developed countries]. */
    private boolean isAcronym(Entry entry, TextRange inside) {
        String abbreviation = inside.of(source).strip();
        String words = head(entry.words()).strip();
        return Acronyms.abbreviates(abbreviation, words)
                || profile.delegations().find(words) != null;
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

    /** Notes that end the paragraph are about the paragraph; others are about nothing. */
    private void settleOrphans() {
        int last = tree.size() - 1;
        int next = orphans.size() - 1;
        while (last >= 0 && next >= 0) {
            if (orphans.get(next).token == last) {
                next--;
            } else if (!(tree.token(last) instanceof Token.Text text)
                    || !isEndOfParagraph(text.range().of(source))) {
                break;
            }
            last--;
        }
        for (int i = 0; i < orphans.size(); i++) {
            Note note = orphans.get(i).note;
            if (i > next) {
                paragraphPositions.addAll(note.positions());
                diagnostics.addAll(note.diagnostics());
            } else {
                Token token = tree.token(orphans.get(i).token);
                diagnostics.add(
                        new Diagnostic(
                                DiagnosticCode.POSITION_WITHOUT_BRACKET,
                                token.range(),
                                List.of(note.positions().getFirst().delegation()),
                                List.of()));
            }
        }
    }

    private static boolean isEndOfParagraph(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || ".,;:".indexOf(c) >= 0);
    }

    private void addLookAlikes() {
        List<TextRange> reported =
                diagnostics.stream()
                        .filter(d -> d.code() == DiagnosticCode.LOOK_ALIKE_LETTERS)
                        .map(Diagnostic::range)
                        .toList();
        LookAlikes.find(source).stream()
                .filter(found -> !reported.contains(found.range()))
                .forEach(diagnostics::add);
    }
}
