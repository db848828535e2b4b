package org.travaux.app.docx.importing;

/**
 * Something that whoever imports a document should know.
 *
 * @param where the beginning of the paragraph it is about; empty if it is about the whole
 * @param who an author; empty if it is nobody's
 * @param words the words it is about; may be empty
 */
public record ImportNote(Kind kind, String where, String who, String words) {
    /** What it says. */
    public enum Kind {
        /** A comment that is no position; it is kept in the draft. */
        COMMENT,
        /** A comment that is a position and says why; it is kept in the draft as well. */
        REASONS,
        /** An author who speaks for no known delegation and is kept by name. */
        UNKNOWN_AUTHOR,
        /** A change whose words are there but may not read as they are meant. */
        UNSURE_CHANGE,
        /** A bracket that was put in and has no partner, or one of somebody else's. */
        BRACKET_PUT,
        /** A bracket that was taken out and whose partner stays. */
        BRACKET_LIFTED,
        /** Somebody wants one paragraph to be two. */
        SPLIT,
        /** Somebody wants two paragraphs to be one. */
        JOINED,
        /** Something was moved; both places have their brackets. */
        MOVED,
        /** A column of a table of languages that holds something else. */
        COLUMN,
        HIDDEN_TEXT,
        EQUATION,
        HEADER,
        FOOTER,
        OUTSIDE,
        EMBEDDED,
        /** A text that stands in a file of its own within the document. */
        EMBEDDED_TEXT,
        /** A chart or a diagram with words in it. */
        DIAGRAM,
        /** Words that are drawn as a picture is. */
        DRAWN_WORDS,
        MACROS,
        PICTURE,
        TEXT_BOX,
        /** Cells of a table of languages over several rows; their words stand in the first. */
        MERGED_ROWS,
        /** A table in a table; its words stand in the cell around it. */
        NESTED_TABLE,
        /** Lines around some cells of a table, or other lines than plain ones. */
        TABLE_LOOK,
        /** Text in several columns on a page. */
        TEXT_COLUMNS,
        CONTENTS,
        LINK,
        UNDERLINED,
        STRUCK_THROUGH,
        RAISED_OR_LOWERED,
        SIGN,
        FORMATTING_CHANGE;

        /** Whether all of a kind are told of in one sentence, since one is as the other. */
        public boolean isToldTogether() {
            return compareTo(MACROS) >= 0;
        }
    }
}
