package org.travaux.markup.reading;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.syntax.Token;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The notes of a paragraph that are about no bracket. Those that begin or end the paragraph are
 * about the paragraph; others are about nothing.
 */
final class Orphans {
    private final SyntaxTree tree;
    private final List<Orphan> orphans = new ArrayList<>();

    /** A note with the first and the last of its tokens. */
    private record Orphan(int first, int last, Note note) {}

    Orphans(SyntaxTree tree) {
        this.tree = tree;
    }

    /** Takes in a note; names of nobody known are words in parentheses, and so are bare names. */
    void add(int first, int last, Note note) {
        boolean shown = note.explicit() && note.namesSomebodyKnown();
        if (shown || (note.namesOnlyKnown() && isAtBeginning(first))) {
            orphans.add(new Orphan(first, last, note));
        }
    }

    /** Takes in a note that stands in front of a bracket without being about it. */
    void add(FrontNote note) {
        add(note.token(), note.token(), note.note());
    }

    /** Whether only white space stands before a token. */
    boolean isAtBeginning(int token) {
        return token == 0 || (token == 1 && isBlank(0));
    }

    /** Whether only white space and points stand behind a token. */
    boolean isAtEnd(int token) {
        return token == tree.size() - 1
                || (token == tree.size() - 2
                        && tree.token(token + 1) instanceof Token.Text text
                        && isEndOfParagraph(text));
    }

    private boolean isBlank(int token) {
        return tree.token(token) instanceof Token.Text text
                && text.range().of(tree.source()).isBlank();
    }

    /**
     * The positions on the paragraph; what is wrong with the notes goes to {@code diagnostics}, and
     * where the notes on the paragraph stand to {@code places}.
     */
    List<DelegationPosition> settle(List<Diagnostic> diagnostics, List<TextRange> places) {
        if (orphans.isEmpty()) {
            return List.of();
        }
        orphans.sort(Comparator.comparingInt(Orphan::first));
        List<DelegationPosition> positions = new ArrayList<>();
        int last = lastOnNothing();
        for (int i = 0; i < orphans.size(); i++) {
            Orphan orphan = orphans.get(i);
            Note note = orphan.note;
            if (i > last || beginsParagraph(orphan)) {
                positions.addAll(note.positions());
                diagnostics.addAll(note.diagnostics());
                places.add(range(orphan));
            } else if (note.manner() == Note.Manner.EXPLICIT) {
                diagnostics.add(
                        new Diagnostic(
                                DiagnosticCode.POSITION_WITHOUT_BRACKET,
                                range(orphan),
                                List.of(note.positions().getFirst().delegation()),
                                List.of()));
            }
        }
        return positions;
    }

    private TextRange range(Orphan orphan) {
        return new TextRange(tree.token(orphan.first).start(), tree.token(orphan.last).end());
    }

    /** Whether the words of the paragraph come behind the note, as a sentence begins. */
    private boolean beginsParagraph(Orphan orphan) {
        if (!isAtBeginning(orphan.first) || orphan.last + 1 == tree.size()) {
            return false;
        }
        String source = tree.source();
        int at = Space.skip(source, tree.token(orphan.last).end());
        return at < source.length()
                && (Character.isUpperCase(source.codePointAt(at)) || source.charAt(at) == '[');
    }

    /** The index of the last note behind which the paragraph goes on, or -1. */
    private int lastOnNothing() {
        int token = tree.size() - 1;
        int orphan = orphans.size() - 1;
        while (token >= 0 && orphan >= 0) {
            if (orphans.get(orphan).last == token) {
                token = orphans.get(orphan).first;
                orphan--;
            } else if (!(tree.token(token) instanceof Token.Text text) || !isEndOfParagraph(text)) {
                break;
            }
            token--;
        }
        return orphan;
    }

    private boolean isEndOfParagraph(Token.Text text) {
        for (int i = text.start(); i < text.end(); i++) {
            char c = tree.source().charAt(i);
            if (!Space.is(c) && ".,;:".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
