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
    private final boolean ascii;

    SyntaxTree(String source, List<Token> tokens, boolean ascii) {
        this.source = source;
        this.tokens = tokens;
        this.ascii = ascii;
        this.partner = new int[tokens.size()];
        this.parent = new int[tokens.size()];
        requireLossless();
        pair();
        nest();
    }

    /** Reads the tokens and brackets of any string. Takes time in proportion to its length. */
    public static SyntaxTree of(String source) {
        return new Lexer(source).tree();
    }

    public String source() {
        return source;
    }

    public int size() {
        return tokens.size();
    }

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

    /** Whether the source holds nothing outside ASCII. */
    public boolean isAscii() {
        return ascii;
    }

    private void requireLossless() {
        int at = 0;
        for (Token token : tokens) {
            if (token.start() != at) {
                throw new IllegalStateException("lost characters at " + at);
            }
            at = token.end();
        }
        if (at != source.length()) {
            throw new IllegalStateException("lost characters at " + at);
        }
    }

    private void pair() {
        int[] open = new int[tokens.size()];
        int depth = 0;
        for (int i = 0; i < partner.length; i++) {
            partner[i] = -1;
            Token token = tokens.get(i);
            if (token instanceof Token.Open) {
                open[depth++] = i;
            } else if (token instanceof Token.Close && depth > 0) {
                partner[i] = open[--depth];
                partner[partner[i]] = i;
            }
        }
    }

    private void nest() {
        int enclosing = -1;
        for (int i = 0; i < parent.length; i++) {
            if (partner[i] >= 0 && partner[i] < i) {
                enclosing = parent[partner[i]];
            }
            parent[i] = enclosing;
            if (partner[i] > i) {
                enclosing = i;
            }
        }
    }
}
