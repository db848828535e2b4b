package org.travaux.markup.syntax;

import java.util.List;

/**
 * The tokens of a text with the partner and the parent of every bracket, stored flat: a text that
 * nests 100,000 deep is then no deeper for us than any other.
 *
 * <p>Invariant, checked when it is built: the tokens stand end to end from the start of the source
 * to its end, so printing them gives the source back.
 */
public final class SyntaxTree {
    private final String source;
    private final List<Token> tokens;
    private final int[] partner;
    private final int[] parent;
    private final boolean cyrillic;
    private final boolean marks;

    SyntaxTree(String source, List<Token> tokens, boolean cyrillic, boolean marks) {
        this.source = source;
        this.tokens = tokens;
        this.cyrillic = cyrillic;
        this.marks = marks;
        this.partner = new int[tokens.size()];
        this.parent = new int[tokens.size()];
        if (pair() >= 0) {
            skipUnclosed();
        }
    }

    /** Reads the tokens and brackets of any string. Takes time in proportion to its length. */
    public static SyntaxTree of(String source) {
        return new Lexer(source).tree();
    }

    /** The text that it is the tree of. */
    public String source() {
        return source;
    }

    /** How many tokens it has. */
    public int size() {
        return tokens.size();
    }

    /**
     * The token at an index.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** The index of the bracket that closes or opens the one at {@code index}, or -1. */
    public int partner(int index) {
        return partner[index];
    }

    /** The index of the nearest opening bracket around the token that has a partner, or -1. */
    public int parent(int index) {
        return parent[index];
    }

    /** Whether there is nothing in the source but text: no bracket, no parenthesis, no escape. */
    public boolean isPlain() {
        return tokens.isEmpty() || (tokens.size() == 1 && tokens.getFirst() instanceof Token.Text);
    }

    /** Whether the source may hold Cyrillic letters; false only where there are none. */
    public boolean mayHoldCyrillic() {
        return cyrillic;
    }

    /** Whether the source may hold letters in pieces; false only where there are none. */
    public boolean mayHoldMarks() {
        return marks;
    }

    /**
     * Finds the partner of every bracket, and checks that no character is lost. The parents serve
     * as the stack: each bracket knows the one that was open before it.
     *
     * @return the innermost bracket that nothing closes, or -1
     */
    private int pair() {
        int open = -1;
        int at = 0;
        for (int i = 0; i < partner.length; i++) {
            Token token = tokens.get(i);
            if (token.start() != at) {
                throw new IllegalStateException("lost characters at " + at);
            }
            at = token.end();
            partner[i] = -1;
            if (token instanceof Token.Close && open >= 0) {
                partner[i] = open;
                partner[open] = i;
                open = parent[open];
            }
            parent[i] = open;
            if (token instanceof Token.Open) {
                open = i;
            }
        }
        if (at != source.length()) {
            throw new IllegalStateException("lost characters at " + at);
        }
        return open;
    }

    /** Takes brackets that nothing closes out of the parents; what stands before is done first. */
    private void skipUnclosed() {
        for (int i = 0; i < parent.length; i++) {
            int around = parent[i];
            if (around >= 0 && partner[around] < 0) {
                parent[i] = parent[around];
            }
        }
    }
}
