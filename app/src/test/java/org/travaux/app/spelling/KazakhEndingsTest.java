package org.travaux.app.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Kazakh endings go with the last vowel of the word before them, and with its last sound: a stem of
 * back vowels takes the first form of each, one of front vowels the second, and neither the
 * other's.
 */
class KazakhEndingsTest {
    private static final BuiltInWords KAZAKH = BuiltInWords.load(Language.KAZAKH);

    @ParameterizedTest
    @CsvSource({
        "қала, кеме, лар/лер ны/ні ға/ге дан/ден дағы/дегі лардағы/лердегі",
        "шекара, жүйе, сы/сі сын/сін сында/сінде сындағы/сіндегі сынан/сінен мыз/міз",
        "шекара, жүйе, ларымыздың/леріміздің ларына/леріне ларындағы/леріндегі сыз/сіз"
                + " сыздық/сіздік",
        "қала, кеме, лық/лік лықтар/ліктер лы/лі шы/ші шылар/шілер лау/леу лардай/лердей",
        "ұйым, келісім, дар/дер ды/ді ға/ге нан/нен дағы/дегі ында/інде дарымыздың/деріміздің",
        "ұйым, келісім, ы/і ымыз/іміз ының/інің сыз/сіз дық/дік ды/ді шыл/шіл дау/деу",
        "қатынас, кеңес, тар/тер ты/ті қа/ке тан/тен тағы/тегі ында/інде тарымыздың/теріміздің",
        "жол, тіл, дар/дер ды/ді ға/ге дан/ден дағы/дегі ымызда/імізде дарына/деріне сыз/сіз",
        "қағаз, сөз, дар/дер ды/ді ға/ге дан/ден дағы/дегі ынан/інен дарында/дерінде сыз/сіз"
    })
    void nouns_take_endings_of_their_vowels(String back, String front, String endings) {
        assertForms(back, back, front, front, endings);
    }

    @ParameterizedTest
    @CsvSource({
        "жаз, сез, ған/ген атын/етін ып/іп са/се сын/сін ар/ер айық/ейік уда/уде ушы/уші",
        "жаз, сез, баған/беген байды/бейді баса/бесе бауы/беуі бас/бес байынша/бейінше",
        "жаз, сез, ылған/ілген ылатын/ілетін ылмауы/ілмеуі дырған/дірген ғызу/гізу ысып/ісіп",
        "жаз, сез, ғанда/генде ғандықтан/гендіктен ғандар/гендер ғалы/гелі ғанша/генше бақшы/бекші",
        "айт, кет, қан/кен қанға/кенге паған/пеген пауға/пеуге қызу/кізу ылды/ілді са/се",
        "тара, мекенде, ған/ген йтын/йтін п/п ды/ді ма/ме маған/меген мауы/меуі лса/лсе"
    })
    void verbs_take_endings_of_their_vowels(String back, String front, String endings) {
        assertForms(back, back + "у", front, front + "у", endings);
    }

    private static void assertForms(
            String back, String backName, String front, String frontName, String endings) {
        List<String> wrong = new ArrayList<>();
        for (String ending : endings.split(" ")) {
            String[] forms = ending.split("/");
            expect(back + forms[0], backName, true, wrong);
            expect(front + forms[1], frontName, true, wrong);
            if (!forms[0].equals(forms[1])) {
                expect(back + forms[1], backName, false, wrong);
                expect(front + forms[0], frontName, false, wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void expect(String word, String known, boolean right, List<String> wrong) {
        if (KAZAKH.know(word, Set.of(known)::contains) != right) {
            wrong.add(word);
        }
    }
}
