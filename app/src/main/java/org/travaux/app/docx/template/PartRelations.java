package org.travaux.app.docx.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a part of a template refers to, as a part of its own. */
final class PartRelations {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Document tree =
            Dom.parseOwn(("<Relationships xmlns=\"" + NAMESPACE + "\"/>").getBytes(UTF_8));

    void add(Linked link, String target) {
        Element relation = tree.createElementNS(NAMESPACE, "Relationship");
        relation.setAttribute("Id", link.id());
        relation.setAttribute("Type", Dom.RELATIONS + "/" + link.type());
        relation.setAttribute("Target", target);
        if (!link.address().isEmpty()) {
            relation.setAttribute("TargetMode", "External");
        }
        tree.getDocumentElement().appendChild(relation);
    }

    byte[] bytes() {
        return Dom.write(tree);
    }
}
