package org.travaux.app.docx.reading.parts;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * In which encoding a part is written. Almost all are in UTF-8, and are decoded here: of bytes that
 * are none, the JDK's parser tells the console, and a decoder tells whoever reads.
 */
final class PartEncoding {
    private static final int BEGINNING = 200;
    private static final String MARK = "\u00ef\u00bb\u00bf";
    private static final Pattern OTHER =
            Pattern.compile(
                    "^(?!\\s*<)|^[^>]*\\sencoding\\s*=\\s*[\"'](?!utf-8[\"'])",
                    Pattern.CASE_INSENSITIVE);

    private PartEncoding() {}

    /** A parser for a part, which has not been read yet. */
    static XMLStreamReader parser(XMLInputFactory factory, InputStream part)
            throws IOException, XMLStreamException {
        BufferedInputStream source = new BufferedInputStream(part);
        source.mark(BEGINNING);
        String all = new String(source.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        source.reset();
        String beginning = all.startsWith(MARK) ? all.substring(MARK.length()) : all;
        if (OTHER.matcher(beginning).find()) {
            return factory.createXMLStreamReader(source);
        }
        source.skipNBytes(all.length() - beginning.length());
        return factory.createXMLStreamReader(
                new InputStreamReader(source, StandardCharsets.UTF_8.newDecoder()));
    }
}
