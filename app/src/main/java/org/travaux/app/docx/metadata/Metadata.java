package org.travaux.app.docx.metadata;

import org.travaux.app.docx.metadata.Trace.Kind;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.WordPackage;
import org.travaux.app.docx.reading.parts.XmlPart;

import java.util.List;
import java.util.Locale;

/** Looks for what a Word document tells beside its text. Nothing it refers to is fetched. */
public final class Metadata {
    private final WordPackage parts;
    private final Traces traces = new Traces();

    private Metadata(WordPackage parts) {
        this.parts = parts;
    }

    /**
     * What a document tells, in the order of {@link Kind}; nothing if that is nothing.
     *
     * @throws WordException if it is no Word document or cannot be read
     */
    public static List<Trace> of(WordPackage parts) throws WordException {
        parts.mainPart();
        Metadata metadata = new Metadata(parts);
        for (String part : parts.names()) {
            metadata.look(part);
        }
        return metadata.traces.all();
    }

    private void look(String part) throws WordException {
        String name = part.toLowerCase(Locale.ROOT);
        if (name.contains("vbaproject") || name.contains("vbadata")) {
            traces.add(Kind.MACROS, part);
        } else if (name.startsWith("customxml/item")) {
            traces.add(Kind.CUSTOM_XML, "");
        } else if (name.startsWith("word/embeddings/") || name.startsWith("word/activex/")) {
            traces.add(Kind.EMBEDDED, part);
        }
        boolean relationships = name.endsWith(".rels");
        boolean properties = name.startsWith("docprops/") && name.endsWith(".xml");
        boolean text = name.startsWith("word/") && name.endsWith(".xml");
        if (relationships || properties || text) {
            try (XmlPart xml = parts.part(part)) {
                if (xml != null) {
                    ElementTraces.find(xml, traces);
                }
            }
        }
    }
}
