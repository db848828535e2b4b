package org.travaux.markup.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.TextGenerator;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What holds of every text, in every language: negotiated text with slips of the pen in it. */
class TypographyLawsTest {
    private static final int TEXTS = 1_500;

    private static final List<String> SLIPS =
            List.of(
                    "organise",
                    "program",
                    "percent",
                    "co-operation",
                    "а",
                    "\"",
                    "“",
                    "”",
                    "«",
                    "»",
                    "„",
                    "\"Вода\"",
                    "“Су”",
                    "N 5",
                    "No. 7",
                    "№5",
                    "§ 4",
                    "40 млн долл. США",
                    "2030 г.",
                    "т. е.",
                    "И. О. Петров",
                    "её",
                    "всё",
                    "c учетом",
                    "OOH",
                    "кауипсиздик",
                    "жане",
                    "БҰҰның",
                    "CICA ның",
                    "2030ға",
                    "\u00a0",
                    " ",
                    ",",
                    "-",
                    " - ",
                    "2024-2025",
                    "до -5 %",
                    "to -5 per cent",
                    "слово , слово",
                    "« вода »",
                    "«о «воде» и \"земле\"»",
                    "и\u0306",
                    "е\u0308");

    private static String slipped(TextGenerator generator) {
        StringBuilder text = new StringBuilder(generator.paragraph());
        for (int i = generator.below(6); i > 0; i--) {
            int at = generator.below(text.length() + 1);
            String slip = SLIPS.get(generator.below(SLIPS.size()));
            text.insert(at, generator.below(2) == 0 ? " " + slip + " " : slip);
        }
        return text.toString();
    }

    private static Stream<Written> texts(Language language) {
        return Stream.iterate(1, seed -> seed + 1)
                .limit(TEXTS)
                .map(seed -> Written.of(slipped(new TextGenerator(seed)), language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void with_all_fixes_made_nothing_is_found(String tag) {
        Language language = new Language(tag);
        texts(language)
                .forEach(
                        written -> {
                            String right = written.putRight(Typography.CODES);
                            assertEquals(
                                    List.of(),
                                    Written.of(right, language).found(Typography.CODES),
                                    () -> written.read().source() + "\n" + right);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void a_fix_changes_only_its_range_and_leaves_the_notation_as_it_is(String tag) {
        Language language = new Language(tag);
        texts(language)
                .forEach(
                        written -> {
                            Reading before = written.read().reading();
                            for (Diagnostic found : written.found(Typography.CODES)) {
                                assertWithin(found, before, written.read().source());
                            }
                            String right = written.putRight(Typography.CODES);
                            Reading after = Written.of(right, language).read().reading();
                            assertEquals(outline(before), outline(after), written.read().source());
                        });
    }

    private static void assertWithin(Diagnostic found, Reading reading, String text) {
        for (TextEdit edit : found.fixes().getFirst().edits()) {
            assertTrue(found.range().contains(edit.range()), text);
            TextRange changed = edit.range();
            positions(reading)
                    .forEach(p -> assertTrue(apart(p.range(), changed), () -> text + found));
            reading.others()
                    .forEach(o -> assertTrue(apart(o.range(), changed), () -> text + found));
        }
    }

    private static boolean apart(TextRange one, TextRange other) {
        return one.end() <= other.start() || other.end() <= one.start();
    }

    private static Stream<DelegationPosition> positions(Reading reading) {
        return Stream.concat(
                reading.positions().stream(),
                reading.choices().stream()
                        .flatMap(
                                choice ->
                                        Stream.concat(
                                                choice.positions().stream(),
                                                choice.alternatives().stream()
                                                        .flatMap(a -> a.positions().stream()))));
    }

    /** What a text says, without its words. */
    private static List<Object> outline(Reading reading) {
        List<Object> outline = new ArrayList<>();
        for (Choice choice : reading.choices()) {
            outline.add(choice.alternatives().size());
        }
        positions(reading).forEach(p -> outline.add(p.delegation() + " " + p.stance()));
        reading.others().stream().map(Element::kind).forEach(outline::add);
        outline.add(reading.loose().size());
        return outline;
    }

    @Test
    void the_rules_of_a_language_find_something_in_these_texts() {
        for (Language language : List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH)) {
            Set<DiagnosticCode> codes =
                    Set.copyOf(Rules.of(language).stream().map(TypographyRule::code).toList());
            List<DiagnosticCode> found =
                    texts(language)
                            .flatMap(written -> written.found(Typography.CODES).stream())
                            .map(Diagnostic::code)
                            .distinct()
                            .toList();
            assertEquals(codes, Set.copyOf(found));
        }
    }

    @Test
    void a_text_over_several_paragraphs_is_read_like_any_other() {
        TextReading read =
                TextReading.of(List.of("[организация N 5", "N 6] (+CHN)"), Profiles.usual());
        List<Diagnostic> found =
                Typography.in("N 6] (+CHN)", read.paragraph(1), Language.RUSSIAN, Typography.CODES);
        assertEquals(List.of(new TextRange(0, 3)), found.stream().map(Diagnostic::range).toList());
    }
}
