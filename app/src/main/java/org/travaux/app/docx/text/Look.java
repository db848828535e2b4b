package org.travaux.app.docx.text;

import org.jspecify.annotations.Nullable;

/** What a stretch of text is to the eye: the character style it gets, defined in styles.xml. */
public enum Look {
    /** Agreed words, and everything else that needs no emphasis. */
    PLAIN(null),
    /** The words of an alternative. */
    ALTERNATIVE("Alternative"),
    /** The words of an alternative that stands within another. */
    NESTED("NestedAlternative"),
    /** A bracket around contested words, or one that has lost its partner. */
    BRACKET("Bracket"),
    /** Who wants the words and who does not. */
    POSITION("Position"),
    PLACEHOLDER("Placeholder"),
    /** {@code [Agreed ad ref]}: about the text, not in it. */
    STATUS("Status"),
    /** {@code {moved to Article 5}}, {@code [sic]}. */
    EDITORS_NOTE("EditorsNote"),
    /** The words that begin an option. */
    OPTION("Option"),
    /** The backslash that makes a bracket plain: not written. */
    ESCAPE(null),
    /** A bracket that is only a bracket: {@code \\[} in the draft. */
    LITERAL("LiteralBracket"),
    /** Words of tracked changes that do not stand in the draft. */
    SEAM("Seam");

    private final @Nullable String style;

    Look(@Nullable String style) {
        this.style = style;
    }

    /** The id of the character style; null for none. */
    public @Nullable String style() {
        return style;
    }
}
