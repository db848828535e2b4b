package org.travaux.app.docx;

import java.io.IOException;

/**
 * How far a paragraph stands from the margin, in twentieths of a point.
 *
 * @param left where its text begins
 * @param hanging how far before that its label begins
 */
record Indent(int left, int hanging) {
    static final Indent NONE = new Indent(0, 0);

    void write(Xml xml) throws IOException {
        xml.empty(
                "w:ind", "w:left", Integer.toString(left), "w:hanging", Integer.toString(hanging));
    }
}
