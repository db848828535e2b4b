package org.travaux.app.docx.template;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;

/** The paper of a document: the template's, turned if the document needs its long side. */
final class Section {
    private static final int NARROWEST_MARGIN = 400;

    private final Element section;

    /**
     * @param house the template's section, which is left as it is; null if it has none
     * @param ours the document's own, which is changed
     */
    Section(@Nullable Element house, Element ours) {
        Document owner = ours.getOwnerDocument();
        section =
                house != null && Dom.child(house, "pgSz") != null
                        ? (Element) owner.importNode(house, true)
                        : ours;
        Dom.children(section, "headerReference").forEach(Dom::remove);
        Dom.children(section, "footerReference").forEach(Dom::remove);
        Dom.children(section, "printerSettings").forEach(Dom::remove);
        if (section.isSameNode(ours)) {
            Dom.children(section, "titlePg").forEach(Dom::remove);
        } else {
            turn(ours);
        }
    }

    Element element() {
        return section;
    }

    /** The pages that have heads and feet of their own. */
    List<String> pages(boolean evenAndOdd) {
        List<String> pages = new ArrayList<>(List.of("default"));
        if (Dom.isOn(Dom.child(section, "titlePg"))) {
            pages.add("first");
        }
        if (evenAndOdd) {
            pages.add("even");
        }
        return pages;
    }

    /** Puts a reference where it has to stand: before everything else. */
    void refer(HeaderOrFooter.Reference reference) {
        Document owner = section.getOwnerDocument();
        Element element = owner.createElementNS(Dom.WORD, "w:" + reference.kind() + "Reference");
        element.setAttributeNS(Dom.WORD, "w:type", reference.pages());
        element.setAttributeNS(Dom.RELATIONS, "r:id", reference.id());
        section.insertBefore(element, section.getFirstChild());
    }

    /** Tables are made for the width of our pages; the margins give what the paper lacks. */
    private void turn(Element ours) {
        Element paper = Dom.child(section, "pgSz");
        Element own = Dom.child(ours, "pgSz");
        if (paper == null || own == null || number(own, "w") < number(own, "h")) {
            return;
        }
        int wide = Math.max(number(paper, "w"), number(paper, "h"));
        int high = Math.min(number(paper, "w"), number(paper, "h"));
        Dom.setAttribute(paper, "w", Integer.toString(wide));
        Dom.setAttribute(paper, "h", Integer.toString(high));
        Dom.setAttribute(paper, "orient", "landscape");
        Element margins = Dom.child(section, "pgMar");
        Element ownMargins = Dom.child(ours, "pgMar");
        if (margins != null && ownMargins != null) {
            int needed =
                    number(own, "w") - number(ownMargins, "left") - number(ownMargins, "right");
            String margin = Integer.toString(Math.max(NARROWEST_MARGIN, (wide - needed) / 2));
            Dom.setAttribute(margins, "left", margin);
            Dom.setAttribute(margins, "right", margin);
            Dom.setAttribute(margins, "gutter", "0");
        }
    }

    private static int number(Element element, String attribute) {
        try {
            return Integer.parseInt(Dom.attribute(element, attribute));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
