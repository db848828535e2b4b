package org.travaux.app.docx.parts;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.style.KindMark;
import org.travaux.app.docx.style.ParagraphStyle;
import org.travaux.app.docx.style.WordStyle;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The styles that paragraphs came with, for a document that has only ours: each looks as the kind
 * of its paragraphs does, where all are of one, and a few that every Word knows as they do there.
 */
public final class KeptStyles {
    /** By style, the one it is based on. */
    private final Map<WordStyle, WordStyle> bases = new LinkedHashMap<>();

    /** The styles of the paragraphs of a document. */
    public KeptStyles(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            if (ParagraphStyle.isKept(paragraph)) {
                bases.merge(
                        ParagraphStyle.of(paragraph),
                        ParagraphStyle.ofKind(paragraph),
                        (one, other) -> one.equals(other) ? one : WordStyle.NORMAL);
            }
        }
    }

    /** What the mark at a paragraph's end says of its kind; null if the paragraph's style does. */
    public static @Nullable String mark(Paragraph paragraph) {
        return ParagraphStyle.isKept(paragraph) ? KindMark.id(paragraph.kind()) : null;
    }

    /** The part with our styles, and these among them. */
    String in(String part) throws IOException {
        StringBuilder added = new StringBuilder();
        String ours = part;
        for (Map.Entry<WordStyle, WordStyle> each : bases.entrySet()) {
            WordStyle style = each.getKey();
            if (!part.contains("w:styleId=\"" + style.id() + "\"")) {
                added.append(definition(style, each.getValue()));
                ours = withoutName(ours, style);
            }
        }
        if (!bases.isEmpty()) {
            for (ParagraphKind kind : ParagraphKind.values()) {
                added.append(mark(kind));
            }
        }
        int end = ours.lastIndexOf("</");
        return ours.substring(0, end) + added + ours.substring(end);
    }

    private static String definition(WordStyle style, WordStyle base) throws IOException {
        return Xml.text(
                "w:style",
                xml -> {
                    xml.value("w:name", style.name());
                    xml.value("w:basedOn", base.id());
                    xml.empty("w:qFormat");
                    KnownLook.write(xml, style);
                },
                "w:type",
                "paragraph",
                "w:customStyle",
                style.isBuiltIn() ? "0" : "1",
                "w:styleId",
                style.id());
    }

    private static String mark(ParagraphKind kind) throws IOException {
        return Xml.text(
                "w:style",
                xml -> {
                    xml.value("w:name", KindMark.name(kind));
                    xml.value("w:basedOn", "DefaultParagraphFont");
                    xml.empty("w:semiHidden");
                },
                "w:type",
                "character",
                "w:customStyle",
                "1",
                "w:styleId",
                KindMark.id(kind));
    }

    /** No two styles have one name: ours, which words and tables have, gives way. */
    private static String withoutName(String part, WordStyle style) {
        String name = "<w:name w:val=\"" + style.name();
        return part.replace(name + "\"/>", name + " (2)\"/>");
    }
}
