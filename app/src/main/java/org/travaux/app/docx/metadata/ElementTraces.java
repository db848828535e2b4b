package org.travaux.app.docx.metadata;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.metadata.Trace.Kind;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;

/** What the elements of one part tell. */
final class ElementTraces {
    private final XmlPart part;
    private final Traces traces;

    private ElementTraces(XmlPart part, Traces traces) {
        this.part = part;
        this.traces = traces;
    }

    static void find(XmlPart part, Traces traces) throws WordException {
        part.elements(new ElementTraces(part, traces)::look);
    }

    private void look(String name) throws WordException {
        part.attributes(this::attribute);
        Kind property = property(name);
        if (property != null) {
            add(property, part.text());
            return;
        }
        switch (name) {
            case "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange", "w:pPrChange" ->
                    traces.add(Kind.CHANGES, part.attribute("author"));
            case "w:comment" -> traces.add(Kind.COMMENTS, part.attribute("author"));
            case "person" -> add(Kind.PEOPLE, part.attribute("author"));
            case "w:vanish", "w:webHidden" -> {
                if (part.isOn()) {
                    traces.add(Kind.HIDDEN_TEXT, "");
                }
            }
            case "w:rsid" -> traces.add(Kind.REVISION_IDS, "");
            case "Relationship" -> relationship();
            case "property" -> traces.add(Kind.CUSTOM_PROPERTIES, part.attribute("name"));
            default -> {}
        }
    }

    private void attribute(String name, String value) {
        if (name.startsWith("rsid")) {
            traces.add(Kind.REVISION_IDS, "");
        } else if (name.equals("date")) {
            traces.add(Kind.DATE, value);
        }
    }

    private void add(Kind kind, String detail) {
        if (!detail.isBlank()) {
            traces.add(kind, detail);
        }
    }

    private static @Nullable Kind property(String element) {
        return switch (element) {
            case "creator" -> Kind.AUTHOR;
            case "lastModifiedBy" -> Kind.LAST_MODIFIED_BY;
            case "Company" -> Kind.COMPANY;
            case "Manager" -> Kind.MANAGER;
            case "Application" -> Kind.PROGRAM;
            case "created", "modified", "lastPrinted" -> Kind.DATE;
            case "Template" -> Kind.TEMPLATE;
            case "HyperlinkBase" -> Kind.PATH;
            default -> null;
        };
    }

    private void relationship() {
        String target = part.attribute("Target");
        if (part.attribute("Type").endsWith("/attachedTemplate")) {
            traces.add(Kind.TEMPLATE, target);
        } else if (part.attribute("TargetMode").equalsIgnoreCase("external")) {
            boolean path = target.startsWith("file:") || target.startsWith("\\\\");
            traces.add(path ? Kind.PATH : Kind.LINK, target);
        }
    }
}
