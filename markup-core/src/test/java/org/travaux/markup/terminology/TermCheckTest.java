package org.travaux.markup.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.MeantSo;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.reading.TextReading;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

class TermCheckTest {
    private static final TermBase BASE = ShippedTerms.load();

    private static final Roots OF_PEACE =
            (word, _) -> List.of("мир", "мира", "мире").contains(word) ? List.of("мир") : List.of();

    private static List<String> terms(String text, String tag) {
        TextReading read = TextReading.of(List.of(text), Profiles.usual());
        return BASE.in(text, read.paragraph(0), new Language(tag), Roots.NONE).stream()
                .map(found -> found.range().of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The General Assembly and the Member States | General Assembly;Member States",
                "en | the Charter of the United Nations | Charter of the United Nations",
                "ru | в рамках Генеральной Ассамблеи ООН | Генеральной Ассамблеи;ООН",
                "ru | мерами доверия и устойчивому развитию | мерами доверия;устойчивому развитию",
                "kk | сенім шараларын және климаттың өзгеруіне | сенім шараларын;климаттың"
                        + " өзгеруіне",
                "en | [Security Council] (+CHN) {General Assembly} | Security Council"
            })
    void terms_are_found_in_their_forms_and_the_longest_of_them(
            String tag, String text, String found) {
        assertEquals(List.of(found.split(";")), terms(text, tag));
    }

    @Test
    void terms_are_found_where_letters_are_in_pieces() {
        String pieces = Normalizer.normalize("устойчивой безопасности", Normalizer.Form.NFD);
        TermBase base =
                new TermBase(
                        List.of(
                                new TermEntry(
                                        "t",
                                        Map.of(
                                                Language.RUSSIAN,
                                                List.of("устойчивой безопасности")),
                                        "")));
        TextReading read = TextReading.of(List.of("о " + pieces), Profiles.usual());
        assertEquals(
                List.of(pieces),
                base.in("о " + pieces, read.paragraph(0), Language.RUSSIAN, Roots.NONE).stream()
                        .map(found -> found.range().of("о " + pieces))
                        .toList());
    }

    @Test
    void nothing_is_found_where_a_word_only_begins_alike() {
        assertEquals(List.of(), terms("the generals assembled; securities councils", "en"));
        assertEquals(List.of(), terms("мера длины, довериться, устойчивость", "ru"));
    }

    @Test
    void roots_tell_forms_of_words_that_are_too_short_to_guess() {
        TermBase base =
                new TermBase(
                        List.of(new TermEntry("p", Map.of(Language.RUSSIAN, List.of("мир")), "")));
        String text = "в мире";
        TextReading read = TextReading.of(List.of(text), Profiles.usual());
        assertEquals(1, base.in(text, read.paragraph(0), Language.RUSSIAN, OF_PEACE).size());
        assertEquals(0, base.in(text, read.paragraph(0), Language.RUSSIAN, Roots.NONE).size());
    }

    private static Draft draft(String en, String ru) throws DraftFormatException {
        return DraftFormat.read(
                """
                {"travaux":1,"profile":"cica","sourceLanguage":"en","languages":["en","ru"],
                 "paragraphs":[{"id":"a","kind":"operative","text":{"en":"%s","ru":"%s"}}]}
                """
                        .formatted(en, ru));
    }

    private static List<Diagnostic> missing(Draft draft) {
        return missing(draft, draft.paragraphs());
    }

    private static List<Diagnostic> missing(Draft draft, List<Paragraph> paragraphs) {
        DraftReading reading = DraftReading.of(draft);
        return IntStream.range(0, paragraphs.size())
                .boxed()
                .flatMap(
                        i ->
                                new TermCheck(BASE, Roots.NONE)
                                                .in(
                                                        paragraphs.get(i),
                                                        draft.sourceLanguage(),
                                                        Set.copyOf(draft.languages()),
                                                        each -> reading.in(each).paragraph(i))
                                                .stream())
                .toList();
    }

    @Test
    void a_term_without_its_counterpart_is_told_once() throws DraftFormatException {
        List<Diagnostic> found =
                missing(
                        draft(
                                "The Security Council, as the Security Council",
                                "Совет Европы как Совет Европы"));
        assertEquals(1, found.size());
        assertEquals(
                List.of("Security Council", "Совет Безопасности", "ru", "term:ru:Security Council"),
                found.getFirst().arguments());
        assertEquals(4, found.getFirst().range().start());
    }

    @Test
    void nothing_is_told_of_what_is_not_written_yet_or_is_meant_so() throws DraftFormatException {
        assertEquals(List.of(), missing(draft("The Security Council", "")));
        Draft draft = draft("The Security Council", "Совет Европы");
        Paragraph paragraph = draft.paragraphs().getFirst();
        Paragraph meant =
                paragraph.withCorrespondence(
                        paragraph
                                .correspondence()
                                .with(MeantSo.of("term:ru:Security Council", "")));
        assertEquals(List.of(), missing(draft, List.of(meant)));
    }

    @ParameterizedTest
    @MethodSource("org.travaux.markup.draft.FlawlessDrafts#all")
    void no_false_alarm(Draft draft) {
        assertEquals(List.of(), missing(draft));
    }

    @Test
    void what_is_shipped_has_every_language_and_says_where_it_is_from() {
        for (TermEntry entry : BASE.entries()) {
            for (Language each : List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH)) {
                assertEquals(false, entry.in(each).isEmpty(), entry.id());
            }
            assertEquals(false, entry.source().isBlank(), entry.id());
        }
    }
}
