package org.travaux.app.docx.template;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.WordFile;
import org.travaux.app.docx.reading.parts.Relations;
import org.travaux.app.docx.reading.parts.Relations.Relation;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.WordException.Reason;
import org.travaux.app.docx.reading.parts.WordPackage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A house's own document, of which the styles, the paper, what stands at the head and the foot of
 * pages, the theme and the fonts are used for documents of this program ({@code
 * docs/decisions/template.md}). Its text, comments, properties, macros and numbering are not.
 *
 * @param section of its last page; null if it says nothing of it
 * @param styles as they stand there; null if there are none
 */
public record HouseTemplate(
        @Nullable Element section,
        @Nullable Document styles,
        @Nullable HousePart theme,
        @Nullable HousePart fonts,
        List<HeaderOrFooter> furniture,
        List<Element> settings) {
    /**
     * Reads a template.
     *
     * @throws WordException if it is no document, or can't be taken over, and why
     * @throws IOException if the file can't be read at all
     */
    public static HouseTemplate read(Path file) throws WordException, IOException {
        try (WordPackage parts = WordFile.open(file, null)) {
            return read(parts);
        }
    }

    private static HouseTemplate read(WordPackage parts) throws WordException {
        String main = parts.mainPart();
        Relations relations = parts.relations(main);
        Element document = HousePart.tree(parts, main).getDocumentElement();
        Element body = Dom.child(document, "body");
        if (body == null) {
            throw new WordException(Reason.NO_DOCUMENT, main);
        }
        Element section = Dom.child(body, "sectPr");
        if (section != null) {
            Cleaning.clean(section);
        }
        HousePart styles = related(parts, relations, "styles");
        return new HouseTemplate(
                section,
                styles == null ? null : styles.tree(),
                related(parts, relations, "theme"),
                related(parts, relations, "fontTable"),
                furniture(parts, relations, body),
                HouseSettings.kept(related(parts, relations, "settings")));
    }

    private static @Nullable HousePart related(WordPackage parts, Relations relations, String type)
            throws WordException {
        String name = relations.part(type);
        boolean own = type.equals("settings");
        return name == null
                ? null
                : own
                        ? new HousePart(HousePart.tree(parts, name), List.of())
                        : HousePart.read(parts, name);
    }

    /** A section without a head of its own has that of the section before. */
    private static List<HeaderOrFooter> furniture(
            WordPackage parts, Relations relations, Element body) throws WordException {
        Map<String, HeaderOrFooter> last = new LinkedHashMap<>();
        for (Element element : Dom.all(body)) {
            for (String kind : List.of("header", "footer")) {
                if (Dom.isWord(element, kind + "Reference")) {
                    String pages = Dom.attribute(element, "type");
                    String name = target(relations, element.getAttributeNS(Dom.RELATIONS, "id"));
                    HousePart part = HousePart.read(parts, name);
                    last.put(kind + pages, new HeaderOrFooter(kind, pages, part));
                }
            }
        }
        return new ArrayList<>(last.values());
    }

    private static String target(Relations relations, String id) throws WordException {
        for (Relation relation : relations.all()) {
            if (relation.id().equals(id)) {
                if (relation.outside()) {
                    throw new WordException(Reason.TEMPLATE_OUTSIDE, relation.target());
                }
                return relation.target();
            }
        }
        throw new WordException(Reason.DAMAGED, id);
    }

    /**
     * Dresses a document of this program. The stream stays open.
     *
     * @param document a whole file as this program writes it
     * @throws IOException if the stream can't be written to
     */
    public void dress(byte[] document, OutputStream out) throws IOException {
        new Dressing(this, document).write(out);
    }
}
