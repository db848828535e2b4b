package org.travaux.markup.reading;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.syntax.Token;
import org.travaux.markup.text.Space;

import java.util.ArrayList;
import java.util.List;

/**
 * The notes of a paragraph that follow no bracket. Those that end the paragraph are about the
 * paragraph; others are about nothing.
 */
final class Orphans {
    private final SyntaxTree tree;
    private final List<Orphan> orphans = new ArrayList<>();

    private record Orphan(int token, Note note) {}

    Orphans(SyntaxTree tree) {
        this.tree = tree;
    }

    /** Takes in a note; names of nobody known are words in parentheses, and so are bare names. */
    void add(int token, Note note) {
        if (note.explicit() && note.namesSomebodyKnown()) {
            orphans.add(new Orphan(token, note));
        }
    }

    /** The positions on the paragraph; what is wrong with the notes goes to {@code diagnostics}. */
    List<DelegationPosition> settle(List<Diagnostic> diagnostics) {
        if (orphans.isEmpty()) {
            return List.of();
        }
        List<DelegationPosition> positions = new ArrayList<>();
        int last = lastOnNothing();
        for (int i = 0; i < orphans.size(); i++) {
            Note note = orphans.get(i).note;
            if (i > last) {
                positions.addAll(note.positions());
                diagnostics.addAll(note.diagnostics());
            } else {
                diagnostics.add(
                        new Diagnostic(
                                DiagnosticCode.POSITION_WITHOUT_BRACKET,
                                tree.token(orphans.get(i).token).range(),
                                List.of(note.positions().getFirst().delegation()),
                                List.of()));
            }
        }
        return positions;
    }

    /** The index of the last note behind which the paragraph goes on, or -1. */
    private int lastOnNothing() {
        int token = tree.size() - 1;
        int orphan = orphans.size() - 1;
        while (token >= 0 && orphan >= 0) {
            if (orphans.get(orphan).token == token) {
                orphan--;
            } else if (!(tree.token(token) instanceof Token.Text text)
                    || !isEndOfParagraph(text.range().of(tree.source()))) {
                break;
            }
            token--;
        }
        return orphan;
    }

    private static boolean isEndOfParagraph(String text) {
        return text.codePoints().allMatch(c -> Space.is(c) || ".,;:".indexOf(c) >= 0);
    }
}
