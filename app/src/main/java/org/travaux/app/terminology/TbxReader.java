package org.travaux.app.terminology;

import org.jspecify.annotations.Nullable;
import org.travaux.app.terminology.TermFileException.Reason;
import org.travaux.markup.terminology.TermEntry;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * TBX of both forms: {@code termEntry/langSet} of version 2 and {@code conceptEntry/langSec} of
 * version 3. Document types and entities are not followed.
 */
final class TbxReader {
    private final XMLStreamReader xml;
    private final List<TermEntry> entries = new ArrayList<>();
    private @Nullable EntryBuilder entry;
    private String language = "";

    private TbxReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * Reads all entries that have a term, and closes the stream.
     *
     * @throws TermFileException if it is no well-formed XML, or uses entities
     */
    static List<TermEntry> read(InputStream in) throws IOException, TermFileException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (in) {
            TbxReader reader = new TbxReader(factory.createXMLStreamReader(in));
            reader.read();
            return reader.entries;
        } catch (XMLStreamException e) {
            throw new TermFileException(Reason.DAMAGED, e);
        }
    }

    private void read() throws XMLStreamException, TermFileException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new TermFileException(Reason.DAMAGED, null);
                default -> {}
            }
        }
    }

    private void begin(String name) throws XMLStreamException, TermFileException {
        switch (name) {
            case "termEntry", "conceptEntry" -> {
                String id = xml.getAttributeValue(null, "id");
                entry = new EntryBuilder(id == null ? "#" + (entries.size() + 1) : id);
            }
            case "langSet", "langSec" -> {
                String tag = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
                String plain = xml.getAttributeValue(null, "lang");
                language = tag != null ? tag : plain != null ? plain : "";
            }
            case "term" -> {
                if (entry != null) {
                    entry.add(language, text());
                }
            }
            case "admin" -> {
                if (entry != null && "source".equals(xml.getAttributeValue(null, "type"))) {
                    entry.source(text());
                }
            }
            default -> {}
        }
    }

    /** The text of an element, with that of elements in it. */
    private String text() throws XMLStreamException, TermFileException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new TermFileException(Reason.DAMAGED, null);
                default -> {}
            }
        }
        return text.toString();
    }

    private void end(String name) {
        if ((name.equals("termEntry") || name.equals("conceptEntry")) && entry != null) {
            TermEntry read = entry.entry();
            if (!read.terms().isEmpty()) {
                entries.add(read);
            }
            entry = null;
        }
    }
}
