package org.travaux.markup.settle.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.paragraphs.ParagraphSplitting;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.draft.records.Resolution;
import org.travaux.markup.draft.records.Settlement;
import org.travaux.markup.settle.Decision;
import org.travaux.markup.settle.DraftSettling;
import org.travaux.markup.settle.SettledDraft;
import org.travaux.markup.settle.adoption.AdoptionAnswers;
import org.travaux.markup.settle.records.Reopening.Reason;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

class ReopenerTest {
    private static final Language EN = Language.ENGLISH;
    private static final Language RU = Language.RUSSIAN;
    private static final Occasion IN_PLENARY = new Occasion(Forum.PLENARY, "2027-05-14");

    private static Draft draft(String... texts) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < texts.length; i += 2) {
            rows.add(List.of(texts[i], texts[i + 1]));
        }
        return DraftReading.of(Drafts.trilingual(rows))
                .withIdentities(new Ids(new SplittableRandom(5)));
    }

    private static String id(Draft draft, int choice) {
        return draft.paragraphs().getFirst().choices().get(choice).id();
    }

    private static Draft settle(Draft draft, String id, Decision decision) {
        SettledDraft settled = DraftSettling.settle(draft, Map.of(id, decision), IN_PLENARY);
        assertEquals(List.of(), settled.refusals());
        return settled.draft();
    }

    private static Draft reopen(Draft draft, String id) {
        return assertInstanceOf(Reopening.Done.class, Reopener.reopen(draft, id)).draft();
    }

    private static Draft insert(Draft draft, Language language, int at, String words) {
        int length = draft.paragraphs().getFirst().text(language).text().length();
        return draft.apply(0, language, ChangeSet.of(length, TextEdit.insert(at, words)));
    }

    private static List<String> texts(Draft draft) {
        Paragraph first = draft.paragraphs().getFirst();
        return List.of(first.text(EN).text(), first.text(RU).text());
    }

    @Test
    void words_in_which_a_number_became_another_are_still_what_was_settled() {
        Draft draft =
                labelled(
                        draft(
                                "We [note paragraph 3] [welcome paragraph 3] (+KAZ)",
                                "Мы [видим пункт 3] [ценим пункт 3] (+KAZ)",
                                "We part",
                                "Мы уходим"));
        String id = id(draft, 0);
        Draft settled = settle(draft, id, new Decision.Adopt(1));
        Draft renumbered = AdoptionAnswers.renumber(DraftReading.of(settled)).after();
        assertEquals(List.of("We welcome paragraph 2", "Мы ценим пункт 2"), texts(renumbered));
        assertEquals(texts(draft), texts(reopen(renumbered, id)));
    }

    /** The first paragraph is 1., the second 3. */
    private static Draft labelled(Draft draft) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            String label = paragraphs.isEmpty() ? "1." : "3.";
            paragraphs.add(
                    paragraph
                            .withKind(ParagraphKind.OPERATIVE)
                            .withLabel(new ParagraphLabel(label)));
        }
        return draft.withParagraphs(paragraphs);
    }

    @Test
    void the_record_says_which_choice_how_where_and_when() {
        Draft draft = draft("We [note] [welcome] (+KAZ) it", "Мы [видим] [ценим] (+KAZ) это");
        String id = id(draft, 0);
        Settlement record =
                settle(draft, id, new Decision.Adopt(1))
                        .paragraphs()
                        .getFirst()
                        .settlements()
                        .getFirst();
        assertEquals(id, record.choice());
        assertEquals(new Resolution.Adopted(1), record.resolution());
        assertEquals(IN_PLENARY, record.occasion());
        assertEquals("[note] [welcome] (+KAZ)", record.places().getFirst().before().text());
        assertEquals("ценим", record.places().getLast().now());
    }

    @Test
    void what_was_changed_elsewhere_stays_changed() {
        Draft draft = draft("We [note] [welcome] (+KAZ) it.", "Мы [видим] [ценим] (+KAZ) это.");
        String id = id(draft, 0);
        Draft settled = settle(draft, id, new Decision.Adopt(1));
        settled = insert(settled, EN, 0, "Today ");
        settled = insert(settled, EN, "Today We welcome it".length(), " all");
        settled = insert(settled, RU, 2, " все");
        Draft open = reopen(settled, id);
        assertEquals(
                List.of(
                        "Today We [note] [welcome] (+KAZ) it all.",
                        "Мы все [видим] [ценим] (+KAZ) это."),
                texts(open));
        assertEquals(id, id(open, 0));
        assertEquals(Map.of(EN, 9, RU, 7), open.paragraphs().getFirst().choices().getFirst().at());
    }

    @Test
    void where_the_words_were_changed_since_nothing_is_done() {
        Draft draft = draft("We [note] [welcome] it", "Мы [видим] [ценим] это");
        String id = id(draft, 0);
        Draft settled = settle(draft, id, new Decision.Adopt(1));
        Draft changed = insert(settled, RU, 5, "-");
        assertEquals(
                new Reopening.Refused(Reason.CHANGED, 0, RU, null), Reopener.reopen(changed, id));
        assertEquals(
                new Reopening.Refused(Reason.UNKNOWN, -1, EN, null), Reopener.reopen(draft, id));
    }

    @Test
    void the_later_of_two_that_stand_in_each_other_is_reopened_first() {
        Draft draft = draft("We [note [with care]] it", "Мы [видим [ясно]] это");
        String outer = id(draft, 0);
        String inner = id(draft, 1);
        Draft innerFirst = settle(draft, inner, new Decision.Adopt(0));
        Draft both = settle(innerFirst, outer, new Decision.Delete());
        assertEquals(
                new Reopening.Refused(Reason.COVERED, 0, EN, outer), Reopener.reopen(both, inner));
        assertEquals(texts(draft), texts(reopen(reopen(both, outer), inner)));
        Draft outerFirst = settle(draft, outer, new Decision.Adopt(0));
        Draft then = settle(outerFirst, inner, new Decision.Adopt(0));
        assertEquals(
                new Reopening.Refused(Reason.FOLLOWED, 0, EN, inner), Reopener.reopen(then, outer));
        assertEquals(texts(draft), texts(reopen(reopen(then, inner), outer)));
    }

    @Test
    void choices_apart_from_each_other_are_reopened_in_any_order() {
        Draft draft = draft("We [a] (+KAZ) and [b] go [c]", "Мы [а] (+KAZ) и [б] идём [в]");
        Draft settled = draft;
        for (int i = 0; i < 3; i++) {
            settled = settle(settled, id(draft, i), new Decision.Adopt(0));
        }
        for (int i = 0; i < 3; i++) {
            settled = reopen(settled, id(draft, i));
        }
        assertEquals(texts(draft), texts(settled));
    }

    @Test
    void a_bracket_over_paragraphs_comes_back_in_all_of_them_or_not_at_all() {
        Draft draft =
                draft(
                        "We meet [and",
                        "Мы [и",
                        "so on",
                        "так далее",
                        "and on] (-CHN) again",
                        "и] (-CHN)");
        String id = id(draft, 0);
        Draft settled = settle(draft, id, new Decision.Delete());
        assertEquals(List.of("We meet", "", "again"), settled.texts(EN));
        Draft open = reopen(settled, id);
        assertEquals(draft.texts(EN), open.texts(EN));
        assertEquals(draft.texts(RU), open.texts(RU));
        Draft shorter = settled.withParagraphs(settled.paragraphs().subList(0, 2));
        assertEquals(
                new Reopening.Refused(Reason.INCOMPLETE, 0, EN, null),
                Reopener.reopen(shorter, id));
    }

    @Test
    void records_go_with_their_text_when_a_paragraph_is_cut_and_joined() {
        Draft draft = draft("We [note] it and [see] it", "Мы [видим] и [знаем] это");
        Draft settled = settle(draft, id(draft, 0), new Decision.Adopt(0));
        settled = settle(settled, id(draft, 1), new Decision.Adopt(0));
        Paragraph whole = settled.paragraphs().getFirst();
        List<Paragraph> parts = ParagraphSplitting.cut(whole, Map.of(EN, 11, RU, 10), EN, "q");
        Draft cut = settled.withParagraphs(parts);
        Draft open = reopen(reopen(cut, id(draft, 1)), id(draft, 0));
        assertEquals(List.of("We [note] it", "and [see] it"), open.texts(EN));
        assertEquals(List.of("Мы [видим] и", "[знаем] это"), open.texts(RU));
        Draft joined =
                settled.withParagraphs(
                        List.of(ParagraphSplitting.join(parts.getFirst(), parts.getLast())));
        assertEquals(texts(draft), texts(reopen(reopen(joined, id(draft, 0)), id(draft, 1))));
    }
}
