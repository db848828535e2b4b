package org.travaux.app.docx.template;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes out of a template's part what nobody wants to pass on: tracked changes (as if all were
 * accepted), comments, identifiers of revisions, paths, and numbers, which are the draft's.
 */
final class Cleaning {
    private static final Set<String> REMOVED =
            Set.of(
                    "del",
                    "moveFrom",
                    "moveFromRangeStart",
                    "moveFromRangeEnd",
                    "moveToRangeStart",
                    "moveToRangeEnd",
                    "rPrChange",
                    "pPrChange",
                    "sectPrChange",
                    "tblPrChange",
                    "tblPrExChange",
                    "tblGridChange",
                    "trPrChange",
                    "tcPrChange",
                    "numberingChange",
                    "cellIns",
                    "cellDel",
                    "cellMerge",
                    "commentRangeStart",
                    "commentRangeEnd",
                    "commentReference",
                    "proofErr",
                    "permStart",
                    "permEnd",
                    "dataBinding",
                    "printerSettings",
                    "rsid",
                    "numPr");
    private static final Set<String> UNWRAPPED = Set.of("ins", "moveTo");
    private static final Set<String> DESCRIBING = Set.of("descr", "name", "title", "alt");

    private Cleaning() {}

    static void clean(Element root) {
        cleanAttributes(root);
        for (Element element : Dom.all(root)) {
            if (Dom.WORD.equals(element.getNamespaceURI())) {
                if (REMOVED.contains(element.getLocalName())) {
                    Dom.remove(element);
                } else if (UNWRAPPED.contains(element.getLocalName())) {
                    unwrap(element);
                }
            }
            cleanAttributes(element);
        }
    }

    private static void unwrap(Element element) {
        Node parent = element.getParentNode();
        if (parent != null) {
            while (element.getFirstChild() != null) {
                parent.insertBefore(element.getFirstChild(), element);
            }
            parent.removeChild(element);
        }
    }

    private static void cleanAttributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        List<Attr> all = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            all.add((Attr) attributes.item(i));
        }
        for (Attr attribute : all) {
            String name = attribute.getLocalName();
            if (name.startsWith("rsid") || name.equals("paraId") || name.equals("textId")) {
                element.removeAttributeNode(attribute);
            } else if (DESCRIBING.contains(name) && isPath(attribute.getValue())) {
                attribute.setValue("");
            }
        }
    }

    /** Word describes a picture by the file that it came from. */
    private static boolean isPath(String value) {
        return value.contains("\\") || value.startsWith("file:") || value.startsWith("/");
    }
}
