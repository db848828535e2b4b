package org.travaux.app.docx.tracked;

import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.settle.Preference;
import org.travaux.markup.settle.Throughout;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One language of a draft as changes from a base text to a new one. Both are whole texts in which
 * every choice is settled, so that what becomes of spaces and capital letters where words meet is a
 * change as well.
 *
 * @param paragraphs in the order in which a document shows them
 */
public record TrackedText(List<TrackedParagraph> paragraphs) {
    public TrackedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The changes from every choice's first alternative to its last; a choice with one alternative
     * is deleted.
     *
     * @throws IllegalArgumentException if the language is not one of the draft's
     */
    public static TrackedText of(DraftReading reading, Language language) {
        TextReading read = reading.in(language);
        List<ChangeSet> first = Throughout.settle(read, Preference.FIRST);
        List<ChangeSet> last = Throughout.settle(read, Preference.LAST);
        List<Scopes> scopes = scopes(reading, language);
        List<TrackedParagraph> paragraphs = new ArrayList<>();
        Draft draft = reading.draft();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            String source = read.paragraphs().get(i).source();
            Keeping rough = Keeping.of(source, first.get(i));
            Keeping revised = Keeping.of(source, last.get(i), rough);
            Keeping base = Keeping.of(source, first.get(i), revised);
            paragraphs.add(
                    TrackedParagraph.of(
                            draft.paragraphs().get(i),
                            draft.paragraphs().get(i).text(language),
                            Pieces.of(source, scopes.get(i), base, revised),
                            scopes.get(i).boundaries()));
        }
        return new TrackedText(paragraphs);
    }

    private static List<Scopes> scopes(DraftReading reading, Language language) {
        TextReading read = reading.in(language);
        int count = reading.draft().paragraphs().size();
        List<MarkedText> texts =
                reading.draft().paragraphs().stream().map(one -> one.text(language)).toList();
        List<Map<Integer, String>> ids = new ArrayList<>();
        List<List<SpanningChoice>> reaching = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(reading.ids(i, language));
            reaching.add(new ArrayList<>(0));
        }
        if (read.spanning().size() <= Throughout.MOST) {
            for (SpanningChoice choice : read.spanning()) {
                for (int i = choice.startParagraph(); i <= choice.endParagraph(); i++) {
                    reaching.get(i).add(choice);
                }
            }
        }
        List<Scopes> scopes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            scopes.add(Scopes.of(i, read.paragraph(i), reaching.get(i), texts, ids));
        }
        return scopes;
    }
}
