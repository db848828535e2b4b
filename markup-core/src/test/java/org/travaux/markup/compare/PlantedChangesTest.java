package org.travaux.markup.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Changes planted in drafts made up from a seed, each found once, in its kind, and no other. */
class PlantedChangesTest {
    private static final List<String> NEUTRAL =
            List.of(
                    "river",
                    "basin",
                    "report",
                    "meeting",
                    "data",
                    "shared",
                    "common",
                    "annual",
                    "regional",
                    "network",
                    "station",
                    "measurement",
                    "partner",
                    "community",
                    "programme",
                    "forest",
                    "glacier",
                    "valley",
                    "training",
                    "expert",
                    "journal",
                    "archive",
                    "bridge",
                    "harbour",
                    "coast",
                    "delta",
                    "lake",
                    "wetland");
    private static final List<String> CHOICES =
            List.of(
                    "[clean] (-RUS) [safe] (+RUS)",
                    "[yearly] (+CHN)",
                    "[joint] (-KAZ)",
                    "[local] (+CHN) [remote] (+RUS)",
                    "[deep [blue] (+KAZ) green] (-CHN)");
    private static final Language ENGLISH = Language.ENGLISH;
    private static final List<Planted> IN_THE_TEXT =
            List.copyOf(EnumSet.range(Planted.SHOULD, Planted.IN_BRACKETS));

    /** What is planted; each finds the place that it needs by its mark in the text. */
    enum Planted {
        SHOULD(ChangeKind.MODAL_VERB, "should", "shall"),
        NUMBER(ChangeKind.NUMBER, "in 17 days", "in 71 days"),
        NAME(ChangeKind.NAME, "by Kazakhstan", "by Mongolia"),
        DENIAL(ChangeKind.NEGATION, "do not", "do"),
        WORDS(ChangeKind.UNBRACKETED_WORDS, "all quiet", "all noisy"),
        OPENED(ChangeKind.CHOICE_OPENED, "all quiet", "all [quiet] (-RUS) [noisy] (+RUS)"),
        PUT_IN(ChangeKind.CHOICE_OPENED, "all quiet", "all [very] (+RUS) quiet"),
        CLOSED(ChangeKind.CHOICE_CLOSED, "[wide] (-RUS) [narrow] (+RUS)", "narrow"),
        TAKEN_OUT(ChangeKind.CHOICE_CLOSED, "[wide] (-RUS) [narrow] (+RUS) ", ""),
        POSITION(
                ChangeKind.POSITION,
                "[wide] (-RUS) [narrow] (+RUS)",
                "[wide] (-RUS) [narrow] (+RUS, KAZ)"),
        IN_BRACKETS(
                ChangeKind.WORDS, "[wide] (-RUS) [narrow] (+RUS)", "[wide] (-RUS) [thin] (+RUS)"),
        MOVED(ChangeKind.MOVED, "", ""),
        INSERTED(ChangeKind.INSERTED, "", ""),
        DELETED(ChangeKind.DELETED, "", ""),
        STATUS(ChangeKind.STATUS, "", ""),
        BOLD(ChangeKind.LOOKS, "", ""),
        SPACE(ChangeKind.LOOKS, "in 17 days", "in 17\u00a0days");

        private final ChangeKind kind;
        private final String words;
        private final String becomes;

        Planted(ChangeKind kind, String words, String becomes) {
            this.kind = kind;
            this.words = words;
            this.becomes = becomes;
        }
    }

    private static String text(SplittableRandom random) {
        List<String> pieces =
                new ArrayList<>(
                        List.of(
                                "they should",
                                "in 17 days",
                                "by Kazakhstan",
                                "who do not",
                                "all quiet",
                                "a [wide] (-RUS) [narrow] (+RUS) path",
                                CHOICES.get(random.nextInt(CHOICES.size()))));
        StringBuilder text = new StringBuilder("The");
        while (!pieces.isEmpty()) {
            for (int i = random.nextInt(2, 6); i > 0; i--) {
                text.append(' ').append(NEUTRAL.get(random.nextInt(NEUTRAL.size())));
            }
            text.append(' ').append(pieces.remove(random.nextInt(pieces.size())));
        }
        return text.append(" river.").toString();
    }

