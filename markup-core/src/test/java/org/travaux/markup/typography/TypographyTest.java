package org.travaux.markup.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.draft.Language;

import java.util.List;
import java.util.Set;

/** Each rule with what it puts right; a tilde stands for a space at which no line breaks. */
class TypographyTest {
    private static final Set<DiagnosticCode> ALL = Typography.CODES;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "en | un-spelling | Recognising the programme | Recognizing the programme",
                "en | un-spelling | REAFFIRMING ITS ORGANISING ROLE | REAFFIRMING ITS ORGANIZING"
                        + " ROLE",
                "en | un-spelling | to decentralise and reorganise | to decentralize and"
                        + " reorganize",
                "en | un-spelling | a program of labor centers | a programme of labour centres",
                "en | un-spelling | ten percent | ten per cent",
                "en | un-spelling | [organise] (+CHN) [mobilise] (-CHN) | [organize] (+CHN)"
                        + " [mobilize] (-CHN)",
                "en | other-script | а report | a report",
                "ru | quotation-marks | доклад \"Вода и мир\" принят | доклад «Вода и мир» принят",
                "ru | quotation-marks | доклад “Вода и мир”, | доклад «Вода и мир»,",
                "ru | quotation-marks | «доклад \"Вода\" принят» | «доклад „Вода“ принят»",
                "ru | quotation-marks | \"[вода] (+CHN) [земля]\" | «[вода] (+CHN) [земля]»",
                "ru | number-sign | документ N 5 | документ №~5",
                "ru | number-sign | документ No. 5 | документ №~5",
                "ru | non-breaking-space | документ № 5 и §4 | документ №~5 и §~4",
                "ru | non-breaking-space | 40 млн долл. США | 40~млн~долл.~США",
                "ru | non-breaking-space | в 2030 г. и XX в. | в 2030~г. и XX~в.",
                "ru | non-breaking-space | и т. д. | и т.~д.",
                "ru | non-breaking-space | доклад И.О. Петрова | доклад И.~О.~Петрова",
                "ru | letter-yo | Её учёт всё ещё ждёт | Ее учет всё еще ждет",
                "ru | other-script | доклад c учетом | доклад с учетом",
                "ru | other-script | устав OOH | устав ООН",
                "kk | quotation-marks | \"Су\" баяндамасы | «Су» баяндамасы",
                "kk | number-sign | N 5 құжат | №~5 құжат",
                "kk | kazakh-letters | кауипсиздик жане ынтымактастық | қауіпсіздік және"
                        + " ынтымақтастық",
                "kk | suffix-hyphen | БҰҰның және CICA ның | БҰҰ-ның және CICA-ның",
                "kk | suffix-hyphen | 2030ға дейін, 70 тен астам | 2030-ға дейін, 70-тен астам",
                "kk | non-breaking-space | 40 млн доллар | 40~млн доллар"
            })
    void is_found_and_put_right(String tag, String code, String text, String right) {
        Written written = Written.of(text.replace('~', '\u00a0'), new Language(tag));

        List<Diagnostic> found = written.found(ALL);

        assertEquals(Set.of(code), Set.copyOf(found.stream().map(d -> d.code().id()).toList()));
        assertEquals(right.replace('~', '\u00a0'), written.putRight(ALL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "en | the Shanghai Cooperation Organisation, the Department of Defense, a computer"
                        + " program",
                "en | to advise, revise, supervise, comprise and exercise; enterprise, franchise,"
                        + " expertise",
                "en | [sic] {organise this} [x] (-CHN: delete) https://e.org/organise"
                        + " a@organise.org",
                "en | [a](https://organise.org) A/RES/organise/1",
                "en | organ[ise] and [re]organise",
                "ru | «доклад „Вода“ принят», 5\" и А/RES/70/1 в 2030 году",
                "ru | (a) перечень; c) график; группа C и вариант a",
                "ru | [40 млн]",
                "kk | 2030 жылы, 2030-жылдары, АҚШ та, 5-бап, XXI ғасыр, Рио-де-Жанейро",
                "kk | қауіпсіздік және ынтымақтастық, БҰҰ-ның"
            })
    void is_as_it_should_be(String tag, String text) {
        String right = text.replace("40 млн", "40\u00a0млн");
        assertEquals(List.of(), Written.of(right, new Language(tag)).found(Typography.USUAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar"})
    void a_language_without_rules_has_no_findings(String tag) {
        assertEquals(List.of(), Written.of("\"a\" N 5 program", new Language(tag)).found(ALL));
    }

    @Test
    void a_rule_that_is_off_finds_nothing() {
        Written written = Written.of("её N 5", Language.RUSSIAN);
        assertEquals(1, written.found(Set.of(DiagnosticCode.NUMBER_SIGN)).size());
        assertEquals(List.of(), written.found(Set.of()));
    }
}
