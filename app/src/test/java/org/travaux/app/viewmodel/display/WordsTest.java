package org.travaux.app.viewmodel.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

class WordsTest {
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
        for (String text : Texts.FORMS) {
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
}
