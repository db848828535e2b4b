package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.importing.ImportNote.Kind;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordTable;
import org.travaux.app.docx.reading.model.WordTable.Cell;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.importing.LanguageLetters;
import org.travaux.markup.importing.source.GivenParagraph;
import org.travaux.markup.importing.source.GivenRow;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The rows of a table of languages as rows of a draft. */
final class RowImport {
    private final ParagraphImport paragraphs;
    private final List<Language> languages;
    private final List<ImportNote> notes;
    private final boolean ours;
    private final List<GivenRow> rows = new ArrayList<>();

    RowImport(
            ParagraphImport paragraphs,
            List<Language> languages,
            List<ImportNote> notes,
            boolean ours) {
        this.paragraphs = paragraphs;
        this.languages = languages;
        this.notes = notes;
        this.ours = ours;
    }

    List<GivenRow> rows() {
        return rows;
    }

    /** How the last row so far is laid out. */
    Layout lastLayout() {
        return rows.isEmpty() ? Layout.NONE : rows.getLast().layout();
    }

    /** A paragraph outside the tables of languages: a row in the language that it is in. */
    void add(WordParagraph paragraph) {
        GivenParagraph made = paragraphs.of(paragraph);
        if (made != null) {
            add(made);
        }
    }

    void add(GivenParagraph made) {
        SequencedMap<Language, MarkedText> text =
                new LinkedHashMap<>(Map.of(guess(made.text()), made.text()));
        rows.add(new GivenRow(made.kind(), made.label(), made.level(), made.layout(), text));
    }

    /** The language of the tables that a text outside of them is in. */
    Language guess(MarkedText text) {
        Language guessed = LanguageLetters.guess(text.text());
        return languages.contains(guessed) ? guessed : languages.getFirst();
    }

    /** The rows of a table. */
    void add(WordTable table, LanguageColumns columns) {
        for (int i = columns.headed() ? 1 : 0; i < table.rows().size(); i++) {
            add(table.rows().get(i), columns);
        }
    }

    private void add(List<Cell> row, LanguageColumns columns) {
        String label = "";
        Map<Language, List<GivenParagraph>> texts = new LinkedHashMap<>();
        for (Cell cell : row) {
            Language language = columns.languages().get(cell.column());
            if (cell.column() == columns.labels()) {
                label = Cells.text(cell);
            } else if (language != null) {
                texts.put(language, paragraphs(cell));
            } else if (!Cells.text(cell).isBlank()) {
                notes.add(new ImportNote(Kind.COLUMN, "", "", Cells.text(cell)));
            }
        }
        int most = texts.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            SequencedMap<Language, MarkedText> level = new LinkedHashMap<>();
            GivenParagraph first = null;
            for (Map.Entry<Language, List<GivenParagraph>> each : texts.entrySet()) {
                if (i < each.getValue().size()) {
                    GivenParagraph made = each.getValue().get(i);
                    first = first == null ? made : first;
                    if (!made.text().text().isEmpty()) {
                        level.put(each.getKey(), made.text());
                    }
                }
            }
            if (first != null) {
                add(first, i == 0 ? label : "", level);
            }
        }
    }

    private void add(
            GivenParagraph first, String written, SequencedMap<Language, MarkedText> texts) {
        if (texts.isEmpty()) {
            texts.put(languages.getFirst(), first.text());
        }
        String label = written.isEmpty() ? first.label() : written;
        if (label != null && !ParagraphLabel.isLabel(label)) {
            notes.add(new ImportNote(Kind.COLUMN, "", "", label));
            label = null;
        }
        rows.add(new GivenRow(first.kind(), label, first.level(), first.layout(), texts));
    }

    private List<GivenParagraph> paragraphs(Cell cell) {
        List<GivenParagraph> all = new ArrayList<>();
        for (WordParagraph paragraph : WordBlock.paragraphs(cell.content())) {
            @Nullable GivenParagraph made = paragraphs.of(paragraph);
            if (made != null) {
                all.add(made);
            } else if (ours) {
                all.add(ParagraphImport.empty(paragraph));
            }
        }
        return all;
    }
}
