package org.travaux.markup.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.paragraphs.ParagraphSplitting;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.MergeRemark;
import org.travaux.markup.draft.records.MergeRemark.Kind;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.settle.Decision;
import org.travaux.markup.settle.DraftSettling;
import org.travaux.markup.settle.records.Reopener;
import org.travaux.markup.settle.records.Reopening;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.ChangeSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

class MergerTest {
    static Draft english(String... texts) {
        Draft draft = Drafts.english(texts);
        return DraftReading.of(draft).withIdentities(new Ids(new SplittableRandom(7)));
    }

    static Merged merge(Draft base, Draft ours, Draft theirs) {
        return Merger.merge(base, ours, theirs, "Aigerim", "Daniyar", "2027-05-14");
    }

    private static List<Kind> kinds(Merged merged) {
        return merged.record().remarks().stream().map(MergeRemark::kind).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            nullValues = "-",
            textBlock =
                    """
                    States should act now # States shall act now # States should act today # States shall act today # -
                    States should act now # States shall act now # States must act now # States [must][shall] act now # WORDS
                    States should act now # States should act now and here # States should act # States should act and here # -
                    States should act now # States should act # States should act today # States should act [today] # WORDS
                    States should act # States should really act # States should fully act # States should [fully][really] act # WORDS
                    States should act # States should very really act # States should very fully act # States should very [fully][really] act # WORDS
                    We [call] (-USA) you # We [call] (-USA; +CHN) you # We [call] (-USA, RUS) you # We [call] (-USA, RUS; +CHN) you # -
                    We [call] (-USA) you # We [call] (-USA) [ask] (+CHN) you # We [call] (-USA) [beg] (+RUS) you # We [call] (-USA) [ask] (+CHN) [beg] (+RUS) you # WORDS
                    We call you # We [call] (-USA) [ask] (+USA) you # We [call] (-RUS) [beg] (+RUS) you # We [call] (-RUS, USA) [beg] (+RUS) [ask] (+USA) you # WORDS
                    We call you # We [call] (-USA) you # We call you now # We [call] (-USA) you now # -
                    We call you # We [call you] # We really call you # We really [call you] # -
                    We call you # We [call you] # We call you now # We [call you] now # -
                    We {en: call} you # We {en: ask} you # We {en: beg} you # We {en: ask} {en: beg} you # WORDS
                    We call on you all # We [call on you] all # We call [on you all] # We [[call on you] all][call [on you all]] # WORDS
                    We [call] (-USA) [ask] (+USA) you # We ask you # We [call] (-USA) [ask] (+USA, CHN) you # We [call] (-USA) [ask] (+USA, CHN) you # WORDS
                    We [call] you # We [call] (+USA) you # We [call] (-USA) you # We [call] (+USA; -USA) you # POSITION
                    We [call on] you # We [call on] (+USA) you # We [call upon] you # We [call upon] (+USA) you # CHANGED_UNDER_POSITION
                    """)
    void texts_meet(String base, String ours, String theirs, String merged, String told) {
        Draft was = english(base);
        Merged made = merge(was, change(was, ours), change(was, theirs));
        assertEquals(merged, made.draft().texts(Language.ENGLISH).getFirst());
        assertEquals(told == null ? "[]" : "[" + told + "]", kinds(made).toString());
        assertFalse(!kinds(made).isEmpty() && made.draft().merges().isEmpty());
    }

    private static Draft change(Draft base, String... texts) {
        Draft changed = base;
        for (int i = 0; i < texts.length; i++) {
            String was = base.texts(Language.ENGLISH).get(i);
            changed = changed.apply(i, Language.ENGLISH, ChangeSet.between(was, texts[i]));
        }
        return DraftReading.of(changed).withIdentities(new Ids(new SplittableRandom(8)));
    }

    @Test
    void both_names_stand_with_their_words() {
        Draft was = english("States should act now");
        Draft ours = change(was, "States shall act now");
        Draft theirs = change(was, "States must act now");
        Merged merged = merge(was, ours, theirs);
        MergeRemark remark = merged.record().remarks().getFirst();
        int our = merged.record().sides().indexOf("Aigerim");
        assertEquals("shall", remark.words().get(our).get(Language.ENGLISH));
        assertEquals("must", remark.words().get(1 - our).get(Language.ENGLISH));
        assertEquals(
                merged.draft().paragraphs().getFirst().choices().getFirst().id(), remark.choice());
        assertTrue(merged.draft().merges().contains(merged.record()));
    }

    private static Draft settled(Draft draft, Decision decision) {
        String choice = draft.paragraphs().getFirst().choices().getFirst().id();
        Occasion occasion = new Occasion(Forum.INFORMALS, "2027-05-13");
        return DraftSettling.settle(draft, Map.of(choice, decision), occasion).draft();
    }

