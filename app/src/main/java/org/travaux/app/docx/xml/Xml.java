package org.travaux.app.docx.xml;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one part of a document, element by element, and keeps nothing of it. */
public final class Xml {
    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** What a part consists of. */
    @FunctionalInterface
    public interface Content {
        /** Writes it, all elements closed. */
        void write(Xml xml) throws IOException;
    }

    /** Writes a whole part, given its root element with its attributes. */
    public static void write(Writer writer, String root, Content content, String... attributes)
            throws IOException {
        try {
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
            out.writeProcessingInstruction(
                    "xml", "version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"");
            new Xml(out).element(root, content, attributes);
            out.flush();
        } catch (XMLStreamException e) {
            throw asWritten(e);
        }
    }

    /** An element by itself as characters, given its attributes as names and values. */
    public static String text(String name, Content content, String... attributes)
            throws IOException {
        StringWriter text = new StringWriter();
        write(text, name, content, attributes);
        String part = text.toString();
        return part.substring(part.indexOf("?>") + 2);
    }

    /** Writes an element, given its attributes as names and values, with what is in it. */
    public void element(String name, Content content, String... attributes) throws IOException {
        try {
            out.writeStartElement(name);
            writeAttributes(attributes);
            content.write(this);
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw asWritten(e);
        }
    }

    /** Writes an element with nothing in it. */
    public void empty(String name, String... attributes) throws IOException {
        try {
            out.writeEmptyElement(name);
            writeAttributes(attributes);
        } catch (XMLStreamException e) {
            throw asWritten(e);
        }
    }

    /** Writes an element that only has a value, the commonest kind. */
    public void value(String name, String value) throws IOException {
        empty(name, "w:val", value);
    }

    /** Writes characters; those that XML cannot hold become U+FFFD. */
    public void text(String text) throws IOException {
        try {
            out.writeCharacters(XmlCharacters.clean(text));
        } catch (XMLStreamException e) {
            throw asWritten(e);
        }
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], XmlCharacters.clean(attributes[i + 1]));
        }
    }

    private static IOException asWritten(XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
}
