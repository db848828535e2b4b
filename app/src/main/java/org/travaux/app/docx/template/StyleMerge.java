package org.travaux.app.docx.template;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A template's styles under the names by which our documents know them, with those of ours that it
 * lacks. A style is the same if its name is, whatever its id in Word of another language; else if
 * its id is.
 */
final class StyleMerge {
    private static final Set<String> REFERRING =
            Set.of("basedOn", "next", "link", "pStyle", "rStyle", "tblStyle");
    private static final String APART = "House";

    private final Document theirs;
    private final Element ours;
    private final Map<String, String> renamed = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * @param theirs is changed
     */
    StyleMerge(Document theirs, Document ours) {
        this.theirs = theirs;
        this.ours = ours.getDocumentElement();
        removeLists();
        List<Element> styles = Dom.children(theirs.getDocumentElement(), "style");
        styles.forEach(style -> match(style, sameName(style)));
        styles.forEach(style -> match(style, sameId(style)));
        styles.forEach(this::moveApart);
        rename(theirs);
        for (Element style : styles) {
            String id = Dom.attribute(style, "styleId");
            Dom.setAttribute(style, "styleId", renamed.getOrDefault(id, id));
        }
        add();
    }

    /** The styles of the document. */
    Document merged() {
        return theirs;
    }

    /** Has a part of the template refer to styles by their new ids. */
    void rename(Document part) {
        for (Element element : Dom.all(part)) {
            if (Dom.WORD.equals(element.getNamespaceURI())
                    && REFERRING.contains(element.getLocalName())) {
                String id = Dom.attribute(element, "val");
                Dom.setAttribute(element, "val", renamed.getOrDefault(id, id));
            }
        }
    }

    /** Lists come with numbers, which are the draft's. */
    private void removeLists() {
        for (Element style : Dom.children(theirs.getDocumentElement(), "style")) {
            boolean list = Dom.attribute(style, "type").equals("numbering");
            if (list && !isDefault(style)) {
                Dom.remove(style);
            }
        }
    }

    private void match(Element style, @Nullable Element own) {
        String id = Dom.attribute(style, "styleId");
        if (own != null && !renamed.containsKey(id) && taken.add(id(own))) {
            renamed.put(id, id(own));
            callAlike(style, own);
            outline(style, own);
        }
    }

    /** Documents of ours are read by the names of their styles. */
    private static void callAlike(Element style, Element own) {
        Element name = Dom.child(style, "name");
        Element ownName = Dom.child(own, "name");
        if (name != null && ownName != null) {
            Dom.setAttribute(name, "val", Dom.attribute(ownName, "val"));
        }
    }

    /** A heading is one, also where the house's style does not say how deep it is. */
    private void outline(Element style, Element own) {
        Element ownProperties = Dom.child(own, "pPr");
        Element level = ownProperties == null ? null : Dom.child(ownProperties, "outlineLvl");
        if (level == null) {
            return;
        }
        Element properties = Dom.child(style, "pPr");
        if (properties == null) {
            properties = theirs.createElementNS(Dom.WORD, "w:pPr");
            style.insertBefore(properties, Dom.child(style, "rPr"));
        }
        if (Dom.child(properties, "outlineLvl") == null) {
            properties.appendChild(theirs.importNode(level, true));
        }
    }

    private @Nullable Element sameName(Element style) {
        String name = name(style);
        for (Element own : Dom.children(ours, "style")) {
            boolean same = name(own).equals(name) || (isDefault(own) && isDefault(style));
            if (same && isSameType(own, style)) {
                return own;
            }
        }
        return null;
    }

    private @Nullable Element sameId(Element style) {
        for (Element own : Dom.children(ours, "style")) {
            if (id(own).equals(id(style)) && isSameType(own, style)) {
                return own;
            }
        }
        return null;
    }

    /** Another style of theirs must not go by an id of ours. */
    private void moveApart(Element style) {
        String id = id(style);
        boolean meant = Dom.children(ours, "style").stream().anyMatch(own -> id(own).equals(id));
        if (meant && !renamed.containsKey(id)) {
            renamed.put(id, APART + id);
        }
    }

    private void add() {
        Element root = theirs.getDocumentElement();
        Element defaults = Dom.child(ours, "docDefaults");
        if (Dom.child(root, "docDefaults") == null && defaults != null) {
            root.insertBefore(theirs.importNode(defaults, true), root.getFirstChild());
        }
        for (Element own : Dom.children(ours, "style")) {
            if (!taken.contains(id(own))) {
                root.appendChild(theirs.importNode(own, true));
            }
        }
    }

    private static String id(Element style) {
        return Dom.attribute(style, "styleId");
    }

    private static String name(Element style) {
        Element name = Dom.child(style, "name");
        return name == null ? "" : Dom.attribute(name, "val").toLowerCase(Locale.ROOT);
    }

    private static boolean isSameType(Element one, Element other) {
        return Dom.attribute(one, "type").equals(Dom.attribute(other, "type"));
    }

    private static boolean isDefault(Element style) {
        return List.of("1", "true", "on").contains(Dom.attribute(style, "default"));
    }
}
