package org.travaux.app.files.exporting;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.travaux.app.TestDrafts;
import org.travaux.app.exchange.RevisionNote;
import org.travaux.app.exchange.RevisionStore;
import org.travaux.app.files.revisions.CirculatedForm;
import org.travaux.app.files.revisions.Circulation;
import org.travaux.app.files.revisions.CirculationOrder;
import org.travaux.app.files.revisions.CirculationOrder.Recipient;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.Protection;
import org.travaux.app.report.ReportKind;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.InternalNote;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.records.Compilation;
import org.travaux.markup.draft.records.CompiledCopy;
import org.travaux.markup.draft.records.MergeRecord;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What is noted for the desks alone is in nothing that is written for others. */
class PlantedNotesTest {
    private static final String SECRET = "quincunx";

    @TempDir private Path folder;

    private final Sentences sentences = Sentences.in("en");

    /** Nothing in it is open, so that it can be adopted. */
    private static Draft draft() {
        Draft plain = TestDrafts.english("We meet in Almaty", "We part");
        String paragraph = plain.paragraphs().getFirst().id();
        return plain.withInternalNotes(
                        List.of(
                                new InternalNote("n1", paragraph, SECRET, "", SECRET),
                                new InternalNote("n2", "", SECRET, "", SECRET)))
                .withMerges(List.of(new MergeRecord("2027-05-14", List.of(SECRET, ""), List.of())));
    }

    private static void assertClean(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String told = file.getFileName() + ": ";
        assertFalse(new String(bytes, StandardCharsets.UTF_8).contains(SECRET), told);
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                    String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    assertFalse(text.contains(SECRET), told + part.getName());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void not_in_a_document(ExportKind kind) throws Exception {
        Path file = folder.resolve(kind.id() + ".docx");
        DraftReading reading = DraftReading.of(draft());
        new Exports(sentences).write(reading, new ExportOrder(kind, Language.ENGLISH), file);
        assertClean(file);
    }

    @ParameterizedTest
    @EnumSource(names = {"HOLDINGS", "DELEGATION", "PARAGRAPH", "ATTRIBUTION", "SUMMARY"})
    void not_in_a_report(ReportKind kind) throws Exception {
        for (ReportFormat format : ReportFormat.values()) {
            Path file = folder.resolve(kind.id() + "." + format.ending());
            String delegation = kind == ReportKind.DELEGATION ? "CHN" : null;
            new Exports(sentences)
                    .write(
                            DraftReading.of(draft()),
                            new ReportOrder(kind, delegation, format, Language.ENGLISH),
                            file);
            assertClean(file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void not_in_a_delegations_copy(CirculatedForm form) throws Exception {
        Path file = folder.resolve("statement.travaux");
        Draft draft =
                draft().withCompilations(
                                List.of(
                                        new Compilation(
                                                "2027-05-14",
                                                List.of(new CompiledCopy(SECRET, "RUS")),
                                                List.of(),
                                                List.of())));
        Files.writeString(file, DraftFormat.write(draft));
        var kept =
                new RevisionStore(file, Protection.none())
                        .keepOrLast(
                                draft,
                                RevisionNote.revision("", SECRET, SECRET, SECRET),
                                Instant.parse("2027-05-14T15:00:00Z"),
                                _ -> {});
        CirculationOrder order =
                new CirculationOrder(
                        List.of(new Recipient("CHN", draft.languages())),
                        form,
                        "2027-05-21",
                        null,
                        "",
                        null,
                        null);
        var written =
                new Circulation(sentences)
                        .write(draft, kept, order, file, folder.resolve("copies"));
        assertTrue(written.failures().isEmpty(), written.failures().toString());
        for (Path each : written.files()) {
            assertClean(each);
        }
    }

    @Test
    void they_are_in_the_draft_itself() {
        assertTrue(DraftFormat.write(draft()).contains(SECRET));
    }
}
