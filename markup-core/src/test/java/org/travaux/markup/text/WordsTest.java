package org.travaux.markup.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class WordsTest {
    private static final List<String> FORMS =
            List.of(
                    "",
                    "The rivers we share.",
                    "We [shall] (+KAZ, TJK) [should] (-KAZ; CHN tcb) meet.",
                    "the modalit[y][ies] of exchange",
                    "[upstream]/[downstream] States",
                    "{note to translators} *Recalling* its **firm** resolve",
                    "an escaped \\[bracket\\] and [...]",
                    "Суды [ортақ] (+Қазақстан) [бірлескен] (-КНР) басқару",
                    "\ud83d\ude00 [\ud83d\ude00] (+KAZ)\ud83d");

    private static List<Integer> forward(String text) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < text.length(); at = Words.next(text, at)) {
            places.add(at);
        }
        return places;
    }

    private static List<Integer> back(String text) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.length(); at > 0; at = Words.previous(text, at)) {
            places.addFirst(Words.previous(text, at));
        }
        return places;
    }

    @Test
    void words_begin_at_the_same_places_from_either_side() {
        for (String text : FORMS) {
            if (!text.startsWith(" ")) {
                assertEquals(forward(text), back(text), text);
            }
        }
        assertEquals(List.of(0, 4, 9, 10, 11, 13, 18), forward("The same [1] өзен су"));
    }

    @Test
    void a_text_ends_on_both_sides() {
        assertEquals(0, Words.previous("", 0));
        assertEquals(0, Words.next("", 0));
        assertEquals(2, Words.next("ab", 2));
        assertEquals(0, Words.previous("  ", 2));
    }

    @Test
    void a_place_is_in_a_word_or_between_two() {
        assertEquals(new TextRange(3, 8), Words.at("We share өзен", 3));
        assertEquals(new TextRange(3, 8), Words.at("We share өзен", 7));
        assertEquals(new TextRange(9, 13), Words.at("We share өзен", 13));
        assertEquals(new TextRange(2, 3), Words.at("We share өзен", 2));
        assertEquals(new TextRange(0, 0), Words.at("", 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "States sh~all~ act | shall",
                "a long-t~erm~ plan | long-term",
                "by 10~.5~ per cent | 10.5",
                "by 1,0~00~ head | 1,000",
                "the Stat~es~’s rights | States’s",
                "on ~1~. Then | 1",
                "go ~home~ | home",
            })
    void a_stretch_grows_to_whole_words(String marked, String expected) {
        int start = marked.indexOf('~');
        TextRange range = new TextRange(start, marked.lastIndexOf('~') - 1);
        String text = marked.replace("~", "");
        assertEquals(expected, Words.whole(text, range).of(text));
    }
}
