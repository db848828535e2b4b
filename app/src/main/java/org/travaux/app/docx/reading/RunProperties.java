package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.TextColour;
import org.travaux.app.docx.reading.model.WordChange;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;
import org.travaux.app.docx.reading.symbols.SymbolFonts;

/** What a run, a style or a paragraph's end says of how it looks; null where it says nothing. */
final class RunProperties {
    @Nullable String style;
    @Nullable Boolean bold;
    @Nullable Boolean italic;
    @Nullable Boolean hidden;
    @Nullable Boolean capitals;
    @Nullable String language;

    /** The height of its letters in half points; 0 if nothing is said. */
    int size;

    /** The font of signs that it is in; empty if it is in none. */
    String signs = "";

    @Nullable TextColour highlight;
    @Nullable TextColour shading;
    @Nullable TextColour font;
    boolean underlined;
    boolean struck;
    boolean raised;
    boolean rightToLeft;
    @Nullable String formattedBy;
    boolean formattingDated;
    @Nullable WordChange inserted;
    @Nullable WordChange deleted;

    /** Reads an {@code rPr} element. */
    void read(XmlPart part) throws WordException {
        part.children(
                name -> {
                    switch (name) {
                        case "w:rStyle" -> style = part.value();
                        case "w:b" -> bold = part.isOn();
                        case "w:i" -> italic = part.isOn();
                        case "w:rFonts" -> signs = signs(part);
                        case "w:vanish" -> hidden = part.isOn();
                        case "w:caps" -> capitals = part.isOn();
                        case "w:sz" -> size = Math.clamp(part.number(0), 0, 3276);
                        case "w:lang" -> language = language(part);
                        case "w:highlight" -> highlight = TextColour.ofHighlight(part.value());
                        case "w:shd" -> shading = TextColour.of(part.attribute("fill"));
                        case "w:color" -> font = TextColour.of(part.value());
                        case "w:u" -> underlined = part.isOn();
                        case "w:strike", "w:dstrike" -> struck |= part.isOn();
                        case "w:vertAlign" -> raised = !part.value().equals("baseline");
                        case "w:rPrChange" -> {
                            formattedBy = part.attribute("author");
                            formattingDated = isDated(part);
                        }
                        case "w:ins", "w:moveTo" ->
                                inserted = change(part, name.equals("w:moveTo"));
                        case "w:del", "w:moveFrom" ->
                                deleted = change(part, name.equals("w:moveFrom"));
                        default -> {}
                    }
                });
    }

    /** The colour that its words are marked in by itself, not by a style; null for none. */
    @Nullable TextColour colour() {
        TextColour behind = highlight == null ? shading : highlight;
        return behind == null ? font : behind;
    }

    private static String signs(XmlPart part) {
        for (String attribute : new String[] {"ascii", "hAnsi", "cs", "eastAsia"}) {
            if (SymbolFonts.isOne(part.attribute(attribute))) {
                return part.attribute(attribute);
            }
        }
        return "";
    }

    private static @Nullable String language(XmlPart part) {
        for (String attribute : new String[] {"val", "bidi", "eastAsia"}) {
            if (!part.attribute(attribute).isEmpty()) {
                return part.attribute(attribute);
            }
        }
        return null;
    }

    /** The change that the element entered last tells of. */
    static WordChange change(XmlPart part, boolean moved) {
        return new WordChange(
                part.attribute("author").strip(), part.attribute("id"), moved, isDated(part));
    }

    /** Whether the element entered last says when; programs write 1970 where nobody knows. */
    static boolean isDated(XmlPart part) {
        String date = part.attribute("date");
        return !date.isEmpty() && !date.startsWith("1970-01-01");
    }
}
