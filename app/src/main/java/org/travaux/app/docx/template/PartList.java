package org.travaux.app.docx.template;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.List;

/** Which parts a document has, of which types, and how it is related to them. */
final class PartList {
    static final String TYPES = "[Content_Types].xml";
    static final String RELATIONS = "word/_rels/document.xml.rels";
    static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";

    private static final String TYPE_NAMESPACE =
            "http://schemas.openxmlformats.org/package/2006/content-types";

    private final Document types;
    private final Document relations;

    PartList(byte[] types, byte[] relations) {
        this.types = Dom.parseOwn(types);
        this.relations = Dom.parseOwn(relations);
    }

    /** The type of a head or a foot of pages. */
    static String furniture(String kind) {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml";
    }

    /**
     * Adds a part that the document is related to.
     *
     * @param target its name from the folder of the document
     */
    void add(String id, String type, String target, String content) {
        Element relation = relations.createElementNS(PartRelations.NAMESPACE, "Relationship");
        relation.setAttribute("Id", id);
        relation.setAttribute("Type", Dom.RELATIONS + "/" + type);
        relation.setAttribute("Target", target);
        relations.getDocumentElement().appendChild(relation);
        Element override = types.createElementNS(TYPE_NAMESPACE, "Override");
        override.setAttribute("PartName", "/word/" + target);
        override.setAttribute("ContentType", content);
        types.getDocumentElement().appendChild(override);
    }

    /** Says what parts of an ending are. */
    void allow(String extension, String content) {
        List<Element> all = Dom.all(types);
        if (all.stream().noneMatch(each -> each.getAttribute("Extension").equals(extension))) {
            Element allowed = types.createElementNS(TYPE_NAMESPACE, "Default");
            allowed.setAttribute("Extension", extension);
            allowed.setAttribute("ContentType", content);
            Element root = types.getDocumentElement();
            root.insertBefore(allowed, root.getFirstChild());
        }
    }

    /** Takes out a part of ours that is called as it is related, {@code header}. */
    void remove(String id) {
        for (Element each : Dom.all(relations)) {
            if (each.getAttribute("Id").equals(id)) {
                Dom.remove(each);
            }
        }
        for (Element each : Dom.all(types)) {
            if (each.getAttribute("PartName").equals("/word/" + id + ".xml")) {
                Dom.remove(each);
            }
        }
    }

    byte[] types() {
        return Dom.write(types);
    }

    byte[] relations() {
        return Dom.write(relations);
    }
}
