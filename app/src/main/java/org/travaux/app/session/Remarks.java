package org.travaux.app.session;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextRange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a proofreader has found in a draft, paragraph by paragraph. */
final class Remarks {
    static final Remarks NONE = new Remarks(Map.of());

    private record Read(Paragraph paragraph, Map<Language, List<Diagnostic>> found) {}

    private final Map<String, Read> byId;

    private Remarks(Map<String, Read> byId) {
        this.byId = byId;
    }

    /** Has a draft read; paragraphs that did not change are not read again. */
    Remarks update(DraftReading reading, Proofreader reader) {
        List<Paragraph> paragraphs = reading.draft().paragraphs();
        IntStream indexes = IntStream.range(0, paragraphs.size());
        List<Read> all =
                (byId.isEmpty() ? indexes.parallel() : indexes)
                        .mapToObj(i -> read(reading, i, reader))
                        .toList();
        Map<String, Read> read = new HashMap<>();
        all.forEach(each -> read.put(each.paragraph.id(), each));
        return new Remarks(read);
    }

    private Read read(DraftReading reading, int index, Proofreader reader) {
        Paragraph paragraph = reading.draft().paragraphs().get(index);
        Read before = byId.get(paragraph.id());
        if (before != null && before.paragraph.equals(paragraph)) {
            return before;
        }
        Map<Language, List<Diagnostic>> found = new HashMap<>();
        for (Language language : reading.draft().languages()) {
            found.put(
                    language,
                    reader.in(
                            reading.draft(),
                            paragraph,
                            language,
                            each -> reading.in(each).paragraph(index)));
        }
        return new Read(paragraph, found);
    }

    /** What was found in a text; where it has changed since, what stood apart from the change. */
    List<Diagnostic> in(Paragraph paragraph, Language language) {
        Read read = byId.get(paragraph.id());
        List<Diagnostic> found = read == null ? null : read.found.get(language);
        if (read == null || found == null || found.isEmpty()) {
            return List.of();
        }
        String before = read.paragraph.text(language).text();
        String now = paragraph.text(language).text();
        if (before.equals(now)) {
            return found;
        }
        ChangeSet change = ChangeSet.between(before, now);
        return found.stream().flatMap(each -> Stream.ofNullable(moved(each, change))).toList();
    }

    /** A finding with its words elsewhere has no fix until it has been made again. */
    private static @Nullable Diagnostic moved(Diagnostic found, ChangeSet change) {
        TextRange changed = change.edits().getFirst().range();
        TextRange range = found.range();
        boolean apart = range.end() < changed.start() || changed.end() < range.start();
        return apart
                ? new Diagnostic(found.code(), change.map(range), found.arguments(), List.of())
                : null;
    }
}
