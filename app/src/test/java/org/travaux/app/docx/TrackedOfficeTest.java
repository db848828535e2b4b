package org.travaux.app.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.docx.tracked.Fate;
import org.travaux.app.docx.tracked.TrackedParagraph;
import org.travaux.app.docx.tracked.TrackedText;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a word processor makes of tracked changes is what the draft says, paragraph for paragraph.
 */
class TrackedOfficeTest {
    @TempDir Path folder;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void accepting_all_gives_the_new_text_and_rejecting_all_the_base_text()
            throws IOException, InterruptedException {
        Office.require();
        DraftReading reading = ContestedDraft.of(4, 1_000);
        Path document = folder.resolve("tracked.docx");
        Files.write(document, Export.tracked(reading, Language.ENGLISH).withoutComments());
        TrackedText text = TrackedText.of(reading, Language.ENGLISH);
        Office office = new Office(folder);
        assertEquals(
                lines(text, Fate::inNew, TrackedParagraph::revised),
                office.decide(document, ".uno:AcceptAllTrackedChanges"));
        assertEquals(
                lines(text, Fate::inBase, TrackedParagraph::base),
                office.decide(document, ".uno:RejectAllTrackedChanges"));
    }

    private static List<String> lines(
            TrackedText text, Predicate<Fate> stays, Function<TrackedParagraph, String> words) {
        List<String> lines = new ArrayList<>();
        for (TrackedParagraph paragraph : text.paragraphs()) {
            if (stays.test(paragraph.fate())) {
                String label =
                        paragraph.paragraph().label() == null
                                ? ""
                                : paragraph.paragraph().label().text() + "\t";
                lines.add(label + words.apply(paragraph));
            }
        }
        return lines;
    }
}
