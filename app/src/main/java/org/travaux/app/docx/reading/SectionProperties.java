package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;
import org.travaux.markup.draft.looks.Paper;

import java.util.HashMap;
import java.util.Map;

/** What a section of a document says of its pages. */
final class SectionProperties {
    private static final int MOST_COLUMNS = 45;

    private int width;
    private int height;
    private final Map<String, Integer> margins = new HashMap<>();

    /** How it begins, as Word calls it. */
    private String type = "nextPage";

    int columns = 1;
    boolean firstDiffers;

    /** The ids of what stands at the head and the foot, by {@code header-default}. */
    final Map<String, String> furniture = new HashMap<>();

    /** Reads the element that was entered last. */
    static SectionProperties read(XmlPart part) throws WordException {
        SectionProperties section = new SectionProperties();
        part.children(name -> section.property(name, part));
        return section;
    }

    private void property(String name, XmlPart part) {
        switch (name) {
            case "w:pgSz" -> {
                width = XmlPart.number(part.attribute("w"), 0);
                height = XmlPart.number(part.attribute("h"), 0);
            }
            case "w:pgMar" -> {
                for (String side : new String[] {"top", "right", "bottom", "left"}) {
                    margins.put(side, Math.abs(XmlPart.number(part.attribute(side), 0)));
                }
            }
            case "w:type" -> type = part.value();
            case "w:cols" ->
                    columns = Math.clamp(XmlPart.number(part.attribute("num"), 1), 1, MOST_COLUMNS);
            case "w:titlePg" -> firstDiffers = part.isOn();
            case "w:headerReference", "w:footerReference" -> {
                String kind = name.substring("w:".length(), name.indexOf("Reference"));
                String pages = part.attribute("type");
                furniture.put(
                        kind + "-" + (pages.isEmpty() ? "default" : pages), part.relation("id"));
            }
            default -> {}
        }
    }

    /** Whether its paper is held broadside. */
    boolean isLandscape() {
        return width > height;
    }

    /** Whether it begins a page by itself. */
    boolean beginsPage() {
        return !type.equals("continuous") && !type.equals("nextColumn");
    }

    /** The paper, upright; null if it says nothing that makes sense. */
    @Nullable Paper paper() {
        int[] all = new int[4];
        String[] sides = {"top", "right", "bottom", "left"};
        for (int i = 0; i < all.length; i++) {
            all[i] = margins.getOrDefault(sides[i], -1);
        }
        int narrow = Math.min(width, height);
        int wide = Math.max(width, height);
        return Paper.isOne(narrow, wide, all[0], all[1], all[2], all[3])
                ? new Paper(narrow, wide, all[0], all[1], all[2], all[3])
                : null;
    }
}
