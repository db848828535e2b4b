package org.travaux.app.docx;

import org.travaux.app.TestDrafts;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A draft as the tests write it: paragraphs with an empty line between them. The first line of each
 * is {@code kind; label; level; row, column, width; style}, of which all but the kind may be
 * missing; then follows a line for each language, {@code en: text}, with asterisks for marks and ⏎
 * for a line break.
 */
final class WrittenDraft {
    private WrittenDraft() {}

    static DraftReading read(String written) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Set<Language> languages = new LinkedHashSet<>();
        for (String block : written.strip().split("\n\n")) {
            Paragraph paragraph = paragraph(block.split("\n"), paragraphs.size());
            paragraphs.add(paragraph);
            for (String line : block.split("\n")) {
                int colon = line.indexOf(": ");
                if (colon > 0 && Language.isTag(line.substring(0, colon))) {
                    languages.add(new Language(line.substring(0, colon)));
                }
            }
        }
        Draft draft = Draft.of("cica", List.copyOf(languages), paragraphs);
        return DraftReading.of(draft.withSymbol("LAKE/2031/DRAFT/2"));
    }

    /** A draft in one language of paragraphs of one kind, without labels. */
    static DraftReading of(String... texts) {
        return DraftReading.of(TestDrafts.english(texts));
    }

    private static Paragraph paragraph(String[] lines, int number) {
        String[] head = lines[0].split("; ");
        ParagraphKind kind = ParagraphKind.of(head[0]).orElseThrow();
        ParagraphLabel label =
                head.length > 1 && !head[1].isEmpty() ? new ParagraphLabel(head[1]) : null;
        int level = head.length > 2 && !head[2].isEmpty() ? Integer.parseInt(head[2]) : 0;
        TableCell cell = head.length > 3 && !head[3].isEmpty() ? cell(head[3].split(", ")) : null;
        Layout layout = new Layout(head.length > 4 ? head[4] : "", cell);
        Map<Language, MarkedText> texts = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] line = lines[i].split(": ", 2);
            texts.put(new Language(line[0]), Asterisks.read(line[1].replace('⏎', '\n')));
        }
        return Paragraph.of("p" + number, kind, label, level, texts).withLayout(layout);
    }

    private static TableCell cell(String[] written) {
        int width = written.length > 2 ? Integer.parseInt(written[2]) : 1;
        return new TableCell(Integer.parseInt(written[0]), Integer.parseInt(written[1]), width);
    }
}
