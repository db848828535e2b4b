package org.travaux.app.docx.tracked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.app.docx.ContestedDraft;
import org.travaux.app.docx.EarlierDraft;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Bold and italics of what changes: in the base text they are as they were. */
class EmphasizedTest {
    private static DraftReading draft(String id, String written) {
        return DraftReading.of(
                Draft.of(
                        "cica",
                        List.of(Language.ENGLISH),
                        List.of(
                                Paragraph.of(
                                        id,
                                        ParagraphKind.PLAIN,
                                        null,
                                        0,
                                        Map.of(Language.ENGLISH, Asterisks.read(written))))));
    }

    private static TrackedText since(DraftReading before, DraftReading now) {
        return TrackedText.since(
                EarlierVersion.of(before, Language.ENGLISH), now, Language.ENGLISH);
    }

    /** As the changes show it, with {@code <b>} where words were bold before, {@code <>} plain. */
    private static String shown(TrackedParagraph paragraph) {
        return paragraph.pieces().stream()
                .map(piece -> shown(piece, paragraph.text()))
                .collect(Collectors.joining());
    }

    private static String shown(Piece piece, MarkedText text) {
        String words = Asterisks.write(piece.isAdded() ? piece.added() : text.part(piece.range()));
        FontStyle look = piece.formerly();
        String before =
                look == null
                        ? ""
                        : "<" + (look.bold() ? "b" : "") + (look.italic() ? "i" : "") + ">";
        String sign =
                switch (piece.fate()) {
                    case KEPT -> "";
                    case DELETED -> "-";
                    case INSERTED -> "+";
                    case PASSING -> "~";
                };
        return sign + before + words + sign;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Go **at once** home. | Go home. | Go -**at once** -home.",
                "*Recalling* its text | Recalling its text | <i>Recalling its text",
                "Go at once home. | Go **at once** home. | Go <>**at once** home.",
                "Go **at once** home. | Go *at once* home. | Go <b>*at once* home.",
                "**Go** home. | **Go** [*home*] (-CHN). | **Go**- --<>*home*-.",
                "Go **home**. | Go home [at once] (+CHN). | Go <b>home+ ++at once+.",
                "**Go home** now. | **Go** now. | **Go** -**home** -now.",
            })
    void words_look_as_they_did(String before, String now, String expected) {
        TrackedText tracked = since(draft("a", before), draft("a", now));
        assertEquals(expected, shown(tracked.paragraphs().getFirst()));
    }

    @Test
    void a_paragraph_that_went_looks_as_it_did() {
        TrackedText tracked = since(draft("a", "**Decides** to go."), draft("b", "Other words."));
        assertEquals("-**Decides** to go.-", shown(tracked.paragraphs().getFirst()));
    }

    @Test
    void a_capital_letter_at_the_seam_is_as_bold_as_its_word() {
        DraftReading now = draft("a", "[Recalling] (-CHN) **noting** that,");
        TrackedText tracked = TrackedText.of(now, Language.ENGLISH);
        assertEquals(
                "+**N**+-Recalling-- **n**-**oting** that,",
                shown(tracked.paragraphs().getFirst()));
    }

    @Test
    void what_is_rejected_is_emphasized_as_the_earlier_version() {
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            DraftReading now = ContestedDraft.of(seed, 12);
            DraftReading before = emphasized(EarlierDraft.of(seed, now), random);
            EarlierVersion version = EarlierVersion.of(before, Language.ENGLISH);
            TrackedText tracked =
                    TrackedText.since(version, emphasized(now, random), Language.ENGLISH);
            List<String> rejected =
                    tracked.paragraphs().stream()
                            .filter(paragraph -> paragraph.fate().inBase())
                            .map(EmphasizedTest::rejected)
                            .toList();
            List<String> expected =
                    version.texts().stream()
                            .filter(text -> !text.text().isBlank())
                            .map(EmphasizedTest::looks)
                            .toList();
            assertEquals(expected, rejected, "seed " + seed);
        }
    }

    private static DraftReading emphasized(DraftReading reading, SplittableRandom random) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : reading.draft().paragraphs()) {
            String text = paragraph.text(Language.ENGLISH).text();
            List<Mark> marks = new ArrayList<>();
            for (Mark.Kind kind : Mark.Kind.values()) {
                int start = random.nextInt(text.length() + 1);
                int end = Math.min(text.length(), start + random.nextInt(20));
                marks.add(new Mark(kind, new TextRange(start, end)));
            }
            paragraphs.add(paragraph.withText(Language.ENGLISH, new MarkedText(text, marks)));
        }
        return DraftReading.of(reading.draft().withParagraphs(paragraphs));
    }

    /** The letters of a text, each with a sign for its emphasis. */
    private static String looks(MarkedText text) {
        Emphases emphases = new Emphases(text);
        StringBuilder looks = new StringBuilder();
        for (int i = 0; i < text.text().length(); i++) {
            append(looks, text.text().charAt(i), emphases.at(i));
        }
        return looks.toString();
    }

    private static String rejected(TrackedParagraph paragraph) {
        StringBuilder looks = new StringBuilder();
        Emphases now = new Emphases(paragraph.text());
        for (Piece piece : paragraph.pieces()) {
            if (piece.fate().inBase() && piece.isAdded()) {
                looks.append(looks(piece.added()));
            } else if (piece.fate().inBase()) {
                for (int i = piece.range().start(); i < piece.range().end(); i++) {
                    FontStyle look = piece.formerly();
                    append(
                            looks,
                            paragraph.text().text().charAt(i),
                            look == null ? now.at(i) : look);
                }
            }
        }
        return looks.toString();
    }

    private static void append(StringBuilder looks, char letter, FontStyle look) {
        if (!Character.isWhitespace(letter)) {
            looks.append(letter).append(look.bold() ? "b" : "").append(look.italic() ? "i" : "");
        }
    }
}
