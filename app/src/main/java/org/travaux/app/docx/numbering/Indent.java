package org.travaux.app.docx.numbering;

import org.travaux.app.docx.xml.Xml;

import java.io.IOException;

/**
 * How far a paragraph stands from the margin, in twentieths of a point.
 *
 * @param left where its text begins
 * @param hanging how far before that its label begins
 */
public record Indent(int left, int hanging) {
    /** At the margin, label and text. */
    public static final Indent NONE = new Indent(0, 0);

    /** Writes the property of a paragraph or of a level of a list. */
    public void write(Xml xml) throws IOException {
        xml.empty(
                "w:ind", "w:left", Integer.toString(left), "w:hanging", Integer.toString(hanging));
    }
}
