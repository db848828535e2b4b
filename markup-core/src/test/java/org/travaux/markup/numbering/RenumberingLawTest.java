package org.travaux.markup.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What is so whatever is renumbered. */
class RenumberingLawTest {
    private static final int ROUNDS = 600;
    private static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH);

    /** What names a paragraph, by language; {@code #} is its number with what was inserted. */
    private static final Map<Language, List<String>> OPERATIVE =
            Map.of(
                    Language.ENGLISH,
                    List.of("operative paragraph #", "OP#", "operative para. #"),
                    Language.RUSSIAN,
                    List.of("пункт # постановляющей части", "ОП#", "п. # постановляющей части"),
                    Language.KAZAKH,
                    List.of("ҚА# тармағы", "OP#", "резолютивтік бөліктің #-тармағы"));

    private static final Map<Language, List<String>> PREAMBULAR =
            Map.of(
                    Language.ENGLISH,
                    List.of("preambular paragraph #", "PP#"),
                    Language.RUSSIAN,
                    List.of("пункт # преамбулы", "ПП#"),
                    Language.KAZAKH,
                    List.of("преамбуланың #-тармағы", "PP#"));

    private static List<Paragraph> series(Random random, ParagraphKind kind, String prefix) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < 2 + random.nextInt(6); i++) {
            number += 1 + random.nextInt(3) / 2;
            add(paragraphs, kind, prefix + number);
            List<String> inserted = ParagraphLabel.INSERTED;
            for (int n = random.nextInt(5) - 2; n > 0; n--) {
                add(paragraphs, kind, prefix + number + " " + inserted.get(2 - n));
            }
        }
        if (random.nextInt(4) == 0) {
            paragraphs.add(paragraphs.remove(random.nextInt(paragraphs.size())));
        }
        return paragraphs;
    }

    private static void add(List<Paragraph> paragraphs, ParagraphKind kind, String label) {
        paragraphs.add(
                Paragraph.of(
                        kind.id() + paragraphs.size(),
                        kind,
                        new ParagraphLabel(label),
                        0,
                        Map.of()));
    }

    private static String said(String template, ParagraphLabel label) {
        NumberedLabel numbered = NumberedLabel.of(label);
        return template.replace("#", numbered == null ? "" : numbered.body());
    }

    /** References to the same paragraphs in every language, and which they are. */
    private record Says(Map<Language, List<String>> templates, List<Integer> targets) {
        static Says random(Random random, List<Paragraph> paragraphs) {
            List<Integer> targets = new ArrayList<>();
            Map<Language, List<String>> templates = new LinkedHashMap<>();
            LANGUAGES.forEach(language -> templates.put(language, new ArrayList<>()));
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                int target = random.nextInt(paragraphs.size());
                targets.add(target);
                boolean operative = paragraphs.get(target).kind() == ParagraphKind.OPERATIVE;
                templates.forEach(
                        (language, all) -> {
                            List<String> from =
                                    (operative ? OPERATIVE : PREAMBULAR)
                                            .getOrDefault(language, List.of());
                            all.add(from.get(random.nextInt(from.size())));
                        });
            }
            return new Says(templates, targets);
        }

        Map<Language, MarkedText> texts(List<Paragraph> paragraphs) {
            Map<Language, MarkedText> texts = new LinkedHashMap<>();
            templates.forEach(
                    (language, all) -> {
                        StringBuilder text = new StringBuilder("[…] (+CHN)");
                        for (int i = 0; i < all.size(); i++) {
                            ParagraphLabel label = paragraphs.get(targets.get(i)).label();
                            text.append("; ")
                                    .append(
                                            label == null
                                                    ? ""
                                                    : RenumberingLawTest.said(all.get(i), label));
                        }
                        texts.put(language, MarkedText.plain(text.append('.').toString()));
                    });
            return texts;
        }
    }

    private static String withoutNumbers(String text) {
        return text.replaceAll("\\d+( (bis|ter|quater))?", "#");
    }

    @Test
    void every_reference_names_the_same_paragraph_and_twice_is_once() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int changed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Paragraph> paragraphs = series(random, ParagraphKind.PREAMBULAR, "PP");
            paragraphs.addAll(series(random, ParagraphKind.OPERATIVE, "OP"));
            Says says = Says.random(random, paragraphs);
            List<Paragraph> all = new ArrayList<>(paragraphs);
            all.add(Paragraph.of("last", ParagraphKind.CLOSING, null, 0, says.texts(paragraphs)));
            Draft draft = Draft.of("cica", LANGUAGES, all);
            Renumbering made = LabelledText.renumber(draft);
            String told =
                    "seed " + seed + ", round " + round + ": " + made.labels() + made.doubtful();
            assertEquals(List.of(), made.doubtful(), told);
            assertEquals(
                    says.texts(made.after().paragraphs()),
                    made.after().paragraphs().getLast().texts(),
                    told);
            for (Language language : LANGUAGES) {
                assertEquals(
                        draft.texts(language).stream().map(each -> withoutNumbers(each)).toList(),
                        made.after().texts(language).stream()
                                .map(each -> withoutNumbers(each))
                                .toList(),
                        told);
            }
            Renumbering again = LabelledText.renumber(made.after());
            assertTrue(again.isEmpty() && again.after().equals(made.after()), told);
            changed += made.changed().size();
        }
        assertTrue(changed > ROUNDS, "too little was changed to show anything, seed " + seed);
    }
}
