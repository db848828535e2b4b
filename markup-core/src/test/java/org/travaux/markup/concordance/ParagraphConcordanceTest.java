package org.travaux.markup.concordance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.concordance.Disagreement.AlternativesDiffer;
import org.travaux.markup.concordance.Disagreement.MissingChoice;
import org.travaux.markup.concordance.Disagreement.MissingText;
import org.travaux.markup.concordance.Disagreement.PositionsDiffer;
import org.travaux.markup.concordance.Disagreement.Untranslated;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.pairing.PositionClue;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.text.TextRange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

class ParagraphConcordanceTest {
    private static List<Disagreement> compare(String... texts) {
        Draft draft = Drafts.trilingual(List.of(List.of(texts)));
        DraftReading reading =
                DraftReading.of(
                        DraftReading.of(draft).withIdentities(new Ids(new SplittableRandom(1))));
        return DraftConcordance.of(reading).in(0);
    }

    private static <T extends Disagreement> T only(Class<T> kind, String... texts) {
        List<Disagreement> found = compare(texts);
        assertEquals(1, found.size(), found::toString);
        return assertInstanceOf(kind, found.getFirst());
    }

    @Test
    void versions_with_the_same_choices_and_positions_agree_in_whatever_order() {
        assertEquals(
                List.of(),
                compare(
                        "We [shall][should] (+KAZ; -CHN) act [now] (-RUS) (TUR tcb)",
                        "Мы [сейчас] (-РФ) (TUR tcb) и [обязаны] [должны] (-CHN, +KAZ)",
                        "Біз [қазір] (-RUS) (TUR tcb) де [тиіс] [керек] (+KAZ; -CHN)"));
        assertEquals(List.of(), compare("We act", "Мы", "Біз"));
        assertEquals(List.of(), compare("", " ", ""));
    }

    @Test
    void letters_in_pieces_say_the_same() {
        String russian = "Китай и Уругвай докладывают 4 мая и 5 июня, в третьей группе";
        String english = "China and Uruguay report on 4 May and on 5 June, in the third group";
        String kazakh = "Қытай мен Уругвай 4 мамырда және 5 маусымда үшінші топта баяндайды";
        String pieces = Normalizer.normalize(russian, Normalizer.Form.NFD);
        assertEquals(List.of(), compare(english, russian, kazakh));
        assertEquals(
                List.of(),
                compare(english, pieces, Normalizer.normalize(kazakh, Normalizer.Form.NFD)));
        var differ = compare(english.replace("China", "India"), pieces, kazakh);
        assertEquals(
                compare(english.replace("China", "India"), russian, kazakh).size(), differ.size());
    }

    @Test
    void a_text_that_is_not_there_yet_is_told() {
        assertEquals(
                List.of(new MissingText(Language.RUSSIAN)),
                compare("We [shall]", " ", "Біз [тиіс]"));
    }

    @Test
    void a_choice_that_one_version_lacks_is_told_with_its_place() {
        var missing =
                only(
                        MissingChoice.class,
                        "We [shall] act [now]",
                        "Мы [обязаны] и [сейчас]",
                        "[тиіс]");
        assertEquals(Language.KAZAKH, missing.missing());
        assertEquals(Language.ENGLISH, missing.there().language());
        var extra = only(MissingChoice.class, "We", "Мы [сейчас]", "Біз [қазір]");
        assertEquals(Language.ENGLISH, extra.missing());
        assertEquals(Kind.MISSING_CHOICE, missing.kind());
        assertEquals(Kind.EXTRA_CHOICE, extra.kind());
        assertEquals(Language.RUSSIAN, extra.there().language());
    }

    @Test
    void what_stands_in_a_missing_choice_is_not_told_again() {
        only(MissingChoice.class, "We [shall [now [or]] act]", "Мы", "Біз [тиіс [қазір [не]]]");
    }

    @Test
    void another_number_of_alternatives_is_told_with_both_numbers() {
        var differ =
                only(
                        AlternativesDiffer.class,
                        "[a][b] (+KAZ)",
                        "[а][б] (+KAZ)",
                        "[а][б][в] (+KAZ)");
        assertEquals(2, differ.count());
        assertEquals(3, differ.otherCount());
        assertEquals(Language.KAZAKH, differ.other().language());
    }

    @Test
    void positions_that_one_version_lacks_are_told_on_both_sides() {
        var differ =
                only(
                        PositionsDiffer.class,
                        "[a] (+KAZ, -CHN)",
                        "[а] (+KAZ; TUR tcb)",
                        "[а] (+KAZ, -CHN)");
        assertEquals(Set.of(new PositionClue("CHN", Stance.OPPOSES)), differ.only());
        assertEquals(Set.of(new PositionClue("TUR", Stance.TO_COME_BACK)), differ.otherOnly());
    }

