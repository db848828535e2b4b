package org.travaux.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.docx.EarlierDraft;
import org.travaux.app.docx.NegotiatedDraft;
import org.travaux.app.files.exporting.ExportKind;
import org.travaux.app.files.exporting.ExportOrder;
import org.travaux.app.files.opening.DraftSource;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.files.opening.TextSource;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.Asterisks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A draft that goes out as a Word document comes back as it was. */
class RoundTripLawTest {
    private static final int ROUNDS = 4;

    @TempDir private Path folder;

    private Draft back(DraftReading reading, ExportKind kind, Language language)
            throws IOException, Failure {
        return back(reading, new ExportOrder(kind, language));
    }

    private Draft back(DraftReading reading, ExportOrder order) throws IOException, Failure {
        Path document = folder.resolve("out.docx");
        try (var out = Files.newOutputStream(document)) {
            order.write(reading, null, out);
        }
        Language language = order.language();
        OpenedDraft opened =
                new DraftSource(Sentences.in("en"), InputStream.nullInputStream())
                        .open(new TextSource(document, language), "cica", ImportAnswers.NONE);
        assertEquals(List.of(), opened.remarks());
        return opened.draft();
    }

    /** What a draft says in a language and where, a line a paragraph. */
    private static List<String> said(Draft draft, Language language, boolean tables) {
        List<String> said = new ArrayList<>();
        for (Paragraph each : draft.paragraphs()) {
            said.add(
                    "%s %s %s %d %s %s"
                            .formatted(
                                    tables ? each.layout().cell() : "",
                                    each.kind(),
                                    each.label(),
                                    each.level(),
                                    each.layout().style(),
                                    Asterisks.write(each.text(language))));
        }
        return said;
    }

    /** A draft without paragraphs that a document in one language has nothing of. */
    private static Draft written(Draft draft, Language language) {
        return draft.withParagraphs(
                draft.paragraphs().stream()
                        .filter(
                                each ->
                                        each.label() != null
                                                || !each.text(language).text().isBlank())
                        .toList());
    }

    private static void same(Draft draft, Draft back, Language language, String because) {
        Draft written = written(draft, language);
        boolean whole = written.equals(draft);
        Draft read = whole ? back : written(back, language);
        same(said(written, language, true), said(read, language, true), because);
    }

    private static void same(List<String> expected, List<String> actual, String because) {
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            assertEquals(expected.get(i), actual.get(i), because);
        }
        assertEquals(expected.size(), actual.size(), because);
    }

    /** Where each choice of a language stands, by paragraph and offset. */
    private static Map<String, String> places(Draft draft, Language language) {
        Map<String, String> places = new TreeMap<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            for (ChoiceIdentity choice : draft.paragraphs().get(i).choices()) {
                Integer at = choice.at().get(language);
                if (at != null) {
                    places.put(choice.id(), i + ":" + at);
                }
            }
        }
        return places;
    }

    private static String because(int seed, int round, Language language) {
        return "seed " + (seed * 1000L + round) + " in " + language.tag();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void a_negotiating_document(int seed) throws IOException, Failure {
        for (int round = 0; round < ROUNDS; round++) {
            DraftReading reading = NegotiatedDraft.withTables(seed * 1000L + round, 9);
            for (Language language : NegotiatedDraft.LANGUAGES) {
                Draft back = back(reading, ExportKind.NEGOTIATING, language);
                same(reading.draft(), back, language, because(seed, round, language));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void a_table_of_languages(int seed) throws IOException, Failure {
        for (int round = 0; round < ROUNDS; round++) {
            DraftReading reading = NegotiatedDraft.withTables(seed * 1000L + round, 9);
            Draft back = back(reading, ExportKind.SIDE_BY_SIDE, Language.ENGLISH);
            for (Language language : NegotiatedDraft.LANGUAGES) {
                List<String> expected = said(reading.draft(), language, false);
                same(expected, said(back, language, false), because(seed, round, language));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void changes_since_an_earlier_version(int seed) throws IOException, Failure {
        Sentences sentences = Sentences.in("en");
        for (int round = 0; round < ROUNDS; round++) {
            DraftReading reading = NegotiatedDraft.withTables(seed * 1000L + round, 9);
            Draft earlier = EarlierDraft.of(seed * 1000L + round, reading).draft();
            ExportOrder order =
                    new ExportOrder(ExportKind.TRACKED, Language.ENGLISH)
                            .since(earlier, folder.toString(), sentences);
            Draft back = back(reading, order);
            String because = because(seed, round, Language.ENGLISH);
            same(reading.draft(), back, Language.ENGLISH, because);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void a_tracked_document(int seed) throws IOException, Failure {
        for (int round = 0; round < ROUNDS; round++) {
            DraftReading reading = NegotiatedDraft.withTables(seed * 1000L + round, 9);
            for (Language language : NegotiatedDraft.LANGUAGES) {
                Draft back = back(reading, ExportKind.TRACKED, language);
                String because = because(seed, round, language);
                same(reading.draft(), back, language, because);
                Draft written = written(reading.draft(), language);
                assertEquals(
                        places(written, language),
                        places(written(back, language), language),
                        because);
            }
        }
    }
}