    @Test
    void a_settlement_against_an_edit_is_open_again() {
        Draft was = english("We [call] (-USA) [ask] (+USA) you");
        Draft ours = settled(was, new Decision.Adopt(1));
        Draft theirs = change(was, "We [call] (-USA) [ask] (+USA, CHN) you");
        Merged merged = merge(was, ours, theirs);
        assertEquals(theirs.paragraphs(), merged.draft().paragraphs());
        assertEquals(List.of(Kind.SETTLEMENT), kinds(merged));
        int our = merged.record().sides().indexOf("Aigerim");
        assertEquals(
                "ask", merged.record().remarks().getFirst().words().get(our).get(Language.ENGLISH));
    }

    @Test
    void a_settlement_stays_where_the_other_changed_other_words() {
        Draft was = english("We [call] (-USA) [ask] (+USA) you now");
        Draft ours = settled(was, new Decision.Adopt(1));
        Merged merged = merge(was, ours, change(was, "We [call] (-USA) [ask] (+USA) you today"));
        assertEquals("We ask you today", merged.draft().texts(Language.ENGLISH).getFirst());
        assertEquals(List.of(), kinds(merged));
        String choice = was.paragraphs().getFirst().choices().getFirst().id();
        assertEquals(
                "We [call] (-USA) [ask] (+USA) you today",
                assertInstanceOf(Reopening.Done.class, Reopener.reopen(merged.draft(), choice))
                        .draft()
                        .texts(Language.ENGLISH)
                        .getFirst());
    }

    @Test
    void a_point_settled_in_two_ways_is_open_again() {
        Draft was = english("We [call] (-USA) [ask] (+USA) you");
        Merged merged =
                merge(
                        was,
                        settled(was, new Decision.Adopt(0)),
                        settled(was, new Decision.Adopt(1)));
        assertEquals(was.paragraphs(), merged.draft().paragraphs());
        assertEquals(List.of(Kind.SETTLEMENT), kinds(merged));
    }

    @Test
    void a_paragraph_taken_out_by_one_and_changed_by_the_other_stands_in_brackets() {
        Draft was = english("We call you", "We ask you");
        Draft ours = was.withParagraphs(was.paragraphs().subList(1, 2));
        Merged merged = merge(was, ours, change(was, "We call you now", "We ask you"));
        assertEquals(
                List.of("[We call you now]", "We ask you"), merged.draft().texts(Language.ENGLISH));
        assertEquals(List.of(Kind.DELETED_PARAGRAPH), kinds(merged));
    }

    @Test
    void what_one_moved_and_the_other_put_in_both_stand() {
        Draft was = english("One stands here", "Two is second", "Three comes last");
        List<Paragraph> moved = new ArrayList<>(was.paragraphs());
        moved.addFirst(moved.removeLast());
        List<Paragraph> more = new ArrayList<>(was.paragraphs());
        more.add(2, english("Something else entirely").paragraphs().getFirst());
        more.set(2, copy(more.get(2), "new"));
        Merged merged = merge(was, was.withParagraphs(moved), was.withParagraphs(more));
        assertEquals(
                List.of(
                        "Three comes last",
                        "One stands here",
                        "Two is second",
                        "Something else entirely"),
                merged.draft().texts(Language.ENGLISH));
        assertEquals(List.of(), kinds(merged));
    }

    @Test
    void no_id_stands_twice_where_one_cut_a_paragraph_that_the_other_changed() throws Exception {
        Draft was = english("We call on you. We [ask] (+USA) [beg] you again");
        List<Paragraph> cut =
                ParagraphSplitting.cut(
                        was.paragraphs().getFirst(),
                        Map.of(Language.ENGLISH, "We call on you.".length()),
                        Language.ENGLISH,
                        "p1");
        Draft theirs = change(was, "We call on you. We [ask] (+USA) [beg] all of you again");
        Draft merged = merge(was, was.withParagraphs(cut), theirs).draft();
        assertEquals(merged, DraftFormat.read(DraftFormat.write(merged)));
        String all = String.join(" ", merged.texts(Language.ENGLISH));
        assertTrue(all.contains("all of you") && cut.size() == 2, all);
    }

    private static Paragraph copy(Paragraph like, String id) {
        return Paragraph.of(id, like.kind(), null, 0, like.texts());
    }

    @Test
    void bold_and_italics_of_both_stay() {
        Draft was = english("We call on all of you");
        Draft ours = english("We **call** on all of you");
        Draft theirs = english("We call on *all* of us");
        Merged merged = merge(was, ours, theirs);
        assertEquals(
                "We **call** on *all* of us",
                Asterisks.write(merged.draft().paragraphs().getFirst().text(Language.ENGLISH)));
    }
}
