package org.travaux.app.docx.footnotes;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.text.TextWriter;
import org.travaux.app.docx.text.WordLanguage;
import org.travaux.app.docx.xml.Xml;

import java.io.IOException;

/** A footnote as Word has it: a paragraph of its own style, the mark first. */
public final class NoteParagraph {
    private NoteParagraph() {}

    /**
     * Writes it.
     *
     * @param mark stands in front of its words, with a space; null if it stands elsewhere
     * @param words writes them
     */
    public static void write(
            Xml xml,
            WordLanguage language,
            TextWriter text,
            Xml.@Nullable Content mark,
            Xml.Content words)
            throws IOException {
        xml.element(
                "w:p",
                _ -> {
                    language.writeNoteProperties(xml);
                    if (mark != null) {
                        mark.write(xml);
                        text.write(" ", null);
                    }
                    words.write(xml);
                });
    }
}
