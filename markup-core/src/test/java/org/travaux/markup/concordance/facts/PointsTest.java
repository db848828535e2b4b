package org.travaux.markup.concordance.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.TextRange;

import java.util.Comparator;
import java.util.stream.Collectors;

/** References to points are no points of a list, whatever stands around them. */
class PointsTest {
    private static String beginnings(String language, String text) {
        Points points = new Points(new MaskedText(text), FactWords.of(new Language(language)));
        return points.beginnings().stream()
                .sorted(Comparator.comparingInt(TextRange::start))
                .map(range -> range.of(text))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|(a) water, (b) soil|(a) (b)",
                "en|paragraph 19 (b) – (a) water, (b) soil|(a) (b)",
                "en|paragraph 19 (b), (a) water, (b) soil|(a) (b)",
                "en|(a) water, (b) soil – paragraph 19 (b)|(a) (b)",
                "en|(a) water, (b) soil, paragraph 19 (b) – and more|(a) (b)",
                "en|(a) water under paragraph 2 (a), (b) soil|(a) (b)",
                "en|(a) water under paragraph 2 (a) and (b) soil|(a) (b)",
                "en|(a) water under paragraph 2 (c), (b) soil, (c) air|(a) (b) (c)",
                "en|paragraph 19 (b), (i) water, (ii) soil|(i) (ii)",
                "en|paragraph 19 (b): (i) water, (ii) soil|(i) (ii)",
                "en|by 2030 (a) water, (b) soil|(a) (b)",
                "en|paragraphs 2 (a), (b) and (c) and rule 5 (a) (i)–(iii)|''",
                "en|paragraph 2 (j) and paragraphs 3 (k) – (m)|''",
                "en|paragraphs (a) to (c), clauses from (h) to (i)|''",
                "en|article 12 (a) or (c)|''",
                "ru|подпункт b) пункта 19 – а) вода, б) почва|а) б)",
                "ru|а) вода, б) почва – подпункт b) пункта 19|а) б)",
                "ru|подпункты а), б) и в) пункта 2|''",
                "ru|пункты с а) по г), пункт 2 а)–в)|''",
                "ru|подпункт а) – а) вода, б) почва|а) б)",
                "ru|а) вода из пункта 3 а), б) почва, г) воздух|а) б) г)",
                "kk|19-тармақтың b) тармақшасы – а) су, ә) топырақ|а) ә)",
                "kk|а) су, ә) топырақ – 19-тармақтың b) тармақшасы|а) ә)",
                "kk|19-тармақтың а) және ә) тармақшалары|''",
                "kk|а), ә) және б) тармақшаларында айтылған|''",
                "kk|а) тармақшасынан г) тармақшасына дейін|''",
                "kk|b) тармақшасы, а) су, ә) топырақ|а) ә)",
            })
    void only_what_begins_a_point_counts(String language, String text, String expected) {
        assertEquals(expected, beginnings(language, text));
    }
}
