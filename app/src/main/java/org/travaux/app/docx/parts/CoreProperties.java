package org.travaux.app.docx.parts;

import org.travaux.app.docx.text.WordLanguage;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.ParagraphKind;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * What a document says about itself: its title, symbol and language, all of them in its text too.
 * Never who wrote it, with what, or when.
 */
record CoreProperties(String title, String symbol, String language) {
    static final String[] NAMESPACES = {
        "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc", "http://purl.org/dc/elements/1.1/"
    };

    private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[^\\]\\s]+\\]");

    static CoreProperties of(Draft draft, Language language) {
        String title =
                draft.paragraphs().stream()
                        .filter(paragraph -> paragraph.kind() == ParagraphKind.TITLE)
                        .map(paragraph -> paragraph.text(language).text())
                        .map(text -> NOTE_MARK.matcher(text).replaceAll(""))
                        .findFirst()
                        .orElse("");
        return new CoreProperties(title, draft.symbol(), WordLanguage.of(language).tag());
    }

    void write(Xml xml) throws IOException {
        writeUnlessEmpty(xml, "dc:title", title);
        writeUnlessEmpty(xml, "dc:subject", symbol);
        writeUnlessEmpty(xml, "dc:language", language);
    }

    private static void writeUnlessEmpty(Xml xml, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.element(name, property -> property.text(value));
        }
    }
}
