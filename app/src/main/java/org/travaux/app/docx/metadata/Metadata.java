package org.travaux.app.docx.metadata;

import org.travaux.app.docx.metadata.Trace.Kind;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.WordPackage;
import org.travaux.app.docx.reading.parts.XmlPart;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Looks for what a Word document tells beside its text. Nothing it refers to is fetched. */
public final class Metadata {
    private final WordPackage parts;
    private final Traces traces = new Traces();
    private final Set<String> hiddenStyles = new HashSet<>();

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
        metadata.findHiddenStyles();
        for (String part : parts.names()) {
            metadata.look(part);
        }
        return metadata.traces.all();
    }

    /** The styles in which text is hidden, those too that are based on one. */
    private void findHiddenStyles() throws WordException {
        String name = parts.relations(parts.mainPart()).part("styles");
        Map<String, String> bases = new HashMap<>();
        Map<String, Boolean> said = new HashMap<>();
        String[] style = {""};
        try (XmlPart xml = name == null ? null : parts.part(name)) {
            if (xml != null) {
                xml.elements(
                        element -> {
                            switch (element) {
                                case "w:style" -> style[0] = xml.attribute("styleId");
                                case "w:basedOn" -> bases.put(style[0], xml.value());
                                case "w:vanish" -> said.put(style[0], xml.isOn());
                                default -> {}
                            }
                        });
            }
        }
        for (String each : bases.keySet()) {
            Set<String> seen = new HashSet<>();
            String at = each;
            while (at != null && !said.containsKey(at) && seen.add(at)) {
                at = bases.get(at);
            }
            if (at != null && Boolean.TRUE.equals(said.get(at))) {
                hiddenStyles.add(each);
            }
        }
        said.forEach(
                (each, hidden) -> {
                    if (hidden) {
                        hiddenStyles.add(each);
                    }
                });
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
                    boolean furniture = name.contains("/header") || name.contains("/footer");
                    ElementTraces.find(xml, traces, hiddenStyles, furniture);
                }
            }
        }
    }
}
