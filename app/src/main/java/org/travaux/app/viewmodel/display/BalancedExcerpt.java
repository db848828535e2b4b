package org.travaux.app.viewmodel.display;

import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.syntax.Token;
import org.travaux.markup.text.TextRange;
import org.travaux.markup.text.WholeCharacters;

/**
 * A piece of a text that can be read by itself: a bracket that was cut off from its partner gets
 * one, {@code [to the south …]}.
 *
 * <p>Law (tested): every bracket in it has its partner, whatever the text.
 *
 * @param words what is read
 * @param lead how many UTF-16 code units stand in front of what the text itself says
 */
public record BalancedExcerpt(String words, int lead) {
    private static final String OMITTED = "…";

    /** What stands at a range, without white space around it. */
    public static BalancedExcerpt of(String text, TextRange range) {
        return balanced(range.of(text).strip(), "");
    }

    /**
     * The beginning of a text, as much of it as can be read in a moment.
     *
     * @param longest how many UTF-16 code units of it at most
     */
    public static String beginning(String text, int longest) {
        String all = text.strip();
        if (all.length() <= longest) {
            return balanced(all, "").words();
        }
        String cut = all.substring(0, WholeCharacters.floor(all, longest)).strip();
        return balanced(cut, OMITTED).words();
    }

    /** The end of a text, as much of it as can be read in a moment; see {@link #beginning}. */
    public static String end(String text, int longest) {
        String all = text.strip();
        int from = WholeCharacters.floor(all, Math.max(0, all.length() - longest));
        return balanced(all.substring(from).strip(), "").words();
    }

    private static BalancedExcerpt balanced(String piece, String cut) {
        SyntaxTree tree = SyntaxTree.of(piece);
        int opened = 0;
        int closed = 0;
        for (int i = 0; i < tree.size(); i++) {
            if (tree.partner(i) < 0) {
                opened += tree.token(i) instanceof Token.Open ? 1 : 0;
                closed += tree.token(i) instanceof Token.Close ? 1 : 0;
            }
        }
        String before = closed == 0 ? "" : "[".repeat(closed) + OMITTED + " ";
        String omitted = opened > 0 && cut.isEmpty() ? " " + OMITTED : cut;
        return new BalancedExcerpt(before + piece + omitted + "]".repeat(opened), before.length());
    }
}
