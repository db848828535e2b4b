package org.travaux.app.docx.metadata;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.metadata.Trace.Kind;

import java.io.InputStream;
import java.util.Locale;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one part for what it tells. */
final class PartReader {
    private static final int LONGEST = 1_000;

    private final XMLStreamReader in;
    private final Traces traces;
    private @Nullable Kind property;
    private final StringBuilder value = new StringBuilder();

    private PartReader(XMLStreamReader in, Traces traces) {
        this.in = in;
        this.traces = traces;
    }

    static void read(InputStream part, Traces traces) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        new PartReader(factory.createXMLStreamReader(part), traces).read();
    }

    private void read() throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.CHARACTERS -> characters();
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> {}
            }
        }
    }

    private void start() {
        String name = in.getLocalName();
        property = property(name);
        value.setLength(0);
        switch (name) {
            case "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange" -> {
                String author = attribute("author");
                if (author != null) {
                    traces.add(Kind.CHANGES, author);
                }
            }
            case "comment" -> traces.add(Kind.COMMENTS, orEmpty(attribute("author")));
            case "vanish", "webHidden" -> {
                String on = attribute("val");
                if (on == null || on.equals("1") || on.equals("true") || on.equals("on")) {
                    traces.add(Kind.HIDDEN_TEXT, "");
                }
            }
            case "rsid" -> traces.add(Kind.REVISION_IDS, "");
            case "Relationship" -> relationship();
            case "property" -> traces.add(Kind.CUSTOM_PROPERTIES, orEmpty(attribute("name")));
            default -> {}
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String attribute = in.getAttributeLocalName(i);
            if (attribute.startsWith("rsid")) {
                traces.add(Kind.REVISION_IDS, "");
            } else if (attribute.equals("date")) {
                traces.add(Kind.DATE, in.getAttributeValue(i));
            }
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
        String type = orEmpty(attribute("Type"));
        String target = orEmpty(attribute("Target"));
        if (type.endsWith("/attachedTemplate")) {
            traces.add(Kind.TEMPLATE, target);
        } else if ("external".equals(orEmpty(attribute("TargetMode")).toLowerCase(Locale.ROOT))) {
            boolean path = target.startsWith("file:") || target.startsWith("\\\\");
            traces.add(path ? Kind.PATH : Kind.LINK, target);
        }
    }

    private void characters() {
        if (property != null && value.length() < LONGEST) {
            value.append(in.getText());
        }
    }

    private void end() {
        if (property != null && !value.toString().isBlank()) {
            traces.add(property, value.toString());
        }
        property = null;
    }

    private @Nullable String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
