package org.travaux.app.viewmodel.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.text.Normalizer;
import java.util.List;

class SearchPatternTest {
    private static SearchBudget effort() {
        return new SearchBudget(1_000_000, () -> false);
    }

    private static List<String> found(Search search, String text) throws BadExpression {
        return SearchPattern.of(search).in(text, effort()).stream()
                .map(range -> range.of(text))
                .toList();
    }

    private static Search expression(String words) {
        return new Search(words, true, false, false, false, null);
    }

    private static Search wholeWord(String words) {
        return new Search(words, false, true, false, false, null);
    }

    private static Search matchCase(String words) {
        return new Search(words, false, false, true, false, null);
    }

    @Test
    void letter_case_is_that_of_every_script() throws BadExpression {
        assertEquals(List.of("Water", "WATER"), found(Search.plain("water"), "Water, WATER"));
        assertEquals(List.of("РЕКИ", "реки"), found(Search.plain("Реки"), "РЕКИ и реки"));
        assertEquals(
                List.of("ӘҢҒҮҰҚӨҺІ", "әңғүұқөһі"),
                found(Search.plain("Әңғүұқөһі"), "ӘҢҒҮҰҚӨҺІ әңғүұқөһі"));
        assertEquals(List.of("реки"), found(matchCase("реки"), "РЕКИ и реки"));
    }

    @Test
    void yo_is_not_ye_and_short_i_is_not_i() throws BadExpression {
        assertEquals(List.of("ещё"), found(Search.plain("ещё"), "ещё еще"));
        assertEquals(List.of("еще"), found(Search.plain("еще"), "ещё еще"));
        assertEquals(List.of(), found(Search.plain("мои"), "мой"));
    }

    @Test
    void letters_in_pieces_are_found_and_replaced_as_in_one_piece() throws BadExpression {
        String pieces = Normalizer.normalize("мой край и ещё Китай", Normalizer.Form.NFD);
        assertEquals(4, found(expression("й|ё"), pieces).size());
        assertEquals(List.of(), found(Search.plain("и ещё Китаи"), pieces));
        assertEquals(List.of("край"), composed(found(wholeWord("край"), pieces)));
        assertEquals(List.of(), found(wholeWord("кра"), pieces));
        assertEquals(
                List.of("Китай"),
                found(Search.plain(Normalizer.normalize("китай", Normalizer.Form.NFD)), "Китай"));
        SearchPattern pattern = SearchPattern.of(expression("(край) и (\\w+)"));
        List<TextEdit> edits =
                pattern.replace(pieces, pattern.in(pieces, effort()), "$2 и $1", effort());
        assertEquals(
                "мой ещё и край Китай",
                Normalizer.normalize(
                        ChangeSet.of(pieces.length(), edits).apply(pieces), Normalizer.Form.NFC));
    }

    private static List<String> composed(List<String> found) {
        return found.stream().map(each -> Normalizer.normalize(each, Normalizer.Form.NFC)).toList();
    }

    @Test
    void signs_are_searched_for_as_they_are_typed() throws BadExpression {
        assertEquals(
                List.of("[shall] (+CHN)"), found(Search.plain("[shall] (+CHN)"), "[shall] (+CHN)"));
        assertEquals(List.of("d’Ivoire"), found(Search.plain("d’Ivoire"), "Côte d’Ivoire"));
        assertEquals(List.of(), found(Search.plain("d'Ivoire"), "Côte d’Ivoire"));
        assertEquals(List.of("\\E.*"), found(Search.plain("\\E.*"), "a\\E.*b"));
        assertEquals(List.of("\ud83d\ude00"), found(Search.plain("\ud83d\ude00"), "a\ud83d\ude00"));
    }

    @Test
    void a_space_stands_for_a_space_that_does_not_break() throws BadExpression {
        assertEquals(
                List.of("№\u00a05", "№ 5", "№\u202f5"),
                found(Search.plain("№ 5"), "№\u00a05, № 5, №\u202f5, №5"));
        assertEquals(List.of("№ 5"), found(Search.plain("№\u00a05"), "№ 5"));
    }

    @Test
    void whole_words_end_where_no_letter_follows_in_any_script() throws BadExpression {
        assertEquals(List.of("су"), found(wholeWord("су"), "суы, су; сусын"));
        assertEquals(List.of("вод"), found(wholeWord("вод"), "воды вод заводов"));
        assertEquals(List.of("act"), found(wholeWord("act"), "action act_ 2act act"));
        assertEquals(List.of("[act]"), found(wholeWord("[act]"), "[act]ion"));
        assertEquals(List.of("қ", "қ"), found(wholeWord("қ"), "қ-қ ққ"));
    }

    @Test
    void an_expression_knows_letters_of_every_script() throws BadExpression {
        assertEquals(List.of("воды", "вода"), found(expression("\\bвод\\w\\b"), "воды вода водам"));
        assertEquals(List.of("A/RES/70/1"), found(expression("A/RES/\\d+/\\d+"), "см. A/RES/70/1"));
        assertEquals(List.of("aa"), found(expression("a*"), "baab"), "nothing is no match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[a", "a{2", "*", "a)(", "\\", "(?<n>a"})
    void what_is_no_expression_is_told_with_its_place(String words) {
        BadExpression bad =
                assertThrows(BadExpression.class, () -> SearchPattern.of(expression(words)));
        assertEquals(Math.clamp(bad.at(), 1, words.length() + 1), bad.at());
    }

    @Test
    void words_without_end_are_no_expression() {
        assertThrows(BadExpression.class, () -> SearchPattern.of(expression("(".repeat(100_000))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|aa)*c", "(.*)*x", "(a?){40}a{40}c", "(a|b|ab)*d"})
    void an_expression_that_would_never_end_is_stopped(String words) throws BadExpression {
        SearchPattern pattern = SearchPattern.of(expression(words));
        String text = "ab" + "a".repeat(40_000) + "!";
        assertThrows(TooMuchWork.class, () -> pattern.in(text, effort()));
    }

    @Test
    void what_nobody_waits_for_is_stopped() throws BadExpression {
        SearchPattern pattern = SearchPattern.of(Search.plain("x"));
        SearchBudget unwanted = new SearchBudget(Long.MAX_VALUE, () -> true);
        assertThrows(TooMuchWork.class, () -> pattern.in("a".repeat(100_000), unwanted));
    }

    @Test
    void groups_are_put_in_where_an_expression_asks_for_them() throws BadExpression {
        SearchPattern pattern = SearchPattern.of(expression("(\\w+) (\\w+)"));
        String text = "one two, three four, five six";
        List<TextRange> all = pattern.in(text, effort());
        List<TextEdit> edits = pattern.replace(text, all.subList(1, 3), "$2 $1", effort());
        assertEquals(
                "one two, four three, six five", ChangeSet.of(text.length(), edits).apply(text));
        assertThrows(BadExpression.class, () -> pattern.replace(text, all, "$9", effort()));
        assertThrows(BadExpression.class, () -> pattern.replace(text, all, "a$", effort()));
    }

    @Test
    void plain_words_are_replaced_by_plain_words() throws BadExpression {
        SearchPattern pattern = SearchPattern.of(Search.plain("a.b"));
        String text = "a.b axb";
        List<TextEdit> edits = pattern.replace(text, pattern.in(text, effort()), "$1\\", effort());
        assertEquals("$1\\ axb", ChangeSet.of(text.length(), edits).apply(text));
    }
}
