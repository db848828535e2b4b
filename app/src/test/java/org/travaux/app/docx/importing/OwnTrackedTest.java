package org.travaux.app.docx.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.docx.TrackedDocument;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.app.docx.reading.WordFile;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.importing.source.GivenParagraph;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.text.Asterisks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Tracked documents of ours, as they come back after people had them. */
class OwnTrackedTest {
    private static final List<Delegation> OBSERVERS =
            List.of(
                    new Delegation(
                            "River Commission",
                            Map.of("en", List.of("Commission of the Three Rivers")),
                            List.of(),
                            false));

    private static WordImport back(String text, UnaryOperator<String> inBetween)
            throws IOException, WordException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TrackedDocument.write(
                draft(text), Language.ENGLISH, Sentences.in("en")::say, List.of(), out);
        return read(out, inBetween);
    }

    private static WordImport read(ByteArrayOutputStream out, UnaryOperator<String> inBetween)
            throws IOException, WordException {
        byte[] bytes = MadeDocument.changed(out.toByteArray(), "word/document.xml", inBetween);
        return new WordImport(WordFile.read(bytes, null), Profiles.usual(), Map.of(), List.of());
    }

    private static DraftReading draft(String text) {
        Paragraph paragraph =
                Paragraph.of(
                        "p",
                        ParagraphKind.PLAIN,
                        null,
                        0,
                        Map.of(Language.ENGLISH, Asterisks.read(text)));
        Draft plain = Draft.of("cica", List.of(Language.ENGLISH), List.of(paragraph));
        Draft draft =
                new Draft(
                        "",
                        "cica",
                        Language.ENGLISH,
                        plain.languages(),
                        OBSERVERS,
                        plain.paragraphs(),
                        Map.of());
        return DraftReading.of(draft);
    }

    private static List<String> texts(WordImport read) {
        List<String> texts = new ArrayList<>();
        for (GivenParagraph each : read.paragraphs()) {
            texts.add(Asterisks.write(each.text()));
        }
        return texts;
    }

    private static String text(String written, UnaryOperator<String> inBetween)
            throws IOException, WordException {
        return String.join("¶", texts(back(written, inBetween)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They are [encouraging] (-CHN) [urging] (+CHN) (ISR tcb) all.",
                "They [shall] [will] (RUS; -KAZ) [should] go.",
                "They go [, at once], home.",
                "[Recalling] noting that,",
                "Reed [is cut] [was [sold] (-RUS) [grown] (JPN)] (+CHN).",
                "[] (+CHN)[a]/[b]\u2060[c] modalit[y][ies].",
                "They [quickly](-CHN) go (KAZ tcb)",
                "*They [go]* **[there]** *[now] (+RUS)* and \\[so on\\] […] [X].",
                "[[[a] (+CHN)]] (EU, G77: delete) (Viet Nam: pending)",
            })
    void what_nobody_touched_is_what_it_was(String written) throws IOException, WordException {
        assertEquals(written, text(written, body -> body));
    }

    @Test
    void nobody_is_asked_who_our_authors_are() throws IOException, WordException {
        WordImport read = back("We [go] [stay] (-CHN).", body -> body);
        read.paragraphs();
        assertEquals(List.of(), read.notes());
        assertEquals(List.of(), read.comments());
        assertEquals(List.of(), read.strangers());
    }

    @Test
    void emphasis_that_changed_since_an_earlier_version_is_shown_and_comes_back()
            throws IOException, WordException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TrackedDocument.writeSince(
                draft("*Recalling* all, **at once**, and States"),
                draft("**Recalling** all [*and* States] (-CHN)"),
                Language.ENGLISH,
                Sentences.in("en")::say,
                List.of(),
                out);
        List<String> bodies = new ArrayList<>();
        WordImport read =
                read(
                        out,
                        body -> {
                            bodies.add(body);
                            return body;
                        });
        String body = bodies.getFirst();
        assertTrue(
                body.matches(
                        "(?s).*<w:rPr><w:b/><w:bCs/><w:lang [^>]*/><w:rPrChange [^>]*"
                                + " w:author=\"Not attributed\"><w:rPr><w:i/>.*"),
                body);
        assertTrue(body.matches("(?s).*<w:del [^>]*>(?:(?!</w:del>).)*<w:b/>.*at once<.*"), body);
        assertEquals(List.of("**Recalling** all [*and* States] (-CHN)"), texts(read));
        assertEquals(List.of(), read.notes());
    }

    @Test
    void who_is_only_known_to_the_draft_is_known_again() throws IOException, WordException {
        WordImport read = back("We [go] (+River Commission).", body -> body);
        assertEquals(List.of("We [go] (+River Commission)."), texts(read));
        assertEquals(OBSERVERS, read.strangers());
    }

    @Test
    void a_choice_that_was_decided_in_word_is_decided() throws IOException, WordException {
        String written = "We [shall] (-CHN) [may] (+CHN) go [home] (RUS).";
        assertEquals(
                "We may go [home] (RUS).",
                text(
                        written,
                        body ->
                                body.replaceFirst(
                                                "<w:del (?:(?!</w:del>).)*shall</w:delText>"
                                                        + ".*?</w:del>",
                                                "")
                                        .replaceFirst(
                                                "<w:ins [^>]*>(<w:r>(?:(?!</w:r>).)*may</w:t>"
                                                        + "</w:r>)</w:ins>",
                                                "$1")));
    }

    @Test
    void what_others_changed_since_is_a_proposal() throws IOException, WordException {
        assertEquals(
                "We [go] (-CHN) [stay] (+CHN) \u2060[at home] (+RUS).",
                text(
                        "We [go] (-CHN) [stay] (+CHN).",
                        body ->
                                body.replaceFirst(
                                        "(<w:r>(?:(?!<w:r>).)*<w:t>\\.</w:t></w:r>)",
                                        "<w:ins w:id=\"99\" w:author=\"RUS\""
                                                + " w:date=\"2031-01-01T10:00:00Z\"><w:r>"
                                                + "<w:t xml:space=\"preserve\"> at home</w:t>"
                                                + "</w:r></w:ins>$1")));
    }
}