    private static Draft draft(SplittableRandom random) {
        String[] texts = new String[random.nextInt(4, 9)];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(random);
        }
        return Drafts.english(texts);
    }

    private static Draft plant(Draft draft, Planted planted, int at, SplittableRandom random) {
        List<Paragraph> paragraphs = new ArrayList<>(draft.paragraphs());
        Paragraph paragraph = paragraphs.get(at);
        String text = paragraph.text(ENGLISH).text();
        switch (planted) {
            case MOVED -> paragraphs.add((at + 2) % paragraphs.size(), paragraphs.remove(at));
            case DELETED -> paragraphs.remove(at);
            case INSERTED ->
                    paragraphs.add(
                            at,
                            Paragraph.of(
                                    "new",
                                    ParagraphKind.PLAIN,
                                    null,
                                    0,
                                    Map.of(
                                            ENGLISH,
                                            MarkedText.plain("Mountains " + text(random)))));
            case STATUS ->
                    paragraphs.set(
                            at,
                            paragraph.withStatus(
                                    StatusChange.of(ParagraphStatus.AGREED, null, "", "")));
            case BOLD ->
                    paragraphs.set(
                            at,
                            paragraph.withMarks(
                                    ENGLISH,
                                    List.of(new Mark(Mark.Kind.BOLD, new TextRange(0, 3)))));
            default ->
                    paragraphs.set(
                            at,
                            paragraph.withText(
                                    ENGLISH,
                                    MarkedText.plain(
                                            text.replace(planted.words, planted.becomes))));
        }
        return draft.withParagraphs(paragraphs);
    }

    private static Comparison compare(Draft before, Draft after) {
        return Comparison.of(DraftReading.of(before), DraftReading.of(after));
    }

    @ParameterizedTest
    @EnumSource(Planted.class)
    void each_is_found_once_in_its_kind_and_no_other(Planted planted) {
        for (int seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Draft before = draft(random);
            Draft after =
                    plant(before, planted, random.nextInt(before.paragraphs().size() - 2), random);
            assertEquals(
                    Map.of(planted.kind, 1),
                    compare(before, after).counts(),
                    () -> "%s %s".formatted(planted, compare(before, after).changes()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void several_are_all_found(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Draft before = draft(random);
        Draft after = before;
        Map<ChangeKind, Integer> planted = new EnumMap<>(ChangeKind.class);
        for (int at = 0; at < before.paragraphs().size(); at++) {
            Planted one = IN_THE_TEXT.get(random.nextInt(IN_THE_TEXT.size()));
            after = plant(after, one, at, random);
            planted.merge(one.kind, 1, Integer::sum);
        }
        assertEquals(planted, compare(before, after).counts());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void a_draft_is_the_same_as_itself(long seed) {
        Draft draft = Drafts.random(seed);
        assertEquals(List.of(), compare(draft, draft).changes());
        Draft words = draft(new SplittableRandom(seed));
        assertEquals(List.of(), compare(words, words).changes());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void what_is_not_the_same_is_told(long seed) {
        Draft one = Drafts.random(seed);
        Draft other = Drafts.random(seed + 100);
        assertEquals(false, compare(one, other).changes().isEmpty());
        assertEquals(false, compare(other, one).changes().isEmpty());
    }

    /** As much goes out one way as comes in the other way. */
    @ParameterizedTest
    @EnumSource(
            value = Planted.class,
            names = {
                "SHOULD",
                "NUMBER",
                "NAME",
                "WORDS",
                "POSITION",
                "IN_BRACKETS",
                "MOVED",
                "BOLD"
            })
    void it_is_the_same_the_other_way_round(Planted planted) {
        for (int seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Draft before = draft(random);
            Draft after = plant(before, planted, 1, random);
            assertEquals(
                    compare(before, after).counts(),
                    compare(after, before).counts(),
                    "seed " + seed);
        }
    }
}
