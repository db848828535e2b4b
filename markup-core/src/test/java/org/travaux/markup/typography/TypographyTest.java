package org.travaux.markup.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;

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
                "kk | non-breaking-space | 40 млн доллар | 40~млн доллар",
                "kk | non-breaking-space | су, жер т. б. XX ғ. | су, жер т.~б. XX~ғ.",
                "ru | non-breaking-space | доклад Петрова И.О. принят | доклад Петрова~И.~О."
                        + " принят",
                "ru | quotation-marks | «внутри «вложенная» кавычка» | «внутри „вложенная“"
                        + " кавычка»",
                "ru | quotation-marks | «о «воде» и «земле»» | «о „воде“ и „земле“»",
                "ru | quotation-marks | \"о \"воде\" и земле\" | «о „воде“ и земле»",
                "ru | quotation-marks | „Вода“ и „мир”, «да» | «Вода» и «мир», «да»",
                "kk | quotation-marks | «ішкі «салынған» тырнақша» | «ішкі „салынған“ тырнақша»",
                "kk | quotation-marks | “Су” және \"жер\" | «Су» және «жер»",
                "ru | misplaced-space | Стороны , а также ( их ) органы ; | Стороны, а также (их)"
                        + " органы;",
                "ru | misplaced-space | « вода » и земля,небо ! | «вода» и земля, небо!",
                "kk | misplaced-space | Тараптар , сондай-ақ органдар . | Тараптар, сондай-ақ"
                        + " органдар.",
                "en | misplaced-space | The Parties , as well as ( all ) States , meet . | The"
                        + " Parties, as well as (all) States, meet.",
                "en | misplaced-space | at least 10 % of States,bodies | at least 10% of States,"
                        + " bodies",
                "en | hyphen-as-dash | a fall to -5 per cent | a fall to −5 per cent",
                "ru | hyphen-as-dash | Вода - основа жизни | Вода — основа жизни",
                "ru | hyphen-as-dash | «наблюдатели» -- участники | «наблюдатели» — участники",
                "ru | hyphen-as-dash | в 2024-2025 годах до -5~°C | в 2024–2025 годах до −5~°C",
                "kk | hyphen-as-dash | Су - өмір, 2024 - 2025 жылдары | Су – өмір, 2024–2025"
                        + " жылдары",
                "kk | kazakh-letters | беи\u0306битшилик | бейбітшілік",
                "ru | letter-yo | е\u0308лка и её | елка и ее"
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
                "kk | қауіпсіздік және ынтымақтастық, БҰҰ-ның",
                "kk | т.б. 2024 жылы, су – өмір, «ішкі „салынған“ тырнақша», 10%-ынан",
                "ru | 5 и 6, т.~д.; №№~5 и 6, т.~е. ст.~6, п.~5 ч. 2 и 5 т.~п.",
                "ru | «доклад „О «воде»“ принят». Цена «5\"», [вода] , [земля]",
                "ru | - перечень; как-то; 1-2 года; 5 -7; A/2024-2025; . . . и ( [x] )",
                "en | States' \"rights\", U.N.,etc. and 2024-2025, x . . . y; - item; 5% - well"
            })
    void is_as_it_should_be(String tag, String text) {
        String right = text.replace("40 млн", "40\u00a0млн").replace('~', '\u00a0');
        assertEquals(List.of(), Written.of(right, new Language(tag)).found(Typography.USUAL));
    }

    @Test
    void the_finding_in_decomposed_letters_has_the_offsets_of_the_text() {
        String text = "Чеи\u0306 \"чаи\u0306\" , и N 5";
        List<Diagnostic> found = Written.of(text, Language.RUSSIAN).found(Typography.USUAL);
        assertEquals(
                List.of("\"чаи\u0306\"", "\" ,", "N 5"),
                found.stream().map(each -> each.range().of(text)).toList());
        assertEquals(
                "Чеи\u0306 «чаи\u0306», и №\u00a05",
                Written.of(text, Language.RUSSIAN).putRight(Typography.USUAL));
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
