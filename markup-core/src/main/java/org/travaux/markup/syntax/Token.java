package org.travaux.markup.syntax;

import org.travaux.markup.text.TextRange;

/** A stretch of text of one kind. Put together, the tokens of a text are the text. */
public sealed interface Token {
    int start();

    int end();

    default TextRange range() {
        return new TextRange(start(), end());
    }

    /** Anything that is not one of the others: words, points, white space. */
    record Text(int start, int end) implements Token {}

    /** A backslash and what it makes plain: {@code \[}. */
    record Escape(int start, int end) implements Token {}

    /** {@code [} */
    record Open(int start) implements Token {
        @Override
        public int end() {
            return start + 1;
        }
    }

    /** {@code ]} */
    record Close(int start) implements Token {
        @Override
        public int end() {
            return start + 1;
        }
    }

    /** Ordinary parentheses with no bracket in them: {@code (-CHN)}, {@code (UNFCCC)}. */
    record Parenthesis(int start, int end) implements Token {}

    /**
     * The brace that begins an editor's note, <code>{moved to Article 5}</code>. What is in the
     * note follows as tokens of its own.
     *
     * @param noteEnd the offset behind the brace that ends the note
     */
    record OpenBrace(int start, int noteEnd) implements Token {
        @Override
        public int end() {
            return start + 1;
        }
    }

    /** The brace that ends an editor's note. */
    record CloseBrace(int start) implements Token {
        @Override
        public int end() {
            return start + 1;
        }
    }

    /** U+2060 between two brackets: they are two choices, not one. */
    record Joiner(int start) implements Token {
        @Override
        public int end() {
            return start + 1;
        }
    }
}
