package org.travaux.app.docx.template;

import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.WordException.Reason;
import org.travaux.app.docx.reading.parts.WordPackage;
import org.w3c.dom.Document;

import java.util.List;

/** A part of a template, cleaned, with what it refers to. Its tree is copied before it changes. */
record HousePart(Document tree, List<Linked> links) {
    /**
     * Reads a part.
     *
     * @param name of a part that is there
     * @throws WordException if it can't be read, or taken over
     */
    static HousePart read(WordPackage parts, String name) throws WordException {
        Document tree = tree(parts, name);
        Cleaning.clean(tree.getDocumentElement());
        FetchingFields.refuse(tree.getDocumentElement());
        return new HousePart(tree, Linked.of(parts, name));
    }

    /** The tree of a part as it is. */
    static Document tree(WordPackage parts, String name) throws WordException {
        byte[] xml = parts.xml(name);
        if (xml == null) {
            throw new WordException(Reason.DAMAGED, name);
        }
        Document tree = Dom.parse(xml, name);
        if (String.valueOf(tree.getDocumentElement().getNamespaceURI()).contains("purl.oclc.org")) {
            throw new WordException(Reason.STRICT, name);
        }
        return tree;
    }
}
