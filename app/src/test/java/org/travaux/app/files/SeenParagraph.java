package org.travaux.app.files;

import org.travaux.app.docx.reading.WordFile;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordLabel;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.ParagraphIndent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A paragraph of a document as it is seen in Word.
 *
 * @param words with its label, whether it is counted or text
 * @param look of each letter of the text behind the label: b for bold, i for italic
 * @param looks how the paragraph looks beyond its style
 * @param indent how far it stands in where Word does not count it
 * @param counted what Word counts before it; empty if nothing
 * @param level of its list; -1 if Word does not count it
 */
record SeenParagraph(
        String style,
        String words,
        String look,
        Set<LookTrait> looks,
        ParagraphIndent indent,
        String counted,
        int level) {
    private static final String LABEL = "ParagraphLabel";

    /** The paragraphs of a document in which something stands. */
    static List<SeenParagraph> of(Path document) throws IOException, WordException {
        List<SeenParagraph> all = new ArrayList<>();
        for (WordBlock block : WordFile.read(Files.readAllBytes(document), null).body()) {
            if (block instanceof WordParagraph paragraph && !paragraph.isBlank()) {
                all.add(of(paragraph));
            }
        }
        return all;
    }

    private static SeenParagraph of(WordParagraph paragraph) {
        WordLabel label = paragraph.label();
        String counted = label == null ? "" : label.text();
        String words = paragraph.text();
        StringBuilder look = new StringBuilder();
        for (WordRun run : paragraph.runs()) {
            if (LABEL.equals(run.look().style())) {
                words = run.text() + " " + words.substring(run.text().length()).strip();
            } else {
                run.text()
                        .codePoints()
                        .filter(c -> !Character.isWhitespace(c))
                        .forEach(
                                _ ->
                                        look.append(run.look().bold() ? 'b' : '.')
                                                .append(run.look().italic() ? 'i' : '.'));
            }
        }
        String seen = (counted + " " + words.strip()).strip();
        return new SeenParagraph(
                paragraph.style(),
                seen,
                look.toString(),
                paragraph.looks(),
                paragraph.indent(),
                counted,
                label == null || counted.isEmpty() ? -1 : label.level());
    }
}
