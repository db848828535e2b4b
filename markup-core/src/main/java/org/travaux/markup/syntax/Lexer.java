package org.travaux.markup.syntax;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens. Every look ahead is bounded and none starts again inside another, so the
 * time is in proportion to the length, whatever stands in it.
 */
final class Lexer {
    /** Characters that a backslash makes plain. */
    private static final String ESCAPABLE = "[](){}\\";

    private static final int LONGEST_PARENTHESIS = 600;
    private static final int LONGEST_EDITORS_NOTE = 4_000;

    /** How many tokens there is room for: as many as a text with a good many brackets has. */
    private static final int FEW_TOKENS = 6;

    private static final int USUAL_LENGTH = 16;

    private static final char WORD_JOINER = '\u2060';

    /** A bit that every Cyrillic letter from U+0400 to U+052F has, and few other characters. */
    private static final int CYRILLIC_BIT = 0x400;

    /** Bits that every combining mark from U+0300 to U+036F has, and hardly any text without. */
    private static final int MARK_BITS = 0x300;

    /** By every character, so that none takes another way through the loop than the others. */
    private static final boolean[] STRUCTURAL = new boolean[Character.MAX_VALUE + 1];

    static {
        for (char c : ("[]({}\\" + WORD_JOINER).toCharArray()) {
            STRUCTURAL[c] = true;
        }
    }

    private final String source;
    private final List<Token> tokens;
    private int textStart;
    private int noteEnd = -1;

    /** The bits of all characters that have been passed. */
    private int seen;

    Lexer(String source) {
        this.source = source;
        this.tokens = new ArrayList<>(FEW_TOKENS + source.length() / USUAL_LENGTH);
    }

    SyntaxTree tree() {
        int i = nextStructural(0);
        while (i < source.length()) {
            Token token = structural(source.charAt(i), i);
            if (token == null) {
                i = nextStructural(i + 1);
                continue;
            }
            flush(i);
            tokens.add(token);
            textStart = token.end();
            i = nextStructural(textStart);
        }
        flush(source.length());
        return new SyntaxTree(
                source, tokens, (seen & CYRILLIC_BIT) != 0, (seen & MARK_BITS) == MARK_BITS);
    }

    /**
     * The next place where a token other than text may begin. Nearly all the time is spent here.
     */
    private int nextStructural(int from) {
        int i = from;
        int all = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (STRUCTURAL[c]) {
                break;
            }
            all |= c;
            i++;
        }
        seen |= all;
        return i;
    }

    private @Nullable Token structural(char c, int at) {
        return switch (c) {
            case '[' -> new Token.Open(at);
            case ']' -> new Token.Close(at);
            case '(' -> parenthesis(at);
            case '{' -> openBrace(at);
            case '}' -> at + 1 == noteEnd ? new Token.CloseBrace(at) : null;
            case '\\' -> escape(at);
            case WORD_JOINER -> new Token.Joiner(at);
            default -> null;
        };
    }

    private void flush(int end) {
        if (end > textStart) {
            tokens.add(new Token.Text(textStart, end));
        }
    }

    private @Nullable Token escape(int at) {
        boolean escapes = at + 1 < source.length() && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0;
        return escapes ? new Token.Escape(at, at + 2) : null;
    }

    /** Parentheses may hold one more pair, as {@code (-Iran (Islamic Republic of))} does. */
    private @Nullable Token parenthesis(int at) {
        int depth = 0;
        int all = 0;
        int limit = Math.min(source.length(), at + LONGEST_PARENTHESIS);
        for (int i = at; i < limit; i++) {
            char c = source.charAt(i);
            all |= c;
            switch (c) {
                case '(' -> {
                    if (++depth > 2) {
                        return null;
                    }
                }
                case ')' -> {
                    if (--depth == 0) {
                        seen |= all;
                        return new Token.Parenthesis(at, i + 1);
                    }
                }
                case '[', ']', '{', '}', '\\', WORD_JOINER -> {
                    return null;
                }
                default -> {}
            }
        }
        return null;
    }

    private @Nullable Token openBrace(int at) {
        if (at < noteEnd) {
            return null;
        }
        int limit = Math.min(source.length(), at + LONGEST_EDITORS_NOTE);
        for (int i = at + 1; i < limit; i++) {
            char c = source.charAt(i);
            if (c == '}') {
                noteEnd = i + 1;
                return new Token.OpenBrace(at, noteEnd);
            }
            if (c == '{') {
                return null;
            }
        }
        return null;
    }
}
