package org.travaux.markup.settle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Choices of a paragraph settled together give what they give one after the other. */
class SettlingTogetherLawTest {
    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void together_is_one_after_the_other(int seed) {
        Random random = new Random(seed);
        Draft draft = draft(seed);
        List<String> ids = new ArrayList<>(ids(draft));
        if (seed % 3 == 0) {
            Collections.shuffle(ids, random);
        }
        assertTogetherIsOneAfterTheOther(draft, ids, random, "seed " + seed);
    }

    /** Earlier records lie in what is settled now, around it and beside it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void so_it_is_where_others_were_settled_before_and_words_changed_since(int seed) {
        Random random = new Random(seed);
        Draft draft = draft(seed);
        for (int round = 0; round < 3; round++) {
            List<String> ids = new ArrayList<>(ids(draft));
            if (round < 2) {
                ids.removeIf(_ -> random.nextBoolean());
            }
            draft =
                    assertTogetherIsOneAfterTheOther(
                            draft, ids, random, "seed " + seed + ", round " + round);
            draft = edited(draft, random);
        }
    }

    private static List<String> ids(Draft draft) {
        return draft.paragraphs().stream()
                .flatMap(paragraph -> paragraph.choices().stream())
                .map(ChoiceIdentity::id)
                .toList();
    }

    /** A character or two go or come, at the same place in every language. */
    private static Draft edited(Draft draft, Random random) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            Paragraph changed = paragraph;
            int length = paragraph.text(Language.ENGLISH).text().length();
            int at = random.nextInt(length + 1);
            int end = Math.min(length, at + random.nextInt(3));
            String words = List.of("", "w", " [new] ").get(random.nextInt(3));
            for (Language language : draft.languages()) {
                changed =
                        changed.apply(
                                language, ChangeSet.of(length, TextEdit.replace(at, end, words)));
            }
            paragraphs.add(changed);
        }
        return DraftReading.of(draft.withParagraphs(paragraphs))
                .withIdentities(new Ids(new SplittableRandom(random.nextLong())));
    }

    private static Draft assertTogetherIsOneAfterTheOther(
            Draft draft, List<String> ids, Random random, String seed) {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        for (String id : ids) {
            Decision decision =
                    switch (random.nextInt(4)) {
                        case 0 -> new Decision.Delete();
                        case 1 -> new Decision.Replace(agreed(draft));
                        default -> new Decision.Adopt(random.nextInt(3));
                    };
            decisions.put(id, decision);
        }
        SettledDraft together = DraftSettling.settle(draft, decisions, Occasion.UNKNOWN);
        Draft one = draft;
        List<String> settled = new ArrayList<>();
        List<UnsettledChoice> refused = new ArrayList<>();
        for (Map.Entry<String, Decision> each : decisions.entrySet()) {
            boolean gone =
                    one.paragraphs().stream()
                            .flatMap(paragraph -> paragraph.choices().stream())
                            .noneMatch(choice -> choice.id().equals(each.getKey()));
            if (gone) {
                settled.add(each.getKey());
            } else {
                SettledDraft alone =
                        DraftSettling.settle(
                                one, Map.of(each.getKey(), each.getValue()), Occasion.UNKNOWN);
                one = alone.draft();
                settled.addAll(alone.settled());
                refused.addAll(alone.refusals());
            }
        }
        String told = seed + ": " + draft.texts(Language.ENGLISH);
        assertEquals(one.texts(Language.ENGLISH), together.draft().texts(Language.ENGLISH), told);
        assertEquals(one, together.draft(), told);
        assertEquals(settled, together.settled(), told);
        assertEquals(refused, together.refusals(), told);
        return together.draft();
    }

    private static Map<Language, String> agreed(Draft draft) {
        Map<Language, String> words = new LinkedHashMap<>();
        draft.languages().forEach(language -> words.put(language, "as agreed"));
        return words;
    }

    /** Every second one in two languages with the same choices. */
    private static Draft draft(int seed) {
        List<Language> languages =
                seed % 2 == 0
                        ? List.of(Language.ENGLISH)
                        : List.of(Language.ENGLISH, Language.RUSSIAN);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String text =
                    new ContestedText(new SplittableRandom(31L * seed + i)).text()
                            + " "
                            + new ContestedText(new SplittableRandom(37L * seed + i)).text();
            Map<Language, MarkedText> texts = new LinkedHashMap<>();
            languages.forEach(language -> texts.put(language, MarkedText.plain(text)));
            paragraphs.add(Paragraph.of("p" + i, ParagraphKind.OPERATIVE, null, 0, texts));
        }
        Draft plain = Draft.of("cica", languages, paragraphs);
        return DraftReading.of(plain).withIdentities(new Ids(new SplittableRandom(seed)));
    }
}
