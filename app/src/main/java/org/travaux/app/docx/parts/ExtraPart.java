package org.travaux.app.docx.parts;

import org.travaux.app.docx.xml.Xml;

import java.io.IOException;

/** A part that most documents do without. */
public interface ExtraPart {
    /** What it is to the document, {@code footnotes}: the kind of its relationship. */
    String kind();

    /** The id of its relationship. */
    default String id() {
        return kind();
    }

    /** Where it stands in the file, seen from the document. */
    default String path() {
        return kind() + ".xml";
    }

    /** What it is in the list of all parts, behind what those of all offices begin with. */
    default String contentType() {
        return "wordprocessingml." + kind();
    }

    /** Its root element. */
    default String root() {
        return "w:" + kind();
    }

    /** The names that its elements come from, as attributes of the root element. */
    default String[] namespaces() {
        return DocxPackage.namespaces();
    }

    /** The element with which the document's settings speak of it; empty if they need not. */
    default String settings() {
        return "";
    }

    /** Writes what stands in its root element. */
    void write(Xml xml) throws IOException;
}
