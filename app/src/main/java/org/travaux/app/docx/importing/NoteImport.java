package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordNote;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordTable;
import org.travaux.app.docx.reading.model.WordTable.Cell;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.importing.source.GivenParagraph;
import org.travaux.markup.importing.source.GivenRow;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Footnotes and endnotes as paragraphs that begin with their mark, {@code [^1]: }: behind the text,
 * or where our own document says that they stood.
 */
final class NoteImport {
    private final List<WordNote> notes;
    private final ParagraphImport paragraphs;

    NoteImport(List<WordNote> notes, ParagraphImport paragraphs) {
        this.notes = notes;
        this.paragraphs = paragraphs;
    }

    /** A note as something that stands in the text. */
    private record Placed<T>(WordNote note, T made) {}

    /** Paragraphs with the notes among them. */
    List<GivenParagraph> among(List<GivenParagraph> body) {
        return among(
                body,
                each -> isSaid(each.label(), each.text()),
                notes.stream()
                        .map(note -> new Placed<>(note, paragraph(text(note, note.paragraphs()))))
                        .toList());
    }

    /**
     * Rows with the notes among them. A note with marks in several languages has a paragraph for
     * each in our documents.
     *
     * @param columns the columns of each table
     * @param guess the language of a text that stands in no table
     */
    List<GivenRow> among(
            List<GivenRow> body,
            Map<WordTable, LanguageColumns> columns,
            Function<MarkedText, Language> guess) {
        List<Language> order =
                columns.values().stream()
                        .flatMap(each -> each.languages().values().stream())
                        .distinct()
                        .toList();
        Map<Integer, Language> places = languages(columns);
        List<Placed<GivenRow>> rows = new ArrayList<>();
        for (WordNote note : notes) {
            rows.add(new Placed<>(note, row(note, order, places, guess)));
        }
        return among(
                body,
                each -> each.texts().values().stream().anyMatch(text -> isSaid(each.label(), text)),
                rows);
    }

    private GivenRow row(
            WordNote note,
            List<Language> order,
            Map<Integer, Language> places,
            Function<MarkedText, Language> guess) {
        List<Language> marked =
                order.stream()
                        .filter(one -> note.at().stream().map(places::get).anyMatch(one::equals))
                        .toList();
        List<WordParagraph> all = note.paragraphs();
        SequencedMap<Language, List<WordParagraph>> parts = new LinkedHashMap<>();
        if (marked.size() == all.size()) {
            for (int i = 0; i < all.size(); i++) {
                parts.put(marked.get(i), List.of(all.get(i)));
            }
        } else {
            parts.put(marked.isEmpty() ? guess.apply(text(note, all)) : marked.getFirst(), all);
        }
        SequencedMap<Language, MarkedText> texts = new LinkedHashMap<>();
        parts.forEach((language, part) -> texts.put(language, text(note, part)));
        return new GivenRow(ParagraphKind.PLAIN, null, 0, Layout.NONE, texts);
    }

    /**
     * Puts notes where they stood.
     *
     * @param said whether something has words or a label
     */
    private static <T> List<T> among(List<T> body, Predicate<T> said, List<Placed<T>> notes) {
        Map<Integer, List<Placed<T>>> places = new TreeMap<>(Comparator.reverseOrder());
        notes.stream()
                .sorted(Comparator.comparingInt(each -> each.note.order()))
                .forEach(
                        each ->
                                places.computeIfAbsent(each.note.behind(), _ -> new ArrayList<>())
                                        .add(each));
        int behind = (int) body.stream().filter(said).count();
        List<T> all = new ArrayList<>();
        for (T each : body) {
            if (said.test(each)) {
                take(places, behind, all);
                behind--;
            }
            all.add(each);
        }
        take(places, 0, all);
        return all;
    }

    /** Takes the notes that have so many paragraphs behind them, or more. */
    private static <T> void take(Map<Integer, List<Placed<T>>> places, int behind, List<T> all) {
        Iterator<Map.Entry<Integer, List<Placed<T>>>> each = places.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<Integer, List<Placed<T>>> next = each.next();
            if (next.getKey() < behind) {
                return;
            }
            next.getValue().forEach(placed -> all.add(placed.made));
            each.remove();
        }
    }

    private static boolean isSaid(@Nullable String label, MarkedText text) {
        return label != null || !text.text().isBlank();
    }

    private MarkedText text(WordNote note, List<WordParagraph> part) {
        MarkedText text = MarkedText.plain("[^" + note.label() + "]: ");
        for (int i = 0; i < part.size(); i++) {
            text = text.then(MarkedText.plain(i == 0 ? "" : "\n"));
            text = text.then(paragraphs.textOf(part.get(i)));
        }
        return text;
    }

    private static GivenParagraph paragraph(MarkedText text) {
        return new GivenParagraph(ParagraphKind.PLAIN, null, 0, Layout.NONE, text);
    }

    /** In which language each paragraph of the tables of languages is, by its index. */
    private static Map<Integer, Language> languages(Map<WordTable, LanguageColumns> columns) {
        Map<Integer, Language> languages = new HashMap<>();
        columns.forEach(
                (table, found) -> {
                    for (List<Cell> row : table.rows()) {
                        for (Cell cell : row) {
                            Language language = found.languages().get(cell.column());
                            for (WordParagraph each : WordBlock.paragraphs(cell.content())) {
                                if (language != null) {
                                    languages.put(each.index(), language);
                                }
                            }
                        }
                    }
                });
        return languages;
    }
}
