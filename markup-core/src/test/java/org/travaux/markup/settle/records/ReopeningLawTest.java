package org.travaux.markup.settle.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.settle.ContestedText;
import org.travaux.markup.settle.Decision;
import org.travaux.markup.settle.DraftSettling;
import org.travaux.markup.settle.SettledDraft;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Settled in any order and reopened in the reverse of it, a draft is what it was. */
class ReopeningLawTest {
    private static final Occasion TODAY = new Occasion(Forum.INFORMALS, "2027-05-14");

    @Test
    void what_is_reopened_in_reverse_order_is_what_it_was() throws DraftFormatException {
        int settledInAll = 0;
        for (int seed = 0; seed < 120; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Draft draft = draft(random);
            List<String> order = new ArrayList<>();
            Draft settled = settle(draft, random, order);
            settledInAll += order.size();
            Draft read = DraftFormat.read(DraftFormat.write(settled));
            assertEquals(settled, read, "seed " + seed);
            for (String choice : order.reversed()) {
                Reopening reopening = Reopener.reopen(read, choice);
                String because = "seed " + seed + ": " + reopening;
                read = assertInstanceOf(Reopening.Done.class, reopening, because).draft();
            }
            for (Language language : draft.languages()) {
                assertEquals(draft.texts(language), read.texts(language), "seed " + seed);
                for (int i = 0; i < draft.paragraphs().size(); i++) {
                    assertEquals(
                            marked(draft.paragraphs().get(i), language),
                            marked(read.paragraphs().get(i), language),
                            "seed " + seed);
                }
            }
            assertEquals(identities(draft), identities(read), "seed " + seed);
            assertTrue(
                    read.paragraphs().stream().allMatch(one -> one.settlements().isEmpty()),
                    "seed " + seed);
        }
        assertTrue(settledInAll > 500, "few were settled: " + settledInAll);
    }

    private static Draft draft(SplittableRandom random) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            long same = random.nextLong();
            rows.add(
                    List.of(
                            new ContestedText(new SplittableRandom(same)).text(),
                            new ContestedText(new SplittableRandom(same)).text(),
                            random.nextBoolean()
                                    ? ""
                                    : new ContestedText(new SplittableRandom(same)).text()));
        }
        rows.add(List.of("We meet [and [shall]", "Мы [и [будем]", "Біз [және [боламыз]"));
        rows.add(List.of("so [on] (-CHN)", "так [далее] (-CHN)", "[әрі] (-CHN) қарай"));
        rows.add(List.of("and on] (+KAZ) again", "и так] (+KAZ) снова", "тағы] (+KAZ) да"));
        Draft draft = Drafts.trilingual(rows);
        List<Paragraph> marked = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            int length = paragraph.text(Language.ENGLISH).text().length();
            int start = random.nextInt(length);
            TextRange range = new TextRange(start, start + random.nextInt(length - start));
            List<Mark> marks = List.of(new Mark(Mark.Kind.BOLD, range));
            marked.add(paragraph.withMarks(Language.ENGLISH, marks));
        }
        return DraftReading.of(draft.withParagraphs(marked)).withIdentities(new Ids(random));
    }

    private static Draft settle(Draft draft, SplittableRandom random, List<String> order) {
        List<String> left = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            paragraph.choices().forEach(choice -> left.add(choice.id()));
        }
        Draft settled = draft;
        while (!left.isEmpty()) {
            String id = left.remove(random.nextInt(left.size()));
            Decision decision =
                    switch (random.nextInt(4)) {
                        case 0 -> new Decision.Delete();
                        case 1 ->
                                new Decision.Replace(
                                        Map.of(
                                                Language.ENGLISH, "new words",
                                                Language.RUSSIAN, "новые слова",
                                                Language.KAZAKH, "жаңа сөздер"));
                        default -> new Decision.Adopt(random.nextInt(2));
                    };
            SettledDraft now = DraftSettling.settle(settled, Map.of(id, decision), TODAY);
            if (!now.settled().isEmpty() && !now.draft().equals(settled)) {
                settled = now.draft();
                order.add(id);
            }
        }
        return settled;
    }

    /** Which letters are bold; a mark on white space shows nothing. */
    private static Set<Integer> marked(Paragraph paragraph, Language language) {
        Set<Integer> marked = new HashSet<>();
        String text = paragraph.text(language).text();
        for (Mark mark : paragraph.text(language).marks()) {
            for (int i = mark.range().start(); i < mark.range().end(); i++) {
                if (!Character.isWhitespace(text.charAt(i))) {
                    marked.add(i);
                }
            }
        }
        return marked;
    }

    private static Set<ChoiceIdentity> identities(Draft draft) {
        Set<ChoiceIdentity> all = new HashSet<>();
        draft.paragraphs().forEach(paragraph -> all.addAll(paragraph.choices()));
        return all;
    }
}
