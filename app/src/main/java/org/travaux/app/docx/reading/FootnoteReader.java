package org.travaux.app.docx.reading;

import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordNote;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.app.docx.reading.notes.NoteMarks;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads footnotes and endnotes: those that are referred to, in the order in which they are. */
final class FootnoteReader {
    private final Map<String, List<WordParagraph>> byName = new HashMap<>();

    /** Reads a part of notes of one kind, {@code footnote}. */
    void read(XmlPart part, String kind, BodyReader body) throws WordException {
        part.children(
                name -> {
                    String id = part.attribute("id");
                    if (name.equals("w:" + kind)) {
                        byName.put(kind + id, WordBlock.paragraphs(body.blocks()));
                    }
                });
    }

    /**
     * The notes whose marks were met; one without words where there is none.
     *
     * @param ours whether this program wrote the document
     */
    List<WordNote> of(NoteMarks marks, boolean ours) {
        List<WordNote> notes = new ArrayList<>();
        marks.all()
                .forEach(
                        (name, met) -> {
                            List<WordParagraph> written = byName.getOrDefault(name, List.of());
                            List<WordParagraph> words = unmarked(written, met.custom(), ours);
                            notes.add(
                                    new WordNote(
                                            met.label(),
                                            met.order(),
                                            met.behind(),
                                            met.at(),
                                            words));
                        });
        return notes;
    }

    /** Takes off a mark of the note's own and, in our documents, the space behind any mark. */
    private static List<WordParagraph> unmarked(
            List<WordParagraph> written, String custom, boolean ours) {
        if (written.isEmpty() || (custom.isEmpty() && !ours)) {
            return written;
        }
        List<WordParagraph> words = new ArrayList<>(written);
        WordParagraph first = words.removeFirst();
        List<WordRun> runs = without(first.runs(), custom);
        if (ours) {
            runs = without(runs, " ");
        }
        words.addFirst(first.with(runs, first.markInserted(), first.markDeleted()));
        return words;
    }

    private static List<WordRun> without(List<WordRun> runs, String beginning) {
        if (beginning.isEmpty()
                || runs.isEmpty()
                || !runs.getFirst().text().startsWith(beginning)) {
            return runs;
        }
        List<WordRun> left = new ArrayList<>(runs);
        WordRun first = left.removeFirst();
        if (first.text().length() > beginning.length()) {
            left.addFirst(first.withText(first.text().substring(beginning.length())));
        }
        return left;
    }
}
