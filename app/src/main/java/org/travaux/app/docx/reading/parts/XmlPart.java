package org.travaux.app.docx.reading.parts;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.parts.WordException.Reason;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One part of a document, walked from its beginning to its end and never held as a whole. Entities
 * and document types are refused, nothing outside is looked up, and elements may only nest so deep.
 */
public final class XmlPart implements AutoCloseable {
    /** Deeper than tables in tables in tables ever are. */
    private static final int DEEPEST = 250;

    /** How the namespaces begin that Word and its makers use. */
    private static final List<String> KNOWN =
            List.of(
                    "http://schemas.openxmlformats.org/",
                    "http://schemas.microsoft.com/",
                    "http://purl.oclc.org/ooxml/",
                    "urn:schemas-microsoft-com:");

    private static final int LONGEST_TEXT = 1 << 24;

    private final String name;
    private final InputStream source;
    private final XMLStreamReader in;
    private int depth;

    /** What to do with an element; what it leaves unread is passed over. */
    @FunctionalInterface
    public interface Handler {
        /**
         * Reads an element.
         *
         * @param name as {@link XmlPart#name} has it
         */
        void element(String name) throws WordException;
    }

    /** Goes to the root element. The stream is closed with the part. */
    XmlPart(String name, InputStream source) throws WordException {
        this.name = name;
        this.source = source;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        factory.setXMLResolver(
                (_, _, _, _) -> {
                    throw new XMLStreamException("nothing outside is looked up");
                });
        try {
            in = PartEncoding.parser(factory, source);
        } catch (IOException | XMLStreamException e) {
            throw failure(e);
        }
        if (!next()) {
            throw new WordException(Reason.DAMAGED, name);
        }
    }

    /** Reads on to the next beginning of an element (true) or end of one (false). */
    private boolean next() throws WordException {
        try {
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new WordException(Reason.TOO_DEEP, name);
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return false;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new WordException(Reason.DECLARES_ENTITIES, name);
                    default -> {}
                }
            }
            throw new WordException(Reason.DAMAGED, name);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Walks the children of the element that was entered last, and leaves it. */
    public void children(Handler handler) throws WordException {
        int inside = depth;
        while (next()) {
            handler.element(name());
            while (depth > inside) {
                next();
            }
        }
    }

    /**
     * Walks what one branch holds of the element that was entered last, whose branches say the same
     * in several ways: the first that is known here, as all that Word and its makers ever named
     * are, else the one for everybody else.
     */
    public void alternatives(Handler handler) throws WordException {
        boolean[] read = {false};
        children(
                branch -> {
                    if (!read[0] && (branch.equals("mc:Fallback") || isKnown("Requires"))) {
                        read[0] = true;
                        children(handler);
                    }
                });
    }

    /** Whether all namespaces are known whose prefixes stand in an attribute. */
    private boolean isKnown(String attribute) {
        for (String prefix : attribute(attribute).strip().split("\\s+")) {
            String namespace = prefix.isEmpty() ? null : in.getNamespaceURI(prefix);
            if (namespace != null && KNOWN.stream().noneMatch(namespace::startsWith)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Walks the element that was entered last and every one in it, however deep, in their order. A
     * handler that reads an element's {@link #text} passes over what is in it.
     */
    public void elements(Handler handler) throws WordException {
        int inside = depth;
        handler.element(name());
        while (depth >= inside) {
            if (next()) {
                handler.element(name());
            }
        }
    }

    /** Looks at every attribute of an element, by its local name. */
    public void attributes(BiConsumer<String, String> each) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            each.accept(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
    }

    /**
     * The element's name: with {@code w:} for Word's own, {@code m:} for those of equations, {@code
     * mc:} for those that offer a choice, bare for all others.
     */
    public String name() {
        String namespace = String.valueOf(in.getNamespaceURI());
        String prefix = "";
        if (namespace.contains("wordprocessingml") && namespace.endsWith("main")) {
            prefix = "w:";
        } else if (namespace.endsWith("/math")) {
            prefix = "m:";
        } else if (namespace.contains("markup-compatibility")) {
            prefix = "mc:";
        }
        return prefix + in.getLocalName();
    }

    /** An attribute by its local name; empty if the element has none such. */
    public String attribute(String local) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String namespace = in.getAttributeNamespace(i);
            boolean own =
                    namespace == null
                            || namespace.isEmpty()
                            || namespace.equals(in.getNamespaceURI());
            if (own && in.getAttributeLocalName(i).equals(local)) {
                return in.getAttributeValue(i);
            }
        }
        return "";
    }

    /** An attribute that names a relationship; empty if the element has none such. */
    public String relation(String local) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(local)
                    && String.valueOf(in.getAttributeNamespace(i)).contains("relationships")) {
                return in.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The attribute {@code val}; empty if it is not there. */
    public String value() {
        return attribute("val");
    }

    /** The attribute {@code val} as a number. */
    public int number(int otherwise) {
        return number(value(), otherwise);
    }

    /** A whole number as it is written, or {@code otherwise} if it is none. */
    public static int number(String written, int otherwise) {
        try {
            return Integer.parseInt(written.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether an element that switches something on does so. */
    public boolean isOn() {
        return isOn(value(), true);
    }

    /** Whether a value switches something on; what is meant where nothing is written. */
    public static boolean isOn(String written, boolean otherwise) {
        return switch (written) {
            case "" -> otherwise;
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    /** The characters in the element that was entered last, which is left. */
    public String text() throws WordException {
        StringBuilder text = new StringBuilder();
        int inside = depth;
        try {
            while (depth >= inside) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new WordException(Reason.DECLARES_ENTITIES, name);
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE ->
                            text.append(in.getText());
                    default -> {}
                }
                if (text.length() > LONGEST_TEXT || depth > DEEPEST) {
                    throw new WordException(Reason.TOO_LARGE, name);
                }
            }
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        return text.toString();
    }

    private WordException failure(Exception e) {
        @Nullable Throwable cause =
                e instanceof XMLStreamException parsing ? parsing.getNestedException() : e;
        if (cause instanceof TooLarge) {
            return new WordException(Reason.TOO_LARGE, name, e);
        }
        return new WordException(Reason.DAMAGED, name, e);
    }

    @Override
    public void close() {
        try {
            in.close();
            source.close();
        } catch (XMLStreamException | IOException e) {
            throw new IllegalStateException("closing what was read", e);
        }
    }

    /** More came out of a part than may. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }
}