    @Test
    void the_same_positions_on_other_alternatives_are_told() {
        var differ =
                only(
                        PositionsDiffer.class,
                        "[a] (+KAZ, +CHN) [b]",
                        "[а] (+KAZ) [б] (+CHN)",
                        "[а] (+KAZ, +CHN) [б]");
        assertEquals(Set.of(), differ.only());
        assertEquals(Set.of(), differ.otherOnly());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[a] (-CHN) [b]                | [б] [а] (-CHN)                |"
                        + " ALTERNATIVE_PAIRING",
                "[a] (+KAZ, +CHN) [b]          | [а] [б] (+KAZ, +CHN)          |"
                        + " ALTERNATIVE_PAIRING",
                "[a] (+KAZ) [b] [c] (+CHN)     | [а] (+KAZ) [в] (+CHN) [б]     |"
                        + " ALTERNATIVE_PAIRING",
                "[a] (-CHN) [b] (+CHN)         | [б] (+CHN) [а] (-CHN)         | ALTERNATIVE_ORDER",
                "[a] (+KAZ) [b] (+CHN) [c] (+RUS) | [в] (+RUS) [а] (+KAZ) [б] (+CHN) |"
                        + " ALTERNATIVE_ORDER",
                "[a] (+CHN) [b]                | [а] (-CHN) [б]                | POSITIONS",
                "[a] (+CHN) [b] (+RUS) [c]     | [а] (+CHN) [б] (+RUS) [в]     | ",
                "[a] [b] (-CHN)                | [а] [б] (-CHN)                | ",
                "[encouraged] (-CHN) [urged] (+CHN) | [настоятельно призвал] (+CHN) [призвал]"
                        + " (-CHN) | ",
                "[encouraged] (-CHN) [urged] (+CHN) | [призвал] (+CHN) [настоятельно призвал]"
                        + " (-CHN) | ALTERNATIVE_PAIRING",
                "[shall] [should]              | [следует] [обязаны]           | ALTERNATIVE_ORDER",
                "[shall] [should]              | [обязаны] [должны]            | ",
                "[30] [60]                     | [60] [30]                     | ALTERNATIVE_ORDER",
                "[shall] [shall not] [may]     | [не должны] [должны] [могут]  |"
                        + " ALTERNATIVE_PAIRING",
            })
    void alternatives_are_paired_by_who_alone_stands_on_them_or_it_is_told(
            String english, String russian, @Nullable Kind kind) {
        assertEquals(
                kind == null ? List.of() : List.of(kind),
                compare("We " + english + " it", "Мы " + russian + " это", "").stream()
                        .map(Disagreement::kind)
                        .filter(one -> one != Kind.MISSING_TEXT)
                        .toList());
    }

    @Test
    void words_that_wait_for_their_translation_are_told_and_never_meant_so() {
        assertEquals(
                List.of(
                        new Untranslated(
                                new TextPlace(Language.RUSSIAN, new TextRange(3, 13)),
                                Language.ENGLISH,
                                "act"),
                        new Untranslated(
                                new TextPlace(Language.KAZAKH, new TextRange(6, 16)),
                                Language.ENGLISH,
                                "act")),
                compare("We act {see above}", "Мы {en: act }. {v. 2: x}", "Біз, [{en = act}]")
                        .stream()
                        .filter(Untranslated.class::isInstance)
                        .toList());
    }

    private static final List<String> SCRAPS =
            List.of("[a]", "[b][c]", "[d] (+KAZ)", "[e [f]] (-CHN)", "[g] (-RUS) [h] (TUR tcb)");

    private static List<String> scraps(SplittableRandom random) {
        List<String> scraps = new ArrayList<>();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            scraps.add(SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        return scraps;
    }

    private static String mixed(List<String> scraps, SplittableRandom random) {
        List<String> left = new ArrayList<>(scraps);
        List<String> mixed = new ArrayList<>();
        while (!left.isEmpty()) {
            mixed.add(left.remove(random.nextInt(left.size())));
        }
        return String.join(" x ", mixed);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whatever_order_the_choices_have_the_versions_agree(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 60; round++) {
            List<String> scraps = scraps(random);
            String english = mixed(scraps, random);
            String russian = mixed(scraps, random);
            String kazakh = mixed(scraps, random);
            assertEquals(
                    List.of(),
                    compare(english, russian, kazakh),
                    () -> english + "\n" + russian + "\n" + kazakh);
        }
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({
        "'[b][c]','[b][c][d]',AlternativesDiffer",
        "'[b][c]','b',MissingChoice",
        "'[d] (+KAZ)','[d] (-KAZ)',PositionsDiffer",
        "'[d] (+KAZ)','[d]',PositionsDiffer",
        "'x','[x] (+KAZ)',MissingChoice"
    })
    void one_planted_difference_is_one_disagreement_of_its_kind(
            String scrap, String planted, String kind) {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 40; round++) {
            List<String> scraps =
                    new ArrayList<>(List.of("[a] (+UZB)", "[e [f]] (-CHN)", "[g][h]"));
            scraps = scraps.subList(0, random.nextInt(1, 4));
            scraps.remove("[g][h]");
            String text = String.join(" x ", scraps);
            List<Disagreement> found =
                    compare(text + " y " + scrap, text + " y " + planted, text + " y " + scrap);
            assertEquals(1, found.size(), found::toString);
            assertEquals(kind, found.getFirst().getClass().getSimpleName());
        }
    }
}
