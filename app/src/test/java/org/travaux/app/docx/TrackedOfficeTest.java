package org.travaux.app.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.docx.tracked.EarlierVersion;
import org.travaux.app.docx.tracked.Fate;
import org.travaux.app.docx.tracked.TrackedParagraph;
import org.travaux.app.docx.tracked.TrackedText;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.labels.ParagraphLabel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a word processor makes of tracked changes is what the draft says, paragraph for paragraph.
 */
class TrackedOfficeTest {
    @TempDir Path folder;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void accepting_all_gives_the_new_text_and_rejecting_all_the_base_text()
            throws IOException, InterruptedException {
        DraftReading reading = ContestedDraft.of(4, 1_000);
        Export document = Export.tracked(reading, Language.ENGLISH);
        decides(document, TrackedText.of(reading, Language.ENGLISH), lines -> lines);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void rejecting_all_gives_an_earlier_version() throws IOException, InterruptedException {
        DraftReading reading = ContestedDraft.of(5, 400);
        DraftReading earlier = EarlierDraft.of(5, reading);
        EarlierVersion version = EarlierVersion.of(earlier, Language.ENGLISH);
        Export document = Export.trackedSince(earlier, reading, Language.ENGLISH);
        TrackedText changes = TrackedText.since(version, reading, Language.ENGLISH);
        decides(document, changes, lines -> lines);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void footnotes_come_and_go_with_their_marks() throws IOException, InterruptedException {
        Office.require();
        DraftReading reading = footnoted();
        Path file = folder.resolve("tracked.docx");
        Files.write(file, Export.tracked(reading, Language.ENGLISH).withoutComments());
        Office office = new Office(folder);
        List<String> revised = office.decide(file, ".uno:AcceptAllTrackedChanges");
        settled(reading, revised, office.footnotes(), TrackedParagraph::revised, Fate::inNew);
        List<String> base = office.decide(file, ".uno:RejectAllTrackedChanges");
        settled(reading, base, office.footnotes(), TrackedParagraph::base, Fate::inBase);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void footnotes_keep_their_words_beside_comments() throws IOException, InterruptedException {
        byte[] document = Export.tracked(footnoted(), Language.ENGLISH).bytes();
        Files.write(folder.resolve("commented.docx"), document);
        new Office(folder).convert("fodt", List.of("commented"));
        String opened = Files.readString(folder.resolve("commented.fodt"));
        List<String> notes =
                Pattern.compile("(?s)<text:note-body>.*?(Note \\d+)\\.")
                        .matcher(opened)
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertEquals(
                IntStream.rangeClosed(1, 60).mapToObj(number -> "Note " + number).toList(), notes);
        assertTrue(opened.contains("<office:annotation "), "comments");
    }

    /** Sixty paragraphs with a choice and a footnote each. */
    private static DraftReading footnoted() {
        List<String> written = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            String mark = "[^" + i + "]";
            written.add(
                    switch (i % 4) {
                        case 0 -> "States [act" + mark + "] (+CHN) [wait] (-CHN) now.";
                        case 1 -> "States [act] [wait" + mark + " long] (+KAZ) now.";
                        case 2 -> "[States act" + mark + ".]";
                        default -> "States" + mark + " [shall] [will] act.";
                    });
            notes.add(mark + ": Note " + i + ".");
        }
        written.addAll(notes);
        return WrittenDraft.of(written.toArray(String[]::new));
    }

    /** Marks that stay are counted, and theirs are the notes that stay. */
    private static void settled(
            DraftReading reading,
            List<String> lines,
            List<String> footnotes,
            Function<TrackedParagraph, String> words,
            Predicate<Fate> stays) {
        List<String> expected = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Pattern mark = Pattern.compile("\\[\\^(\\d+)]");
        for (TrackedParagraph each : TrackedText.of(reading, Language.ENGLISH).paragraphs()) {
            String line = words.apply(each);
            Matcher found = mark.matcher(line);
            if (found.lookingAt() || !stays.test(each.fate())) {
                continue;
            }
            if (found.find()) {
                notes.add(" Note " + found.group(1) + ".");
                line = found.replaceFirst(Integer.toString(notes.size()));
            }
            expected.add(line);
        }
        assertEquals(expected, lines);
        assertEquals(notes, footnotes.stream().map(note -> " " + note.strip()).toList());
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void what_stands_in_tables_is_accepted_and_rejected_too()
            throws IOException, InterruptedException {
        DraftReading reading = Tabled.some(ContestedDraft.of(6, 300), 6);
        DraftReading earlier = EarlierDraft.of(6, reading);
        EarlierVersion version = EarlierVersion.of(earlier, Language.ENGLISH);
        decides(
                Export.tracked(reading, Language.ENGLISH),
                TrackedText.of(reading, Language.ENGLISH),
                TrackedOfficeTest::withWords);
        decides(
                Export.trackedSince(earlier, reading, Language.ENGLISH),
                TrackedText.since(version, reading, Language.ENGLISH),
                TrackedOfficeTest::withWords);
    }

    private void decides(Export document, TrackedText text, UnaryOperator<List<String>> compared)
            throws IOException, InterruptedException {
        Office.require();
        Path file = folder.resolve("tracked.docx");
        Files.write(file, document.withoutComments());
        Office office = new Office(folder);
        same(
                compared.apply(lines(text, Fate::inNew, TrackedParagraph::revised, false)),
                compared.apply(office.decide(file, ".uno:AcceptAllTrackedChanges")));
        same(
                compared.apply(lines(text, Fate::inBase, TrackedParagraph::base, true)),
                compared.apply(office.decide(file, ".uno:RejectAllTrackedChanges")));
    }

    /** An empty line may also be an empty cell, or what keeps two tables apart. */
    private static List<String> withWords(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static void same(List<String> expected, List<String> lines) {
        for (int i = 0; i < Math.min(expected.size(), lines.size()); i++) {
            assertEquals(expected.get(i), lines.get(i), "line " + i);
        }
        assertEquals(expected.size(), lines.size());
    }

    private static List<String> lines(
            TrackedText text,
            Predicate<Fate> stays,
            Function<TrackedParagraph, String> words,
            boolean before) {
        List<String> lines = new ArrayList<>();
        for (TrackedParagraph paragraph : text.paragraphs()) {
            if (stays.test(paragraph.fate())) {
                ParagraphLabel label =
                        before ? paragraph.labelBefore() : paragraph.paragraph().label();
                lines.add((label == null ? "" : label.text() + "\t") + words.apply(paragraph));
            }
        }
        return lines;
    }
}
