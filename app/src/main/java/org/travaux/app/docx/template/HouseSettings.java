package org.travaux.app.docx.template;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;

/** The few settings without which a template's pages and colours would not be what they are. */
final class HouseSettings {
    private static final String MIRROR = "mirrorMargins";
    private static final String EVEN_AND_ODD = "evenAndOddHeaders";
    private static final List<String> LAST = List.of("themeFontLang", "clrSchemeMapping");

    private HouseSettings() {}

    /** Those of a template; nothing if it has no settings. */
    static List<Element> kept(@Nullable HousePart settings) {
        List<Element> kept = new ArrayList<>();
        if (settings != null) {
            Element root = settings.tree().getDocumentElement();
            List<String> wanted = new ArrayList<>(List.of(MIRROR, EVEN_AND_ODD));
            wanted.addAll(LAST);
            for (String name : wanted) {
                kept.addAll(Dom.children(root, name));
            }
        }
        return kept;
    }

    static boolean evenAndOdd(List<Element> kept) {
        return kept.stream().anyMatch(each -> Dom.isWord(each, EVEN_AND_ODD) && Dom.isOn(each));
    }

    /** Adds them to our own settings, each where it has to stand. */
    static void add(List<Element> kept, Document settings) {
        Element root = settings.getDocumentElement();
        for (Element each : kept) {
            Element copy = (Element) settings.importNode(each, true);
            if (Dom.isWord(each, MIRROR)) {
                root.insertBefore(copy, root.getFirstChild());
            } else if (Dom.isWord(each, EVEN_AND_ODD)) {
                root.insertBefore(copy, Dom.child(root, "characterSpacingControl"));
            } else {
                root.appendChild(copy);
            }
        }
    }
}
