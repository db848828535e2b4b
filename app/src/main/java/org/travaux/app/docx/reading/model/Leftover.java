package org.travaux.app.docx.reading.model;

/**
 * Something in a document that a draft cannot hold.
 *
 * @param paragraph the index of the paragraph it is in or at; -1 if it is not in the body
 * @param detail its words, its name or its author; may be empty
 */
public record Leftover(Kind kind, int paragraph, String detail) {
    /** What it is. */
    public enum Kind {
        PICTURE,
        /** Taken over as plain characters. */
        EQUATION,
        /** Its words were taken over as paragraphs of their own. */
        TEXT_BOX,
        CONTENTS,
        HEADER,
        FOOTER,
        /** The words of a link stay; where it leads to does not. */
        LINK,
        /** Text in several columns on a page. */
        TEXT_COLUMNS,
        /** What a document takes from elsewhere; never fetched. */
        OUTSIDE,
        /** Another file in the document: a sheet, a second text. */
        EMBEDDED,
        /** A text that stands in a file of its own within the document. */
        EMBEDDED_TEXT,
        /** A chart or a diagram; the detail is the words in it. */
        DIAGRAM,
        /** Words that are drawn as a picture is, WordArt and watermarks. */
        DRAWN_WORDS,
        MACROS,
        HIDDEN_TEXT,
        UNDERLINED,
        STRUCK_THROUGH,
        RAISED_OR_LOWERED,
        /** A sign of a font of signs, that no character stands for. */
        SIGN,
        /** Somebody changed how something looks, not what it says. */
        FORMATTING_CHANGE
    }
}
