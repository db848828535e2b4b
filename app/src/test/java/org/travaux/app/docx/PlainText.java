package org.travaux.app.docx;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a document part, read as any program may read it; literal brackets are escaped. */
final class PlainText {
    private PlainText() {}

    /** The paragraphs with a pilcrow between them. */
    static String of(String part) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        try {
            XMLStreamReader in =
                    XMLInputFactory.newDefaultFactory()
                            .createXMLStreamReader(new StringReader(part));
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.CHARACTERS -> text.append(in.getText());
                    case XMLStreamConstants.START_ELEMENT -> text.append(sign(in));
                    case XMLStreamConstants.END_ELEMENT -> {
                        if ("p".equals(in.getLocalName())) {
                            paragraphs.add(text.toString());
                            text.setLength(0);
                        }
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return String.join("¶", paragraphs);
    }

    private static String sign(XMLStreamReader in) {
        return switch (in.getLocalName()) {
            case "br" -> "\n";
            case "tab" -> "\t";
            case "rStyle" -> "LiteralBracket".equals(in.getAttributeValue(0)) ? "\\" : "";
            default -> "";
        };
    }
}
