package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.profile.AgreementTag;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.syntax.Token;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.List;

/**
 * Reads who wants what outside the bracket: behind it, in front of it, in a bracket of its own, at
 * the beginning and at the end of the paragraph.
 */
final class OutsideAttribution {
    private static final int LONGEST_BRACKETED_NOTE = 80;

    private final SyntaxTree tree;
    private final String source;
    private final Profile profile;
    private final Runs runs;
    private final List<Element> elements;
    private final List<Diagnostic> diagnostics;
    private final RequestedWords requested;

    OutsideAttribution(
            SyntaxTree tree,
            Profile profile,
            Runs runs,
            List<Element> elements,
            List<Diagnostic> diagnostics) {
        this.tree = tree;
        this.source = tree.source();
        this.profile = profile;
        this.runs = runs;
        this.elements = elements;
        this.diagnostics = diagnostics;
        this.requested = new RequestedWords(source, runs, diagnostics);
    }

    /**
     * Whether a bracket is a note as a whole, {@code [EU reserves]}; what it says is taken in then.
     */
    boolean isNote(int index, Entry entry) {
        TextRange content = entry.words();
        if (content.length() > LONGEST_BRACKETED_NOTE
                || !mayBeginNote(content)
                || (runs.last() == null && isWithinSentence(entry))) {
            return false;
        }
        Note note = NoteReader.readKnown(source, content, profile);
        if (note == null || !note.explicit()) {
            return false;
        }
        entry.becomeInert();
        FrontNote before = entry.front();
        if (before != null) {
            runs.orphans().add(before);
        }
        runs.take(tree.partner(index), index, note);
        return true;
    }

    /** Most brackets begin with a small letter, and few of these with words of a note. */
    private boolean mayBeginNote(TextRange content) {
        int at = content.start();
        boolean capital = Character.isUpperCase(source.charAt(at));
        boolean phrase = !capital && profile.frontPhrase(source, at) != null;
        if (!(capital || phrase) || !Signs.mayBeExplicit(source, content)) {
            return false;
        }
        return phrase
                || profile.delegations().latestEnd(source, at) > at
                || profile.frontPhrase(source, at) != null;
    }

    /** Whether words go on behind a bracket that does not begin its paragraph. */
    private boolean isWithinSentence(Entry entry) {
        int next = Space.skip(source, entry.range().end());
        return next < source.length()
                && Character.isLetterOrDigit(source.charAt(next))
                && !source.substring(0, entry.range().start()).isBlank();
    }

    /** Reads a parenthesis, and gives what it says to whom it is about. */
    void parenthesis(int index, Token.Parenthesis token) {
        TextRange content = new TextRange(token.start() + 1, token.end() - 1);
        boolean afterBracket = runs.isBehindBracket();
        boolean atEdge = !afterBracket && isAtEdge(index);
        boolean beforeBracket = !afterBracket && isBeforeBracket(index);
        if (!afterBracket && !beforeBracket && !atEdge && !Signs.mayBeExplicit(source, content)) {
            return;
        }
        if (afterBracket && Signs.isEmpty(source, content)) {
            diagnostics.add(
                    new Diagnostic(
                            DiagnosticCode.EMPTY_NOTE,
                            token.range(),
                            List.of(),
                            List.of(Fix.of(Fix.Kind.REMOVE_NOTE, TextEdit.delete(token.range())))));
            return;
        }
        if (WordProposal.mayBeOne(source, content)) {
            WordProposal proposal = WordProposal.read(source, content, profile);
            if (proposal != null) {
                requested.take(proposal);
                return;
            }
        }
        Note note =
                afterBracket || atEdge
                        ? NoteReader.readInPart(source, content, profile)
                        : NoteReader.read(source, content, profile);
        if (note == null || note.positions().isEmpty()) {
            unread(index, token, content, note, afterBracket);
        } else if (beforeBracket && mayStandInFront(token, note)) {
            runs.passFront(new FrontNote(index, token.range(), note));
        } else {
            runs.take(index, index, note);
        }
    }

    private boolean isAtEdge(int token) {
        return runs.orphans().isAtBeginning(token) || runs.orphans().isAtEnd(token);
    }

