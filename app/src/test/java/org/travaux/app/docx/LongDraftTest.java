package org.travaux.app.docx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.MarkedText;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A draft of 5,000 paragraphs in three languages is written as it goes. */
class LongDraftTest {
    private static final int PARAGRAPHS = 5_000;

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void is_written_piece_by_piece() throws IOException {
        Pieces pieces = new Pieces();
        SideBySideDocument.write(longDraft(), List.of(), pieces);
        assertTrue(pieces.written > 100_000, "written: " + pieces.written);
        assertTrue(pieces.largest < 100_000, "in one piece: " + pieces.largest);
    }

    private static DraftReading longDraft() {
        MarkedText text =
                MarkedText.plain("The [ferry] (+NOR) [bridge] (-NOR; CHL tcb) opens. ".repeat(2));
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            paragraphs.add(
                    Paragraph.of(
                            "p" + i,
                            ParagraphKind.OPERATIVE,
                            new ParagraphLabel("OP" + i),
                            0,
                            Map.of(
                                    Language.ENGLISH, text,
                                    Language.RUSSIAN, text,
                                    Language.KAZAKH, text)));
        }
        List<Language> languages = List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH);
        return DraftReading.of(Draft.of("cica", languages, paragraphs));
    }

    /** Counts what is written, and keeps none of it. */
    private static final class Pieces extends OutputStream {
        private long written;
        private int largest;

        @Override
        public void write(int b) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            written += length;
            largest = Math.max(largest, length);
        }
    }
}
