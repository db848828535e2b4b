package org.travaux.app.docx.reading;

import org.travaux.app.docx.reading.fields.Fields;
import org.travaux.app.docx.reading.model.Leftover;
import org.travaux.app.docx.reading.model.Leftover.Kind;
import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.app.docx.reading.notes.NoteMarks;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.WordException.Reason;
import org.travaux.app.docx.reading.ranges.Ranges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has been found in a document so far, besides its text, and how much of that there is. */
final class Gathered {
    private static final int MOST_PARAGRAPHS = 200_000;
    private static final int MOST_CELLS = 200_000;
    private static final int MOST_RUNS = 600_000;
    private static final int MOST_CHARACTERS = 24 << 20;
    private static final int MOST_OF_A_KIND = 2000;

    final Ranges ranges = new Ranges();
    final Fields fields = new Fields();
    final NoteMarks notes = new NoteMarks();
    final Sections sections = new Sections();

    /** Whether the next paragraph with words begins a page. */
    boolean newPage;

    private final List<Leftover> leftovers = new ArrayList<>();
    private final Map<Kind, Integer> kinds = new HashMap<>();
    private int paragraphs;
    private int cells;
    private int runs;
    private int characters;

    /** The index of a paragraph that begins. */
    int beginParagraph() throws WordException {
        if (paragraphs >= MOST_PARAGRAPHS) {
            throw new WordException(Reason.TOO_LARGE, "document.xml");
        }
        return paragraphs++;
    }

    /** Takes note of a section that ends behind the paragraph that began last. */
    void endSection(SectionProperties section) {
        sections.end(section, paragraphs);
    }

    /** Takes note of a cell that begins. */
    void beginCell() throws WordException {
        if (cells++ >= MOST_CELLS) {
            throw new WordException(Reason.TOO_LARGE, "document.xml");
        }
    }

    /** Takes note of a run that was read. */
    void count(WordRun run) throws WordException {
        runs++;
        characters += run.text().length();
        if (runs > MOST_RUNS || characters > MOST_CHARACTERS) {
            throw new WordException(Reason.TOO_LARGE, "document.xml");
        }
    }

    /** Takes note of something left behind in the paragraph that began last. */
    void leave(Kind kind, String detail) {
        leave(kind, paragraphs - 1, detail);
    }

    /** Takes note of something left behind; one note a paragraph and detail. */
    void leave(Kind kind, int paragraph, String detail) {
        Leftover leftover = new Leftover(kind, paragraph, detail);
        boolean same = !leftovers.isEmpty() && leftovers.getLast().equals(leftover);
        if (!same && kinds.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND) {
            leftovers.add(leftover);
        }
    }

    List<Leftover> leftovers() {
        return leftovers;
    }
}