    /**
     * A parenthesis that says of nobody where he stands: a request to move the text, a tag, a note
     * that is not understood, or words.
     *
     * @param note what of it was read, without positions, or null
     */
    private void unread(
            int index,
            Token.Parenthesis token,
            TextRange content,
            @Nullable Note note,
            boolean afterBracket) {
        boolean atEdge = isAtEdge(index);
        int colon = source.indexOf(':', content.start(), content.end());
        Note holders =
                colon < 0
                        ? null
                        : NoteReader.readKnown(
                                source, new TextRange(content.start(), colon), profile);
        if (holders != null) {
            String asked = source.substring(colon + 1, content.end()).strip();
            if (profile.isMoveRequest(asked)) {
                runs.take(index, index, moving(holders, asked));
                return;
            }
        }
        AgreementTag tag = atEdge ? profile.meaningOf(source, content).agreement() : null;
        if (note != null && (afterBracket || isCode(firstWord(content)))) {
            diagnostics.addAll(note.diagnostics());
        } else if (holders != null) {
            diagnostics.add(Note.unread(content, content.of(source)));
        } else if (tag != null) {
            elements.add(new Element(Element.Kind.STATUS, token.range(), tag));
        } else if ((afterBracket || atEdge) && profile.isMoveRequest(content.of(source))) {
            elements.add(new Element(Element.Kind.NOTE, token.range()));
        }
        runs.flush();
    }

    private TextRange firstWord(TextRange content) {
        int end = content.start();
        while (end < content.end() && Character.isLetterOrDigit(source.charAt(end))) {
            end++;
        }
        return new TextRange(content.start(), end);
    }

    /** {@code EU: move to PP3}: a proposal about what it stands behind. */
    private static Note moving(Note holders, String words) {
        return new Note(
                holders.positions().stream()
                        .map(each -> each.with(Stance.PROPOSES, words))
                        .toList(),
                holders.diagnostics(),
                Note.Manner.EXPLICIT);
    }

    /** Whether nothing but white space stands between a token and a bracket that opens. */
    private boolean isBeforeBracket(int token) {
        int next = token + 1;
        if (next < tree.size()
                && tree.token(next) instanceof Token.Text text
                && Gap.of(source, text.start(), text.end()) == Gap.SPACE) {
            next++;
        }
        return next < tree.size()
                && tree.token(next) instanceof Token.Open
                && tree.partner(next) >= 0;
    }

    /**
     * Whether a note before a bracket may be about it: a name alone has to be a code, and none that
     * stands behind somebody's name in the sentence.
     */
    private boolean mayStandInFront(Token.Parenthesis token, Note note) {
        if (note.explicit()) {
            return note.namesSomebodyKnown();
        }
        String before = Acronyms.enough(source, new TextRange(0, token.start()));
        return note.namesOnlyKnown()
                && note.positions().stream().allMatch(position -> isCode(position.range()))
                && !endsInName(before)
                && !Acronyms.isAcronym(
                        source.substring(token.start() + 1, token.end() - 1),
                        before,
                        profile.delegations());
    }

    private boolean isCode(TextRange name) {
        return name.of(source).chars().noneMatch(Character::isLowerCase);
    }

    private static boolean endsInName(String words) {
        String last = words.stripTrailing();
        int start = last.length();
        while (start > 0 && Character.isLetterOrDigit(last.charAt(start - 1))) {
            start--;
        }
        return start < last.length()
                && Character.isUpperCase(last.charAt(start))
                && !isBeginning(last.substring(0, start).stripTrailing());
    }

    /** Whether a sentence begins behind these words: its first word is no name for its capital. */
    private static boolean isBeginning(String words) {
        return words.isEmpty() || ".;:".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Where the codes end that stand right behind a bracket, {@code [text]CHN}. */
    int endOfNames(Entry entry, Token.Text token) {
        int end = token.start();
        while (end < token.end() && isOfNames(source.charAt(end))) {
            end++;
        }
        TextRange names = new TextRange(token.start(), end);
        int last = entry.words().end() - 1;
        if (names.length() < 2
                || !entry.isContested()
                || last < entry.words().start()
                || !Character.isLetterOrDigit(source.charAt(last))
                || (end < source.length() && Character.isLetterOrDigit(source.charAt(end)))) {
            return token.start();
        }
        Note note = NoteReader.readKnown(source, names, profile);
        if (note == null) {
            return token.start();
        }
        runs.attach(entry, names, note);
        return end;
    }

    private static boolean isOfNames(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || c == '/' || c == '&';
    }
}
