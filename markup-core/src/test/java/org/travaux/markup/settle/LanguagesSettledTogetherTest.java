package org.travaux.markup.settle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.concordance.Disagreement;
import org.travaux.markup.concordance.DraftConcordance;
import org.travaux.markup.concordance.Kind;
import org.travaux.markup.concordance.Repairs;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.PairedChoice;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.edit.GestureResult;
import org.travaux.markup.edit.Gestures;
import org.travaux.markup.edit.Target;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.settle.UnsettledChoice.Reason;
import org.travaux.markup.settle.adoption.CleanDraft;
import org.travaux.markup.settle.adoption.Obstacle;
import org.travaux.markup.settle.adoption.Readiness;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * One decision in every language. The texts are made of words that say which alternative of which
 * choice they are: {@code e2a0} is in English what {@code р2а0} is in Russian and {@code қ2а0} in
 * Kazakh.
 */
class LanguagesSettledTogetherTest {
    private static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH);
    private static final List<String> DELEGATIONS =
            List.of(
                    "CHN", "RUS", "KAZ", "IND", "IRN", "TUR", "PAK", "UZB", "KGZ", "TJK", "MNG",
                    "AZE", "EGY", "THA", "VNM", "KOR", "ISR", "JOR", "IRQ", "QAT", "LKA", "KHM");

    /** A choice of a generated paragraph; one that is held may stand in any order anywhere. */
    private record Node(int number, int alternatives, boolean held, List<List<Node>> inside) {}

    /** Who stands on each alternative of the choices, as it is written; empty for nobody. */
    private record Notes(Map<Integer, List<String>> byNumber) {
        List<String> of(Node node) {
            return byNumber.getOrDefault(node.number, List.of());
        }
    }

    private static final class Maker {
        private final SplittableRandom random;
        private final List<String> free;
        private int next;

        Maker(long seed) {
            this.random = new SplittableRandom(seed);
            this.free = new ArrayList<>(DELEGATIONS);
            Collections.shuffle(free, new Random(seed));
        }

        List<Node> nodes(int depth) {
            List<Node> nodes = new ArrayList<>();
            boolean held = random.nextBoolean();
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                int alternatives = random.nextInt(1, 4);
                List<List<Node>> inside = new ArrayList<>();
                int number = next++;
                for (int a = 0; a < alternatives; a++) {
                    inside.add(depth < 2 && random.nextInt(4) == 0 ? nodes(depth + 1) : List.of());
                }
                nodes.add(new Node(number, alternatives, held, inside));
            }
            return nodes;
        }

        /** Who stands on each alternative, nobody on several. */
        Notes notes(List<Node> nodes) {
            Map<Integer, List<String>> notes = new HashMap<>();
            for (Node node : nodes) {
                List<String> each = new ArrayList<>();
                for (int i = 0; i < node.alternatives; i++) {
                    boolean any = node.held && !free.isEmpty();
                    each.add(
                            any
                                    ? " ("
                                            + (random.nextBoolean() ? "+" : "-")
                                            + free.removeLast()
                                            + ")"
                                    : "");
                }
                notes.put(node.number, each);
                node.inside.forEach(inside -> notes.putAll(notes(inside).byNumber()));
            }
            return new Notes(notes);
        }

        String text(List<Node> nodes, int language, Notes notes) {
            List<String> parts = new ArrayList<>();
            for (Node node : ordered(nodes, language, notes)) {
                List<Integer> order =
                        new ArrayList<>(IntStream.range(0, node.alternatives).boxed().toList());
                if (language > 0 && allHeld(node, notes)) {
                    Collections.shuffle(order, new Random(random.nextLong()));
                }
                StringBuilder choice = new StringBuilder();
                for (int alternative : order) {
                    String inside = text(node.inside.get(alternative), language, notes);
                    choice.append(choice.isEmpty() ? "" : " ")
                            .append('[')
                            .append(word(language, node.number, alternative))
                            .append(inside.isEmpty() ? "" : " " + inside)
                            .append(']')
                            .append(notes.of(node).get(alternative));
                }
                parts.add(choice.toString());
            }
            return String.join(List.of(" and ", " и ", " және ").get(language), parts);
        }

        private List<Node> ordered(List<Node> nodes, int language, Notes notes) {
            List<Node> ordered = new ArrayList<>(nodes);
            if (language > 0 && nodes.stream().allMatch(node -> allHeld(node, notes))) {
                Collections.shuffle(ordered, new Random(random.nextLong()));
            }
            return ordered;
        }

        private static boolean allHeld(Node node, Notes notes) {
            return notes.of(node).stream().noneMatch(String::isEmpty);
        }
    }

    private static String word(int language, int number, int alternative) {
        return List.of("e", "р", "қ").get(language)
                + number
                + List.of("a", "а", "а").get(language)
                + alternative
                + "z";
    }

    private static Draft identified(Draft draft) {
        return DraftReading.of(draft).withIdentities(new Ids(new SplittableRandom(7)));
    }

    private static Draft draft(String english, String russian, String kazakh) {
        return identified(Drafts.trilingual(List.of(List.of(english, russian, kazakh))));
    }

    private static String text(Draft draft, int language) {
        return draft.paragraphs().getFirst().text(LANGUAGES.get(language)).text();
    }

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_language_holds_what_was_decided(int seed) {
        Maker maker = new Maker(seed);
        List<Node> nodes = maker.nodes(0);
        Notes notes = maker.notes(nodes);
        Draft draft =
                draft(
                        "We meet " + maker.text(nodes, 0, notes) + " soon.",
                        "Мы встретимся " + maker.text(nodes, 1, notes) + " скоро.",
                        "Біз кездесеміз " + maker.text(nodes, 2, notes) + " жақында.");
        String before = text(draft, 0) + "\n" + text(draft, 1) + "\n" + text(draft, 2);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 100 && !DraftReading.of(draft).paired(0).isEmpty(); i++) {
            List<PairedChoice> open = List.copyOf(DraftReading.of(draft).paired(0).values());
            PairedChoice choice = open.get(random.nextInt(open.size()));
            Language language = LANGUAGES.get(random.nextInt(3));
            Choice there = Objects.requireNonNull(choice.in(language), before);
            int index = random.nextInt(-1, there.alternatives().size());
            int number = number(draft, language, there.alternatives().getFirst());
            int alternative =
                    index < 0 ? -1 : alternative(draft, language, there.alternatives().get(index));
            SettledDraft settled =
                    DraftSettling.settle(
                            draft,
                            Map.of(
                                    choice.id(),
                                    index < 0
                                            ? new Decision.Delete()
                                            : new Decision.Adopt(language, index)),
                            Occasion.UNKNOWN);
            assertEquals(List.of(), settled.refusals(), before);
            draft = settled.draft();
            for (int each = 0; each < 3; each++) {
                assertHolds(draft, each, number, alternative, before);
            }
        }
        DraftReading reading = DraftReading.of(draft);
        assertEquals(List.of(), Readiness.obstacles(reading, Language.ENGLISH), before);
        for (Language language : LANGUAGES) {
            assertFalse(CleanDraft.of(reading, language).paragraphs().isEmpty(), before);
        }
    }

    private static void assertHolds(
            Draft draft, int language, int number, int alternative, String before) {
        String text = text(draft, language);
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    i == alternative,
                    text.contains(word(language, number, i)),
                    () -> word(language, number, alternative) + " in " + text + "\nof\n" + before);
        }
    }

    private static int number(Draft draft, Language language, Alternative alternative) {
        return Integer.parseInt(words(draft, language, alternative).split("[^0-9]+", -1)[1]);
    }

    private static int alternative(Draft draft, Language language, Alternative alternative) {
        return Integer.parseInt(words(draft, language, alternative).split("[^0-9]+", -1)[2]);
    }

    private static String words(Draft draft, Language language, Alternative alternative) {
        return alternative.words().of(draft.paragraphs().getFirst().text(language).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[encouraged] (-CHN) [urged] | [призвал] [настоятельно призвал] (-CHN)",
                "[a] (+KAZ) [b] [c] (+CHN) | [а] (+KAZ) [в] (+CHN) [б]",
                "[a] (+KAZ) [b] (-RUS) | [а] (+KAZ, -RUS) [б]",
                "[a] (+KAZ) [b] | [а] (-KAZ) [б]"
            })
    void alternatives_that_nobody_can_tell_apart_stay_open_until_a_person_has(
            String english, String russian) {
        Draft draft = draft("We " + english + " it", "Мы " + russian + " это", "");
        String id = draft.paragraphs().getFirst().choices().getFirst().id();
        SettledDraft settled =
                DraftSettling.settle(draft, Map.of(id, new Decision.Adopt(0)), Occasion.UNKNOWN);
        assertEquals(
                List.of(new UnsettledChoice(id, Language.RUSSIAN, Reason.NOT_PAIRED)),
                settled.refusals());
        assertEquals(draft, settled.draft());
    }

    @Test
    void an_alternative_is_adopted_with_the_one_on_which_the_same_delegations_stand() {
        Draft draft =
                draft(
                        "[encouraged] (-CHN) [urged] (+CHN) States",
                        "[настоятельно призвал] (+CHN) [призвал] (-CHN) государства",
                        "");
        List<String> ids = List.of(draft.paragraphs().getFirst().choices().getFirst().id());
        Draft settled =
                DraftSettling.settle(
                                DraftReading.of(draft),
                                ids,
                                new SettlementRule.SupportedBy("CHN"),
                                Occasion.UNKNOWN)
                        .draft();
        assertEquals("urged States", text(settled, 0));
        assertEquals("настоятельно призвал государства", text(settled, 1));
    }

    /** «обязаны» may be "must", and so may "керек": the positions say which is which. */
    @Test
    void words_of_several_meanings_do_not_contradict_positions() {
        Draft draft =
                draft(
                        "States [should] (-CHN) [shall] (+CHN) act",
                        "Государствам [следует] (-CHN) [обязаны] (+CHN) это делать",
                        "Мемлекеттер [жасауы керек] (-CHN) [жасауға міндетті] (+CHN)");
        List<String> ids = List.of(draft.paragraphs().getFirst().choices().getFirst().id());
        Draft settled =
                DraftSettling.settle(
                                DraftReading.of(draft),
                                ids,
                                new SettlementRule.SupportedBy("CHN"),
                                Occasion.UNKNOWN)
                        .draft();
        assertEquals("States shall act", text(settled, 0));
        assertEquals("Мемлекеттер жасауға міндетті", text(settled, 2));
    }

    /** English names nobody whom both others name, and each of them reads in its order. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a] [b] (+IRN) | [а] (+TUR) [б] (+IRN) | [б] [а] (+TUR)",
                "[a] (+IND) [b] (+KAZ) [c] | [а] (+IND) [б] (+KAZ) [в] (+IRN)"
                        + " | [в] (+IRN) [б] (+KAZ) [а]",
                "[a] [b] | [а] (+TUR) [б] | [б] [а] (+TUR)",
                "[a] [b] | [а] (+TUR) [б] | [б] (-TUR) [а]"
            })
    void what_two_languages_say_to_each_other_counts_for_the_first(
            String english, String russian, String kazakh) {
        Draft draft =
                draft("We " + english + " it", "Мы " + russian + " это", "Біз " + kazakh + " оны");
        String id = draft.paragraphs().getFirst().choices().getFirst().id();
        SettledDraft settled =
                DraftSettling.settle(draft, Map.of(id, new Decision.Adopt(0)), Occasion.UNKNOWN);
        assertEquals(
                List.of(new UnsettledChoice(id, Language.KAZAKH, Reason.NOT_PAIRED)),
                settled.refusals());
        assertEquals(draft, settled.draft());
    }

    @Test
    void what_two_languages_say_to_each_other_pairs_them_where_the_first_says_nothing() {
        Draft draft =
                draft(
                        "We [a] [b] it",
                        "Мы [а] (+TUR) [б] (+IRN) это",
                        "Біз [б] (+IRN) [а] (+TUR) оны");
        String id = draft.paragraphs().getFirst().choices().getFirst().id();
        Draft settled =
                DraftSettling.settle(draft, Map.of(id, new Decision.Adopt(0)), Occasion.UNKNOWN)
                        .draft();
        assertEquals("Мы а это", text(settled, 1));
        assertEquals("Біз а оны", text(settled, 2));
    }

    /** Kazakh puts the two points of the sentence in the other order. */
    @Test
    void points_are_told_apart_by_who_stands_on_them_whatever_they_say() {
        Draft draft =
                draft(
                        "We [a] (+IND) [b] (+PAK) it [c] (+CHN) [d] (+UZB) now",
                        "Мы [а] (+IND) [б] (+PAK) это [в] (+CHN) [г] (+UZB) сейчас",
                        "Біз [в] (+CHN) [г] (-CHN) қазір [а] (-PAK) [б] (-IND) оны");
        SettledDraft settled = settledByTheFirst(draft);
        assertEquals(List.of(), settled.refusals());
        assertEquals(
                List.of("We a it c now", "Мы а это в сейчас", "Біз в қазір а оны"),
                texts(settled.draft()));
    }

    /** The two points were exchanged in Russian after their ids were given in their order. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a] (+IND) [b] it [c] (+CHN) [d] | [в] (+CHN) [г] это [а] (+IND) [б]",
                "[a] [b] it [c] (+CHN) [d] | [в] (+CHN) [г] это [а] [б]",
                "[shall] [a] it [and] [or] | [и] [или] это [обязаны] [а]",
                "[shall] [may] it [c] [d] | [в] [г] это [обязаны] [могут]"
            })
    void points_stay_open_of_which_more_is_said_in_another_order(String english, String russian) {
        Draft exchanged = draft("We " + english + " now", "Мы " + russian + " сейчас", "");
        Paragraph paragraph = exchanged.paragraphs().getFirst();
        List<ChoiceIdentity> inOrder = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            inOrder.add(
                    new ChoiceIdentity(
                            "c" + i,
                            Map.of(
                                    Language.ENGLISH,
                                    start(exchanged, 0, i),
                                    Language.RUSSIAN,
                                    start(exchanged, 1, i))));
        }
        SettledDraft settled =
                settledByTheFirst(exchanged.withParagraph(0, paragraph.withChoices(inOrder)));
        assertEquals(2, settled.refusals().size(), settled.refusals().toString());
        assertEquals(List.of(), settled.settled());
    }

    private static int start(Draft draft, int language, int choice) {
        return DraftReading.of(draft)
                .in(LANGUAGES.get(language))
                .paragraph(0)
                .choices()
                .get(choice)
                .range()
                .start();
    }

    private static SettledDraft settledByTheFirst(Draft draft) {
        List<String> ids =
                draft.paragraphs().getFirst().choices().stream().map(ChoiceIdentity::id).toList();
        return DraftSettling.settle(
                DraftReading.of(draft), ids, new SettlementRule.First(), Occasion.UNKNOWN);
    }

    /** What only the two translations say to each other keeps the point open, and is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a] [b] | [а] (+TUR) [б] | [б] [а] (+TUR)",
                "[have a duty] [are free] | [обязаны] [вольны] | [ерікті] [міндетті]",
                "[a] [b] | [а [ряд]] [б] | [б] [а [кей]]"
            })
    void what_keeps_a_point_open_is_told(String english, String russian, String kazakh) {
        Draft draft =
                draft("We " + english + " it", "Мы " + russian + " это", "Біз " + kazakh + " оны");
        SettledDraft settled = settledByTheFirst(draft);
        assertEquals(List.of(), settled.settled());
        assertEquals(
                List.of(Language.RUSSIAN + "–" + Language.KAZAKH),
                DraftConcordance.of(DraftReading.of(draft)).in(0).stream()
                        .filter(each -> each.kind() == Kind.ALTERNATIVE_PAIRING)
                        .map(Disagreement::places)
                        .map(each -> each.getFirst().language() + "–" + each.getLast().language())
                        .toList());
        assertTrue(
                settledByTheFirst(matched(draft)).refusals().stream()
                        .noneMatch(each -> each.reason() == Reason.NOT_PAIRED));
    }

    /** As a person says in the panel what belongs together: as it is guessed. */
    private static Draft matched(Draft draft) {
        Paragraph paragraph = draft.paragraphs().getFirst();
        Disagreement found =
                DraftConcordance.of(DraftReading.of(draft)).in(0).stream()
                        .filter(each -> each.kind() == Kind.ALTERNATIVE_PAIRING)
                        .findFirst()
                        .orElseThrow();
        Repairs repairs = new Repairs(paragraph, draft.sourceFirst(), draft.notation());
        return draft.withParagraph(0, repairs.of(found).getFirst().apply(paragraph));
    }

    @Test
    void a_point_within_stays_open_as_long_as_the_one_around_does() {
        Draft draft = draft("We [a [some] [few]] [b] it", "Мы [б] [а [ряд] [мало]] это", "");
        SettledDraft settled = settledByTheFirst(draft);
        assertEquals(2, settled.refusals().size(), settled.refusals().toString());
    }

    @Test
    void an_order_that_positions_told_once_is_kept_when_they_are_lifted() {
        Draft draft =
                draft(
                        "We [a] (-CHN) [b] (+CHN) it",
                        "Мы [б] (+CHN) [а] (-CHN) это",
                        "Біз [а] (-CHN) [б] (+CHN)");
        for (int i = 0; i < 2; i++) {
            Gestures gestures =
                    new Gestures(
                            draft.paragraphs().getFirst(),
                            Language.ENGLISH,
                            LANGUAGES,
                            draft.notation(),
                            new Ids(new SplittableRandom(1)));
            GestureResult lifted = gestures.lift(new Target.OnAlternative(0, i), "CHN");
            assertEquals(Map.of(), lifted.refusals());
            draft = identified(draft.withParagraph(0, lifted.paragraph()));
        }
        assertEquals("Мы [б] [а] это", text(draft, 1));
        String id = draft.paragraphs().getFirst().choices().getFirst().id();
        Draft settled =
                DraftSettling.settle(draft, Map.of(id, new Decision.Adopt(0)), Occasion.UNKNOWN)
                        .draft();
        assertEquals("We a it", text(settled, 0));
        assertEquals("Мы а это", text(settled, 1));
        assertEquals("Біз а", text(settled, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Clean water | Чистая вода | Таза су",
                "We need clean water. | Нам нужна чистая вода. | Бізге таза су керек.",
                "Water is clean | Вода чистая | Су таза",
                "Water, clean, flows | Вода, чистая, течёт | Су, таза, ағады"
            })
    void words_that_were_never_translated_come_back_as_they_were(
            String english, String russian, String kazakh) {
        for (String typed : List.of("safe and affordable", "")) {
            Draft draft = proposed(draft(english, russian, kazakh), typed);
            String id = draft.paragraphs().getFirst().choices().getFirst().id();
            Draft original =
                    DraftSettling.settle(draft, Map.of(id, new Decision.Adopt(0)), Occasion.UNKNOWN)
                            .draft();
            assertEquals(List.of(english, russian, kazakh), texts(original));
            assertEquals(
                    List.of(), Readiness.obstacles(DraftReading.of(original), Language.ENGLISH));
            Decision other = typed.isEmpty() ? new Decision.Delete() : new Decision.Adopt(1);
            Draft changed =
                    DraftSettling.settle(draft, Map.of(id, other), Occasion.UNKNOWN).draft();
            String old = english.contains("Clean") ? "Clean" : "clean";
            String note = "{en: " + old + " → " + (typed.isEmpty() ? "–" : typed) + "}";
            for (int language = 1; language < 3; language++) {
                String text = text(changed, language);
                assertTrue(text.contains(note), text);
                String rest = text.replace(note, "").replaceAll("\\s+", "");
                assertEquals(
                        List.of(english, russian, kazakh).get(language).replaceAll("\\s+", ""),
                        rest);
            }
            assertEquals(
                    List.of(Obstacle.Kind.TRANSLATION, Obstacle.Kind.TRANSLATION),
                    Readiness.obstacles(DraftReading.of(changed), Language.ENGLISH).stream()
                            .map(Obstacle::kind)
                            .toList());
            for (Language language : LANGUAGES) {
                assertThrows(
                        IllegalArgumentException.class,
                        () -> CleanDraft.of(DraftReading.of(changed), language));
            }
        }
    }

    private static Draft proposed(Draft draft, String typed) {
        String english = text(draft, 0);
        int at = english.toLowerCase(Locale.ROOT).indexOf("clean");
        GestureResult made =
                new Gestures(
                                draft.paragraphs().getFirst(),
                                Language.ENGLISH,
                                LANGUAGES,
                                draft.notation(),
                                new Ids(new SplittableRandom(3)))
                        .propose(new TextRange(at, at + 5), "KAZ", typed);
        assertEquals(Map.of(), made.refusals());
        return identified(draft.withParagraph(0, made.paragraph()));
    }

    private static List<String> texts(Draft draft) {
        return List.of(text(draft, 0), text(draft, 1), text(draft, 2));
    }
}
