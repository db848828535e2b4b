package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.TextColour;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;

/** What a paragraph or a style says of paragraphs; null where it says nothing. */
final class ParagraphProperties {
    @Nullable String style;
    @Nullable Integer outline;

    /** The number of its list, {@code 0} for none. */
    @Nullable String list;

    @Nullable Integer listLevel;

    /** How its lines stand, as Word calls it: {@code center}. */
    @Nullable String alignment;

    @Nullable Boolean newPage;
    @Nullable TextColour shading;
    final Indentation indentation = new Indentation();
    final ParagraphRoom spacing = new ParagraphRoom();
    @Nullable Boolean rightToLeft;

    /** The section that the paragraph ends, or null. */
    @Nullable SectionProperties section;

    final RunProperties mark = new RunProperties();
    @Nullable String formattedBy;

    /** Reads a {@code pPr} element. */
    void read(XmlPart part) throws WordException {
        part.children(
                name -> {
                    switch (name) {
                        case "w:pStyle" -> style = part.value();
                        case "w:jc" -> alignment = part.value();
                        case "w:shd" -> shading = TextColour.of(part.attribute("fill"));
                        case "w:ind" -> indentation.read(part);
                        case "w:spacing" -> spacing.read(part);
                        case "w:contextualSpacing" -> spacing.close = part.isOn();
                        case "w:bidi" -> rightToLeft = part.isOn();
                        case "w:sectPr" -> section = SectionProperties.read(part);
                        case "w:pageBreakBefore" -> newPage = part.isOn();
                        case "w:outlineLvl" -> outline = part.number(9);
                        case "w:numPr" -> readList(part);
                        case "w:rPr" -> mark.read(part);
                        case "w:pPrChange" -> formattedBy = part.attribute("author");
                        default -> {}
                    }
                });
    }

    private void readList(XmlPart part) throws WordException {
        part.children(
                name -> {
                    switch (name) {
                        case "w:numId" -> list = part.value();
                        case "w:ilvl" -> listLevel = Math.clamp(part.number(0), 0, 8);
                        default -> {}
                    }
                });
    }
}
