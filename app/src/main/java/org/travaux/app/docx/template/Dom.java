package org.travaux.app.docx.template;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.WordException.Reason;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/** Small parts of documents as trees: read, searched and written. */
final class Dom {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Dom() {}

    /**
     * Reads a part. Document types are refused and nothing outside is looked up.
     *
     * @throws WordException if it is no XML that can be read
     */
    static Document parse(byte[] part, String name) throws WordException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (SAXException | IOException e) {
            throw new WordException(Reason.DAMAGED, name, e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads what this program wrote itself. */
    static Document parseOwn(byte[] part) {
        try {
            return parse(part, "");
        } catch (WordException e) {
            throw new IllegalStateException("a part of our own", e);
        }
    }

    static Document copy(Document document) {
        return (Document) document.cloneNode(true);
    }

    /** A whole part. */
    static byte[] write(Document document) {
        return write(document, false);
    }

    /** An element as it stands within another. */
    static byte[] write(Element element) {
        return write(element, true);
    }

    private static byte[] write(Node node, boolean inner) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, inner ? "yes" : "no");
            writer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            writer.transform(new DOMSource(node), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every element below a node, in the order of the text, as they are now. */
    static List<Element> all(Node root) {
        List<Element> all = new ArrayList<>();
        for (Node node = root.getFirstChild(); node != null; node = next(node, root)) {
            if (node instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }

    private static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != null && !up.isSameNode(root) && up.getNextSibling() == null) {
            up = up.getParentNode();
        }
        return up == null || up.isSameNode(root) ? null : up.getNextSibling();
    }

    /** Word's own elements of a name among the children. */
    static List<Element> children(Element parent, String local) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && isWord(element, local)) {
                children.add(element);
            }
        }
        return children;
    }

    static @Nullable Element child(Element parent, String local) {
        List<Element> children = children(parent, local);
        return children.isEmpty() ? null : children.getFirst();
    }

    static boolean isWord(Element element, String local) {
        return WORD.equals(element.getNamespaceURI()) && element.getLocalName().equals(local);
    }

    /** One of Word's own attributes; empty if there is none such. */
    static String attribute(Element element, String local) {
        return element.getAttributeNS(WORD, local);
    }

    static void setAttribute(Element element, String local, String value) {
        String prefix = element.getPrefix();
        element.setAttributeNS(WORD, (prefix == null ? "w" : prefix) + ":" + local, value);
    }

    /** Whether an element that switches something on is there and does so. */
    static boolean isOn(@Nullable Element element) {
        return element != null && !List.of("0", "false", "off").contains(attribute(element, "val"));
    }

    static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }
}
