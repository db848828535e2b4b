package org.travaux.app.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.data.Language;

import java.util.List;
import java.util.Set;

/** Words formed from known ones, by the rules that come with the program and no dictionary. */
class FormationTest {
    private static boolean knows(String tag, String word, String... known) {
        return BuiltInWords.load(new Language(tag)).know(word, Set.of(known)::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "en, colours, colors",
        "en, discolouration, discoloration",
        "en, centred, centered",
        "en, analysed, analyzed",
        "en, programmes, programs",
        "en, organization, organisation",
        "en, specificities, specificity",
        "en, subcommissions, commissions",
        "en, pre-emption, preemption",
        "en, co-operate, cooperate",
        "en, cofactor, factor",
        "en, deprioritized, prioritized",
        "en, gamified, gamification",
        "en, onwards, onward",
        "en, scorelines, score",
        "ru, учёт, учет",
        "ru, учет, учёт",
        "ru, цифровизацией, организацией",
        "ru, неполитического, политического",
        "ru, несамоуправляющейся, самоуправляющейся",
        "ru, несформировавшимися, сформировавшимися",
        "ru, промонгольского, монгольского",
        "ru, киберпространстве, пространстве",
        "ru, антибиоразнообразием, разнообразием",
        "ru, геномами, геном",
        "ru, климатов, климат",
        "ru, изъятиям, изъятие",
        "ru, предпринимательницей, предприниматель",
        "ru, визуализированы, модернизированы",
        "ru, перелицензированы, лицензированы",
        "ru, санэпиднадзора, надзора",
        "ru, межстранового, цифрового",
        "kk, елдеріміздегі, ел",
        "kk, мектебіміздің, мектеп",
        "kk, халқының, халық",
        "kk, процесінде, процесс",
        "kk, туристердің, турист",
        "kk, тапқан, табу",
        "kk, оқитын, оқу",
        "kk, қабылданбауына, қабылдау",
        "kk, көрсетілгендіктен, көрсету",
        "kk, экожүйелердің, жүйе",
        "kk, қиғанын, қию",
        "kk, қияды, қию",
        "kk, артефактілер, артефакт",
        "kk, маусымаралық, маусым",
        "kk, тәжірибехана, тәжірибе",
        "kk, нәтижешіл, нәтиже",
        "kk, бесжұлдызды, жұлдызды",
        "kk, медиасауаттылық, сауаттылық",
        "kk, өзінікі, өз"
    })
    void is_known_because_another_is(String tag, String word, String known) {
        assertTrue(knows(tag, word, known));
    }

    @ParameterizedTest
    @CsvSource({
        "en, doctour, doctor",
        "en, authour, author",
        "en, untill, till",
        "en, comission, mission",
        "en, colection, lection",
        "ru, незнал, знал",
        "ru, небыло, было",
        "ru, цифровизацый, организаций",
        "ru, решилы, решил",
        "ru, российскам, российском",
        "kk, елдарының, ел",
        "kk, мектептін, мектеп",
        "kk, мектепі, мектеп",
        "kk, елнің, ел",
        "kk, ұйымга, ұйым",
        "kk, нәтижешыл, нәтиже",
        "kk, кмнің, км",
        "kk, қабылдаған, қала"
    })
    void is_no_word(String tag, String word, String known) {
        assertFalse(knows(tag, word, known));
    }

    @ParameterizedTest
    @CsvSource({
        "kk, ынан, true",
        "kk, ға, true",
        "kk, еуінің, true",
        "kk, гі, true",
        "kk, ыка, false",
        "ru, го, true",
        "ru, летию, true",
        "ru, гоо, false",
        "en, th, true",
        "en, tth, false"
    })
    void may_stand_behind_a_number(String tag, String letters, boolean may) {
        assertEquals(may, BuiltInWords.load(new Language(tag)).mayFollowNumber(letters));
    }

    @Test
    void a_word_that_is_not_like_its_model_is_a_mistake_in_the_data() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Paradigms().add("организаци|я", List.of("развитие")));
    }

    @ParameterizedTest
    @CsvSource({
        "colour, colour, 0",
        "color, colour, 1",
        "teh, the, 1",
        "келисим, келісім, 2",
        "Aa, aa, 0"
    })
    void slips_are_counted(String one, String other, int slips) {
        assertEquals(slips, Slips.between(one, other));
        assertEquals(slips, Slips.between(other, one));
    }

    @Test
    void every_word_is_among_what_may_have_been_meant_by_one_slip() {
        for (String meant : List.of("acts", "at", "cat", "ace", "fact")) {
            assertTrue(Slips.undone("act").contains(meant) || meant.equals("act"), meant);
        }
    }

    @Test
    void a_language_that_the_program_has_no_words_of_has_none() {
        assertEquals(BuiltInWords.NONE, BuiltInWords.load(new Language("fr")));
    }
}
