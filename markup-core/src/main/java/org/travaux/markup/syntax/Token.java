package org.travaux.markup.syntax;

import org.travaux.markup.text.TextRange;

/**
 * A stretch of text of one kind. Put together, the tokens of a text are the text.
 *
 * <p>Where a token stands is asked of every token many times over. All kinds keep it in the same
 * fields of this class, which is sooner done than to ask each kind by a method of its own.
 */
public abstract sealed class Token {
    private final int start;
    private final int end;

    private Token(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /** Where it begins, in UTF-16 code units of the text. */
    public final int start() {
        return start;
    }

    /** Where it ends: the offset behind its last character. */
    public final int end() {
        return end;
    }

    /** From where it begins to where it ends. */
    public final TextRange range() {
        return new TextRange(start, end);
    }

    /** Anything that is not one of the others: words, points, white space. */
    public static final class Text extends Token {
        Text(int start, int end) {
            super(start, end);
        }
    }

    /** A backslash and what it makes plain: {@code \[}. */
    public static final class Escape extends Token {
        Escape(int start, int end) {
            super(start, end);
        }
    }

    /** {@code [} */
    public static final class Open extends Token {
        Open(int start) {
            super(start, start + 1);
        }
    }

    /** {@code ]} */
    public static final class Close extends Token {
        Close(int start) {
            super(start, start + 1);
        }
    }

    /** Ordinary parentheses with no bracket in them: {@code (-CHN)}, {@code (UNFCCC)}. */
    public static final class Parenthesis extends Token {
        Parenthesis(int start, int end) {
            super(start, end);
        }
    }

    /**
     * The brace that begins an editor's note, <code>{moved to Article 5}</code>. What is in the
     * note follows as tokens of its own.
     */
    public static final class OpenBrace extends Token {
        private final int noteEnd;

        OpenBrace(int start, int noteEnd) {
            super(start, start + 1);
            this.noteEnd = noteEnd;
        }

        /** The offset behind the brace that ends the note. */
        public int noteEnd() {
            return noteEnd;
        }
    }

    /** The brace that ends an editor's note. */
    public static final class CloseBrace extends Token {
        CloseBrace(int start) {
            super(start, start + 1);
        }
    }

    /** U+2060 between two brackets: they are two choices, not one. */
    public static final class Joiner extends Token {
        Joiner(int start) {
            super(start, start + 1);
        }
    }
}
